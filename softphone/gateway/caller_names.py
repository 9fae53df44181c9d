"""What a caller is called in the room."""

from __future__ import annotations

from typing import Final
from urllib.parse import unquote

from softphone.gateway.sip.engine import LegOffered
from softphone.telephony_api.checks import has_control
from softphone.telephony_api.limits import DISPLAY_NAME_MAX

_HEADERS: Final = ("x-daily_display_name", "x-daily-display-name")


def shown_name(offer: LegOffered) -> str:
    """The name a caller is shown by.

    What ``x-daily_display_name`` says, as a parameter of the address dialled or as a header field,
    beats the caller's own name, and that the user part of the caller's address (Daily, SIP dial-in,
    "display_name"). All of it is the caller's word.
    """
    headers = (value for name, value in offer.headers.items() if name.lower() in _HEADERS)
    for given in (offer.display_name, *map(unquote, headers)):
        name = given.strip()
        if name and not has_control(name):
            return name[:DISPLAY_NAME_MAX]
    return offer.from_name or offer.from_uri.removeprefix("sip:").partition("@")[0]
