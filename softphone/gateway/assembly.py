"""Puts the parts of one gateway together, and takes them apart in order."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from pydantic import SecretStr

from softphone.domain.ids import ParticipantId
from softphone.gateway.agents import AgentDesk
from softphone.gateway.camera import Cameras
from softphone.gateway.config import GatewayConfig, is_loopback
from softphone.gateway.database import FILE, GatewayDatabase
from softphone.gateway.destinations import Destinations
from softphone.gateway.dialin import DialIn
from softphone.gateway.dialout import DialOut
from softphone.gateway.entrances.service import Entrances
from softphone.gateway.floor.day import DayFigures
from softphone.gateway.floor.past import FloorPast
from softphone.gateway.floor.truth import FloorTruth
from softphone.gateway.holding import HoldControl
from softphone.gateway.leg_control import LegControl
from softphone.gateway.meeting_history import MeetingHistory
from softphone.gateway.meetings import MeetingLog
from softphone.gateway.members import Members
from softphone.gateway.metrics import GatewayMetrics
from softphone.gateway.monitor import MonitorFeed
from softphone.gateway.participants import Member
from softphone.gateway.recording_archive import FOLDER, RecordingArchive
from softphone.gateway.recordings import Recordings
from softphone.gateway.room import LiveRoom
from softphone.gateway.room_audio import RoomMixer
from softphone.gateway.room_book import RoomBook
from softphone.gateway.sessions import RoomSessions
from softphone.gateway.sip.engine import SipEngine
from softphone.gateway.sip_traces import SipTraces
from softphone.gateway.state import GatewayState
from softphone.gateway.supervision.audit import AuditTrail
from softphone.gateway.supervision.desk import SupervisionDesk
from softphone.gateway.telephony import Telephony
from softphone.gateway.tokens import TokenMint
from softphone.gateway.transfers.bridges import Bridges
from softphone.gateway.transfers.kit import TransferKit
from softphone.gateway.transfers.transfers import Transfers
from softphone.gateway.trunks.book import TrunkBook
from softphone.gateway.trunks.failover import TrunkedEngine
from softphone.gateway.trunks.file import TrunkFile
from softphone.gateway.trunks.news import TrunkNews
from softphone.gateway.video import FarPictures
from softphone.gateway.webhooks.service import Webhooks, open_webhooks
from softphone.paths import ensure_private_dir

if TYPE_CHECKING:
    from softphone.gateway.floor.shared import SharedFloor
    from softphone.gateway.relay.service import DailyRelay

_log = logging.getLogger(__name__)


class Gateway:
    """A gateway without its web server: rooms, telephony and storage around one engine.

    Args:
        config: checked settings.
        api_key: what clients must show.
        data_dir: where the database is.
        engine: not started yet.
        mixer: running.
        http: base address of REST, for room URLs.
        practice: ``host:port`` of the practice line while it runs.
        on_tainted: called when the engine must be replaced.
        trunk_file: where trunks set over REST are kept; made here when not given.
    """

    def __init__(
        self,
        config: GatewayConfig,
        api_key: SecretStr,
        data_dir: Path,
        *,
        engine: SipEngine,
        mixer: RoomMixer,
        http: str,
        practice: Callable[[], str | None] = lambda: None,
        on_tainted: Callable[[str], None] = lambda reason: None,
        trunk_file: TrunkFile | None = None,
    ) -> None:
        self._config = config
        self._api_key = api_key
        self.trunks = TrunkBook(config.trunks, config.routes)
        self._trunk_file = trunk_file or TrunkFile(data_dir, config.trunks)
        self._engine = engine = TrunkedEngine(engine, self.trunks)
        self._http = http
        self._practice = practice
        self._on_tainted = on_tainted
        self._mixer = mixer
        self._data_dir = data_dir
        self.database = GatewayDatabase(data_dir / FILE)
        self.meetings = MeetingLog(self.database)
        self.audit = AuditTrail(self.database)
        self.day = DayFigures(self.database)
        self.past: FloorPast | None = None
        self.shared: SharedFloor | None = None
        self.sessions = RoomSessions(mixer)
        self.webhooks: Webhooks | None = None
        self.recordings: Recordings | None = None
        self.entrances: Entrances | None = None
        self.relay: DailyRelay | None = None
        self.metrics = GatewayMetrics(self.sessions, mixer, self.trunks)
        self.pictures = FarPictures(engine.video)
        self.cameras = Cameras(engine)
        self.traces = SipTraces(self.sessions, engine.trace, on=config.sip_trace)
        self.control = LegControl(engine, self.sessions, legs_per_room=config.legs_per_room)

    def sip_address(self) -> str:
        """``host:port`` where SIP listens."""
        host, port = self._engine.listen
        return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"

    async def open(self) -> GatewayState:
        """Open the database and build everything that needs it.

        Raises:
            StorageUnavailable: the data folder cannot be used.
        """
        await self.database.open()
        domain_id = await self._domain_id()
        book = RoomBook(self.database, http=self._http, sip_address=self.sip_address)
        await book.load()
        self.meetings.start()
        self.sessions.subscribe(self.meetings)
        self.sessions.subscribe(self.metrics)
        webhooks = await open_webhooks(
            self.database, domain_id, local=is_loopback(self._config.host)
        )
        self.webhooks = webhooks
        self.sessions.subscribe(webhooks.feed)
        self.sessions.subscribe(self.day)
        await self.day.open()
        archive = RecordingArchive(
            self.database,
            ensure_private_dir(self._data_dir / FOLDER),
            domain_id=domain_id,
            http=self._http,
            api_key=self._api_key,
        )
        recordings = Recordings(archive, webhooks.feed.tell)
        self.recordings = recordings
        self.sessions.subscribe(recordings)
        self.control.shield = recordings.shield
        telephony = self._telephony(book, domain_id)
        self.relay = telephony.relay = await self._daily_relay(telephony)
        await telephony.entrances.book.load()
        queue = telephony.entrances.queue
        truth = FloorTruth(self.sessions, book, self.day, queue.all)
        past = self.past = FloorPast(self.database, truth.snapshot)
        shares = self._config.floor_broker is not None
        monitor = MonitorFeed(domain_id, past, wanted=shares or not is_loopback(self._config.host))
        self.sessions.subscribe(monitor)
        if self._config.floor_broker is not None:
            self._share_floor(self._config.floor_broker, truth, monitor)
        queue.told = lambda: monitor.tell_waiting(truth.waiting)
        self.sessions.hang_up = telephony.stop_for
        await self.audit.open()
        supervision = SupervisionDesk(
            announced=not self._config.hidden_listening, note=self._note_supervision
        )
        return GatewayState(
            config=self._config,
            api_key=self._api_key,
            domain_id=domain_id,
            database=self.database,
            book=book,
            sessions=self.sessions,
            members=Members(
                self.sessions,
                sip_address=self.sip_address,
                resume_s=self._config.resume_s,
                supervision=supervision,
            ),
            supervision=supervision,
            agents=AgentDesk(self._note_supervision),
            audit=self.audit,
            monitor=monitor,
            truth=truth,
            past=past,
            pictures=self.pictures,
            cameras=self.cameras,
            traces=self.traces,
            telephony=telephony,
            tokens=TokenMint(self._api_key, domain_id),
            history=MeetingHistory(self.database, self.meetings, self.sessions),
            webhooks=webhooks,
            entrances=telephony.entrances,
            recordings=recordings,
            archive=archive,
            trunks=self.trunks,
            trunk_news=TrunkNews(self.trunks, self.sessions),
            trunk_file=self._trunk_file,
            sip_address=self.sip_address,
            relay=self.relay,
        )

    async def start_engine(self, state: GatewayState) -> None:
        """Open the SIP port and register at the trunks; from now on calls come and go.

        Raises:
            BackendUnavailable: the port is taken or the engine will not start.
        """
        await self._engine.start(state.telephony.on_event)

    async def drain(self, grace_s: float) -> None:
        """Take no new legs and end every leg with BYE, CANCEL or a refusal.

        Args:
            grace_s: how long to wait for the far ends.
        """
        self.control.draining = True
        await self._engine.close(grace_s=grace_s)
        try:
            async with asyncio.timeout(0.2):
                await self.control.settled()
        except TimeoutError:
            _log.warning("%d legs had no orderly end", len(self.control.all()))

    async def close(self) -> None:
        """End every session and write what is left to write."""
        if self.relay is not None:
            await self.relay.close()
        if self.entrances is not None:
            await self.entrances.close()
        await self.pictures.close()
        await self.control.close()
        self.sessions.close()
        if self.recordings is not None:
            await self.recordings.close()
        if self.webhooks is not None:
            await self.webhooks.close()
        await self.meetings.close()
        if self.shared is not None:
            await self.shared.close()
        await self.day.close()
        if self.past is not None:
            await self.past.close()
        await self.audit.close()
        await self.database.close()

    def _telephony(self, book: RoomBook, domain_id: str) -> Telephony:
        ring_s = self._config.ring_s
        destinations = Destinations(
            self.trunks,
            self._practice,
            keeps_practice=self._config.practice_line,
        )
        dialout = DialOut(self.control, destinations, sip_address=self.sip_address, ring_s=ring_s)
        dialin = DialIn(
            self.control,
            book,
            sip_address=self.sip_address,
            ring_s=ring_s,
            practice=self._practice,
        )
        holds = HoldControl(self.control)
        self.sessions.hold = holds.want
        kit = TransferKit(
            control=self.control,
            holds=holds,
            bridges=Bridges(self.control, self._mixer),
            ring_s=ring_s,
        )
        transfers = Transfers(kit, destinations, dialout, dialin, sip_address=self.sip_address)
        entrances = Entrances(
            self.database,
            self.control,
            book,
            dialin,
            self._mixer,
            domain_id=domain_id,
            sip_address=self.sip_address,
            local=is_loopback(self._config.host),
        )
        self.entrances = entrances
        return Telephony(
            self.control, dialout, dialin, holds, transfers, entrances, on_tainted=self._on_tainted
        )

    def _share_floor(self, broker: str, truth: FloorTruth, monitor: MonitorFeed) -> None:
        from softphone.gateway.floor.shared import SharedFloor

        shared = SharedFloor(broker, truth=truth.own, relay=monitor.relay, gone=monitor.tell_gone)
        self.shared = truth.shared = shared
        monitor.share = shared.frame
        shared.start()

    async def _daily_relay(self, telephony: Telephony) -> DailyRelay | None:
        settings = self._config.relay
        if settings is None:
            return None
        from softphone.gateway.relay.service import open_relay

        relay = await open_relay(
            settings, self.control, telephony.dialin, sip_address=self.sip_address
        )
        telephony.entrances.queue.include(relay)
        return relay

    def _note_supervision(
        self, room: LiveRoom, member: Member, deed: str, towards: Collection[ParticipantId]
    ) -> None:
        who = member.participant
        self.audit.note(
            deed,
            actor=who.user_id,
            actor_name=who.user_name,
            room=room.name,
            meeting=room.meeting_id,
            sessions=room.legs,
            towards=towards,
        )

    async def _domain_id(self) -> str:
        await self.database.execute(
            "INSERT OR IGNORE INTO domain (key, value) VALUES ('id', ?)", (str(uuid4()),)
        )
        rows = await self.database.fetch("SELECT value FROM domain WHERE key = 'id'")
        return str(rows[0][0])
