"""Header fields of INVITEs that the message trace saw before the engine told of the call."""

from __future__ import annotations

from typing import Final

Fields = tuple[tuple[str, str], ...]

_KEPT: Final = 64


class KeptOffers:
    """The last fields by Call-ID; the oldest are forgotten."""

    def __init__(self) -> None:
        self._fields: dict[str, Fields] = {}

    def __contains__(self, sip_call_id: str) -> bool:
        """Whether the trace has seen the INVITE."""
        return sip_call_id in self._fields

    def keep(self, sip_call_id: str, fields: Fields) -> None:
        """Remember an INVITE."""
        while len(self._fields) >= _KEPT:
            self._fields.pop(next(iter(self._fields)))
        self._fields[sip_call_id] = fields

    def take(self, sip_call_id: str) -> Fields:
        """The fields, once."""
        return self._fields.pop(sip_call_id, ())
