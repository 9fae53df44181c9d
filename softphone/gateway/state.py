"""Everything the REST routes and sockets of one gateway work on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from pydantic import SecretStr

from softphone.errors import BackendError
from softphone.gateway.agents import AgentDesk
from softphone.gateway.camera import Cameras
from softphone.gateway.config import GatewayConfig
from softphone.gateway.database import GatewayDatabase
from softphone.gateway.entrances.service import Entrances
from softphone.gateway.floor.past import FloorPast
from softphone.gateway.floor.truth import FloorTruth
from softphone.gateway.meeting_history import MeetingHistory
from softphone.gateway.members import Members
from softphone.gateway.monitor import MonitorFeed
from softphone.gateway.recording_archive import RecordingArchive
from softphone.gateway.recordings import Recordings
from softphone.gateway.room_book import RoomBook
from softphone.gateway.sessions import RoomSessions
from softphone.gateway.supervision.audit import AuditTrail
from softphone.gateway.supervision.desk import SupervisionDesk
from softphone.gateway.telephony import Telephony
from softphone.gateway.tokens import TokenMint
from softphone.gateway.trunks.book import TrunkBook
from softphone.gateway.trunks.file import TrunkFile
from softphone.gateway.trunks.news import TrunkNews
from softphone.gateway.video import FarPictures
from softphone.gateway.webhooks.service import Webhooks

if TYPE_CHECKING:
    from softphone.gateway.relay.service import DailyRelay
    from softphone.gateway.sip_traces import SipTraces


class ClosableSocket(Protocol):
    """An open socket that can be told to end."""

    def close(self, code: int, reason: str) -> None:
        """End soon."""


@dataclass(slots=True, kw_only=True)
class GatewayState:
    """The parts of a running gateway, put together in `softphone.gateway.assembly`.

    Attributes:
        api_key: what REST clients must show.
        domain_id: Daily's ``domain_id``; made once for a data folder.
        relay: of Daily's callers; None when this gateway is not their receiver.
        sockets: every open socket, so that an orderly end can close them.
    """

    config: GatewayConfig
    api_key: SecretStr
    domain_id: str
    database: GatewayDatabase
    book: RoomBook
    sessions: RoomSessions
    members: Members
    telephony: Telephony
    tokens: TokenMint
    history: MeetingHistory
    webhooks: Webhooks
    entrances: Entrances
    recordings: Recordings
    archive: RecordingArchive
    trunks: TrunkBook
    trunk_news: TrunkNews
    trunk_file: TrunkFile
    supervision: SupervisionDesk
    agents: AgentDesk
    audit: AuditTrail
    monitor: MonitorFeed
    truth: FloorTruth
    past: FloorPast
    pictures: FarPictures
    cameras: Cameras
    traces: SipTraces
    sip_address: Callable[[], str]
    relay: DailyRelay | None = None
    sockets: set[ClosableSocket] = field(default_factory=set)

    def close_sockets(self, code: int, reason: str) -> None:
        """Tell every socket to end."""
        for socket in tuple(self.sockets):
            socket.close(code, reason)


class NothingThere(BackendError):
    """No such meeting, recording, webhook or dial-in config."""

    key = "nothing-there"


class RoomNotFound(BackendError):
    """No such room, or nobody is in it."""

    key = "room-not-found"
