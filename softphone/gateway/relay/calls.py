"""Callers parked at Daily: who they are, and which agents they ring at."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Final
from uuid import uuid4

from pydantic import Field, StringConstraints

from softphone.domain.ids import ParticipantId
from softphone.gateway.participants import Member
from softphone.telephony_api.waiting import WaitingCallerModel
from softphone.telephony_api.wire import RestAnswerModel

REMEMBERED: Final = 1000
"""Calls whose webhook is recognised when it comes again."""

_Text = Annotated[str, StringConstraints(max_length=512)]


class PinlessWebhook(RestAnswerModel):
    """Daily's POST to ``room_creation_api`` about a caller on hold."""

    to: _Text = Field(default="", alias="To")
    caller: _Text = Field(default="", alias="From")
    call_id: Annotated[str, StringConstraints(min_length=1, max_length=128)] = Field(alias="callId")
    call_domain: Annotated[str, StringConstraints(min_length=1, max_length=128)] = Field(
        alias="callDomain"
    )
    sip_headers: dict[str, Any] | None = Field(default=None, alias="sipHeaders")


@dataclass(slots=True, kw_only=True, eq=False)
class ParkedCall:
    """One caller on hold at Daily.

    Attributes:
        line: what agents name the caller by.
        taken: an agent answered, and the caller is being put through.
        forwarded: Daily was told where the caller goes; that is done once only.
        declined: agents at whom this caller no longer rings.
    """

    call_id: str
    call_domain: str
    caller: str
    called: str
    headers: Mapping[str, str]
    line: str = field(default_factory=lambda: str(uuid4()))
    since: float = field(default_factory=time.time)
    taken: bool = False
    forwarded: bool = False
    declined: set[ParticipantId] = field(default_factory=set)

    @property
    def address(self) -> str:
        """The caller as a SIP address, or as the number Daily told."""
        return f"sip:{self.caller}" if "@" in self.caller else self.caller

    def model(self) -> WaitingCallerModel:
        """The caller as agents see them."""
        return WaitingCallerModel(
            session_id=self.line,
            stage="parked",
            since=self.since,
            display_name=self.caller or None,
            sip_from=self.address or None,
            entrance=self.called or None,
            rings=True,
        )


class ParkedCalls:
    """The callers, and who may answer them: owners of a room here who say they are available.

    Args:
        changed: called when agents should be told anew.
    """

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self._calls: dict[str, ParkedCall] = {}
        self._known: OrderedDict[str, None] = OrderedDict()

    def park(self, told: PinlessWebhook) -> ParkedCall | None:
        """A caller came; None when we know, since Daily may tell us again."""
        if told.call_id in self._known:
            return None
        self._known[told.call_id] = None
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        headers = {str(name): str(value) for name, value in (told.sip_headers or {}).items()}
        call = ParkedCall(
            call_id=told.call_id,
            call_domain=told.call_domain,
            caller=told.caller,
            called=told.to,
            headers=headers,
        )
        self._calls[call.line] = call
        self._changed()
        return call

    def forget(self, call: ParkedCall) -> None:
        """The caller is not ours any more; idempotent."""
        if self._calls.pop(call.line, None) is not None:
            self._changed()

    def rings_at(self, member: Member) -> tuple[ParkedCall, ...]:
        """The callers who ring at a member, the longest waiting first."""
        if not _answers(member):
            return ()
        return tuple(
            call
            for call in self._calls.values()
            if not call.taken and member.id not in call.declined
        )

    def find(self, line: str, member: Member) -> ParkedCall | None:
        """A caller who rings at a member."""
        return next((call for call in self.rings_at(member) if call.line == line), None)

    def take(self, call: ParkedCall) -> None:
        """An agent answered: it stops ringing at everybody."""
        call.taken = True
        self._changed()

    def give_back(self, call: ParkedCall) -> None:
        """The caller could not be put through and rings again."""
        call.taken = False
        self._changed()

    def decline(self, call: ParkedCall, member: Member) -> None:
        """An agent does not want it; it goes on ringing at the others."""
        call.declined.add(member.id)
        self._changed()


def _answers(member: Member) -> bool:
    return (
        member.participant.owner
        and member.link is not None
        and member.agent is not None
        and member.agent.state == "available"
    )
