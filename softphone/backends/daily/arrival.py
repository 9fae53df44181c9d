"""What a join finds in the room: who left meanwhile, and callers of whom nobody could tell.

Daily tells of a caller once, when he connects. One who does so while we leave and join afresh is
only found among the people of the room, and the SDK does not tell what kind of participant he is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from softphone.backends.daily.legs import LegBook
from softphone.backends.daily.translate import Translator
from softphone.domain.ids import LegId, ParticipantId

_ADDRESS: Final = re.compile(r"\+?[0-9][0-9 ()-]{2,30}|(sips?:)?[^@\s]+@[^@\s]+")


def settle_in(
    book: LegBook, translator: Translator, present: Iterable[Mapping[str, Any]], sip_name: str
) -> tuple[LegId, ...]:
    """Bring the book to what a join found; the snapshot that follows tells it.

    Args:
        book: who was known.
        translator: takes callers in.
        present: everybody in the room, as the SDK tells of them.
        sip_name: what the room's SIP dial-in calls its callers (``sip.display_name``).

    Returns:
        Legs that should live and have no participant.
    """
    people = {person["id"]: person for person in present}
    for gone in [known for known in book.people if known not in people]:
        del book.people[gone]
    for identity, person in people.items():
        if LegId(identity) not in book.live and looks_like_a_caller(person, sip_name):
            name = (person.get("info") or {}).get("userName") or ""
            found = {"sessionId": identity, "displayName": name}
            if _ADDRESS.fullmatch(name):
                found["sipFrom"] = name
            translator.events_of("on_dialin_connected", (found,))
    return tuple(leg for leg in book.live if ParticipantId(leg) not in book.people)


def looks_like_a_caller(person: Mapping[str, Any], sip_name: str) -> bool:
    """Whether a participant is a telephony leg, as far as can be told.

    A leg that nobody gave a user id has its session id for one (Daily, ``user_id``), is no owner,
    and is called by its address or by the room's ``sip.display_name``. So are no web clients of
    rooms whose tokens name their users.
    """
    info: Mapping[str, Any] = person.get("info") or {}
    if info.get("isLocal") or info.get("isOwner"):
        return False
    if info.get("userId") not in (None, "", person["id"]):
        return False
    name = info.get("userName") or ""
    return bool(name) and (name == sip_name or _ADDRESS.fullmatch(name) is not None)
