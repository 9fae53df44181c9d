"""Daily's webhooks in, ringing agents, and each caller put through to the one who answered."""

from __future__ import annotations

import asyncio
import logging
import time
import uuid
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from pydantic_core import from_json

from softphone.errors import CommandRefused, SoftphoneError
from softphone.gateway.http_errors import NotJson
from softphone.gateway.relay.bridge import BridgeFactory, CallBridge
from softphone.gateway.relay.calls import ParkedCall, ParkedCalls, PinlessWebhook
from softphone.gateway.relay.enrolment import Enrolment
from softphone.gateway.relay.settings import RelaySettings, with_stored_secrets
from softphone.gateway.relay.signed import check_signed
from softphone.gateway.sip.engine import LegAnswered, LegClosed, LegOffered, SipLegEvent
from softphone.gateway.tasks import TaskOwner
from softphone.telephony_api.events import (
    AgentStateChangedModel,
    EventModel,
    ParticipantLeftModel,
)
from softphone.telephony_api.problems import parse
from softphone.telephony_api.rest_client import RestClient
from softphone.telephony_api.retry import RetryPolicy

if TYPE_CHECKING:
    from softphone.domain.ids import LegId
    from softphone.gateway.dialin import DialIn
    from softphone.gateway.leg_control import LegControl
    from softphone.gateway.participants import Member
    from softphone.gateway.room import LiveRoom
    from softphone.gateway.room_book import RoomEntry
    from softphone.telephony_api.waiting import WaitingCallerModel

_log = logging.getLogger(__name__)


@dataclass(slots=True, eq=False)
class _Under:
    """A caller on the way to an agent, and what carries them."""

    call: ParkedCall
    entry: RoomEntry
    bridge: CallBridge
    leg: LegId | None = None


class DailyRelay:
    """Rings the available agents for each caller on hold at Daily; a `SessionObserver`.

    Nobody available means that it rings at whoever becomes so in time. When the time is up Daily
    says the config's own words to the caller and hangs up, so nothing is sent to it then.

    Args:
        settings: with both secrets.
        control: the rooms in session.
        dialin: lets Daily's call to the agent in.
        bridge: makes the Daily room of a call.
        sip_address: ``host:port`` where SIP listens.
        close_rest: ends the connections to Daily.
        enrol: tells Daily where we are; None when the administrator has done so.
    """

    def __init__(
        self,
        settings: RelaySettings,
        control: LegControl,
        dialin: DialIn,
        bridge: BridgeFactory,
        *,
        sip_address: Callable[[], str],
        close_rest: Callable[[], Awaitable[None]],
        enrol: Callable[[], Coroutine[Any, Any, None]] | None = None,
    ) -> None:
        self.changed: Callable[[], None] = _nobody_asked
        self._settings = settings
        self._control = control
        self._dialin = dialin
        self._bridge = bridge
        self._sip_address = sip_address
        self._close_rest = close_rest
        self._calls = ParkedCalls(lambda: self.changed())
        self._expected: dict[str, _Under] = {}
        self._under: list[_Under] = []
        self._owner = TaskOwner("daily relay")
        control.sessions.subscribe(self)
        if enrol is not None:
            self._owner.spawn(enrol(), name="enrolment")

    async def close(self) -> None:
        """Take no more callers, and leave no room behind at Daily."""
        await self._owner.close()
        await self._close_rest()

    # -- webhooks ----------------------------------------------------------------------------

    def pinless(self, timestamp: str, signed: str, body: bytes) -> None:
        """A caller is on hold at Daily.

        Raises:
            AuthRejected: not signed by Daily, or not now.
            InvalidInput: the body is not one of a caller.
        """
        told = _object(body)
        if "Test" in told or "test" in told:  # Daily tries the address out when it is set
            return
        check_signed(self._settings.hmac, timestamp, signed, body, time.time())
        call = self._calls.park(parse(PinlessWebhook, told))
        if call is None:
            _log.info("Daily told again of a caller we know")
            return
        _log.info("a caller to %s is on hold at Daily", call.called)
        self._owner.spawn(self._forget_in_time(call), name=f"patience {call.line}")

    def event(self, timestamp: str, signed: str, body: bytes) -> None:
        """One of Daily's ``dialin.*`` webhook events.

        Raises:
            AuthRejected, InvalidInput: as with `pinless`.
        """
        told = _object(body)
        if "type" not in told:  # Daily's trial: {"test": "test"}
            return
        check_signed(self._settings.hmac, timestamp, signed, body, time.time())
        payload = told.get("payload")
        facts = payload if isinstance(payload, Mapping) else {}
        for under in tuple(self._under):
            if under.bridge.name != facts.get("room"):
                continue
            if told["type"] == "dialin.ready":
                under.bridge.dialin_ready(str(facts.get("sip_endpoint") or ""))
            elif told["type"] in ("dialin.stopped", "dialin.error"):
                under.bridge.caller_left()

    # -- agents ------------------------------------------------------------------------------

    def seen_by(self, member: Member) -> tuple[WaitingCallerModel, ...]:
        """The callers who ring at a member."""
        return tuple(call.model() for call in self._calls.rings_at(member))

    def holds(self, line: str, member: Member) -> bool:
        """Whether this is a caller who rings at the member."""
        return self._calls.find(line, member) is not None

    def take(self, line: str, member: Member, room: LiveRoom) -> None:
        """The member answers: the caller comes into the room as soon as Daily has done its part.

        Raises:
            CommandRefused: type ``no-such-session``: somebody else was first; ``leg-limit``: the
                room has no place, and the caller goes on ringing.
        """
        call = self._wanted(line, member)
        if self._control.full_for_dialin(room):
            raise CommandRefused(
                "The room has no place for another caller, who goes on ringing. End a session"
                " first.",
                type="leg-limit",
                field="sessionId",
            )
        self._calls.take(call)
        self._owner.spawn(self._put_through(call, room.entry), name=f"put through {line}")

    def turn_away(self, line: str, member: Member) -> None:
        """The member does not answer; the caller rings at the others.

        Raises:
            CommandRefused: type ``no-such-session``: it does not ring any more.
        """
        self._calls.decline(self._wanted(line, member), member)

    # -- telephony ---------------------------------------------------------------------------

    def offered(self, offer: LegOffered) -> bool:
        """Take an INVITE; False unless it is Daily's call to an agent who answered."""
        under = self._expected.pop(offer.to_user, None)
        if under is None:
            return False
        call = under.call
        shown = replace(offer, from_uri=call.address, from_name=call.caller, headers=call.headers)
        under.leg = offer.leg
        self._dialin.welcome(shown, under.entry, reached=call.called or None)
        return True

    def watch(self, event: SipLegEvent) -> None:
        """Follow Daily's calls to agents, wherever those send them on to."""
        if not isinstance(event, LegAnswered | LegClosed):
            return
        for under in self._under:
            if under.leg == event.leg:
                arrived = isinstance(event, LegAnswered)
                (under.bridge.agent_arrived if arrived else under.bridge.agent_left)()

    def on_opened(self, room: LiveRoom) -> None:
        """A room's session began."""

    def on_event(self, room: LiveRoom, event: EventModel) -> None:
        """Follow what the agents do."""
        if isinstance(event, AgentStateChangedModel | ParticipantLeftModel):
            self.changed()

    def on_closed(self, room: LiveRoom) -> None:
        """A room's session ended."""

    # -- putting through -----------------------------------------------------------------------

    async def _put_through(self, call: ParkedCall, entry: RoomEntry) -> None:
        user = f"relay-{uuid.uuid4().hex}"  # nobody else can know it
        host = self._settings.sip_address or self._sip_address()
        under = _Under(call, entry, self._bridge(call, f"sip:{user}@{host}"))
        self._expected[user] = under
        self._under.append(under)
        try:
            await under.bridge.connect()
            self._calls.forget(call)
            await under.bridge.last()
        except SoftphoneError as error:
            _log.warning("a caller was not put through: %s %s", error.message, error.detail)
            if call.forwarded or time.time() > call.since + self._settings.patience_s:
                self._calls.forget(call)
            else:
                self._calls.give_back(call)
        finally:
            self._expected.pop(user, None)
            self._under.remove(under)
            if under.leg is not None:
                self._control.hang_up_line(under.leg)
            await under.bridge.close()

    def _wanted(self, line: str, member: Member) -> ParkedCall:
        call = self._calls.find(line, member)
        if call is None:
            raise CommandRefused(
                "This caller does not ring any more. Somebody else answered, or they hung up.",
                type="no-such-session",
                field="sessionId",
            )
        return call

    async def _forget_in_time(self, call: ParkedCall) -> None:
        """Daily then says its own words to the caller and hangs up."""
        await asyncio.sleep(self._settings.patience_s)
        if not call.taken:
            _log.info("nobody answered a caller to %s in time", call.called)
            self._calls.forget(call)


def _object(body: bytes) -> dict[str, Any]:
    try:
        told = from_json(body, allow_inf_nan=False)
    except ValueError as error:
        raise NotJson("request", "is not JSON", "Send Daily's body as it is.") from error
    if not isinstance(told, dict):
        raise NotJson("request", "is no JSON object", "Send Daily's body as it is.")
    return told


def _nobody_asked() -> None:
    """Nobody follows the callers."""


async def open_relay(
    settings: RelaySettings,
    control: LegControl,
    dialin: DialIn,
    *,
    sip_address: Callable[[], str],
) -> DailyRelay:
    """The relay with Daily's REST API behind it.

    Raises:
        SecretMissing: a secret is neither in the environment nor in the keyring.
        SettingsInvalid: a setting cannot be used.
    """
    settings = await asyncio.to_thread(with_stored_secrets, settings)
    rest = RestClient(settings.api_url, settings.api_key, policy=RetryPolicy(attempts=1))
    enrolment = Enrolment(rest, settings) if settings.public_url else None
    return DailyRelay(
        settings,
        control,
        dialin,
        lambda call, address: CallBridge(rest, call, address),
        sip_address=sip_address,
        close_rest=rest.close,
        enrol=None if enrolment is None else enrolment.keep_trying,
    )
