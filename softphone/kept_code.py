"""Byte code of PySide6's own Python modules, kept from one start to the next.

PySide6 carries some modules as source text inside a library and compiles them at every start,
which takes a sixth of the time to the first paint. What they compile to is kept where Python keeps
the byte code of this package, and is used for as long as the text is the same. Run as a program,
this module makes that file, which the set-up does.
"""

from __future__ import annotations

import builtins
import importlib.util
import marshal
import os
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import CodeType, TracebackType

_CARRIED = "shibokensupport/"
"""How the names of these modules begin."""


class KeptCode:
    """Within a ``with`` block around the first import of PySide6, compiles only what is not kept.

    Args:
        path: of the file; by default among the byte code of this package.
        keep: whether to write what was missing; by default as Python does with byte code.
    """

    def __init__(self, path: str | None = None, *, keep: bool | None = None) -> None:
        self._path = path or _beside_our_own()
        self._keep = not sys.dont_write_bytecode if keep is None else keep
        self._known: dict[str, tuple[bytes, CodeType]] = {}
        self._grown = False
        self._compile: Callable[..., Any] = builtins.compile

    def __enter__(self) -> None:
        self._known = _read(self._path)
        self._compile = builtins.compile
        builtins.compile = self._look_up

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        builtins.compile = self._compile
        if self._grown and self._keep and error is None:
            _write(self._path, self._known)

    def _look_up(self, source: Any, filename: Any, mode: str, *more: Any, **named: Any) -> Any:
        ours = isinstance(filename, str) and filename.startswith(_CARRIED)
        if not ours or not isinstance(source, bytes) or mode != "exec" or more or named:
            return self._compile(source, filename, mode, *more, **named)
        digest = importlib.util.source_hash(source)
        known = self._known.get(filename)
        if known is not None and known[0] == digest:
            return known[1]
        code = self._compile(source, filename, mode)
        self._known[filename] = (digest, code)
        self._grown = True
        return code


def _beside_our_own() -> str:
    place = os.path.join(os.path.dirname(__file__), "shibokensupport.py")  # noqa: PTH118, PTH120
    return importlib.util.cache_from_source(place)


def _read(path: str) -> dict[str, tuple[bytes, CodeType]]:
    """What is kept; nothing when it cannot be read or another Python wrote it."""
    try:
        with open(path, "rb") as file:  # noqa: PTH123
            content = file.read()
        magic = importlib.util.MAGIC_NUMBER
        if not content.startswith(magic):
            return {}
        known: dict[str, tuple[bytes, CodeType]] = marshal.loads(content[len(magic) :])
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return known


def _write(path: str, known: dict[str, tuple[bytes, CodeType]]) -> None:
    """Keep it, all or nothing; where nothing may be written there is nothing kept."""
    new = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120
        with open(new, "wb") as file:  # noqa: PTH123
            file.write(importlib.util.MAGIC_NUMBER + marshal.dumps(known))
        os.replace(new, path)  # noqa: PTH105
    except OSError:
        return


if __name__ == "__main__":
    with KeptCode(keep=True):
        import PySide6.QtCore  # noqa: F401
