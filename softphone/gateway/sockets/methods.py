"""The room socket's methods, each a plain function: it changes the room, or it raises.

None of them waits. What they cause is told by notifications, which the socket sends after the
answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from types import MappingProxyType
from typing import Any, Final

from softphone.domain.dialing import DtmfMethod
from softphone.domain.supervision import SupervisionMode
from softphone.errors import CommandRefused, InvalidInput
from softphone.gateway.participants import Member, RoomParticipant
from softphone.gateway.room import LiveRoom
from softphone.gateway.state import GatewayState
from softphone.gateway.tones import ToneRequest
from softphone.telephony_api.agents import AskForHelp, ForceAgentState, SetAgentState
from softphone.telephony_api.events import QualityModel
from softphone.telephony_api.history import StartRecording, StopRecording
from softphone.telephony_api.options import (
    SipCallTransfer,
    SipRefer,
    StartDialIn,
    StartDialOut,
    StopDialOut,
)
from softphone.telephony_api.permissions import PermissionsUpdate
from softphone.telephony_api.room_socket import (
    DeclineDialIn,
    DeclineTransfer,
    LegRef,
    SendAppMessage,
    SendTones,
    UpdateParticipant,
)
from softphone.telephony_api.supervision import Supervise


@dataclass(frozen=True, slots=True)
class Caller:
    """Who called a method, and where."""

    state: GatewayState
    room: LiveRoom
    member: Member

    def require_admin(self) -> None:
        """Raise unless the caller may steer telephony and other participants.

        Raises:
            CommandRefused: type ``not-owner``.
        """
        if not self.member.participant.admin:
            raise CommandRefused(
                "This needs an owner token, or one that may administrate participants.",
                type="not-owner",
            )

    def require_owner(self) -> None:
        """Raise unless the caller is an owner.

        Raises:
            CommandRefused: type ``not-owner``.
        """
        if not self.member.participant.owner:
            raise CommandRefused("This needs an owner token.", type="not-owner")


def start_dial_out(caller: Caller, options: StartDialOut) -> dict[str, Any]:
    """``startDialOut``."""
    caller.require_admin()
    leg = caller.state.telephony.dialout.start(caller.room, options, origin=caller.member.id)
    return {"session": {"sessionId": leg.id}}


def stop_dial_out(caller: Caller, wanted: StopDialOut) -> dict[str, Any]:
    """``stopDialOut``: hang up, cancel or decline."""
    caller.require_admin()
    caller.state.telephony.stop(caller.room.leg(wanted.session_id))
    return {}


def send_dtmf(caller: Caller, wanted: SendTones) -> dict[str, Any]:
    """``sendDTMF``: queue tones."""
    caller.require_admin()
    leg = caller.room.leg(wanted.session_id)
    request = ToneRequest(
        tones=wanted.tones,
        method=DtmfMethod(wanted.method),
        duration_ms=wanted.digit_duration_ms,
        secret=wanted.secret,
    )
    caller.state.telephony.control.send_tones(leg, request)
    return {}


def sip_call_transfer(caller: Caller, wanted: SipCallTransfer) -> dict[str, Any]:
    """``sipCallTransfer``: accepted, not answered."""
    caller.require_admin()
    leg = caller.room.leg(wanted.session_id)
    caller.state.telephony.transfers.start(leg, wanted, origin=caller.member.id)
    return {}


def sip_refer(caller: Caller, wanted: SipRefer) -> dict[str, Any]:
    """``sipRefer``: accepted, not carried out."""
    caller.require_admin()
    caller.state.telephony.transfers.refer(caller.room.leg(wanted.session_id), wanted)
    return {}


def decline_transfer(caller: Caller, wanted: DeclineTransfer) -> dict[str, Any]:
    """``declineTransfer``: refuse what a far party asked for by REFER."""
    caller.require_admin()
    leg = caller.room.leg(wanted.session_id)
    caller.state.telephony.transfers.decline(leg, wanted.sip_code)
    return {}


def start_dial_in(caller: Caller, options: StartDialIn) -> dict[str, Any]:
    """``startDialIn``: SIP dial-in for this session; ``dialin-ready`` tells the address."""
    caller.require_admin()
    caller.state.members.start_dial_in(caller.room, options)
    return {}


def answer_dial_in(caller: Caller, wanted: LegRef) -> dict[str, Any]:
    """``answerDialIn``: of a leg that rings here, or a caller who waits outside of rooms."""
    caller.require_admin()
    queue = caller.state.entrances.queue
    if queue.holds(wanted.session_id, caller.member):
        queue.take(wanted.session_id, caller.member, caller.room)
        return {}
    caller.state.telephony.dialin.answer(caller.room.leg(wanted.session_id))
    return {}


def decline_dial_in(caller: Caller, wanted: DeclineDialIn) -> dict[str, Any]:
    """``declineDialIn``: of a leg that rings here, or a caller who waits outside of rooms."""
    caller.require_admin()
    queue = caller.state.entrances.queue
    if queue.holds(wanted.session_id, caller.member):
        queue.turn_away(wanted.session_id, caller.member)
        return {}
    leg = caller.room.leg(wanted.session_id)
    caller.state.telephony.dialin.decline(leg, wanted.sip_code)
    return {}


def send_app_message(caller: Caller, wanted: SendAppMessage) -> dict[str, Any]:
    """``sendAppMessage``."""
    to = list(wanted.to) if isinstance(wanted.to, tuple | list) else wanted.to
    caller.state.members.app_message(caller.room, wanted.data, to, sender=caller.member.id)
    return {}


def start_recording(caller: Caller, wanted: StartRecording) -> dict[str, Any]:
    """``startRecording``: of the whole room; owners only."""
    caller.require_owner()
    started = caller.state.recordings.start(caller.room, wanted, started_by=caller.member.id)
    return {"recordingId": started}


def stop_recording(caller: Caller, wanted: StopRecording) -> dict[str, Any]:
    """``stopRecording``; owners only."""
    caller.require_owner()
    caller.state.recordings.stop(caller.room, wanted)
    return {}


def get_stats(caller: Caller, wanted: LegRef) -> dict[str, Any]:
    """``getStats``; what has not been measured yet is null."""
    quality = caller.state.telephony.stats(caller.room.leg(wanted.session_id))
    return QualityModel(**asdict(quality)).model_dump(mode="json", by_alias=True)


def get_level(caller: Caller, wanted: LegRef) -> dict[str, Any]:
    """``getLevel``: how loud a far party was in the last 200 ms; null while nobody measures."""
    leg = caller.room.leg(wanted.session_id)
    return {"level": caller.room.sound.level(leg.participant.id)}


def update_participant(caller: Caller, wanted: UpdateParticipant) -> dict[str, Any]:
    """``updateParticipant``: permissions, mute, or putting somebody out."""
    who = caller.room.find(wanted.session_id)
    if who is None:
        raise CommandRefused(
            f"There is no participant {wanted.session_id} in this room.",
            type="no-such-session",
            field="sessionId",
        )
    if wanted.update_permissions is None and wanted.set_audio is None and not wanted.eject:
        raise InvalidInput(
            "sessionId", "is given alone", "Give updatePermissions, setAudio or eject as well."
        )
    _check_rights(caller, who, wanted)
    members = caller.state.members
    if wanted.update_permissions is not None:
        members.update_permissions(caller.room, who, wanted.update_permissions)
    if wanted.set_audio is not None:
        members.set_audio(caller.room, who, wanted.set_audio)
    if wanted.eject:
        _eject(caller, who)
    return {}


def _check_rights(caller: Caller, who: RoomParticipant, wanted: UpdateParticipant) -> None:
    own = who is caller.member.participant
    if not own:
        caller.require_admin()
    if caller.member.participant.owner:
        return
    if wanted.update_permissions is not None and (own or _grants(wanted.update_permissions)):
        raise CommandRefused(
            "Only owners may change their own permissions or who may administrate.",
            type="not-owner",
            field="updatePermissions",
        )
    if wanted.set_audio and (not own or who.silenced):
        raise CommandRefused(
            "Only owners may let somebody's audio in again.", type="not-owner", field="setAudio"
        )


def _grants(update: PermissionsUpdate) -> bool:
    return update.can_admin is not None


def _eject(caller: Caller, who: RoomParticipant) -> None:
    member = caller.room.members.get(who.id)
    if member is not None:
        caller.state.members.eject(caller.room, member, "ejected")
        return
    caller.state.telephony.stop_for(caller.room.leg(who.id), "ejected")


def supervise(caller: Caller, wanted: Supervise) -> dict[str, Any]:
    """``supervise``: listen, whisper or barge, from a supervisor's place."""
    caller.require_admin()
    mode = SupervisionMode(wanted.mode)
    caller.state.supervision.switch(caller.room, caller.member, mode, wanted.to)
    return {}


def set_agent_state(caller: Caller, wanted: SetAgentState) -> dict[str, Any]:
    """``setAgentState``: what the caller is doing."""
    caller.state.agents.report(caller.room, caller.member, wanted)
    return {}


def force_agent_state(caller: Caller, wanted: ForceAgentState) -> dict[str, Any]:
    """``forceAgentState``: a supervisor's choice for an agent."""
    caller.require_admin()
    caller.state.agents.force(caller.room, caller.member, wanted)
    return {}


def ask_for_help(caller: Caller, wanted: AskForHelp) -> dict[str, Any]:
    """``askForHelp``: an agent wants a supervisor."""
    caller.state.agents.ask_for_help(caller.room, caller.member, wanted)
    return {}


METHODS: Final[Mapping[str, Callable[[Caller, Any], dict[str, Any]]]] = MappingProxyType(
    {
        "startDialOut": start_dial_out,
        "stopDialOut": stop_dial_out,
        "sendDTMF": send_dtmf,
        "sipCallTransfer": sip_call_transfer,
        "sipRefer": sip_refer,
        "updateParticipant": update_participant,
        "sendAppMessage": send_app_message,
        "startDialIn": start_dial_in,
        "answerDialIn": answer_dial_in,
        "declineDialIn": decline_dial_in,
        "declineTransfer": decline_transfer,
        "getStats": get_stats,
        "getLevel": get_level,
        "startRecording": start_recording,
        "stopRecording": stop_recording,
        "supervise": supervise,
        "setAgentState": set_agent_state,
        "forceAgentState": force_agent_state,
        "askForHelp": ask_for_help,
    }
)
"""Methods of a joined client, beside ``join`` and ``leave``."""
