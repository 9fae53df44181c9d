"""The bar on top: product, link, microphone and speaker with their levels, mute, and the menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from softphone.ui.panels.link_status import LinkStatus
from softphone.ui.panels.mute_button import MuteButton
from softphone.ui.theme import Theme
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import ActionButton
from softphone.ui.widgets.level_meter import MeterButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from softphone.domain.audio import AudioDevice, AudioRole, AudioState
    from softphone.ui.audio_watch import AudioWatch
    from softphone.ui.panels.agent_button import AgentButton
    from softphone.ui.panels.reach_button import ReachButton
    from softphone.ui.panels.trunk_status import TrunkStatus
    from softphone.ui.widgets.page_tabs import PageTabs

HEIGHT = 52
"""Height of the bar, in pixels."""

_WIDE = 1200
"""Width from which everything has room in full, in pixels."""


class TopBar(QWidget):
    """One line of standing facts and the controls that belong to no single session.

    Args:
        theme: what to draw with.
        parent: Qt parent.
    """

    device_chosen = Signal(object, object)
    """`AudioRole`, and the device's id or None for the system's default."""

    audio_settings_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state: AudioState | None = None
        self._menu_actions: Sequence[QAction | None] = ()
        self._title = QLabel(self.tr("Softphone"), self)
        self._title.setFont(theme.font(theme.size_title, QFont.Weight.Bold))
        self.link = LinkStatus(theme, self)
        self._tabs: PageTabs | None = None
        self._agent: AgentButton | None = None
        self._reach: ReachButton | None = None
        self._trunks: TrunkStatus | None = None
        self.microphone = MeterButton(theme, self.tr("Mic"), self)
        self.speaker = MeterButton(theme, self.tr("Speaker"), self)
        self.mute = MuteButton(theme, self)
        self.menu_button = ActionButton(theme, icon="settings", parent=self)
        self._name_parts()
        self._arrange()
        self.microphone.clicked.connect(self._open_microphones)
        self.speaker.clicked.connect(self._open_speakers)
        self.menu_button.clicked.connect(self._open_menu)

    def bind(self, watch: AudioWatch) -> None:
        """Show this audio from now on."""
        watch.state_changed.connect(self.show_audio)
        watch.levels_sampled.connect(self.show_levels)
        self.show_audio(watch.state)

    @property
    def tabs(self) -> PageTabs:
        """The names of the window's pages; made at the first use, which the first paint is not."""
        if self._tabs is None:
            from softphone.ui.widgets.page_tabs import PageTabs

            self._tabs = PageTabs(self._theme, self)
            row = self.layout()
            assert isinstance(row, QHBoxLayout)
            row.insertWidget(row.indexOf(self.link) + 1, self._tabs)
        return self._tabs

    @property
    def reach(self) -> ReachButton:
        """Where callers reach the room; made at the first use, hidden while that is nowhere."""
        if self._reach is None:
            from softphone.ui.panels.reach_button import ReachButton

            self._reach = ReachButton(self._theme, self)
            row = self.layout()
            assert isinstance(row, QHBoxLayout)
            row.insertWidget(row.indexOf(self.link) + 1, self._reach)
        return self._reach

    @property
    def trunks(self) -> TrunkStatus:
        """How the trunks' registrations stand; made at the first use, hidden without any."""
        if self._trunks is None:
            from softphone.ui.panels.trunk_status import TrunkStatus

            self._trunks = TrunkStatus(self._theme, self)
            row = self.layout()
            assert isinstance(row, QHBoxLayout)
            row.insertWidget(row.indexOf(self.link) + 1, self._trunks)
            self._trunks.set_brief(self.width() < _WIDE)
        return self._trunks

    @property
    def agent(self) -> AgentButton:
        """The operator's state as an agent; made at the first use, hidden until shown."""
        if self._agent is None:
            from softphone.ui.panels.agent_button import AgentButton

            self._agent = AgentButton(self._theme, self)
            row = self.layout()
            assert isinstance(row, QHBoxLayout)
            row.insertWidget(row.indexOf(self.menu_button), self._agent)
        return self._agent

    def set_menu(self, actions: Sequence[QAction | None]) -> None:
        """What the menu holds; None is a line between."""
        self._menu_actions = actions

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for part in (self.link, self.microphone, self.speaker, self.mute, self.menu_button):
            part.set_theme(theme)
        if self._tabs is not None:
            self._tabs.set_theme(theme)
        if self._agent is not None:
            self._agent.set_theme(theme)
        if self._reach is not None:
            self._reach.set_theme(theme)
        if self._trunks is not None:
            self._trunks.set_theme(theme)
        self.update()

    def show_audio(self, state: AudioState) -> None:
        """Show the measured state of the operator's audio."""
        self._state = state
        self.mute.show_state(state)
        no_mic, no_speaker = state.microphone is None, state.speaker is None
        self.microphone.set_missing(self.tr("No microphone") if no_mic else "")
        self.speaker.set_missing(self.tr("No speaker") if no_speaker else "")
        self.microphone.meter.set_off(not state.mic_open or state.mic_muted)
        self.speaker.meter.set_off(not state.speaker_open)
        self._tell(self.microphone, self.tr("Microphone"), state.microphone, state.problem)
        self._tell(self.speaker, self.tr("Speaker"), state.speaker, state.problem)

    def show_levels(self, microphone: float, speaker: float) -> None:
        """Show peaks of 0.0-1.0."""
        self.microphone.meter.set_level(microphone)
        self.speaker.meter.set_level(speaker)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window, standing facts leave the room to what can be pressed."""
        super().resizeEvent(event)
        if self._trunks is not None:
            self._trunks.set_brief(self.width() < _WIDE)

    def sizeHint(self) -> QSize:
        """A fixed height."""
        return QSize(800, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the bar's ground and its lower edge."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        painting.fill(painter, rect, self._theme.color("card"))
        edge = QRectF(0, rect.bottom() - 1, rect.width(), 1)
        painting.fill(painter, edge, self._theme.color("border"))

    def _name_parts(self) -> None:
        self.microphone.setAccessibleName(self.tr("Microphone: choose a device"))
        self.speaker.setAccessibleName(self.tr("Speaker: choose a device"))
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setToolTip(self.tr("Menu"))
        self.menu_button.set_height(34)
        self.mute.set_height(34)

    def _arrange(self) -> None:
        theme = self._theme
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(4), 0, theme.space(4), 1)
        row.setSpacing(theme.space(2))
        row.addWidget(self._title)
        row.addSpacing(theme.space(1))
        row.addWidget(self.link)
        row.addStretch(1)
        row.addWidget(self.microphone)
        row.addWidget(self.speaker)
        row.addSpacing(theme.space(1))
        row.addWidget(self.mute)
        row.addWidget(self.menu_button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def _tell(
        self, button: MeterButton, role: str, device: AudioDevice | None, problem: str
    ) -> None:
        if device is None:
            told = self.tr("{role}: none found. Calls still connect.").format(role=role)
        else:
            told = self.tr("{role}: {name}").format(role=role, name=device.name)
        button.setToolTip(f"{told}\n{problem}".strip())
        button.setAccessibleName(told)

    def _open_microphones(self) -> None:
        from softphone.domain.audio import AudioRole

        self._open_devices(self.microphone, AudioRole.MICROPHONE)

    def _open_speakers(self) -> None:
        from softphone.domain.audio import AudioRole

        self._open_devices(self.speaker, AudioRole.SPEAKER)

    def _open_devices(self, button: MeterButton, role: AudioRole) -> None:
        from PySide6.QtGui import QActionGroup

        state = self._state
        menu = self._new_menu()
        capture = role.value == "microphone"
        devices = [d for d in (state.devices if state else ()) if d.capture is capture]
        current = None if state is None else state.microphone if capture else state.speaker
        if not devices:
            none = self.tr("No microphone found") if capture else self.tr("No speaker found")
            menu.addAction(none).setEnabled(False)
        else:
            group = QActionGroup(menu)
            for device in devices:
                item = menu.addAction(device.name)
                item.setCheckable(True)
                item.setChecked(current is not None and device.id == current.id)
                item.triggered.connect(lambda _=False, d=device.id: self._choose(role, d))
                group.addAction(item)
            menu.addSeparator()
            default = menu.addAction(self.tr("Follow the system's default"))
            default.triggered.connect(lambda: self._choose(role, None))
        menu.addAction(self.tr("Audio settings…"), self.audio_settings_requested.emit)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _choose(self, role: AudioRole, device: str | None) -> None:
        self.device_chosen.emit(role, device)

    def _open_menu(self) -> None:
        menu = self._new_menu()
        for action in self._menu_actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        corner = self.menu_button.mapToGlobal(self.menu_button.rect().bottomRight())
        corner.setX(corner.x() - menu.sizeHint().width())
        menu.popup(corner)

    def _new_menu(self) -> QMenu:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self)
        menu.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu
