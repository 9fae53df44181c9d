"""The options of the next dial-out, with every problem beside its field. Never modal."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from softphone.domain.dialing import DialRequest, VideoSettings
from softphone.telephony_api.limits import AUDIO_CODECS, EXTENSION_WAIT_MAX_S, VIDEO_CODECS
from softphone.ui.messages import invalid_input_sentence
from softphone.ui.theme import Theme
from softphone.ui.widgets.caller_id_field import CallerIdField
from softphone.ui.widgets.codec_order import CodecOrder

if TYPE_CHECKING:
    from softphone.errors import InvalidInput

_VIDEO_FIELDS = (
    ("videoSettings.width", 1280),
    ("videoSettings.height", 720),
    ("videoSettings.fps", 30),
    ("videoSettings.videoBitrate", 1000),
)


class DialOptionsDialog(QDialog):
    """What may be said about a dial-out besides its destination.

    Args:
        theme: what to draw with.
        video: whether video legs can be started; without it the video part is absent.
        seen: whether such a call has pictures in this window, of either side.
        parent: Qt parent.
    """

    changed = Signal(int)
    """How many options differ from their default."""

    def __init__(
        self, theme: Theme, *, video: bool, seen: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._check: Callable[[DialRequest], tuple[InvalidInput, ...]] | None = None
        self._destination = ""
        self._usual = ""
        self._errors: dict[str, QLabel] = {}
        self._inputs: dict[str, QWidget] = {}
        self.setWindowTitle(self.tr("Options for the next call"))
        self.setModal(False)
        self.setMinimumWidth(440)
        self._build_fields()
        self._form = QFormLayout()
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._form.setHorizontalSpacing(theme.space(4))
        self._form.setVerticalSpacing(theme.space(2))
        if not seen:
            self._say_unseen()
        self._fill_form(video)
        self._enable_picture()
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.space(5),) * 4)
        column.setSpacing(theme.space(4))
        column.addLayout(self._form)
        column.addLayout(self._buttons())
        self.setSizeGripEnabled(False)

    def set_check(self, check: Callable[[DialRequest], tuple[InvalidInput, ...]]) -> None:
        """Use this to find what is wrong."""
        self._check = check

    def request(self, destination: str) -> DialRequest:
        """The request with these options."""
        self._destination = destination
        return DialRequest(
            destination=destination,
            display_name=self.display_name.text().strip(),
            user_id=self.user_id.text().strip(),
            caller_id=self._caller_id_for(destination),
            extension=self.extension.text().strip().upper(),
            wait_before_extension_s=self.wait.value(),
            video=self.video.isChecked(),
            video_settings=self._video_settings(),
            audio_codecs=self.audio_codecs.chosen,
            video_codecs=self.video_codecs.chosen,
        )

    def set_usual_caller_id(self, number: str) -> None:
        """Fill in the number shown before; an address that has none is dialled without it."""
        self._usual = number
        self.caller_id.setText(number)

    def set_extension(self, tones: str) -> None:
        """Fill in the extension named by a link or pasted number."""
        self.extension.setText(tones)

    def clear_once(self) -> None:
        """Forget what belongs to one destination only: the extension and its wait."""
        self.extension.clear()
        self.wait.setValue(0)

    def reset(self) -> None:
        """Everything back to its default."""
        for edit in (self.display_name, self.user_id, self.extension):
            edit.clear()
        self.caller_id.setText("")
        for spin in (self.wait, *self.picture):
            spin.setValue(0)
        self.video.setChecked(False)
        self.audio_codecs.reset()
        self.video_codecs.reset()
        self._on_changed()

    def show_errors(self, errors: tuple[InvalidInput, ...]) -> None:
        """Say beside each field what is wrong with it; clears the others."""
        self._tell(errors)
        by_field = {error.field for error in errors}
        wrong = [self._inputs[field] for field in self._errors if field in by_field]
        if wrong:
            wrong[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def error_text(self, field: str) -> str:
        """What is said beside the field, or empty; ``field`` as Daily spells it."""
        return self._errors[field].text()

    def _build_fields(self) -> None:
        self.display_name = QLineEdit()
        self.caller_id = CallerIdField()
        self.extension = QLineEdit()
        self.user_id = QLineEdit()
        self.wait = QSpinBox()
        self.wait.setRange(0, EXTENSION_WAIT_MAX_S)
        self.wait.setSuffix(self.tr(" s"))
        self.video = QCheckBox(self.tr("Send and receive video"))
        self.picture = tuple(QSpinBox() for _ in _VIDEO_FIELDS)
        for spin, (_, most) in zip(self.picture, _VIDEO_FIELDS, strict=True):
            spin.setRange(0, most)
            spin.setSpecialValueText(self.tr("Automatic"))
        for spin in (self.wait, *self.picture):
            spin.lineEdit().setTextMargins(8, 0, 0, 0)
        theme = self._theme
        audio, video = self.tr("Audio codecs"), self.tr("Video codecs")
        self.audio_codecs = CodecOrder(theme, AUDIO_CODECS, audio)
        self.video_codecs = CodecOrder(theme, VIDEO_CODECS, video)
        self.extension.setPlaceholderText(self.tr("Up to 20 of 0–9 A–D * #"))
        for edit in (self.display_name, self.caller_id, self.extension, self.user_id):
            edit.textChanged.connect(self._on_changed)
        for spin in (self.wait, *self.picture):
            spin.valueChanged.connect(self._on_changed)
        self.video.toggled.connect(self._on_changed)
        self.audio_codecs.changed.connect(self._on_changed)
        self.video_codecs.changed.connect(self._on_changed)

    def _say_unseen(self) -> None:
        self.video.setText(self.tr("Call with video, without pictures here"))
        why = self.tr("This connection shows neither the far party's picture nor your camera.")
        self.video.setToolTip(why)
        self.video.setAccessibleDescription(why)

    def _fill_form(self, video: bool) -> None:
        self._add("displayName", self.tr("Display name"), self.display_name)
        self._add("callerId", self.tr("Caller ID"), self.caller_id)
        self._add("extension", self.tr("Extension"), self.extension)
        self._add("waitBeforeExtensionDialSec", self.tr("Wait before it"), self.wait)
        self._add("codecs.audio", self.tr("Audio codecs"), self.audio_codecs)
        self._add("userId", self.tr("User ID"), self.user_id)
        if not video:
            for widget in (self.video, self.video_codecs, *self.picture):
                widget.setParent(self)
                widget.hide()
            return
        names = (
            self.tr("Width"),
            self.tr("Height"),
            self.tr("Frames per second"),
            self.tr("Bit rate, kbit/s"),
        )
        self._add("video", self.tr("Video"), self.video)
        self._add("codecs.video", self.tr("Video codecs"), self.video_codecs)
        for (field, _), name, spin in zip(_VIDEO_FIELDS, names, self.picture, strict=True):
            self._add(field, name, spin)

    def _add(self, field: str, name: str, widget: QWidget) -> None:
        error = QLabel()
        error.setProperty("role", "error")
        error.setWordWrap(True)
        error.hide()
        cell = QVBoxLayout()
        cell.setSpacing(2)
        cell.addWidget(widget)
        cell.addWidget(error)
        label = QLabel(name)
        label.setBuddy(widget)
        label.setMinimumHeight(self._theme.target)
        widget.setAccessibleName(name)
        self._form.addRow(label, cell)
        self._errors[field], self._inputs[field] = error, widget

    def _buttons(self) -> QHBoxLayout:
        reset = QPushButton(self.tr("Reset"))
        done = QPushButton(self.tr("Done"))
        done.setProperty("tone", "primary")
        done.setDefault(True)
        reset.setAutoDefault(False)
        reset.clicked.connect(self.reset)
        done.clicked.connect(self._on_done)
        row = QHBoxLayout()
        row.addWidget(reset)
        row.addStretch(1)
        row.addWidget(done)
        return row

    def _caller_id_for(self, destination: str) -> str:
        shown = self.caller_id.text().strip()
        by_name = destination.startswith("sip:")
        return "" if by_name and shown == self._usual else shown

    def _video_settings(self) -> VideoSettings | None:
        width, height, fps, rate = (spin.value() or None for spin in self.picture)
        if width is height is fps is rate is None:
            return None
        return VideoSettings(width=width, height=height, fps=fps, video_bitrate=rate)

    def _on_changed(self) -> None:
        self._enable_picture()
        request = self.request(self._destination)
        default = DialRequest(destination=self._destination)
        names = ("display_name", "user_id", "caller_id", "extension", "wait_before_extension_s")
        more = ("video", "video_settings", "audio_codecs", "video_codecs")
        count = sum(getattr(request, n) != getattr(default, n) for n in names + more)
        self._refresh_errors()
        self.changed.emit(count)

    def _enable_picture(self) -> None:
        for widget in (self.video_codecs, *self.picture):
            widget.setEnabled(self.video.isChecked())

    def _refresh_errors(self) -> None:
        """Check what can be judged without the destination's kind."""
        if self._check is None:
            return
        sip = self.video.isChecked() or bool(self.video_codecs.chosen)
        probe = self._destination or ("sip:probe@example.com" if sip else "+15550100001")
        self._tell(self._check(self.request(probe)))

    def _tell(self, errors: tuple[InvalidInput, ...]) -> None:
        by_field = {error.field: error for error in reversed(errors)}
        for field, label in self._errors.items():
            error = by_field.get(field)
            label.setText(invalid_input_sentence(error) if error is not None else "")
            label.setVisible(error is not None)
            self._mark(self._inputs[field], error is not None)
        layout = self.layout()
        needed = 0 if layout is None else layout.totalHeightForWidth(self.width())
        if needed > self.height():
            self.resize(self.width(), needed)

    def _on_done(self) -> None:
        if not any(label.text() for label in self._errors.values()):
            self.hide()

    @staticmethod
    def _mark(widget: QWidget, invalid: bool) -> None:
        if bool(widget.property("invalid")) is not invalid:
            widget.setProperty("invalid", invalid)
            widget.style().unpolish(widget)
            widget.style().polish(widget)
