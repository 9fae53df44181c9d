"""What the window needs from the parts it does not import, as small Protocols."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from softphone.domain.audio import AudioRole, AudioState
from softphone.domain.logline import LogLine
from softphone.domain.suggestion import Suggestion

if TYPE_CHECKING:
    from pydantic import SecretStr

    from softphone.controller.feed import Feed
    from softphone.domain.contact import Contact
    from softphone.domain.dtmf import TonePart
    from softphone.domain.ids import SessionId
    from softphone.domain.macros import Macro
    from softphone.domain.record import HistoryPage, HistoryQuery
    from softphone.domain.rejoin import RejoinOffer
    from softphone.domain.saved_timeline import SavedTimeline
    from softphone.domain.support import BundleFile
    from softphone.domain.timeline import TimelineEntry

Unsubscribe = Callable[[], None]


class AudioControls(Protocol):
    """The operator's audio desk. All methods are called on the main thread and return at once."""

    @property
    def state(self) -> AudioState:
        """The measured state now."""

    def subscribe(self, listener: Callable[[AudioState], None]) -> Unsubscribe:
        """Call ``listener`` on the main thread at every change."""

    def choose(self, role: AudioRole, device_id: str | None) -> None:
        """Use this device for the role; None follows the system's default."""

    def set_muted(self, muted: bool) -> None:
        """Stop or resume sending the microphone; `AudioState.mic_muted` tells when it is true."""

    def levels(self) -> tuple[float, float]:
        """Microphone and speaker peak since the last call, each 0.0-1.0."""

    @property
    def frames_sent(self) -> int:
        """Microphone frames that left this machine, as counted at the transport; 0 without one."""

    def play_tone(self, tone: str) -> None:
        """Local feedback of one DTMF tone on the speaker device (ITU-T Q.23)."""

    def silence_ringer(self) -> None:
        """Stop the ring that plays now without answering or declining."""


class Suggestions(Protocol):
    """A source of places to send a party to, such as contacts. Called on the main thread."""

    def matching(self, text: str, limit: int) -> Sequence[Suggestion]:
        """The best matches for what was typed, at most ``limit``; without text the usual ones.

        Answers at once from what is in memory, and never raises.
        """


class Macros(Protocol):
    """The operator's tone macros. Called on the main thread."""

    def all(self) -> tuple[Macro, ...]:
        """Every macro, by name."""

    def put(self, macro: Macro, secrets: Mapping[str, SecretStr]) -> None:
        """Add a macro or replace the one of its id; fields not given keep what they hold."""

    def remove(self, macro: Macro) -> None:
        """Forget a macro and what its fields hold."""

    async def fill(self, macro: Macro) -> tuple[TonePart, ...]:
        """The parts to send; raises `SoftphoneError` when a secret is missing."""


class RejoinDesk(Protocol):
    """Asks about calls of a run that died; see `RejoinOffer`."""

    offer: RejoinOffer | None
    """What is asked now."""

    offers: Feed[RejoinOffer | None]
    """Each question or piece of news; None takes the question back."""

    def go_on(self) -> None:
        """Talk in the calls again."""

    def end(self) -> None:
        """Hang up what is left of the calls."""


class SupportBundles(Protocol):
    """Gathers, writes and reads away from the main thread; calls back on it."""

    def collect(
        self,
        timelines: Iterable[SavedTimeline],
        take: Callable[[tuple[BundleFile, ...]], None],
    ) -> None:
        """Gather every file of the bundle."""

    def save(self, files: Sequence[BundleFile], path: Path, done: Callable[[str], None]) -> None:
        """Write the archive; ``done`` gets an empty text, or what went wrong in a sentence."""

    def read(
        self, path: Path, take: Callable[[SavedTimeline], None], failed: Callable[[str], None]
    ) -> None:
        """Read a saved timeline."""


class ContactStore(Protocol):
    """Where contacts are kept; every method may raise `StorageError`."""

    async def all(self) -> tuple[Contact, ...]:
        """Every contact."""

    async def change(self, put: Sequence[Contact], remove: Sequence[str] = ()) -> None:
        """Write contacts and remove others by id, all or nothing."""

    async def export(self, contacts: Sequence[Contact], file: Path) -> None:
        """Write contacts into a file, by its suffix CSV or vCard."""

    async def read_file(self, file: Path) -> tuple[tuple[Contact, ...], tuple[str, ...]]:
        """Contacts of a file and what was left out; may raise `InvalidInput`."""


class CallArchive(Protocol):
    """Where the call history is searched and kept; every method may raise `StorageError`."""

    async def find(self, query: HistoryQuery) -> HistoryPage:
        """One page of what the query asks for, newest first."""

    async def entries(self, session: SessionId) -> tuple[TimelineEntry, ...]:
        """The timeline kept with a record, oldest first."""

    async def annotate(
        self, session: SessionId, *, note: str, tags: Sequence[str], disposition: str
    ) -> None:
        """Keep the operator's own words with a record; may raise `InvalidInput`."""

    async def unseen(self) -> int:
        """How many missed sessions nobody has looked at."""

    async def mark_seen(self) -> None:
        """The operator has looked at the missed sessions."""

    async def forget_peer(self, peer: str) -> int:
        """Erase everything about one far party; how many records went."""

    async def forget_all(self) -> int:
        """Erase every ended record; how many went."""

    async def forget_before(self, moment: float) -> int:
        """Erase ended records that began before this unix time; how many went."""

    async def export(self, query: HistoryQuery, file: Path) -> int:
        """Write all that the query finds into a file, by its suffix CSV or JSON; how many."""


class LogFeed(Protocol):
    """Where the log pane reads."""

    def subscribe(self, listener: Callable[[LogLine], None]) -> Unsubscribe:
        """Replay what is kept, then call ``listener`` for each new line, from any thread."""
