"""The one event loop: asyncio on top of Qt's own. The only module that imports qasync.

qasync and asyncio cost some 100 ms to import, so this module is imported after the first paint
and imports them inside its functions.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)


def run(app: QApplication, main: Callable[[], Coroutine[Any, Any, int]]) -> int:
    """Run ``main()`` to its end on Qt's event loop and return its exit code.

    Closing the last window does not stop the loop; ``main`` decides when the program is over, so
    that shutting down is an ordinary await. Tasks still alive afterwards are cancelled and awaited.
    """
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    import qasync

    app.setQuitOnLastWindowClosed(False)
    # qasync logs every timer and socket at DEBUG; never let that reach our log.
    logging.getLogger("qasync").setLevel(logging.WARNING)
    sys.excepthook = _log_unhandled
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        loop = runner.get_loop()
        loop.set_exception_handler(_log_loop_error)
        # qasync's own executor starts ten Qt threads at its first use.
        loop.set_default_executor(ThreadPoolExecutor(2, thread_name_prefix="worker"))
        return runner.run(main())


def _log_unhandled(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log what a Qt slot let through; the window stays up."""
    log.critical("Unhandled error: %s", error, exc_info=(kind, error, trace))


def _log_loop_error(_loop: Any, context: dict[str, Any]) -> None:
    error = context.get("exception")
    log.error("%s", context.get("message", "event loop error"), exc_info=error)
