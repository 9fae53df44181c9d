"""The history of one session as a file: written to be looked at again, anywhere, by anybody.

JSON, so that a reader needs nothing of ours. What is read is somebody else's word: it is checked
part by part, limited in size, and never acted upon.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from softphone.domain.events import Quality
from softphone.domain.ids import SessionId
from softphone.domain.session import Session
from softphone.domain.timeline import EntryKind, TimelineEntry
from softphone.errors import InvalidInput

MARK: Final = "softphone-timeline"
VERSION: Final = 1
MAX_BYTES: Final = 8 * 1024 * 1024
MAX_ENTRIES: Final = 10_000
MAX_TEXT: Final = 4000

_QUALITY: Final = ("loss_percent", "jitter_ms", "rtt_ms", "mos")


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedTimeline:
    """One session as it was.

    Attributes:
        title: who the far party was.
        facts: name and value of what was known of the session, in order.
        entries: oldest first.
        quality: unix time and media quality, oldest first.
    """

    title: str
    facts: tuple[tuple[str, str], ...] = ()
    entries: tuple[TimelineEntry, ...] = ()
    quality: tuple[tuple[float, Quality], ...] = ()


def saved(
    session: Session,
    entries: Sequence[TimelineEntry],
    quality: Sequence[tuple[float, Quality]] = (),
) -> SavedTimeline:
    """The session as it is now."""
    outcome = session.outcome
    facts = (
        ("direction", session.direction.value),
        ("state", session.state.value),
        ("address", session.peer),
        ("room", session.room),
        ("sessionId", session.leg or ""),
        ("sipCallId", session.sip_call_id),
        ("provider", session.provider),
        ("outcome", "" if outcome is None else outcome.reason.value),
        ("endedBy", "" if outcome is None else outcome.by.value),
        ("sipCode", "" if outcome is None or not outcome.sip_code else str(outcome.sip_code)),
    )
    return SavedTimeline(
        title=session.peer_name or session.peer or session.id,
        facts=tuple((name, value) for name, value in facts if value),
        entries=tuple(entries),
        quality=tuple(quality),
    )


def to_text(timeline: SavedTimeline, mask: Callable[[str], str] = str) -> str:
    """The file's content.

    Args:
        timeline: what is written.
        mask: applied to every text of it, for example to take numbers out.
    """
    content = {
        MARK: VERSION,
        "title": mask(timeline.title),
        "facts": {name: mask(value) for name, value in timeline.facts},
        "entries": [
            {"at": e.at, "kind": e.kind.value, "name": e.name, "text": mask(e.text)}
            for e in timeline.entries
        ],
        "quality": [
            {"at": at} | {name: getattr(sample, name) for name in _QUALITY}
            for at, sample in timeline.quality
        ],
    }
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def from_text(text: str) -> SavedTimeline:
    """Read a file's content.

    Raises:
        InvalidInput: it is no timeline of this version; nothing of it is used.
    """
    try:
        if len(text) > MAX_BYTES:
            raise ValueError("larger than any timeline")
        content = json.loads(text)
        if not isinstance(content, dict) or content.get(MARK) != VERSION:
            raise ValueError("not marked as a timeline")
        entries = _list(content, "entries")
        return SavedTimeline(
            title=_text(content.get("title", "")),
            facts=tuple(
                (_text(name), _text(value)) for name, value in dict(content["facts"]).items()
            ),
            entries=tuple(_entry(entry) for entry in entries),
            quality=tuple(_sample(sample) for sample in _list(content, "quality")),
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise InvalidInput(
            "file",
            "is not a timeline that Softphone has saved",
            "Choose a file that ends in .timeline.json.",
        ) from error


def _list(content: dict[str, Any], name: str) -> list[Any]:
    found = content.get(name, [])
    if not isinstance(found, list) or len(found) > MAX_ENTRIES:
        raise ValueError(name)
    return found


def _entry(content: Any) -> TimelineEntry:
    return TimelineEntry(
        session=SessionId(""),
        at=_number(content["at"]),
        kind=EntryKind(content["kind"]),
        name=_text(content["name"]),
        text=_text(content.get("text", "")),
    )


def _sample(content: Any) -> tuple[float, Quality]:
    loss, jitter, rtt, mos = (_number_or_none(content.get(name)) for name in _QUALITY)
    return _number(content["at"]), Quality(
        loss_percent=loss or 0.0, jitter_ms=jitter, rtt_ms=rtt, mos=mos
    )


def _number_or_none(value: Any) -> float | None:
    return None if value is None else _number(value)


def _number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError("not a number")
    if not abs(value) < 1e12:  # also what is no number at all
        raise ValueError("out of range")
    return float(value)


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > MAX_TEXT:
        raise TypeError("not a text")
    return value
