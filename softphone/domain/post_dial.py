"""What is dialled once a call has been answered, written behind a number: ``,,123;456#``.

``,`` pauses a second and ``;`` waits for the operator, as on mobile phones. ``tel:`` links carry
the same in the subscriber part, or as ``;postd=`` with ``p`` for a second and ``w`` for waiting
(RFC 2806 section 2.2, dropped by RFC 3966 and still written).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import Final

from softphone.domain.dtmf import MAX_TONES_PER_COMMAND, parse_sequence, write_sequence

_MAX_EXTENSION_WAIT_S: Final = 60


@dataclass(frozen=True, slots=True)
class PostDial:
    """Tones for after the answer.

    Attributes:
        extension: the tones when a dial-out can carry them itself (Daily's ``extension``), else
            empty.
        wait_s: whole seconds before ``extension``.
        sequence: otherwise the whole, for `softphone.domain.dtmf.parse_sequence`; else empty.
    """

    extension: str = ""
    wait_s: int = 0
    sequence: str = ""


NO_POST_DIAL: Final = PostDial()


def read_post_dial(text: str, *, field: str) -> PostDial:
    """Understand what follows a number, beginning with a pause or a wait.

    Args:
        text: ``,,123``; empty is nothing to dial.
        field: what to name in the error.

    Raises:
        InvalidInput: no tones, or something that is neither tone, pause nor wait.
    """
    if not text.strip():
        return NO_POST_DIAL
    parts = parse_sequence(text, field=field)
    pause, tones = (parts[0].pause_s, parts[1:]) if parts[0].pause_s else (0.0, parts)
    fits = len(tones) == 1 and not tones[0].wait and len(tones[0].tones) <= MAX_TONES_PER_COMMAND
    if fits and pause <= _MAX_EXTENSION_WAIT_S:
        return PostDial(extension=tones[0].tones, wait_s=ceil(pause))
    return PostDial(sequence=write_sequence(parts))


def from_link(text: str) -> str:
    """The value of ``;postd=`` in our signs; in a link ``w`` waits and ``p`` pauses a second."""
    return text.replace("p", ",").replace("P", ",").replace("w", ";").replace("W", ";")
