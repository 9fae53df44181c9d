"""One line of the log pane."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LogLine:
    """A log record, already redacted and formatted.

    Attributes:
        at: unix time in seconds.
        level: as in ``logging`` (20 INFO, 30 WARNING, 40 ERROR).
        text: one line, no trailing newline.
        session: the leg's sessionId it belongs to, or empty.
    """

    at: float
    level: int
    text: str
    session: str = ""
