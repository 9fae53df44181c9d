"""What a leg of either direction can do once its dialog stands."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from softphone.domain.dtmf import TONES
from softphone.gateway.practice_line.media.rtp import RtpPort
from softphone.gateway.practice_line.stack import sdp
from softphone.gateway.practice_line.stack.dialog import Dialog
from softphone.gateway.practice_line.stack.message import (
    MalformedMessage,
    Request,
    Response,
    address_uri,
    response_to,
)
from softphone.gateway.practice_line.stack.transactions import ServerTransaction

if TYPE_CHECKING:
    from softphone.gateway.practice_line.stack.agent import SipAgent

_log = logging.getLogger(__name__)
_ALLOW = "INVITE, ACK, CANCEL, BYE, OPTIONS, INFO, REFER, NOTIFY"
_SIGNAL = re.compile(r"^\s*Signal\s*=\s*([0-9A-Da-d*#]|1[0-5])\s*$", re.MULTILINE | re.IGNORECASE)


def _ignore(_: object) -> None: ...


class Leg:
    """One relation with a far party: dialog, media and what it does.

    Attributes:
        on_audio, on_tone, on_refer: set by the behaviour: encoded payload, tone, REFER target.
        answered: set when the INVITE was answered with 2xx (and acknowledged, when it was ours).
        ended: set when nothing more will happen.
        codec: the audio codec chosen, empty before.
    """

    def __init__(self, agent: SipAgent, dialog: Dialog, codecs: Sequence[str]) -> None:
        self.agent = agent
        self.dialog = dialog
        self.on_audio: Callable[[bytes], None] = _ignore
        self.on_tone: Callable[[str], None] = _ignore
        self.on_refer: Callable[[str], None] = _ignore
        self.answered = asyncio.Event()
        self.ended = asyncio.Event()
        self.codec = ""
        self.failure = 0
        self._codecs = tuple(codecs)
        self._rtp: RtpPort | None = None
        self._sdp_version = 1
        self._repeat_ok: asyncio.TimerHandle | None = None
        self._awaiting_answer = False

    # -- media ---------------------------------------------------------------------------------

    async def open_media(self) -> None:
        """Bind the leg's RTP port."""
        host = self.agent.host_toward(self.dialog.peer)
        port = await RtpPort.open(host, self._hear_audio, self._hear_tone)
        if self.ended.is_set():
            port.close()
        else:
            self._rtp = port

    def send_audio(self, payload: bytes) -> None:
        """Send one packet of audio encoded with `codec`."""
        if self._rtp is not None:
            self._rtp.send(payload)

    @property
    def media_target(self) -> tuple[str, int] | None:
        """Where our audio goes, or None while we send none."""
        return None if self._rtp is None else self._rtp.remote

    @property
    def silent_for(self) -> float:
        """Seconds since anything was received on the media port."""
        if self._rtp is None:
            return 0.0
        return asyncio.get_running_loop().time() - self._rtp.last_heard

    def _hear_audio(self, payload: bytes) -> None:
        self.on_audio(payload)

    def _hear_tone(self, tone: str) -> None:
        self.on_tone(tone)

    def _accept_offer(self, body: bytes) -> bytes | None:
        """Connect the media to an offer; returns our answer, or None when no codec fits."""
        offer = sdp.parse_audio(body)
        chosen = next((name for name in offer.codecs if name in self._codecs), None)
        if chosen is None or self._rtp is None:
            return None
        self._connect(offer, chosen)
        self._sdp_version += 1
        host, port = self._rtp.local
        return sdp.write_answer(offer, host, port, chosen, self._sdp_version)

    def _accept_answer(self, body: bytes) -> None:
        answer = sdp.parse_audio(body)
        chosen = next((name for name in answer.codecs if name in self._codecs), None)
        if chosen is None:
            raise MalformedMessage("the answer has none of our codecs")
        self._connect(answer, chosen)

    def _connect(self, remote: sdp.AudioDescription, codec: str) -> None:
        assert self._rtp is not None
        self.codec = codec
        sends = remote.direction.answer.sends
        target = (remote.address, remote.port) if sends else None
        self._rtp.connect(target, remote.codecs[codec], remote.event_payload)

    def _offer(self) -> bytes:
        assert self._rtp is not None, "open_media() first"
        self._sdp_version += 1
        return sdp.write_offer(*self._rtp.local, self._codecs, self._sdp_version)

    # -- requests of the far party -------------------------------------------------------------

    def take(self, request: Request, transaction: ServerTransaction | None) -> None:
        """Handle a request inside the dialog."""
        if request.method == "ACK" or transaction is None:
            self._acknowledged(request)
            return
        if request.cseq <= self.dialog.remote_seq:
            self._reply(transaction, 500)
            return
        self.dialog.remote_seq = request.cseq
        handlers: dict[str, Callable[[ServerTransaction], object]] = {
            "BYE": self._take_bye,
            "INFO": self._take_info,
            "REFER": self._take_refer,
            "INVITE": self._take_reinvite,
            "OPTIONS": lambda t: self._reply(t, 200, [("Allow", _ALLOW)]),
            "NOTIFY": lambda t: self._reply(t, 200),
        }
        handler = handlers.get(request.method)
        if handler is None:
            self._reply(transaction, 405, [("Allow", _ALLOW)])
        else:
            handler(transaction)

    def _take_bye(self, transaction: ServerTransaction) -> None:
        self._reply(transaction, 200)
        self._end()

    def _take_info(self, transaction: ServerTransaction) -> None:
        request = transaction.request
        kind = request.headers.get("Content-Type").partition(";")[0].strip().lower()
        text = request.body.decode("ascii", "replace")
        if kind == "application/dtmf" and text.strip().upper() in set(TONES):
            tone = text.strip().upper()
        elif kind == "application/dtmf-relay" and (found := _SIGNAL.search(text)):
            signal = found[1].upper()
            tone = TONES[int(signal)] if len(signal) > 1 else signal
        else:
            self._reply(transaction, 200 if not request.body else 415)
            return
        self._reply(transaction, 200)
        self.on_tone(tone)

    def _take_refer(self, transaction: ServerTransaction) -> None:
        target = address_uri(transaction.request.headers.get("Refer-To"))
        if not target:
            self._reply(transaction, 400)
            return
        self._reply(transaction, 202, [("Contact", self._contact())])
        self.on_refer(target)

    def _take_reinvite(self, transaction: ServerTransaction) -> None:
        request = transaction.request
        if contact := request.headers.get("Contact"):
            self.dialog.target = address_uri(contact)
        self._answer_invite(transaction)

    def _answer_invite(self, transaction: ServerTransaction) -> bool:
        """Answer with 200 and SDP; False when the offer cannot be met (488 went out)."""
        request = transaction.request
        try:
            body = self._accept_offer(request.body) if request.body else self._offer()
        except MalformedMessage as fault:
            _log.debug("unusable offer: %s", fault)
            body = None
        if body is None:
            self._reply(transaction, 488)
            return False
        self._awaiting_answer = not request.body
        self._reply(transaction, 200, self._with_sdp(), body)
        self._repeat_until_acknowledged(transaction)
        return True

    def _acknowledged(self, ack: Request) -> None:
        self._stop_repeating()
        if self._awaiting_answer and ack.body:
            self._awaiting_answer = False
            try:
                self._accept_answer(ack.body)
            except MalformedMessage:
                self.hang_up()
        self.answered.set()

    def _repeat_until_acknowledged(self, transaction: ServerTransaction) -> None:
        """Repeat the 2xx until its ACK; without one, end the leg (RFC 3261 section 13.3.1.4)."""
        loop = asyncio.get_running_loop()
        timers = self.agent.timers
        give_up = loop.time() + timers.give_up

        def fire(interval: float) -> None:
            if loop.time() >= give_up:
                self.hang_up()
                return
            transaction.again()
            wait = min(2 * interval, timers.t2)
            self._repeat_ok = loop.call_later(wait, fire, wait)

        self._stop_repeating()
        self._repeat_ok = loop.call_later(timers.t1, fire, timers.t1)

    def _stop_repeating(self) -> None:
        if self._repeat_ok is not None:
            self._repeat_ok.cancel()
            self._repeat_ok = None

    # -- our requests --------------------------------------------------------------------------

    def hang_up(self) -> None:
        """Send BYE; a leg already over is left alone."""
        if self.ended.is_set():
            return
        self.send_request("BYE")
        self._end()

    def abandon(self) -> None:
        """End without another word: the user agent stops."""
        self._end()

    def notify(self, status_line: str, *, final: bool) -> None:
        """Report a REFER's progress as a message fragment (RFC 3515 section 2.4.5)."""
        if self.ended.is_set():
            return
        state = "terminated;reason=noresource" if final else "active;expires=60"
        fields = [
            ("Event", "refer"),
            ("Subscription-State", state),
            ("Content-Type", "message/sipfrag;version=2.0"),
            ("Contact", self._contact()),
        ]
        self.send_request("NOTIFY", fields, f"{status_line}\r\n".encode())

    def send_request(
        self,
        method: str,
        fields: Sequence[tuple[str, str]] = (),
        body: bytes = b"",
    ) -> None:
        """Send a request in the dialog; a far party that knows nothing of it ends the leg."""
        request = self.dialog.request(method, self.agent.via(self.dialog.peer))
        for name, value in fields:
            request.headers.add(name, value)
        request.body = body

        def settle(response: Response) -> None:
            if response.status in (408, 481):
                self._end()

        self.agent.layer.request(request, self.dialog.next_hop(), settle, self._end)

    # -- inside --------------------------------------------------------------------------------

    def _reply(
        self,
        transaction: ServerTransaction,
        status: int,
        fields: Sequence[tuple[str, str]] = (),
        body: bytes = b"",
    ) -> None:
        tag = self.dialog.local.rpartition("tag=")[2]
        extra = [*fields, ("Server", self.agent.product)]
        transaction.respond(
            response_to(transaction.request, status, to_tag=tag, extra=extra, body=body)
        )

    def _with_sdp(self) -> list[tuple[str, str]]:
        return [
            ("Contact", self._contact()),
            ("Allow", _ALLOW),
            ("Content-Type", "application/sdp"),
        ]

    def _contact(self) -> str:
        return self.agent.contact(self.dialog)

    def _end(self) -> None:
        if self.ended.is_set():
            return
        self.ended.set()
        self._stop_repeating()
        if self._rtp is not None:
            self._rtp.close()
        self.agent.forget(self)
