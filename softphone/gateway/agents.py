"""What agents say they are doing, supervisors' choices for them, and calls for help."""

from __future__ import annotations

import time

from softphone.domain.ids import ParticipantId
from softphone.errors import CommandRefused
from softphone.gateway.participants import Member
from softphone.gateway.room import LiveRoom
from softphone.gateway.supervision.desk import Note
from softphone.telephony_api.agents import (
    AgentStateModel,
    AskForHelp,
    ForceAgentState,
    SetAgentState,
)
from softphone.telephony_api.events import (
    AgentStateChangedModel,
    AgentStateForcedModel,
    HelpWantedModel,
)


class AgentDesk:
    """The agents of every room. Each agent's own program keeps the state; we pass it on.

    Args:
        note: keeps the trail of what supervisors do.
    """

    def __init__(self, note: Note) -> None:
        self._note = note

    def report(self, room: LiveRoom, member: Member, wanted: SetAgentState) -> None:
        """Take an agent's state and tell the room and the monitors."""
        before = member.agent
        same = before is not None and before.state == wanted.state
        who = member.participant
        member.agent = AgentStateModel(
            session_id=who.id,
            user_id=who.user_id,
            user_name=who.user_name,
            state=wanted.state,
            reason=wanted.reason,
            since=before.since if before is not None and same else time.time(),
            queued=wanted.queued,
        )
        room.publish(AgentStateChangedModel(**member.agent.model_dump()))

    def force(self, room: LiveRoom, supervisor: Member, wanted: ForceAgentState) -> None:
        """Ask an agent's program to take a state; it reports the state it then has.

        Raises:
            CommandRefused: type ``not-allowed``: the caller is no supervisor here; type
                ``no-such-session``: there is no such agent.
        """
        self._need_supervisor(room, supervisor)
        agent = room.members.get(ParticipantId(wanted.session_id))
        if agent is None or agent.agent is None:
            raise CommandRefused(
                f"{wanted.session_id} is no agent of this room now.",
                type="no-such-session",
                field="sessionId",
            )
        event = AgentStateForcedModel(
            session_id=agent.id,
            state=wanted.state,
            reason=wanted.reason,
            by=supervisor.participant.user_name or supervisor.participant.user_id,
        )
        room.publish(event, to=[agent, supervisor])
        self._note(room, supervisor, f"force {wanted.state}", [agent.id])

    def ask_for_help(self, room: LiveRoom, member: Member, wanted: AskForHelp) -> None:
        """Tell the supervisors in the room and every monitor.

        Raises:
            CommandRefused: type ``no-such-session``: the call is not this room's.
        """
        if wanted.call is not None:
            room.leg(wanted.call)
        who = member.participant
        event = HelpWantedModel(
            session_id=who.id,
            user_id=who.user_id,
            user_name=who.user_name,
            call=wanted.call,
            note=wanted.note or None,
        )
        listening = [room.members[place] for place in room.supervisions]
        room.publish(event, to=[member, *(other for other in listening if other is not member)])

    @staticmethod
    def _need_supervisor(room: LiveRoom, member: Member) -> None:
        if member.id not in room.supervisions:
            raise CommandRefused(
                "Only a supervisor in this room may choose a state for an agent.",
                type="not-allowed",
            )


def agents_in(room: LiveRoom) -> tuple[AgentStateModel, ...]:
    """The agents of a room and their states."""
    return tuple(m.agent for m in room.members.values() if m.agent is not None)
