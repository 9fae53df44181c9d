"""Transactions over UDP with the timers of RFC 3261 section 17, and RFC 6026's accepted state."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass

from softphone.gateway.practice_line.stack.message import (
    MalformedMessage,
    Request,
    Response,
    parameter,
    parse,
    response_to,
)

_log = logging.getLogger(__name__)

_RPORT = re.compile(r";\s*rport(?:=[^;]*)?(?=;|$)", re.IGNORECASE)
_SENT_BY_PORT = re.compile(r"SIP/2\.0/\w+\s+(?:\[[^\]]*\]|[^\s;:]+):(\d{1,5})", re.IGNORECASE)

Peer = tuple[str, int]
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Timers:
    """RFC 3261 table 4: round-trip estimate, retransmit ceiling, network life; in seconds."""

    t1: float = 0.5
    t2: float = 4.0
    t4: float = 5.0

    @property
    def give_up(self) -> float:
        """Timers B, F, H and J: 64 times T1."""
        return 64 * self.t1


def new_branch() -> str:
    """A branch with RFC 3261's cookie."""
    return "z9hG4bK" + secrets.token_hex(8)


class _Timed:
    """Timer handles that all end together."""

    def __init__(self) -> None:
        self._handles: list[asyncio.TimerHandle] = []

    def after(self, delay: float, call: Callable[[], None]) -> None:
        loop = asyncio.get_running_loop()
        self._handles = [h for h in self._handles if not h.cancelled() and h.when() > loop.time()]
        self._handles.append(loop.call_later(delay, call))

    def stop(self) -> None:
        for handle in self._handles:
            handle.cancel()
        self._handles.clear()


class ServerTransaction:
    """One request we were sent, and what we answered (sections 17.2.1 and 17.2.2)."""

    def __init__(self, layer: TransactionLayer, key: Key, request: Request, peer: Peer) -> None:
        self.request = request
        self.peer = peer
        self._layer = layer
        self._key = key
        self._last: bytes | None = None
        self._final = 0
        self._timed = _Timed()

    @property
    def answered(self) -> bool:
        """Whether a final response went out."""
        return self._final != 0

    @property
    def rejected(self) -> bool:
        """Whether the final response was not a 2xx."""
        return self._final >= 300

    def respond(self, response: Response) -> None:
        """Send a response; a final one starts the timers. A second final is ignored."""
        if self._final:
            return
        self._last = response.encode()
        self._layer.send(self._last, self.peer)
        if response.status < 200:
            return
        self._final = response.status
        timers = self._layer.timers
        self._timed.after(timers.give_up, self.finish)
        if self.request.method == "INVITE" and self._final >= 300:
            self._repeat_final(timers.t1)

    def again(self) -> None:
        """The request was retransmitted."""
        if self._last is not None:
            self._layer.send(self._last, self.peer)

    def acknowledged(self) -> None:
        """The ACK of a 3xx-6xx came; stay a while to absorb repeats (timer I)."""
        self._timed.stop()
        self._timed.after(self._layer.timers.t4, self.finish)

    def finish(self) -> None:
        """Forget the transaction."""
        self._timed.stop()
        self._layer.forget_server(self._key)

    def _repeat_final(self, interval: float) -> None:
        def fire() -> None:
            self.again()
            self._repeat_final(min(2 * interval, self._layer.timers.t2))

        self._timed.after(interval, fire)


class ClientTransaction:
    """One request we sent (sections 17.1.1 and 17.1.2).

    ``on_response`` hears every response once, except that each retransmitted 2xx to an INVITE is
    passed on too: its ACK is the dialog's business. ``on_timeout`` is called at most once.
    """

    def __init__(
        self,
        layer: TransactionLayer,
        request: Request,
        peer: Peer,
        on_response: Callable[[Response], None],
        on_timeout: Callable[[], None],
    ) -> None:
        self.request = request
        self.peer = peer
        self.provisional = False
        self.done = asyncio.Event()
        self._layer = layer
        self._on_response = on_response
        self._on_timeout = on_timeout
        self._final = 0
        self._timed = _Timed()
        self._wire = request.encode()

    def start(self) -> None:
        """Send the request and keep repeating it until something comes back."""
        timers = self._layer.timers
        self._layer.send(self._wire, self.peer)
        self._timed.after(timers.give_up, self._time_out)
        self._repeat(timers.t1)

    def receive(self, response: Response) -> None:
        """A response with our branch came."""
        invite = self.request.method == "INVITE"
        if self._final:
            if invite and self._final >= 300 and response.status >= 300:
                self._acknowledge(response)
            elif invite and 200 <= response.status < 300:
                self._on_response(response)
            return
        if response.status < 200:
            self.provisional = True
            if invite:
                self._timed.stop()
        else:
            self._settle(response, invite=invite)
        self._on_response(response)

    def finish(self) -> None:
        """Forget the transaction."""
        self.done.set()
        self._timed.stop()
        self._layer.forget_client(self.request)

    def _settle(self, response: Response, *, invite: bool) -> None:
        self._final = response.status
        self.done.set()
        self._timed.stop()
        linger = self._layer.timers.give_up if invite else self._layer.timers.t4
        self._timed.after(linger, self.finish)
        if invite and response.status >= 300:
            self._acknowledge(response)

    def _acknowledge(self, response: Response) -> None:
        ack = Request("ACK", self.request.uri, type(self.request.headers)())
        ack.headers.add("Via", self.request.headers.get("Via"))
        for route in self.request.headers.all("Route"):
            ack.headers.add("Route", route)
        ack.headers.add("Max-Forwards", "70")
        ack.headers.add("From", self.request.headers.get("From"))
        ack.headers.add("To", response.headers.get("To"))
        ack.headers.add("Call-ID", self.request.headers.get("Call-ID"))
        ack.headers.add("CSeq", f"{self.request.cseq} ACK")
        self._layer.send(ack.encode(), self.peer)

    def _repeat(self, interval: float) -> None:
        def fire() -> None:
            self._layer.send(self._wire, self.peer)
            invite = self.request.method == "INVITE"
            self._repeat(2 * interval if invite else min(2 * interval, self._layer.timers.t2))

        self._timed.after(interval, fire)

    def _time_out(self) -> None:
        self.finish()
        self._on_timeout()


class TransactionLayer:
    """Matches datagrams to transactions and hands new requests to the user agent.

    Args:
        send: puts bytes on the wire.
        on_request: hears each new request once, with its transaction (an ACK of a 2xx has none).
    """

    def __init__(
        self,
        send: Callable[[bytes, Peer], None],
        on_request: Callable[[Request, Peer, ServerTransaction | None], None],
        timers: Timers,
    ) -> None:
        self.send = send
        self.timers = timers
        self._on_request = on_request
        self._servers: dict[Key, ServerTransaction] = {}
        self._clients: dict[Key, ClientTransaction] = {}

    def receive(self, data: bytes, peer: Peer) -> None:
        """Take one datagram; anything malformed is dropped."""
        if not data.strip(b"\r\n\0"):
            return
        try:
            message = parse(data)
        except MalformedMessage as fault:
            _log.debug("dropped a datagram from %s:%d: %s", *peer, fault)
            return
        if isinstance(message, Response):
            client = self._clients.get(_client_key(message.headers.get("Via"), message.cseq[1]))
            if client is not None:
                client.receive(message)
            return
        self._take_request(message, peer)

    def request(
        self,
        request: Request,
        peer: Peer,
        on_response: Callable[[Response], None],
        on_timeout: Callable[[], None],
    ) -> ClientTransaction:
        """Send a request in a new client transaction."""
        client = ClientTransaction(self, request, peer, on_response, on_timeout)
        self._clients[_client_key(request.headers.get("Via"), request.method)] = client
        client.start()
        return client

    def invite_for(self, cancel: Request) -> ServerTransaction | None:
        """The INVITE transaction a CANCEL means (section 9.2)."""
        return self._servers.get(_server_key(cancel, "INVITE"))

    def forget_server(self, key: Key) -> None:
        """Drop a server transaction."""
        self._servers.pop(key, None)

    def forget_client(self, request: Request) -> None:
        """Drop a client transaction."""
        self._clients.pop(_client_key(request.headers.get("Via"), request.method), None)

    async def wait_answered(self, timeout: float) -> None:
        """Wait until every request of ours has its final response, or ``timeout`` seconds."""
        open_ones = [client for client in self._clients.values() if not client.done.is_set()]
        waits = (client.done.wait() for client in open_ones)
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(asyncio.gather(*waits), timeout)

    def close(self) -> None:
        """Stop every timer."""
        for server in list(self._servers.values()):
            server.finish()
        for client in list(self._clients.values()):
            client.finish()

    def _take_request(self, request: Request, peer: Peer) -> None:
        key = _server_key(request, request.method)
        if request.method == "ACK":
            invite = self._servers.get(_server_key(request, "INVITE"))
            if invite is not None and invite.rejected:
                invite.acknowledged()
            else:
                self._on_request(request, peer, None)
            return
        known = self._servers.get(key)
        if known is not None:
            known.again()
            return
        peer = _note_source(request, peer)
        transaction = ServerTransaction(self, key, request, peer)
        self._servers[key] = transaction
        if request.method == "INVITE":
            transaction.respond(response_to(request, 100))
        self._on_request(request, peer, transaction)


def _server_key(request: Request, method: str) -> Key:
    via = request.headers.get("Via")
    branch = parameter(via, "branch") or ""
    sent_by = via.partition(";")[0].strip().lower()
    if branch.startswith("z9hG4bK"):
        return ("server", branch, sent_by, method)
    names = ("Call-ID", "From", "CSeq")
    return ("server", sent_by, method, *(request.headers.get(n).split(" ")[0] for n in names))


def _client_key(via: str, method: str) -> Key:
    return ("client", parameter(via, "branch") or "", method)


def _note_source(request: Request, peer: Peer) -> Peer:
    """Fill in ``received`` and ``rport``; returns where responses go.

    RFC 3261 sections 18.2.1 and 18.2.2, RFC 3581 section 4.
    """
    top = request.headers.get("Via")
    noted, asked = _RPORT.subn(f";rport={peer[1]}", top, count=1)
    if parameter(top, "received") is None:
        noted = f"{noted};received={peer[0]}"
    for index, (name, value) in enumerate(request.headers.fields):
        if name == "Via" and value == top:
            request.headers.fields[index] = (name, noted)
            break
    if asked:
        return peer
    port = _SENT_BY_PORT.match(top)
    return peer[0], int(port[1]) if port else 5060
