"""Dial-in configs as the REST routes and the telephony see them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from softphone.errors import InvalidInput
from softphone.gateway.dialin import BUSY, UNAVAILABLE, DialIn
from softphone.gateway.entrances.arrivals import Arrivals
from softphone.gateway.entrances.book import Entrance, EntranceBook, with_secret
from softphone.gateway.entrances.guesses import GuessGuard
from softphone.gateway.entrances.hold_music import HoldMusic
from softphone.gateway.entrances.lobby import Lobby
from softphone.gateway.entrances.parking import Parking, ParkingParts
from softphone.gateway.entrances.pin import PinDesk, PinParts
from softphone.gateway.entrances.queue import WaitingQueue
from softphone.gateway.entrances.room_creation import TIMEOUT_S, RoomCreation
from softphone.gateway.entrances.voice import Voice
from softphone.gateway.webhooks.sender import WebhookSender
from softphone.telephony_api.dialin_configs import (
    CreateDialinConfig,
    DialinConfig,
    DialinConfigList,
    DialinConfigQuery,
    DialinConfigType,
    UpdateDialinConfig,
)

if TYPE_CHECKING:
    from softphone.gateway.database import GatewayDatabase
    from softphone.gateway.leg_control import LegControl
    from softphone.gateway.room_audio import RoomMixer
    from softphone.gateway.room_book import RoomBook
    from softphone.gateway.sip.engine import LegOffered, SipLegEvent

_log = logging.getLogger(__name__)


class Entrances:
    """Dial-in configs from making to deleting, and the callers who reach their addresses.

    Args:
        database: open.
        control: the engine and the rooms in session.
        rooms: the rooms that exist.
        dialin: takes callers into rooms.
        mixer: gives the pace of what callers hear.
        domain_id: told to the customers' servers.
        sip_address: ``host:port`` where SIP listens.
        local: the gateway can only be reached from this machine; see
            `softphone.gateway.webhooks.sender`.
    """

    def __init__(
        self,
        database: GatewayDatabase,
        control: LegControl,
        rooms: RoomBook,
        dialin: DialIn,
        mixer: RoomMixer,
        *,
        domain_id: str,
        sip_address: Callable[[], str],
        local: bool,
    ) -> None:
        self._control = control
        self._sender = WebhookSender(local=local, timeout_s=TIMEOUT_S)
        self._creation = RoomCreation(self._sender, domain_id)
        self._music = HoldMusic(self._sender)
        self.book = EntranceBook(database, sip_address=sip_address)
        self.voice = Voice()
        self.lobby = Lobby(control, mixer)
        self.queue = WaitingQueue(control, rooms, self.lobby, dialin)
        self.arrivals = Arrivals(control.sessions, rooms)
        control.sessions.subscribe(self.arrivals)
        self.desk = PinDesk(
            PinParts(
                control=control,
                lobby=self.lobby,
                book=self.book,
                rooms=rooms,
                dialin=dialin,
                voice=self.voice,
                arrivals=self.arrivals,
                guard=GuessGuard(),
            )
        )
        self.parking = Parking(
            ParkingParts(
                control=control,
                lobby=self.lobby,
                book=self.book,
                dialin=dialin,
                voice=self.voice,
                music=self._music,
                creation=self._creation,
                sip_address=sip_address,
            )
        )

    async def close(self) -> None:
        """Stop talking with callers and close all connections."""
        self.queue.close()
        await self.lobby.close()
        await self._sender.close()
        self.voice.close()

    # -- callers -----------------------------------------------------------------------------

    def offered(self, offer: LegOffered) -> bool:
        """Take a caller; False when the address dialled is not one of a config."""
        entrance = self.book.reached_by(offer.to_user)
        if entrance is None:
            return False
        code = self._reason_to_refuse(entrance, offer)
        if code is None:
            host = self.parking if entrance.pinless else self.desk
            self.lobby.receive(
                offer,
                lambda caller: host.meet(caller, entrance),
                unknown=not entrance.pinless,
                stage="parked" if entrance.pinless else "code",
                entrance=self.book.address(entrance),
            )
        else:
            _log.info("caller %s to %s turned away", offer.from_uri, offer.to_user)
            self.lobby.turn_away(offer, code)
        return True

    def on_event(self, event: SipLegEvent) -> bool:
        """Take an event of the engine; False when it is not about a caller outside of rooms."""
        return self.lobby.on_event(event)

    def _reason_to_refuse(self, entrance: Entrance, offer: LegOffered) -> int | None:
        if self._control.draining:
            return UNAVAILABLE
        if self.lobby.full(unknown=not entrance.pinless):
            return BUSY
        if not entrance.pinless and self.desk.refuses(offer.from_uri):
            return UNAVAILABLE
        return None

    # -- configs -----------------------------------------------------------------------------

    def find(self, identity: str) -> DialinConfig | None:
        """A config by id."""
        entrance = self.book.find(identity)
        return None if entrance is None else self.book.model(entrance)

    def page(self, query: DialinConfigQuery) -> DialinConfigList:
        """One page of configs, newest first.

        Raises:
            InvalidInput: a cursor names no config.
        """
        total, page = self.book.page(query)
        return DialinConfigList(total_count=total, data=tuple(map(self.book.model, page)))

    async def create(self, request: CreateDialinConfig) -> DialinConfig:
        """Make a config; the server of a pinless one must take a test call.

        Raises:
            InvalidInput: it did not, the phone number is in use, or there are too many configs.
            StorageUnavailable.
        """
        config = with_secret(request)
        await self._check(config, None)
        entrance = await self.book.add(config)
        self._fetch_music(config)
        return self.book.model(entrance)

    async def update(self, identity: str, change: UpdateDialinConfig) -> DialinConfig | None:
        """Change a config; None if there is none.

        Raises:
            InvalidInput: as with `create`, or the type would change; the config stays as it was.
            StorageUnavailable.
        """
        entrance = self.book.find(identity)
        if entrance is None:
            return None
        if change.type not in (None, entrance.config.type):
            raise InvalidInput(
                "type", "cannot be changed", "Delete the config and make another one."
            )
        config = with_secret(change.applied_to(entrance.config))
        await self._check(config, entrance)
        self._fetch_music(config)
        return self.book.model(await self.book.change(entrance, config))

    async def delete(self, identity: str) -> bool:
        """Forget a config; False if there is none.

        Raises:
            StorageUnavailable.
        """
        if self.book.find(identity) is None:
            return False
        await self.book.delete(identity)
        return True

    async def replace(
        self, kind: DialinConfigType, wanted: Sequence[tuple[CreateDialinConfig, str | None]]
    ) -> None:
        """Keep just these configs of a type; those that were known keep their addresses.

        Nothing changes unless all of them can be kept.

        Args:
            kind: the type of all of them.
            wanted: each config, with the address of a known one it takes the place of.

        Raises:
            InvalidInput, StorageUnavailable: as with `create`.
        """
        left = self.book.of(kind)
        planned: list[tuple[CreateDialinConfig, Entrance | None]] = []
        for given, address in wanted:
            config = with_secret(given)
            known = self._known(left, config, address)
            if known is not None:
                left.remove(known)
            elif config.phone_number in {each.phone_number for each, _ in planned} - {None}:
                raise InvalidInput(kind, f"has {config.phone_number} twice", "Name it once.")
            planned.append((config, known))
        for config, known in planned:
            await self._check(config, known)
        for gone in left:
            await self.book.delete(gone.id)
        for config, known in planned:
            await (self.book.add(config) if known is None else self.book.change(known, config))
            self._fetch_music(config)

    def _known(
        self, left: list[Entrance], config: CreateDialinConfig, address: str | None
    ) -> Entrance | None:
        number = config.phone_number
        for each in left:
            if self.book.address(each) == (address or "").removeprefix("sip:"):
                return each
        return next((e for e in left if number and e.config.phone_number == number), None)

    async def _check(self, config: CreateDialinConfig, known: Entrance | None) -> None:
        self.book.check(config, known=known)
        if config.room_creation_api is not None:
            await self._creation.try_out(config)
            self.book.check(config, known=known)

    def _fetch_music(self, config: CreateDialinConfig) -> None:
        """Have it at hand before the first caller."""
        if config.hold_music_url is not None:
            self.lobby.spawn(self._fetch(config.hold_music_url), name="hold music")

    async def _fetch(self, url: str) -> None:
        await self._music.get(url)
