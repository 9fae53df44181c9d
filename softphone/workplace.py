"""Everything behind the window: built when the settings are known, taken down in reverse.

Importing it loads all that the window is bound to, so that happens on a worker thread after the
first paint.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

import softphone.ui.wiring  # noqa: F401 - the window imports it when it is bound
from softphone import paths
from softphone.archive import Archive
from softphone.attention import Attention
from softphone.audio.desk import AudioDesk
from softphone.backends.registry import way_back_of
from softphone.call_journal import CallJournal
from softphone.camera.desk import CameraDesk
from softphone.camera.qt_camera import QtCameraSystem
from softphone.controller.contact_book import ContactBook
from softphone.controller.controller import TelephonyController
from softphone.controller.history_browser import HistoryBrowser, WordsKept
from softphone.controller.signals import TelephonySignals
from softphone.crm.dialler import LinkDialler
from softphone.crm.link import CrmLink
from softphone.domain.audio import AudioRole
from softphone.erasure import Erasure
from softphone.macro_book import MacroBook
from softphone.preferences import Preferences
from softphone.rejoin import Rejoin
from softphone.settings_desk import SettingsDesk
from softphone.sleep_watch import SleepWatch
from softphone.storage.journal import JournalFiles
from softphone.support_desk import SupportDesk
from softphone.ui.console import Console
from softphone.ui.regional_dialing import RegionalDialing
from softphone.vigil import Vigil

if TYPE_CHECKING:
    from softphone.backends.base import AudioPort, TelephonyBackend
    from softphone.backends.gateway.launch import StartedChild
    from softphone.controller.ports import LogFeed
    from softphone.domain.contact import Contact
    from softphone.storage.settings import Settings, SettingsStore
    from softphone.ui.main_window import MainWindow


class Workplace:
    """The parts, wired to each other and to the window.

    Args:
        stack: takes them down when it is closed.
        window: gets them as its `Console`.
        store: where settings are kept.
        settings: what the operator has chosen.
        log_feed: what the log pane reads.
        early: a gateway under way, if one was started.
        journal: where the live calls are written for a start after a crash.
        open_link: opens a number that another program wants dialled.
        settle_in: called when the first attempt to reach a backend is over.
    """

    def __init__(
        self,
        stack: AsyncExitStack,
        window: MainWindow,
        store: SettingsStore,
        settings: Settings,
        *,
        log_feed: LogFeed,
        early: StartedChild | None,
        journal: JournalFiles,
        open_link: Callable[[str], None],
        settle_in: Callable[[], None],
    ) -> None:
        self._stack = stack
        self._chosen = settings
        self.controller = controller = TelephonyController()
        preferences = Preferences(store, settings)
        stack.push_async_callback(preferences.close)
        self.audio = audio = self._make_audio(preferences)
        self._attention = attention = Attention(controller.store, audio, controller.agent)
        attention.follow(controller.waiting_changes)
        stack.callback(attention.close)
        self._hearing = Hearing(audio, attention)
        self._floor = controller.floor_desk(self._hearing.sit)
        stack.push_async_callback(self._floor.close)
        contacts = ContactBook(controller.announce, settings.region or _system_region())
        self.sleep = SleepWatch(Vigil(controller.check_link))
        stack.push_async_callback(self.sleep.close)
        self.rejoin = rejoin = Rejoin(controller, journal, self._keep_off)
        stack.callback(rejoin.close)
        self.settings = desk = SettingsDesk(
            preferences,
            controller,
            audio,
            contacts,
            early=early,
            way_back=rejoin.way_back,
            reached=self._use_backend,
            attempted=settle_in,
        )
        stack.push_async_callback(desk.close)
        live_calls = CallJournal(
            controller.store,
            lambda: way_back_of(desk.link.backend, settings.profile),
            lambda: settings.profile,
            journal,
        )
        stack.push_async_callback(live_calls.close)
        dialing = RegionalDialing(settings.region or _system_region())
        desk.follow("region", lambda: dialing.set_region(settings.region or _system_region()))
        dialler = LinkDialler(dialing.understand, open_link, lambda: settings.dial_links)
        crm = CrmLink(preferences, desk.secrets, controller.store, dialler, controller.announce)
        stack.push_async_callback(crm.close)
        macros = MacroBook(
            preferences.macros, desk.secrets, preferences.remember_macros, controller.announce
        )
        stack.push_async_callback(macros.close)
        history = self._make_history()
        controller.callers.directory = contacts
        self.archive = Archive(controller, history, contacts, lambda: settings.profile)
        stack.push_async_callback(self.archive.close)
        eraser = Erasure(
            live=lambda: len(controller.store.live()),
            history=history,
            contacts=contacts,
            journal=journal,
            recordings=desk.erase_recordings,
            secrets=desk.secrets,
            secret_names=desk.secret_names,
        )
        stack.push_async_callback(eraser.close)
        window.bind(
            Console(
                controller,
                TelephonySignals(controller, window),
                audio,
                log_feed,
                dialing,
                macros,
                settings=desk.parts,
                suggestions=contacts,
                floor=self._floor,
                history=history,
                contacts=contacts,
                read_cards=_read_cards,
                pairing=crm,
                eraser=eraser,
                rejoin=rejoin,
                support=self._make_support(store),
                camera=self._make_camera(preferences),
            )
        )
        stack.callback(window.unbind)

    def _make_camera(self, preferences: Preferences) -> CameraDesk:
        camera = CameraDesk(
            QtCameraSystem(),
            preferred=self._chosen.camera.device,
            chosen=preferences.remember_camera,
        )
        self._stack.push_async_callback(camera.close)
        return camera

    def _make_audio(self, preferences: Preferences) -> AudioDesk:
        chosen = self._chosen.audio
        audio = AudioDesk(
            asyncio.get_running_loop().call_soon_threadsafe,
            preferred={
                AudioRole.MICROPHONE: chosen.microphone,
                AudioRole.SPEAKER: chosen.speaker,
                AudioRole.RINGER: chosen.ringer,
            },
            chosen=preferences.remember_device,
        )
        self._stack.push_async_callback(asyncio.to_thread, audio.close)
        return audio

    def _make_history(self) -> HistoryBrowser:
        chosen, desk = self._chosen, self.settings
        history = HistoryBrowser(self.controller.announce)
        history.kept.subscribe(self._on_words)
        history.retention_days = chosen.history.keep_days
        history.dispositions = chosen.dispositions
        desk.follow("history", lambda: history.set_retention(chosen.history.keep_days))
        desk.follow("dispositions", lambda: setattr(history, "dispositions", chosen.dispositions))
        return history

    def _on_words(self, kept: WordsKept) -> None:
        """A disposition is what wrap-up may be waiting for."""
        if kept.problem is None and kept.words.disposition:
            self.controller.agent.disposed(kept.session)

    def _make_support(self, store: SettingsStore) -> SupportDesk:
        support = SupportDesk(
            lambda: store.exported(self._chosen), paths.log_dir(), paths.data_dir() / "gateway"
        )
        self._stack.push_async_callback(support.close)
        return support

    def _keep_off(self, kept_off: bool) -> None:
        """Whether the operator neither hears nor is heard: calls of an earlier run are asked about.

        The devices stay closed, and the room's audio is left where it is.
        """
        self._attention.keep_off(kept_off)
        self._hearing.keep_off(kept_off)

    def _use_backend(self, backend: TelephonyBackend | None) -> None:
        from softphone.backends.registry import supervision_of

        self._hearing.join(None if backend is None else backend.audio)
        if backend is not None:
            self.rejoin.reached()
        self._floor.attach(None if backend is None else supervision_of(backend))


class Hearing:
    """Decides which room the operator's devices are in: the own one, or a supervisor's seat.

    Args:
        audio: the devices.
        attention: opens them while they are needed.
    """

    def __init__(self, audio: AudioDesk, attention: Attention) -> None:
        self._audio = audio
        self._attention = attention
        self._own: AudioPort | None = None
        self._kept_off = False

    def keep_off(self, kept_off: bool) -> None:
        """Keep the devices out of the own room, or let them in."""
        self._kept_off = kept_off
        self._audio.attach(None if kept_off else self._own)

    def join(self, own: AudioPort | None) -> None:
        """The operator's own room has this audio."""
        self._own = own
        self._audio.attach(None if self._kept_off else own)

    def sit(self, seat: AudioPort | None) -> None:
        """Go to a supervisor's seat, or back."""
        self._audio.attach(self._own if seat is None else seat)
        self._attention.set_seated(seat is not None)


def _read_cards(text: str) -> tuple[Sequence[Contact], Sequence[str]]:
    from softphone.storage.vcard import read_cards

    return read_cards(text)


def _system_region() -> str:
    """Two-letter country of the desktop's locale."""
    region = QLocale.system().name().partition("_")[2][:2]
    return region if region.isalpha() and region.isupper() else ""
