"""One client on the room socket: requests in, answers and notifications out, audio both ways."""

from __future__ import annotations

import logging
from typing import Any

from softphone.domain.ids import ParticipantId
from softphone.domain.roles import Right, Role, may
from softphone.errors import CommandRefused, InvalidInput, SoftphoneError
from softphone.gateway.access import METHOD_RIGHTS
from softphone.gateway.participants import Member, nothing_said
from softphone.gateway.room import LiveRoom
from softphone.gateway.sockets.connection import Connection
from softphone.gateway.sockets.methods import METHODS, Caller
from softphone.gateway.sockets.operator_audio import OperatorAudio
from softphone.gateway.sockets.rpc_server import (
    Malformed,
    Request,
    breakdown,
    failure,
    read_request,
)
from softphone.gateway.state import GatewayState, RoomNotFound
from softphone.telephony_api.problems import parse
from softphone.telephony_api.room_socket import METHOD_PARAMS, Join, JoinResult
from softphone.telephony_api.rpc import encode_result
from softphone.telephony_api.tokens import TokenProperties
from softphone.telephony_api.waiting import WaitingCallerModel
from softphone.telephony_api.wire import to_wire

_log = logging.getLogger(__name__)


class RoomClient:
    """What one socket may do and where it is.

    Args:
        state: the gateway.
        name: the room of the socket's path.
        grant: what its token allows.
        connection: its sending half.
    """

    def __init__(
        self, state: GatewayState, name: str, grant: TokenProperties, connection: Connection
    ) -> None:
        self._state = state
        self._name = name
        self._grant = grant
        self._connection = connection
        self._room: LiveRoom | None = None
        self._member: Member | None = None
        self._audio: OperatorAudio | None = None
        self._complained = False

    def on_text(self, text: str) -> None:
        """Handle one text frame; the answer is queued before whatever it causes."""
        self._connection.hold()
        answer: tuple[str, ...] = ()
        try:
            answer = self._answer(text)
        finally:
            self._connection.release(*answer)

    def on_audio(self, frame: bytes) -> None:
        """Take one binary frame; without audio agreed at ``join`` it is ignored."""
        if self._audio is None or not self._joined:
            return
        try:
            self._audio.push(frame)
        except InvalidInput as error:
            if not self._complained:
                self._complained = True
                self._connection.deliver(failure(None, error))

    def on_gone(self) -> None:
        """The socket is gone; the participant stays for the resume window."""
        self._end_audio()
        if self._room is not None and self._member is not None:
            self._state.members.drop(self._room, self._member, self._connection)

    @property
    def _joined(self) -> bool:
        member = self._member
        return member is not None and member.link is self._connection

    def _answer(self, text: str) -> tuple[str, ...]:
        try:
            request = read_request(text, METHOD_NAMES)
        except Malformed as malformed:
            return (malformed.answer,)
        more: list[str] = []
        try:
            result = self._handle(request, more)
        except SoftphoneError as error:
            answer = failure(request.id, error)
        except Exception:
            _log.exception("method %s failed", request.method)
            answer = breakdown(request.id)
        else:
            answer = "" if request.id is None else encode_result(request.id, result)
        first = (answer,) if request.id is not None else ()
        return (*first, *more)

    def _handle(self, request: Request, more: list[str]) -> dict[str, Any]:
        if request.method != "join" and not self._joined:
            raise CommandRefused("Join the room first.", type="not-joined")
        params = request.params
        if not isinstance(params, dict):
            raise InvalidInput("params", "is not an object", "Give the parameters by name.")
        wanted = parse(METHOD_PARAMS[request.method], params)
        if isinstance(wanted, Join):
            return self._join(wanted, more)
        assert self._room is not None
        assert self._member is not None
        if request.method == "leave":
            return self._leave(self._room, self._member)
        self._check_role(request.method)
        return METHODS[request.method](Caller(self._state, self._room, self._member), wanted)

    def _check_role(self, method: str) -> None:
        """Raise unless the role of the token may call a method; without one, permissions count."""
        role = None if self._grant.role is None else Role(self._grant.role)
        if not may(role, METHOD_RIGHTS.get(method, Right.TELEPHONE)):
            raise CommandRefused("Only supervisors may do this.", type="not-allowed")

    def _join(self, wanted: Join, more: list[str]) -> dict[str, Any]:
        if self._joined:
            raise CommandRefused("This socket has joined already.", type="not-allowed")
        entry = self._state.book.get(self._name)
        if entry is None:
            raise RoomNotFound(f"The room {self._name} has been deleted.")
        resync: bool | None = None
        seq: int | None = None
        if wanted.resume is not None:
            resync, seq = self._resume(wanted.resume.key, wanted.resume.seq, more)
        if not self._joined:
            self._room, self._member = self._state.members.join(
                entry, self._grant, wanted.user_name, self._connection
            )
        assert self._room is not None
        assert self._member is not None
        self._begin_audio(self._room, self._member, wanted)
        result = JoinResult(
            session_id=self._member.id,
            resume_key=self._member.resume_key,
            seq=self._first_seq if seq is None else seq,
            room=entry.name,
            resync=resync,
            waiting=self._waiting(self._member),
            trunks=self._state.trunk_news.seen_by(self._member),
            recording=self._state.recordings.running(self._room),
            **self._room.snapshot(self._member),
        )
        return to_wire(result)

    def _waiting(self, member: Member) -> tuple[WaitingCallerModel, ...] | None:
        waiting = self._state.entrances.queue.seen_by(member)
        member.sees_waiting = bool(waiting)
        return waiting or None

    def _resume(self, key: str, seq: int, more: list[str]) -> tuple[bool | None, int | None]:
        """``resync`` and ``seq`` of the answer; the member is bound when the key is known."""
        room = self._state.sessions.find(self._name)
        member = None if room is None else self._state.members.by_key(room, key)
        if room is None or member is None:
            return True, None
        missed = member.stream.after(seq)
        self._room, self._member = room, member
        self._state.members.attach(room, member, self._connection)
        if missed is None:
            return True, member.stream.seq
        more.extend(missed)
        return None, seq

    @property
    def _first_seq(self) -> int:
        assert self._member is not None
        return self._member.first_seq

    def _begin_audio(self, room: LiveRoom, member: Member, wanted: Join) -> None:
        self._end_audio()
        if wanted.audio is None:
            return

        def on_speaking(speaking: bool) -> None:
            if self._joined and member.participant.audio is not speaking:
                member.participant.audio = speaking
                room.announce_updated(member.participant)

        self._audio = OperatorAudio(wanted.audio.sample_rate, self._connection, on_speaking)
        member.forget_said = self._audio.port.forget_said
        room.add_audio(ParticipantId(member.id), self._audio.port, rests_alone=True)

    def _end_audio(self) -> None:
        if self._audio is not None:
            self._audio.close()
            self._audio = None
        if self._member is not None and self._joined:
            self._member.forget_said = nothing_said

    def _leave(self, room: LiveRoom, member: Member) -> dict[str, Any]:
        self._end_audio()
        member.link = None
        self._state.members.leave(room, member)
        self._room = self._member = None
        return {}


METHOD_NAMES = frozenset({"join", "leave", *METHODS})
