"""The operator's camera in a call: off until asked for, and on only while it can be seen here."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from softphone.domain.camera import CameraState, CameraUse
from softphone.ui.theme import Theme
from softphone.ui.widgets.buttons import ActionButton, ButtonTone
from softphone.ui.widgets.far_picture import PictureScreen

_SIZE = QSize(80, 45)

_ICONS = {
    CameraUse.OFF: "camera-off",
    CameraUse.OPENING: "camera",
    CameraUse.ON: "camera",
    CameraUse.SEEN: "camera-on",
}


class OwnCamera(QWidget):
    """A button that says what is measured, and what the camera films beside it.

    It turns itself off when it is hidden: nobody is filmed without a sign of it on the screen.

    Args:
        theme: what to draw with.
        parent: Qt parent.

    Signals:
        wanted: True when the operator wants to be seen, False when no longer.
        possible_changed: whether the button can be pressed now.
    """

    wanted = Signal(bool)
    possible_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = CameraState()
        self._use = CameraUse.OFF
        self._offered = False
        self._held = False
        self._hint = ""
        self.button = ActionButton(theme, icon="camera-off", parent=self)
        self.view = PictureScreen(theme, self, name=self.tr("Your own picture"))
        self.view.setFixedSize(_SIZE)
        self.note = QLabel(self)
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(4), theme.space(3), theme.space(4), 0)
        row.setSpacing(theme.space(3))
        row.addWidget(self.view)
        row.addWidget(self.button)
        row.addWidget(self.note, 20)
        row.addStretch(1)
        self.button.clicked.connect(self.toggle)
        self._tell()

    @property
    def use(self) -> CameraUse:
        """What is shown."""
        return self._use

    @property
    def on(self) -> bool:
        """Whether the camera is wanted."""
        return self._use is not CameraUse.OFF

    @property
    def possible(self) -> bool:
        """Whether the button can be pressed now."""
        return self.isVisible() and self.button.isEnabled() and not self.button.isHidden()

    def set_hint(self, keys: str) -> None:
        """The keys of the same command, for the tool tip."""
        if keys != self._hint:
            self._hint = keys
            self._tell()

    def set_offered(self, offered: bool) -> None:
        """Whether the backend can show anybody."""
        self._offered = offered
        self._tell()

    def set_held(self, held: bool) -> None:
        """Whether the call is on hold, from either side; that turns the camera off."""
        if held is not self._held:
            self._held = held
            if held:
                self._put_away()
            self._tell()

    def show_state(self, state: CameraState) -> None:
        """Show whether there is a camera."""
        self._state = state
        self._tell()

    def show_use(self, use: CameraUse) -> None:
        """Show what becomes of the camera, as measured."""
        if self.on:
            self._use = use
            self._tell()

    def show_jpeg(self, jpeg: bytes) -> None:
        """Show what is filmed."""
        if self.on:
            self.view.show_jpeg(jpeg)

    def turn_off(self) -> None:
        """No longer wanted, or no longer to be had; tells nobody."""
        self._use = CameraUse.OFF
        self.view.clear()
        self._tell()

    def toggle(self) -> None:
        """Turn the camera on, or off again."""
        if self.on:
            self._put_away()
        elif self.possible:
            self._use = CameraUse.OPENING
            self._tell()
            self.wanted.emit(True)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.button.set_theme(theme)
        self.view.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """It may be possible now."""
        super().showEvent(event)
        self.possible_changed.emit(self.possible)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody is filmed unseen; a window that is only minimised has not been hidden by us."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._put_away()
        self.possible_changed.emit(self.possible)

    def _put_away(self) -> None:
        if self.on:
            self.turn_off()
            self.wanted.emit(False)

    def _tell(self) -> None:
        missing = bool(self._state.problem) and not self.on
        self.view.setVisible(self.on)
        self.note.setVisible(not self.on)
        self.button.setVisible(self._offered)
        self.button.setEnabled(self.on or not (missing or self._held))
        self.button.set_icon(_ICONS[self._use])
        seen = self._use is CameraUse.SEEN
        self.button.set_tone(ButtonTone.DANGER_TINT if seen else ButtonTone.QUIET)
        self.button.setText(self._word(missing))
        self.button.setAccessibleName(self._name(missing))
        self.button.setToolTip(self._tip(missing))
        self.button.updateGeometry()
        self.note.setText(self._sentence(missing))
        self.possible_changed.emit(self.possible)

    def _word(self, missing: bool) -> str:
        if missing:
            return self.tr("No camera")
        return {
            CameraUse.OFF: self.tr("Camera"),
            CameraUse.OPENING: self.tr("Camera starts…"),
            CameraUse.ON: self.tr("Camera on"),
            CameraUse.SEEN: self.tr("You are seen"),
        }[self._use]

    def _name(self, missing: bool) -> str:
        if missing:
            return self.tr("No camera")
        if self.on:
            return self.tr("{state}: turn the camera off").format(state=self._word(missing))
        return self.tr("Turn the camera on")

    def _tip(self, missing: bool) -> str:
        if missing:
            return self._state.problem
        words = self.tr("Turn the camera off") if self.on else self.tr("Let the far party see you")
        keys = f" ({self._hint})" if self._hint else ""
        return f"{words}{keys}\n{self._sentence(missing)}"

    def _sentence(self, missing: bool) -> str:
        if not self._offered:
            return self.tr("This connection does not show your camera: you are not seen.")
        if missing:
            return self.tr("{problem} You are not seen.").format(problem=self._state.problem)
        if self._held:
            return self.tr("On hold you are not seen.")
        return {
            CameraUse.OFF: self.tr("Your camera is off: you are not seen."),
            CameraUse.OPENING: self.tr("Asking the far party…"),
            CameraUse.ON: self.tr("No picture of you leaves yet."),
            CameraUse.SEEN: self.tr("Off again on hold, at the end, or when this is out of view."),
        }[self._use]
