"""The user agent: one UDP port, its transactions, and the legs that live on it."""

from __future__ import annotations

import asyncio
import logging
import secrets
import socket
from collections.abc import Callable, Sequence
from typing import cast

from softphone.gateway.practice_line.stack.dialog import Dialog
from softphone.gateway.practice_line.stack.incoming import IncomingLeg
from softphone.gateway.practice_line.stack.leg import Leg
from softphone.gateway.practice_line.stack.message import (
    Request,
    address_uri,
    parameter,
    response_to,
)
from softphone.gateway.practice_line.stack.outgoing import OutgoingLeg
from softphone.gateway.practice_line.stack.transactions import (
    Peer,
    ServerTransaction,
    Timers,
    TransactionLayer,
)
from softphone.gateway.practice_line.stack.uri import SipUri, parse_uri

_log = logging.getLogger(__name__)
_MAX_DATAGRAM = 65_535
_METHODS = "INVITE, ACK, CANCEL, BYE, OPTIONS, INFO, REFER, NOTIFY"


class SipAgent(asyncio.DatagramProtocol):
    """A SIP user agent on one UDP port.

    Args:
        product: name for the Server and User-Agent fields.
        codecs_for: audio codecs we answer an address with; empty means that it is unknown (404).
        on_leg: hears each new incoming leg; it decides what the leg does.
    """

    def __init__(
        self,
        product: str,
        codecs_for: Callable[[SipUri], Sequence[str]],
        on_leg: Callable[[IncomingLeg], None],
        timers: Timers,
    ) -> None:
        self.product = product
        self.timers = timers
        self.layer = TransactionLayer(self._send, self._take, timers)
        self._codecs_for = codecs_for
        self._on_leg = on_leg
        self._transport: asyncio.DatagramTransport | None = None
        self._legs: dict[str, list[Leg]] = {}
        self._host = ""
        self.port = 0

    async def open(self, host: str, port: int) -> None:
        """Listen on ``host`` and ``port`` (0 picks a free one).

        Raises:
            OSError: the port is taken or the address is not ours.
        """
        loop = asyncio.get_running_loop()
        await loop.create_datagram_endpoint(lambda: self, local_addr=(host, port))

    @property
    def legs(self) -> list[Leg]:
        """Every leg that has not ended."""
        return [leg for legs in self._legs.values() for leg in legs]

    @property
    def address(self) -> str:
        """Host and port as they stand in a SIP address."""
        return f"{_bracketed(self._host)}:{self.port}"

    def invite(self, caller: str, target: str, peer: Peer, codecs: Sequence[str]) -> OutgoingLeg:
        """A new outgoing leg; `OutgoingLeg.call` sends its INVITE."""
        leg = OutgoingLeg(self, caller, target, peer, codecs)
        self._remember(leg)
        return leg

    def forget(self, leg: Leg) -> None:
        """Drop a leg that has ended."""
        legs = self._legs.get(leg.dialog.call_id, [])
        if leg in legs:
            legs.remove(leg)
        if not legs:
            self._legs.pop(leg.dialog.call_id, None)

    async def close(self, grace: float) -> None:
        """Hang up every leg, leave ``grace`` seconds for the answers, and release the port."""
        for leg in self.legs:
            leg.hang_up()
        await self.layer.wait_answered(grace)
        for leg in self.legs:
            leg.abandon()
        self.layer.close()
        if self._transport is not None:
            self._transport.close()

    def host_toward(self, peer: Peer) -> str:
        """Our address as the peer can reach it."""
        if self._host not in ("0.0.0.0", "::"):
            return self._host
        family = socket.AF_INET6 if ":" in peer[0] else socket.AF_INET
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect(peer)
            return str(probe.getsockname()[0])

    def via(self, peer: Peer) -> str:
        """Our Via value up to its parameters."""
        return f"SIP/2.0/UDP {_bracketed(self.host_toward(peer))}:{self.port}"

    def contact(self, dialog: Dialog) -> str:
        """Our Contact value in a dialog."""
        user = parse_uri(address_uri(dialog.local)).user
        return f"<sip:{user}@{_bracketed(self.host_toward(dialog.peer))}:{self.port}>"

    # -- asyncio -------------------------------------------------------------------------------

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport and our own address."""
        self._transport = cast(asyncio.DatagramTransport, transport)
        self._host, self.port = transport.get_extra_info("sockname")[:2]

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        """Hand a datagram to the transactions."""
        self.layer.receive(data, (addr[0], addr[1]))

    def error_received(self, exc: Exception) -> None:
        """Ignore ICMP errors: the timers decide."""

    def _send(self, data: bytes, peer: Peer) -> None:
        if self._transport is not None and len(data) < _MAX_DATAGRAM:
            self._transport.sendto(data, peer)

    # -- requests ------------------------------------------------------------------------------

    def _take(self, request: Request, peer: Peer, transaction: ServerTransaction | None) -> None:
        leg = self._leg_of(request)
        if leg is not None and request.method != "CANCEL":
            leg.take(request, transaction)
        elif transaction is None:
            return
        elif request.method == "INVITE" and parameter(request.headers.get("To"), "tag") is None:
            self._take_invite(request, peer, transaction)
        elif request.method == "CANCEL":
            self._take_cancel(request, transaction)
        elif request.method == "OPTIONS":
            self._reply(transaction, 200, [("Allow", _METHODS), ("Accept", "application/sdp")])
        elif parameter(request.headers.get("To"), "tag") is not None:
            self._reply(transaction, 481)
        else:
            self._reply(transaction, 405, [("Allow", _METHODS)])

    def _take_invite(self, request: Request, peer: Peer, transaction: ServerTransaction) -> None:
        if required := request.headers.get("Require"):
            self._reply(transaction, 420, [("Unsupported", required)])
            return
        try:
            parse_uri(address_uri(request.headers.get("Contact")))
            codecs = self._codecs_for(parse_uri(request.uri))
        except ValueError:
            self._reply(transaction, 400)
            return
        if not codecs:
            self._reply(transaction, 404)
            return
        leg = IncomingLeg(self, transaction, peer, codecs)
        self._remember(leg)
        self._on_leg(leg)

    def _take_cancel(self, request: Request, transaction: ServerTransaction) -> None:
        invite = self.layer.invite_for(request)
        if invite is None:
            self._reply(transaction, 481)
            return
        self._reply(transaction, 200)
        for leg in list(self._legs.get(request.headers.get("Call-ID"), ())):
            if isinstance(leg, IncomingLeg) and leg.transaction is invite:
                leg.cancelled()

    def _leg_of(self, request: Request) -> Leg | None:
        legs = self._legs.get(request.headers.get("Call-ID"), ())
        return next((leg for leg in legs if leg.dialog.matches(request)), None)

    def _remember(self, leg: Leg) -> None:
        self._legs.setdefault(leg.dialog.call_id, []).append(leg)

    def _reply(
        self,
        transaction: ServerTransaction,
        status: int,
        fields: Sequence[tuple[str, str]] = (),
    ) -> None:
        extra = [*fields, ("Server", self.product)]
        transaction.respond(
            response_to(transaction.request, status, to_tag=secrets.token_hex(6), extra=extra)
        )


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
