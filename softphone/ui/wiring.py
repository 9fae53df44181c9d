"""Connects the window's wishes to the controller and the controller's news to the window."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QMetaObject, QObject, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from softphone.domain.actions import Action
from softphone.domain.notice import Notice, Severity
from softphone.domain.session import SessionState
from softphone.ui.agent_wiring import AgentWiring
from softphone.ui.audio_watch import AudioWatch
from softphone.ui.book_wiring import BookWiring
from softphone.ui.caller_id_wiring import CallerIdWiring
from softphone.ui.camera_wiring import CameraWiring
from softphone.ui.command_wiring import CommandWiring
from softphone.ui.completion_wiring import CompletionWiring
from softphone.ui.hotkey_wiring import HotkeyWiring
from softphone.ui.joint_wiring import JointWiring
from softphone.ui.offer_wiring import OfferWiring
from softphone.ui.panels.incoming import IncomingPopup
from softphone.ui.picture_wiring import PictureWiring
from softphone.ui.reach_wiring import ReachWiring
from softphone.ui.rejoin_wiring import RejoinWiring
from softphone.ui.room_wiring import RoomWiring
from softphone.ui.screen_pop_wiring import ScreenPopWiring
from softphone.ui.settings_wiring import SettingsWiring
from softphone.ui.shift_wiring import ShiftWiring
from softphone.ui.supervise_wiring import SuperviseWiring
from softphone.ui.support_wiring import SupportWiring
from softphone.ui.unheard_wiring import UnheardWiring

if TYPE_CHECKING:
    from softphone.domain.audio import AudioRole
    from softphone.domain.dialing import DialRequest
    from softphone.domain.ids import SessionId
    from softphone.domain.link import LinkState
    from softphone.domain.macros import Macro
    from softphone.domain.session import Session
    from softphone.ui.console import Console
    from softphone.ui.main_window import MainWindow
    from softphone.ui.theme import Theme

_DESTINATION_FIELDS = ("phoneNumber", "sipUri")


class Wiring(QObject):
    """Lives as long as the window is bound to one console; decides nothing by itself.

    Args:
        window: the window.
        console: the parts behind it.
    """

    def __init__(self, window: MainWindow, console: Console) -> None:
        super().__init__(window)
        self._window = window
        self._console = console
        self._controller = console.controller
        self._selected: SessionId | None = None
        self._incoming: dict[SessionId, Session] = {}
        self._connections: list[QMetaObject.Connection] = []
        self.watch = AudioWatch(console.audio, self)
        self._unheard = UnheardWiring(window, console, self.watch)
        self.popup = IncomingPopup(window.theme)
        self._joint = JointWiring(window, console)
        self._room = RoomWiring(window, console, self.popup)
        self._book = BookWiring(window, console)
        self._offers = OfferWiring(window, console)
        self._agent = AgentWiring(window, console, self.popup)
        self._shift = ShiftWiring(window, console)
        self._picture = PictureWiring(window, console)
        self._camera = CameraWiring.where_there_is_one(window, console)
        self._reach = ReachWiring(window, console)
        self._supervise = SuperviseWiring.where_offered(window, console)
        self._rejoin = RejoinWiring.where_asked(window, console)
        self._support = SupportWiring.where_offered(window, console)
        self._screen_pop = ScreenPopWiring(window, console)
        self._hotkeys = HotkeyWiring(console.settings, self.obey, self)
        self._settings = SettingsWiring(window, console, self.watch, self._hotkeys.keys)
        self._caller_ids = CallerIdWiring.where_kept(window.dialer.options, console.settings)
        self._commands = CommandWiring(
            window, console, self._settings, self._book, self._joint.name_of
        )
        self._completion = CompletionWiring(window, console)
        self._bind_panels()
        self._bind_dialer()
        self._bind_sessions()
        self._bind_signals()
        self._on_link(self._controller.link)
        for session in self._controller.store.all():
            self._on_session(session)
        self._refresh()

    def detach(self) -> None:
        """Cut every connection."""
        for connection in self._connections:
            QObject.disconnect(connection)
        self._connections.clear()
        self._window.work.sessions.view.removeEventFilter(self)
        work = self._window.work
        for panel in (work.sessions, work.detail, work.log, work.notices):
            panel.unbind()
        self._unheard.detach()
        self._joint.detach()
        self._room.detach()
        self._commands.detach()
        self._completion.detach()
        self._hotkeys.detach()
        self._screen_pop.detach()
        self._settings.detach()
        if self._caller_ids is not None:
            self._caller_ids.detach()
        self._book.detach()
        self._offers.detach()
        self._shift.detach()
        self._agent.detach()
        self._reach.detach()
        self._picture.detach()
        if self._camera is not None:
            self._camera.detach()
        if self._supervise is not None:
            self._supervise.detach()
        if self._rejoin is not None:
            self._rejoin.detach()
        if self._support is not None:
            self._support.detach()
        self.popup.unbind()
        self.popup.close()
        self.popup.deleteLater()
        self.watch.detach()
        self.deleteLater()

    def live_count(self) -> int:
        """How many sessions would be hung up by quitting."""
        return len(self._controller.store.live())

    def set_looking(self, looking: bool) -> None:
        """Whether the window can be seen."""
        self.watch.set_looking(looking)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme what lies outside the window."""
        self.popup.set_theme(theme)
        self._unheard.set_theme(theme)
        self._commands.set_theme(theme)
        self._completion.set_theme(theme)

    def obey(self, words: str) -> tuple[bool, str]:
        """Do what the command line asks; whether it was done, and in words."""
        from softphone.ui.orders import Orders

        return Orders(self._window, self._console).obey(words)

    def show_settings(self, section: str = "") -> None:
        """Bring the settings up, at a section if one is named."""
        self._settings.open(section)

    def make_settings_dialog(self) -> QWidget:
        """The settings dialog on this console's settings."""
        assert self._console.settings is not None
        return self._settings.make_dialog(self._console.settings)

    def make_audio_dialog(self) -> QWidget:
        """The audio dialog on this console's audio."""
        from softphone.ui.dialogs.audio_setup import AudioSetupDialog

        dialog = AudioSetupDialog(self._window.theme, self.watch, self._window)
        dialog.device_chosen.connect(self._choose_device)
        dialog.test_requested.connect(lambda: self._console.audio.play_tone("5"))
        return dialog

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits typed in the session list go to the selected session while keys send tones."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() & ~(
                Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
            )
            if not plain and not event.isAutoRepeat() and event.text() in tuple("0123456789*#"):
                return self._window.dialer.keypad.type_tone(event.text())
        return False

    # -- connecting --------------------------------------------------------------------------

    def _bind_panels(self) -> None:
        console, work = self._console, self._window.work
        self._window.top_bar.bind(self.watch)
        self._join(self._window.top_bar.mute.mute_requested, console.audio.set_muted)
        self._join(self._window.top_bar.device_chosen, self._choose_device)
        work.sessions.bind(
            console.signals,
            self._controller.store.all(),
            capabilities=self._controller.capabilities,
            address_format=console.dialing.format_address,
            country_of=console.dialing.country_of,
        )
        work.detail.bind(
            console.signals,
            self._controller.timeline,
            address_format=console.dialing.format_address,
            people=self._controller.roster.all,
            name_of=self._joint.person_name,
        )
        work.log.bind(console.log_feed)
        work.notices.bind(console.signals)
        self.popup.bind(
            console.signals,
            self._controller.store.all(),
            capabilities=self._controller.capabilities,
            audio=console.audio,
            address_format=console.dialing.format_address,
            country_of=console.dialing.country_of,
        )
        self._join(self.popup.answer_requested, self._controller.answer)
        self._join(self.popup.decline_requested, self._controller.decline)
        self._join(self.popup.silence_requested, self._silence)
        self._join(work.log.export_failed, self._on_export_failed)

    def _bind_dialer(self) -> None:
        dialer, console = self._window.dialer, self._console
        dialer.bind(console.dialing, self._controller.check_dial)
        self._join(dialer.dial_requested, self._dial)
        keypad = dialer.keypad
        self._join(keypad.feedback_requested, self._settings.play_key)
        self._join(keypad.tones_requested, self._send_tones)
        self._join(keypad.tones_cancelled, self._controller.cancel_tones)
        self._join(keypad.tones_to_go_on, self._controller.go_on_with_tones)
        self._join(keypad.tones_to_resend, self._controller.resend_tones)
        self._join(keypad.macro_chosen, self._play_macro)
        keypad.bind_macros(console.macros)

    def _bind_sessions(self) -> None:
        sessions, controller = self._window.work.sessions, self._controller
        self._join(sessions.answer_requested, controller.answer)
        self._join(sessions.decline_requested, controller.decline)
        self._join(sessions.hang_up_requested, controller.hang_up)
        self._join(sessions.mute_requested, controller.mute_session)
        self._join(sessions.dismiss_requested, controller.dismiss)
        self._join(sessions.dismiss_ended_requested, controller.dismiss_ended)
        self._join(sessions.number_chosen, self._window.dialer.dial)
        self._join(sessions.selection_changed, self._on_selected)
        sessions.view.installEventFilter(self)
        actions = self._window.actions_by_name
        self._join(actions["answer"].triggered, lambda: self._act(Action.ANSWER))
        self._join(actions["decline"].triggered, lambda: self._act(Action.DECLINE))
        self._join(actions["hang_up"].triggered, lambda: self._act(Action.HANG_UP))
        self._join(actions.select_requested, self._select_place)

    def _bind_signals(self) -> None:
        signals = self._console.signals
        self._join(signals.link_changed, self._on_link)
        self._join(signals.sessions_altered, self._on_sessions)
        self._join(signals.notice_raised, self._on_notice)
        self._join(signals.tones_progress, self._window.dialer.keypad.show_progress)

    def _join(self, signal: SignalInstance, slot: Callable[..., Any]) -> None:
        self._connections.append(signal.connect(slot))

    # -- wishes ------------------------------------------------------------------------------

    def _dial(self, request: DialRequest) -> None:
        self._window.work.sessions.select(self._controller.dial(request))

    def _send_tones(self, session: SessionId, tones: str, secret: bool) -> None:
        self._controller.send_tones(session, tones, secret=secret)

    def _play_macro(self, session: SessionId, macro: Macro) -> None:
        macros = self._console.macros
        if macros is not None:
            self._controller.play_macro(session, macro.name, lambda: macros.fill(macro))

    def _choose_device(self, role: AudioRole, device: str | None) -> None:
        self._console.audio.choose(role, device)

    def _silence(self, _session: SessionId) -> None:
        self._console.audio.silence_ringer()

    def _act(self, action: Action) -> None:
        session = self._session_for(action)
        if session is not None:
            self._window.work.sessions.request(session.id, action)

    def _select_place(self, place: int) -> None:
        model = self._window.work.sessions.model
        if place < model.rowCount():
            self._window.work.sessions.select(model.session_at(place).id)

    # -- news --------------------------------------------------------------------------------

    def _on_link(self, link: LinkState) -> None:
        self._window.top_bar.link.show_link(link)
        capabilities = self._controller.capabilities
        self._window.work.sessions.set_capabilities(capabilities)
        self.popup.set_capabilities(capabilities)
        self._window.dialer.set_video(capabilities.video, seen=capabilities.camera)
        self._window.dialer.keypad.strip.set_resend(capabilities.other_dtmf_method)
        self._joint.refresh()
        self._refresh()

    def _on_selected(self, session_id: SessionId | None) -> None:
        self._selected = session_id
        session = self._current()
        self._window.work.detail.show_session(session)
        self._window.work.log.show_session(session)
        self._refresh()

    def _on_sessions(self, changes: Mapping[SessionId, Session | None]) -> None:
        concerned = False
        for session_id, session in changes.items():
            if session is None:
                self._incoming.pop(session_id, None)
                concerned = True
            else:
                concerned = self._on_session(session) or concerned
        if concerned:
            self._refresh()

    def _on_session(self, session: Session) -> bool:
        """Take over one session; whether keys and keypad may depend on it."""
        rang = session.id in self._incoming
        rings = session.state is SessionState.INCOMING
        if rings:
            self._incoming[session.id] = session
        elif rang:
            del self._incoming[session.id]
        if session.state is SessionState.ENDED:
            self._window.dialer.recent.add(session, self._console.dialing.format_address)
        if session.id == self._selected:
            self._window.work.log.show_session(session)  # its leg may have become known
        return session.id == self._selected or rang or rings

    def _on_notice(self, notice: Notice) -> None:
        if notice.field in _DESTINATION_FIELDS:
            self._window.dialer.show_field_problem(notice.text)

    def _on_export_failed(self, problem: str) -> None:
        notice = Notice(severity=Severity.ERROR, text=problem, at=time.time())
        self._window.work.notices.show_notice(notice)

    def _refresh(self) -> None:
        """Bring keys and keypad up to what is allowed now."""
        session = self._current()
        allowed = frozenset[Action]() if session is None else self._controller.allowed(session)
        offered = {a for a in (Action.ANSWER, Action.DECLINE) if self._session_for(a) is not None}
        self._window.actions_by_name.allow(allowed | offered)
        self._window.actions_by_name["silence"].setEnabled(bool(self._incoming))
        dialer = self._window.dialer
        name = ""
        if session is not None:
            name = session.peer_name or self._console.dialing.format_address(session.peer)
        dialer.keypad.follow(
            session,
            name or self.tr("caller"),
            can_send=Action.SEND_TONES in allowed,
            typing=dialer.typing,
        )

    def _current(self) -> Session | None:
        return None if self._selected is None else self._controller.store.get(self._selected)

    def _session_for(self, action: Action) -> Session | None:
        """The selected session if it allows the action, else the first that rings and does."""
        for session in (self._current(), *self._incoming.values()):
            if session is not None and action in self._controller.allowed(session):
                return session
        return None
