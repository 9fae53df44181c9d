"""Log lines as text: the words of the levels and the form lines are copied in."""

from __future__ import annotations

import logging

from softphone.domain.logline import LogLine
from softphone.ui.models.wording import clock_ms


def level_word(level: int) -> str:
    """``DEBUG``, ``INFO``, ``WARN``, ``ERROR`` or ``FATAL``."""
    if level >= logging.CRITICAL:
        return "FATAL"
    if level >= logging.ERROR:
        return "ERROR"
    if level >= logging.WARNING:
        return "WARN"
    return "INFO" if level >= logging.INFO else "DEBUG"


def line_as_text(line: LogLine) -> str:
    """A line as it is shown, copied and exported."""
    return f"{clock_ms(line.at)}  {level_word(line.level):<5}  {line.text}"
