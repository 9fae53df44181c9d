"""A leg we start with an INVITE (RFC 3261 section 13.2)."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from softphone.gateway.practice_line.stack.dialog import Dialog
from softphone.gateway.practice_line.stack.leg import Leg
from softphone.gateway.practice_line.stack.message import (
    MalformedMessage,
    Request,
    Response,
    parameter,
)
from softphone.gateway.practice_line.stack.transactions import ClientTransaction, Peer

if TYPE_CHECKING:
    from softphone.gateway.practice_line.stack.agent import SipAgent


class OutgoingLeg(Leg):
    """The calling side of a leg.

    Attributes:
        on_progress: hears the status and reason of every response to the INVITE.
        failure: final status of a failed INVITE, 408 when nothing came back.
    """

    def __init__(
        self, agent: SipAgent, caller: str, target: str, peer: Peer, codecs: Sequence[str]
    ) -> None:
        host = agent.host_toward(peer)
        bracketed = f"[{host}]" if ":" in host else host
        dialog = Dialog(
            call_id=f"{secrets.token_hex(12)}@practice",
            local=f"<sip:{caller}@{bracketed}:{agent.port}>;tag={secrets.token_hex(6)}",
            remote=f"<{target}>",
            target=target,
            peer=peer,
        )
        super().__init__(agent, dialog, codecs)
        self.on_progress: Callable[[int, str], None] = lambda _status, _reason: None
        self._transaction: ClientTransaction | None = None
        self._invite: Request | None = None
        self._abandoned = False
        self._cancel_sent = False
        self._early = False

    async def call(self) -> None:
        """Send the INVITE; the outcome shows in ``answered`` or ``ended``."""
        await self.open_media()
        if self.ended.is_set():
            return
        invite = self.dialog.request("INVITE", self.agent.via(self.dialog.peer))
        for name, value in self._with_sdp():
            invite.headers.add(name, value)
        invite.headers.add("User-Agent", self.agent.product)
        invite.body = self._offer()
        self._invite = invite
        self._transaction = self.agent.layer.request(
            invite, self.dialog.peer, self._take_response, self._timed_out
        )

    def hang_up(self) -> None:
        """BYE after the answer, CANCEL before (RFC 3261 section 9.1)."""
        if self.answered.is_set():
            super().hang_up()
        elif not self.ended.is_set():
            self._abandoned = True
            if self._transaction is not None and self._transaction.provisional:
                self._send_cancel()

    def _take_response(self, response: Response) -> None:
        if self.ended.is_set():
            return
        if response.status >= 300:
            self.failure = response.status
            self.on_progress(response.status, response.reason)
            self._end()
            return
        if parameter(response.headers.get("To"), "tag") is not None:
            self.dialog.confirm(response)
        if response.status < 200:
            self._take_provisional(response)
        else:
            self._take_answer(response)

    def _take_provisional(self, response: Response) -> None:
        if self._abandoned:
            self._send_cancel()
            return
        if response.body:
            self._early = self._accept(response)
        self.on_progress(response.status, response.reason)

    def _take_answer(self, response: Response) -> None:
        first = not self.answered.is_set()
        acceptable = not first or self._accept(response) or self._early
        assert self._invite is not None
        ack = self.dialog.request("ACK", self.agent.via(self.dialog.peer), seq=self._invite.cseq)
        self.agent.layer.send(ack.encode(), self.dialog.next_hop())
        self.answered.set()
        if not acceptable or self._abandoned:
            super().hang_up()
        elif first:
            self.on_progress(response.status, response.reason)

    def _accept(self, response: Response) -> bool:
        try:
            self._accept_answer(response.body)
        except MalformedMessage:
            return False
        return True

    def _send_cancel(self) -> None:
        if self._invite is None or self._cancel_sent:
            return
        self._cancel_sent = True
        invite = self._invite
        cancel = Request("CANCEL", invite.uri, type(invite.headers)())
        for name in ("Via", "Route", "Max-Forwards", "From", "To", "Call-ID"):
            for value in invite.headers.all(name):
                cancel.headers.add(name, value)
        cancel.headers.add("CSeq", f"{invite.cseq} CANCEL")
        self.agent.layer.request(cancel, self.dialog.peer, lambda _: None, self._end)

    def _timed_out(self) -> None:
        self.failure = 408
        self.on_progress(408, "Request Timeout")
        self._end()
