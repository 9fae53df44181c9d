"""Logging: where records go, what is taken out of them, and the feed of the log pane.

Three places, one rule each. The pane keeps records in memory with telephone numbers, because the
operator works with them. Files, standard error and exported text show only the last four digits
of a number. Secrets (keys, tokens, passwords, secret tones) are taken out everywhere, before a
record reaches any of them.
"""

from __future__ import annotations

import copy
import logging
import os
import queue
import re
import sys
import threading
from collections import deque
from collections.abc import Callable
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path
from types import TracebackType

from softphone.domain.logline import LogLine

KEPT_LINES = 200_000
FILE_BYTES = 5 * 1024 * 1024
FILE_COUNT = 5
LEVEL_VARIABLE = "SOFTPHONE_LOG"
"""Environment variable with the level for standard error, for example ``debug``."""

_HIDDEN = "[hidden]"
_SECRETS = re.compile(
    r"""(?ix)
    (\b(?:proxy-)?authorization["']?\s*[:=]\s*["']?(?:bearer|basic|digest)?\s*)[^\r\n"',;}]+
    | (\bbearer\s+)[A-Za-z0-9._~+/=-]+
    | (\b[a-z0-9_-]*(?:api[_-]?key|token|passwo?r?d|auth_pass|secret|resume[_-]?key)
      ["']?\s*[:=]\s*["']?)
      [^\s"',;&}]+
    | (\bsips?:[^\s:@<>]+:)[^\s@<>]+(?=@)
    """
)
_JWT = re.compile(r"\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*")
_NUMBER = re.compile(
    r"""(?x)
    (?<![\w.:-]) \+\d [\d\ ().-]{5,} \d        # international, however it is grouped
    | (?<![\w.:-]) \(\d{2,5}\) [\d\ ()-]{4,} \d  # national with an area code in brackets
    | (?<=sip:) \+? \d{7,}
    | (?<![\w.:@-]) \d{7,} (?![\w-]|[.:]\d)
    """
)


def hide_secrets(text: str) -> str:
    """``text`` without keys, tokens and passwords; telephone numbers stay."""
    hidden = _SECRETS.sub(lambda m: next(g for g in m.groups() if g is not None) + _HIDDEN, text)
    return _JWT.sub(_HIDDEN, hidden)


def hide_numbers(text: str) -> str:
    """``text`` with all but the last four digits of each telephone number masked.

    For everything that may leave this machine: files, exports, bug reports.
    """
    return _NUMBER.sub(lambda m: _mask_digits(m.group()), text)


def _mask_digits(number: str) -> str:
    to_hide = sum(c.isdigit() for c in number) - 4
    shown = []
    for character in number:
        if character.isdigit() and to_hide > 0:
            shown.append("•")
            to_hide -= 1
        else:
            shown.append(character)
    return "".join(shown)


class SecretsFilter(logging.Filter):
    """Takes secrets out of a record before anything formats or keeps it.

    Every handler has it; a record that went through once passes the next one untouched.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Rewrite the record in place; every record passes."""
        if getattr(record, "without_secrets", False):
            return True
        record.without_secrets = True
        record.msg = hide_secrets(record.getMessage())
        record.args = None
        if record.exc_info:
            record.exc_text = hide_secrets(logging.Formatter().formatException(record.exc_info))
        return True


class _NumbersFormatter(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        shown = copy.copy(record)  # the time stamp must not be taken for a number
        shown.msg = hide_numbers(shown.getMessage())
        shown.args = None
        if shown.exc_text:
            shown.exc_text = hide_numbers(shown.exc_text)
        return super().format(shown)


class _Entry(QueueHandler):
    """Hands records to the writer as they are: `SecretsFilter` has put them into words."""

    def prepare(self, record: logging.LogRecord) -> logging.LogRecord:
        return record


class _Writer(QueueListener):
    """Writes what came together in a while at one go.

    A thread that woke up for every record would take the interpreter from the Qt thread each time.
    """

    PAUSE_S = 0.1

    def __init__(
        self, waiting: queue.SimpleQueue[logging.LogRecord], *handlers: logging.Handler
    ) -> None:
        super().__init__(waiting, *handlers, respect_handler_level=True)
        self._waiting = waiting
        self._ending = threading.Event()

    def dequeue(self, block: bool) -> logging.LogRecord:
        try:
            return self._waiting.get(False)
        except queue.Empty:
            if not block:
                raise
        record = self._waiting.get(True)
        self._ending.wait(self.PAUSE_S)
        return record

    def stop(self) -> None:
        self._ending.set()
        super().stop()


class MemoryFeed(logging.Handler):
    """Keeps the last lines in memory and tells listeners: the `LogFeed` of the log pane.

    A record may name the leg it is about: ``log.info("…", extra={"leg": leg_id})``.

    Args:
        kept: how many lines are remembered.
    """

    def __init__(self, kept: int = KEPT_LINES) -> None:
        super().__init__()
        self._lines: deque[LogLine] = deque(maxlen=kept)
        self._listeners: tuple[Callable[[LogLine], None], ...] = ()
        self._guard = threading.RLock()

    def emit(self, record: logging.LogRecord) -> None:
        """Take one record; called on whatever thread logged it."""
        text = f"{record.name.removeprefix('softphone.')}: {record.getMessage()}"
        if record.exc_text:
            text = f"{text} | {record.exc_text}"
        line = LogLine(
            at=record.created,
            level=record.levelno,
            text=" ⏎ ".join(text.splitlines()),
            session=str(getattr(record, "leg", "") or ""),
        )
        with self._guard:
            self._lines.append(line)
            for listener in self._listeners:
                try:
                    listener(line)
                except Exception:
                    self.handleError(record)

    def subscribe(self, listener: Callable[[LogLine], None]) -> Callable[[], None]:
        """Replay what is kept to ``listener``, then call it for each new line, from any thread.

        Returns:
            A function that ends the subscription.
        """
        with self._guard:
            for line in self._lines:
                listener(line)
            self._listeners = (*self._listeners, listener)

        def unsubscribe() -> None:
            with self._guard:
                self._listeners = tuple(x for x in self._listeners if x is not listener)

        return unsubscribe


class Logging:
    """What was set up by `configure`; `close` writes out what waits and removes it again.

    Attributes:
        feed: the memory feed for the log pane.
        file: where the log file is, or None.
    """

    def __init__(self, feed: MemoryFeed, writer: QueueListener, entry: QueueHandler) -> None:
        self.feed = feed
        self.file: Path | None = None
        self._entry = entry
        self._writer = writer
        self._levels = _set_levels()
        secrets = SecretsFilter()
        for handler in (feed, entry):
            handler.addFilter(secrets)
            logging.getLogger().addHandler(handler)
        writer.start()
        self._open = True

    def close(self) -> None:
        """Write out what waits and detach; later records go nowhere. Idempotent."""
        if not self._open:
            return
        self._open = False
        logging.getLogger().removeHandler(self.feed)
        logging.getLogger().removeHandler(self._entry)
        for name, level in self._levels.items():
            logging.getLogger(name).setLevel(level)
        self._writer.stop()
        for handler in self._writer.handlers:
            handler.close()

    def __enter__(self) -> Logging:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self.close()


def configure(
    *, directory: Path | None = None, name: str = "softphone", stderr_level: str | None = None
) -> Logging:
    """Set up logging for this process.

    Records reach the memory feed at once and files through one writer thread, so that no disk
    is ever waited for on the thread that logs.

    Args:
        directory: where ``<name>.log`` rotates; None writes no file.
        name: base name of the file, one for each kind of process.
        stderr_level: level for standard error; None follows ``SOFTPHONE_LOG``, else ``warning``.
    """
    handlers: list[logging.Handler] = [_stderr_handler(stderr_level)]
    file, problem = None, ""
    if directory is not None:
        try:
            handlers.append(_file_handler(directory, name))
            file = directory / f"{name}.log"
        except OSError as error:
            problem = f"No log file is written: {error}. Free disk space or check the folder."
    waiting: queue.SimpleQueue[logging.LogRecord] = queue.SimpleQueue()
    writer = _Writer(waiting, *handlers)
    running = Logging(MemoryFeed(), writer, _Entry(waiting))
    running.file = file
    if problem:
        logging.getLogger(__name__).warning(problem)
    return running


def _set_levels() -> dict[str, int]:
    """Set what each logger lets through; the levels from before, by name."""
    wanted = dict.fromkeys(("httpx", "httpcore", "websockets"), logging.WARNING)
    wanted |= {"": logging.INFO, "softphone": logging.DEBUG}
    before = {name: logging.getLogger(name).level for name in wanted}
    for name, level in wanted.items():
        logging.getLogger(name).setLevel(level)
    return before


def _stderr_handler(level: str | None) -> logging.Handler:
    wanted = (level or os.environ.get(LEVEL_VARIABLE) or "warning").upper()
    handler = logging.StreamHandler(sys.stderr)
    handler.setLevel(getattr(logging, wanted, logging.WARNING))
    handler.setFormatter(_NumbersFormatter("%(levelname)s %(name)s: %(message)s"))
    return handler


def _file_handler(directory: Path, name: str) -> logging.Handler:
    directory.mkdir(parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        directory / f"{name}.log", maxBytes=FILE_BYTES, backupCount=FILE_COUNT - 1, encoding="utf-8"
    )
    line = "%(asctime)s.%(msecs)03d %(levelname)s %(name)s: %(message)s"
    handler.setFormatter(_NumbersFormatter(line, "%Y-%m-%dT%H:%M:%S"))
    return handler
