"""The far party's picture: hidden until somebody wants to see it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from softphone.ui.theme import Theme
from softphone.ui.widgets.buttons import ActionButton, ButtonTone

_JPEG = b"\xff\xd8"
_LEAST = 120
_BEST = QSize(320, 200)
_HIGHEST = 200


class PictureScreen(QWidget):
    """The newest picture, as large as it fits with its aspect kept; a sentence before the first.

    Args:
        theme: what to draw with.
        parent: Qt parent.
        name: for those who do not see it; of the far party unless given.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = QImage()
        self._highest = _HIGHEST
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(_LEAST)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(name or self.tr("Picture of the far party"))

    @property
    def image(self) -> QImage:
        """What is shown; null before the first picture."""
        return self._image

    def show_jpeg(self, jpeg: bytes) -> None:
        """Show a picture; one that cannot be read is left out."""
        image = QImage.fromData(jpeg) if jpeg.startswith(_JPEG) else QImage()
        if image.isNull():
            return
        reshaped = image.size() != self._image.size()
        self._image = image
        if reshaped:
            self.updateGeometry()
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        self._image = QImage()
        self.updateGeometry()
        self.update()

    def set_highest(self, height: int) -> None:
        """How much there is room for, so that the whole picture can be seen."""
        if height != self._highest:
            self._highest = height
            self.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough to recognise somebody."""
        return _BEST

    def heightForWidth(self, width: int) -> int:
        """As the picture's aspect asks, within reason."""
        shown = _BEST if self._image.isNull() else self._image.size()
        return max(_LEAST, min(self._highest, round(width * shown.height() / shown.width())))

    def picture_rect(self) -> QRectF:
        """Where the picture is drawn, in this widget."""
        room = QRectF(self.rect())
        size = self._image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        return place

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture, or say that there is none yet."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        if self._image.isNull():
            painter.setFont(self._theme.caption_font())
            painter.setPen(self._theme.color("text_muted"))
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("Waiting for the picture")
            )
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.picture_rect(), self._image)


class FarPicture(QWidget):
    """A button that asks for the picture, and the picture while it is wanted.

    The button is laid out by whoever uses this, where a picture above does not push it away.

    Args:
        theme: what to draw with.
        parent: Qt parent.

    Signals:
        wanted: True when the operator wants to see, False when no longer.
    """

    wanted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on = False
        self.button = ActionButton(theme, "", tone=ButtonTone.FLAT, parent=self)
        self.view = PictureScreen(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.space(1))
        column.setSpacing(theme.space(2))
        column.addWidget(self.view)
        self.button.clicked.connect(self._toggle)
        self._tell()

    @property
    def on(self) -> bool:
        """Whether the picture is wanted."""
        return self._on

    def show_jpeg(self, jpeg: bytes) -> None:
        """Show a picture while one is wanted."""
        if self._on:
            self.view.show_jpeg(jpeg)

    def turn_off(self) -> None:
        """No longer wanted, or no longer to be had; tells nobody."""
        self._on = False
        self.view.clear()
        self._tell()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.button.set_theme(theme)
        self.view.set_theme(theme)

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks at what is hidden."""
        super().hideEvent(event)
        if self._on:
            self._toggle()

    def _toggle(self) -> None:
        if self._on:
            self.turn_off()
        else:
            self._on = True
            self._tell()
        self.wanted.emit(self._on)

    def _tell(self) -> None:
        self.view.setVisible(self._on)
        self.button.setText(self.tr("Hide picture") if self._on else self.tr("Show picture"))
