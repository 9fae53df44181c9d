"""A saved timeline, played again: read only, and marked as a replay wherever one looks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
)

from softphone.ui.models.quality_log import Sample
from softphone.ui.models.wording import clock_ms
from softphone.ui.widgets.quality_plot import QualityPlot
from softphone.ui.widgets.timeline_view import TimelineView

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from softphone.domain.saved_timeline import SavedTimeline
    from softphone.ui.theme import Theme

_LONGEST_MS = 5000
"""Nothing to see for longer than this is skipped."""


class ReplayDialog(QDialog):
    """Entries come one after the other, as they came then, or by hand.

    Args:
        theme: what to draw with.
        timeline: what is played.
        file: the file's name, for the title.
        parent: the window it belongs to.
    """

    def __init__(
        self, theme: Theme, timeline: SavedTimeline, file: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Replay: {file}").format(file=file))
        self.resize(820, 560)
        self._theme = theme
        self._saved = timeline
        self._shown = len(timeline.entries)
        self.banner = QLabel(self._banner_words())
        self.banner.setWordWrap(True)
        self.banner.setTextFormat(Qt.TextFormat.PlainText)
        self.banner.setStyleSheet(
            f"background: {theme.warning_tint}; color: {theme.text}; padding: 8px 12px;"
        )
        self.title = QLabel(timeline.title)
        self.title.setProperty("role", "title")
        facts = QLabel("  ·  ".join(f"{name} {value}" for name, value in timeline.facts))
        facts.setProperty("role", "muted")
        facts.setWordWrap(True)
        for label in (self.title, facts):
            label.setTextFormat(Qt.TextFormat.PlainText)  # what a file says is not ours
        self.view = TimelineView(theme, self)
        self.plot = QualityPlot(theme, self)
        self.plot.show_samples([Sample(at, quality) for at, quality in timeline.quality])
        self.plot.setVisible(bool(timeline.quality))
        self._build_controls()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(5),) * 4)
        column.setSpacing(theme.space(3))
        column.addWidget(self.banner)
        for part in (self.title, facts):
            column.addWidget(part)
        column.addWidget(self.view, 1)
        column.addWidget(self.plot)
        column.addLayout(self._controls)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_time)
        self._show_up_to(self._shown)
        self.play.setFocus()

    @property
    def shown(self) -> int:
        """How many entries can be seen."""
        return self._shown

    def toggle(self) -> None:
        """Play, from the start if the end is reached; or stop."""
        if self._timer.isActive():
            self._timer.stop()
        else:
            if self._shown >= len(self._saved.entries):
                self._show_up_to(0)
            self._plan()
        self._name_play()

    def step(self) -> None:
        """Show the next entry."""
        self._timer.stop()
        self._show_up_to(min(self._shown + 1, len(self._saved.entries)))
        self._name_play()

    def _build_controls(self) -> None:
        self.play = QPushButton()
        self.next = QPushButton(self.tr("Step"))
        self.speed = QComboBox()
        self.speed.setAccessibleName(self.tr("Speed"))
        for factor in (1, 10, 100):
            self.speed.addItem(f"{factor}×", factor)
        self.place = QSlider(Qt.Orientation.Horizontal)
        self.place.setAccessibleName(self.tr("Place in the timeline"))
        self.place.setRange(0, len(self._saved.entries))
        close = QPushButton(self.tr("Close"))
        for button in (self.play, self.next, close):
            button.setAutoDefault(False)
        self.play.clicked.connect(self.toggle)
        self.next.clicked.connect(self.step)
        self.place.valueChanged.connect(self._on_moved)
        close.clicked.connect(self.close)
        self._controls = QHBoxLayout()
        self._controls.setSpacing(self._theme.space(2))
        for part in (self.play, self.next, self.speed):
            self._controls.addWidget(part)
        self._controls.addWidget(self.place, 1)
        self._controls.addWidget(close)

    def _banner_words(self) -> str:
        if not self._saved.entries:
            return self.tr("Replay of a saved timeline that is empty. Nothing here is live.")
        first = self._saved.entries[0].at
        from PySide6.QtCore import QDateTime

        day = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(first)).date(), QLocale.FormatType.ShortFormat
        )
        return self.tr(
            "Replay of a saved timeline of {day}, {time}. Nothing here is live, and nothing can"
            " be done with it."
        ).format(day=day, time=clock_ms(first)[:8])

    def _on_moved(self, place: int) -> None:
        self._timer.stop()
        self._show_up_to(place)
        self._name_play()

    def _on_time(self) -> None:
        self._show_up_to(self._shown + 1)
        if self._shown < len(self._saved.entries):
            self._plan()
        self._name_play()

    def _plan(self) -> None:
        entries, at = self._saved.entries, self._shown
        gap = entries[at].at - entries[at - 1].at if 0 < at < len(entries) else 0.0
        wait = max(0.0, gap) * 1000 / self.speed.currentData()
        self._timer.start(int(min(wait, _LONGEST_MS)))

    def _show_up_to(self, count: int) -> None:
        if count == self._shown + 1 and self.view.line_count() == self._shown:
            self.view.add(self._saved.entries[self._shown])
        else:
            self.view.show_entries(self._saved.entries[:count])
        self._shown = count
        with QSignalBlocker(self.place):
            self.place.setValue(count)
        self._name_play()

    def _name_play(self) -> None:
        playing = hasattr(self, "_timer") and self._timer.isActive()
        self.play.setText(self.tr("Pause") if playing else self.tr("Play"))
        self.next.setEnabled(self._shown < len(self._saved.entries))
