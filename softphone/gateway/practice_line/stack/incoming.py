"""A leg that reached us: its INVITE is ours to answer (RFC 3261 section 13.3)."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from typing import TYPE_CHECKING

from softphone.gateway.practice_line.stack.dialog import Dialog
from softphone.gateway.practice_line.stack.leg import Leg
from softphone.gateway.practice_line.stack.message import MalformedMessage, Request
from softphone.gateway.practice_line.stack.transactions import Peer, ServerTransaction

if TYPE_CHECKING:
    from softphone.gateway.practice_line.stack.agent import SipAgent


class IncomingLeg(Leg):
    """The called side of a leg."""

    def __init__(
        self,
        agent: SipAgent,
        transaction: ServerTransaction,
        peer: Peer,
        codecs: Sequence[str],
    ) -> None:
        dialog = Dialog.of_invite(transaction.request, peer, secrets.token_hex(6))
        super().__init__(agent, dialog, codecs)
        self.invite: Request = transaction.request
        self.transaction = transaction
        self._early_answer: bytes | None = None

    def ring(self) -> None:
        """Send 180."""
        self._reply(self.transaction, 180, [("Contact", self._contact())])

    def progress(self) -> bool:
        """Send 183 with SDP, so that early media can be played; False without a usable offer."""
        try:
            self._early_answer = self._accept_offer(self.invite.body)
        except MalformedMessage:
            return False
        if self._early_answer is None:
            return False
        self._reply(self.transaction, 183, self._with_sdp(), self._early_answer)
        return True

    def answer(self) -> bool:
        """Send 200 with SDP; False when the offer has no codec of ours (488 went out)."""
        if self.ended.is_set():
            return False
        if self._early_answer is not None:
            self._reply(self.transaction, 200, self._with_sdp(), self._early_answer)
            self._repeat_until_acknowledged(self.transaction)
            return True
        if self._answer_invite(self.transaction):
            return True
        self._end()
        return False

    def reject(self, status: int) -> None:
        """Send a final 3xx-6xx."""
        self._reply(self.transaction, status)
        self._end()

    def cancelled(self) -> None:
        """The caller sent CANCEL."""
        if not self.transaction.answered:
            self.reject(487)

    def hang_up(self) -> None:
        """BYE after the answer, 480 before."""
        if self.transaction.answered:
            super().hang_up()
        elif not self.ended.is_set():
            self._reply(self.transaction, 480)
            self._end()
