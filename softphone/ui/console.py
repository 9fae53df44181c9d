"""Everything the window is connected to once it has been painted, as one value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from softphone.controller.camera_ports import CameraControls
    from softphone.controller.contact_book import ContactBook
    from softphone.controller.controller import TelephonyController
    from softphone.controller.dialing import Typed, Understood
    from softphone.controller.floor_desk import FloorDesk
    from softphone.controller.history_browser import HistoryBrowser
    from softphone.controller.ports import (
        AudioControls,
        LogFeed,
        Macros,
        RejoinDesk,
        Suggestions,
        SupportBundles,
    )
    from softphone.controller.settings_ports import Eraser, SettingsParts
    from softphone.controller.signals import TelephonySignals
    from softphone.ui.models.card_file import ReadCards
    from softphone.ui.settings.crm import Pairing


class Dialing(Protocol):
    """How numbers and addresses are formatted and understood."""

    def format_as_typed(self, text: str, caret: int) -> Typed:
        """Group what was typed so far for reading, with the caret kept behind its character."""

    def understand(self, text: str) -> Understood:
        """What the text is and whether it can be dialled; never raises."""

    def format_address(self, address: str) -> str:
        """An E.164 number or SIP URI, as shown to people."""

    def country_of(self, address: str) -> str:
        """The country of a number in the desktop's language; empty for anything else."""


@dataclass(frozen=True, slots=True)
class Console:
    """The parts behind the window.

    Attributes:
        controller: takes the operator's commands.
        signals: tells what happens.
        audio: the operator's devices and levels.
        log_feed: where the log pane reads.
        dialing: understands numbers and addresses.
        macros: the operator's tone macros; None has none.
        suggestions: whom a party could be sent to, such as contacts; None has none.
        history: the calls of this and earlier runs; None has no such page.
        contacts: whom the operator knows; None has no such page.
        settings: what the settings dialog works on; None has none.
        floor: the supervisor's desk; None has none.
        read_cards: understands vCards that are dropped on the dial field; None reads none.
        pairing: the token of the local interface; None has no such page.
        eraser: erases everything that is kept about people and calls; None cannot.
        rejoin: asks about calls of a run that died; None never does.
        support: gathers diagnostics and reads saved timelines; None has none.
        camera: the operator's cameras; None has none.
    """

    controller: TelephonyController
    signals: TelephonySignals
    audio: AudioControls
    log_feed: LogFeed
    dialing: Dialing
    macros: Macros | None = None
    suggestions: Suggestions | None = None
    history: HistoryBrowser | None = None
    contacts: ContactBook | None = None
    settings: SettingsParts | None = None
    floor: FloorDesk | None = None
    read_cards: ReadCards | None = None
    pairing: Pairing | None = None
    eraser: Eraser | None = None
    rejoin: RejoinDesk | None = None
    support: SupportBundles | None = None
    camera: CameraControls | None = None
