"""SIP dial-in that a room has for one session only, whatever its definition says."""

from __future__ import annotations

from dataclasses import replace

from softphone.gateway.room_book import RoomEntry
from softphone.telephony_api.options import StartDialIn
from softphone.telephony_api.rooms import SipProperties


def with_dial_in(entry: RoomEntry, options: StartDialIn) -> RoomEntry:
    """The room with SIP dial-in: its own if it has some, else one endpoint as asked for."""
    if entry.properties.sip is not None:
        return entry
    sip = SipProperties(
        display_name=options.display_name,
        sip_mode="dial-in",
        video=bool(options.video),
        codecs=options.codecs,
    )
    return replace(entry, properties=entry.properties.model_copy(update={"sip": sip}))
