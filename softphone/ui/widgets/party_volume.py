"""How loud the operator hears one party."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from softphone.ui.theme import Theme

LOUDEST = 200
"""In percent of how loud the party comes."""

_AS_IT_COMES = 100
_STEP = 5
_PAGE = 25


class PartyVolume(QWidget):
    """A slider from silent over as it comes to twice as loud, with the value in words.

    Args:
        theme: the theme to draw with.
        parent: Qt parent.

    Signals:
        chosen: the factor, 0.0-2.0, whenever the operator moves it.
    """

    chosen = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, LOUDEST)
        self.slider.setSingleStep(_STEP)
        self.slider.setPageStep(_PAGE)
        self.slider.setFixedWidth(theme.space(21))
        self.slider.setMinimumHeight(theme.target)
        self._told = QLabel(self)
        self._told.setProperty("role", "muted")
        self._told.setMinimumWidth(theme.space(12))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1))
        row.addWidget(self.slider)
        row.addWidget(self._told)
        self.slider.valueChanged.connect(self._on_moved)
        self.show_party("", 1.0)

    def show_party(self, name: str, volume: float) -> None:
        """Show how loud this party is; nothing is emitted."""
        words = self.tr("How loud you hear {name}").format(name=name)
        self.slider.setAccessibleName(words)
        self.slider.setToolTip(words)
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(round(_AS_IT_COMES * volume))
        self.slider.blockSignals(blocked)
        self._tell()

    def _on_moved(self) -> None:
        self._tell()
        self.chosen.emit(self.slider.value() / _AS_IT_COMES)

    def _tell(self) -> None:
        percent = self.slider.value()
        silent = self.tr("Silent")
        self._told.setText(self.tr("{percent} %").format(percent=percent) if percent else silent)
