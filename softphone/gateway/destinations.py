"""Where a dial-out goes: SIP addresses as they are, phone numbers by practice line or trunk."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote

from softphone.domain.routing import TrunkAttempt
from softphone.errors import CommandRefused, InvalidInput
from softphone.gateway.practice_line.directory import CALLBACK_HEADER, PRACTICE_NUMBERS
from softphone.gateway.sip.addresses import parse_target
from softphone.gateway.trunks.book import TrunkBook
from softphone.telephony_api.checks import has_control
from softphone.telephony_api.options import StartDialOut

PRACTICE_HOST: Final = "practice-line"
"""Stands for wherever the practice line listens now: ``sip:echo@practice-line``."""

_HEADER_NAME: Final = re.compile(r"[A-Za-z0-9!%*_+`'~.-]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One resolved destination: the address to dial and the extra headers of its INVITE.

    ``routes`` are the trunks to try, for a phone number. ``calls_back`` is true of the practice
    line, which may call the room.
    """

    uri: str
    headers: Mapping[str, str] = field(default_factory=dict)
    routes: tuple[TrunkAttempt, ...] = ()
    calls_back: bool = False

    @property
    def via_trunk(self) -> bool:
        """Whether a trunk carries it."""
        return bool(self.routes)


class Destinations:
    """Resolves destinations.

    Args:
        trunks: where phone numbers go.
        practice: ``host:port`` of the practice line while it runs.
        keeps_practice: whether the practice line is kept running, so that it comes back after it
            ended; its numbers are then never sent to a trunk.
    """

    def __init__(
        self,
        trunks: TrunkBook,
        practice: Callable[[], str | None],
        *,
        keeps_practice: bool = False,
    ) -> None:
        self._trunks = trunks
        self._practice = practice
        self._keeps_practice = keeps_practice

    def resolve(self, options: StartDialOut, *, callback: str | None) -> Target:
        """The address to dial.

        Args:
            options: checked options.
            callback: ``sip:`` address of the room, told to the practice line alone.

        Raises:
            InvalidInput: an address the engine cannot call, or a query parameter that cannot
                become a header.
            CommandRefused: type ``sip-unavailable``: no way to reach phone numbers.
        """
        target = (
            self._sip(options.sip_uri)
            if options.sip_uri is not None
            else self._phone(options.phone_number or "", options.caller_id or "")
        )
        practice = self._practice()
        if practice is not None and callback is not None and _host(target.uri) == practice:
            headers = {CALLBACK_HEADER: callback, **target.headers}
            return Target(uri=target.uri, headers=headers, calls_back=True)
        return target

    def _phone(self, number: str, caller_id: str) -> Target:
        practice = self._practice()
        for entry in PRACTICE_NUMBERS:
            if entry.number != number:
                continue
            if practice is not None:
                return Target(uri=f"sip:{entry.name}@{practice}")
            if self._keeps_practice:
                raise self._no_practice_line("phoneNumber")
        if self._trunks:
            return self._by_trunk(number, caller_id)
        raise CommandRefused(
            "No trunk is set, so phone numbers cannot be called. Start the gateway with"
            " --trunk sip:provider.example, or dial a SIP address.",
            type="sip-unavailable",
            field="phoneNumber",
        )

    def _by_trunk(self, number: str, caller_id: str) -> Target:
        try:
            routes = self._trunks.route(number, caller_id=caller_id).attempts
        except InvalidInput as error:
            raise CommandRefused(
                error.message, type="sip-unavailable", field="phoneNumber"
            ) from error
        return Target(uri=routes[0].uri, routes=routes)

    def _sip(self, uri: str) -> Target:
        address, _, query = uri.partition("?")
        host = _host(address)
        if host == PRACTICE_HOST:
            practice = self._practice()
            if practice is None:
                raise self._no_practice_line("sipUri")
            address = address.replace(f"@{PRACTICE_HOST}", f"@{practice}", 1)
        headers = _headers(query)
        parse_target(address)
        return Target(uri=address, headers=headers)

    def _no_practice_line(self, field: str) -> CommandRefused:
        remedy = (
            "It is being started again: try in a moment."
            if self._keeps_practice
            else "Start the gateway with --practice-line."
        )
        return CommandRefused(
            f"The practice line does not run. {remedy}", type="sip-unavailable", field=field
        )


def _host(uri: str) -> str:
    """``host[:port]`` of a ``sip:`` address."""
    return uri.removeprefix("sip:").partition("@")[2].partition(";")[0]


def _headers(query: str) -> dict[str, str]:
    headers: dict[str, str] = {}
    for part in filter(None, query.split("&")):
        raw_name, _, raw_value = part.partition("=")
        name, value = unquote(raw_name), unquote(raw_value)
        if not name.upper().startswith("X-") or not _HEADER_NAME.fullmatch(name):
            raise InvalidInput(
                "sipUri",
                f"has the query parameter {name[:40]!r}",
                "Only names that begin with X- can become headers.",
            )
        if has_control(value):
            raise InvalidInput(
                "sipUri",
                f"has a line break or another control character in {name}",
                "Remove %0D, %0A and the like.",
            )
        headers[name] = value
    return headers
