"""Agents' states and calls for help on the room socket: the gateway's own, beyond Daily."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from softphone.telephony_api.checks import SessionIdText
from softphone.telephony_api.wire import AnswerModel, RequestModel

State = Literal["available", "on-call", "wrap-up", "busy", "break", "offline"]
ChosenState = Literal["available", "busy", "break", "offline"]
Words = Annotated[str, Field(max_length=200)]


class SetAgentState(RequestModel):
    """Params of ``setAgentState``: what the caller is doing, as its own program measured it.

    ``queued`` is the choice that takes effect after the call or wrap-up.
    """

    state: State
    reason: Words = ""
    queued: ChosenState | None = None


class ForceAgentState(RequestModel):
    """Params of ``forceAgentState``: a supervisor's choice for an agent, with the reason."""

    session_id: SessionIdText
    state: ChosenState
    reason: Annotated[str, Field(min_length=1, max_length=200)]


class AskForHelp(RequestModel):
    """Params of ``askForHelp``: an agent wants a supervisor; ``call`` is the leg it is about."""

    call: SessionIdText | None = None
    note: Words = ""


class AgentStateModel(AnswerModel):
    """An agent's state; ``since`` is unix time in seconds.

    ``lost`` says that the agent's program is out of reach; its calls stay for the grace time.
    """

    session_id: str
    user_id: str = ""
    user_name: str = ""
    state: State
    reason: str = ""
    since: float
    queued: ChosenState | None = None
    lost: bool | None = None
