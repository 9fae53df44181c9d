"""Commands about tones: sending, letting go on, sending again, dropping."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Awaitable, Callable
from dataclasses import replace

from softphone.backends.base import TelephonyBackend
from softphone.controller.notices import Notices
from softphone.controller.tasks import TaskOwner
from softphone.controller.tones import ToneSender
from softphone.domain.actions import Action
from softphone.domain.dtmf import TonePart, parse_sequence
from softphone.domain.ids import SessionId
from softphone.domain.notice import Severity
from softphone.domain.session import Session
from softphone.domain.timeline import EntryKind
from softphone.errors import InvalidInput, SoftphoneError


class ToneControl:
    """The part of the controller for DTMF. Commands return at once."""

    _notices: Notices
    _owner: TaskOwner
    _tones: ToneSender

    @abstractmethod
    def _ready(
        self, session_id: SessionId, action: Action
    ) -> tuple[Session, TelephonyBackend] | None:
        """The session and backend if the action is allowed now; otherwise a notice is raised."""

    @abstractmethod
    def _note(self, session_id: SessionId, kind: EntryKind, name: str, text: str = "") -> None:
        """Write an entry into a session's timeline."""

    def send_tones(self, session_id: SessionId, tones: str, *, secret: bool = False) -> None:
        """Queue tones with pauses and waits; they are sent once the far party has answered.

        Args:
            session_id: the session.
            tones: what was typed or pasted, see `softphone.domain.dtmf.parse_sequence`.
            secret: mask them everywhere.
        """
        if self._ready(session_id, Action.SEND_TONES) is None:
            return
        try:
            parts = parse_sequence(tones)
        except InvalidInput as error:
            self._notices.tell_error(error, session=session_id)
            return
        self._tones.send(session_id, tuple(replace(part, secret=secret) for part in parts))

    def play_macro(
        self, session_id: SessionId, name: str, fill: Callable[[], Awaitable[tuple[TonePart, ...]]]
    ) -> None:
        """Queue a macro's parts as soon as its secrets have been looked up.

        Args:
            session_id: the session.
            name: the macro's name, for the timeline.
            fill: gives the filled-in parts, or raises a `SoftphoneError` that becomes a notice.
        """

        async def play() -> None:
            try:
                found = await fill()
            except SoftphoneError as error:
                self._notices.tell_error(error, session=session_id)
                return
            if self._ready(session_id, Action.SEND_TONES) is not None:
                self._note(session_id, EntryKind.COMMAND, "macro", name)
                self._tones.send(session_id, found)

        self._owner.spawn_at_once(play(), f"macro:{session_id}")

    def go_on_with_tones(self, session_id: SessionId) -> None:
        """Send what stands behind the wait that the tones have come to."""
        self._tones.go_on(session_id)

    def resend_tones(self, session_id: SessionId) -> None:
        """Send the last tones again by the other method, which later tones keep to."""
        ready = self._ready(session_id, Action.SEND_TONES)
        if ready is None:
            return
        if not ready[1].capabilities.other_dtmf_method:
            sentence = "This connection has one way only to send tones."
            self._notices.tell(Severity.INFO, sentence, session=session_id)
        elif self._tones.resend(session_id) is None:
            sentence = "No tones were sent in the last seconds."
            self._notices.tell(Severity.INFO, sentence, session=session_id)

    def cancel_tones(self, session_id: SessionId) -> None:
        """Drop the tones that have not been sent yet."""
        self._tones.cancel(session_id)
