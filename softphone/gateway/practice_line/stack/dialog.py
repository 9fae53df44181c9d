"""A dialog: who talks to whom, and requests inside it (RFC 3261 section 12)."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from softphone.gateway.practice_line.stack.message import (
    Headers,
    Request,
    Response,
    address_uri,
    parameter,
)
from softphone.gateway.practice_line.stack.transactions import Peer, new_branch
from softphone.gateway.practice_line.stack.uri import parse_uri


@dataclass(slots=True)
class Dialog:
    """The state both ends share.

    Attributes:
        local, remote: From and To values with their tags, seen from us.
        target: the far party's Contact URI.
        routes: Route values for our requests.
        peer: where the far party's first message came from, used when ``target`` names no address.
    """

    call_id: str
    local: str
    remote: str
    target: str
    peer: Peer
    routes: tuple[str, ...] = ()
    local_seq: int = field(default_factory=lambda: secrets.randbelow(2**16) + 1)
    remote_seq: int = 0

    @classmethod
    def of_invite(cls, invite: Request, peer: Peer, tag: str) -> Dialog:
        """The dialog an incoming INVITE creates."""
        contact = invite.headers.get("Contact")
        return cls(
            call_id=invite.headers.get("Call-ID"),
            local=f"{invite.headers.get('To')};tag={tag}",
            remote=invite.headers.get("From"),
            target=address_uri(contact) if contact else address_uri(invite.headers.get("From")),
            peer=peer,
            routes=tuple(invite.headers.all("Record-Route")),
            remote_seq=invite.cseq,
        )

    def confirm(self, response: Response) -> None:
        """Take the far party's tag, Contact and route from a response to our INVITE."""
        self.remote = response.headers.get("To")
        self.routes = tuple(reversed(response.headers.all("Record-Route")))
        if contact := response.headers.get("Contact"):
            self.target = address_uri(contact)

    def matches(self, request: Request) -> bool:
        """Whether a request with our Call-ID really is of this dialog (both tags)."""
        theirs = parameter(self.remote, "tag") or ""
        ours = parameter(self.local, "tag") or ""
        return (parameter(request.headers.get("From"), "tag") or "") == theirs and (
            parameter(request.headers.get("To"), "tag") or ""
        ) == ours

    def request(self, method: str, via: str, *, seq: int | None = None) -> Request:
        """A request in the dialog; ``via`` is our transport and address."""
        if seq is None:
            self.local_seq += 1
            seq = self.local_seq
        headers = Headers([("Via", f"{via};branch={new_branch()};rport")])
        for route in self.routes:
            headers.add("Route", route)
        headers.add("Max-Forwards", "70")
        headers.add("From", self.local)
        headers.add("To", self.remote)
        headers.add("Call-ID", self.call_id)
        headers.add("CSeq", f"{seq} {method}")
        return Request(method, self.target, headers)

    def next_hop(self) -> Peer:
        """Where our requests go: first route, else the target, else where they came from."""
        text = address_uri(self.routes[0]) if self.routes else self.target
        try:
            host, port = parse_uri(text).target
        except ValueError:
            return self.peer
        if host.replace(".", "").isdigit() or ":" in host:
            return host, port
        return self.peer
