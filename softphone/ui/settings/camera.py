"""Settings › Audio: which camera is used, once somebody asks what there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QHideEvent, QShowEvent

    from softphone.controller.camera_ports import CameraControls
    from softphone.domain.camera import CameraState
    from softphone.ui.theme import Theme


class CameraChoice(QWidget):
    """Looks for cameras when it is shown; a choice takes effect the next time one is turned on.

    Args:
        theme: what to draw with.
        camera: the operator's cameras.
    """

    def __init__(self, theme: Theme, camera: CameraControls) -> None:
        super().__init__()
        self._camera = camera
        self._forget: Callable[[], None] | None = None
        self.box = QComboBox()
        self.box.setAccessibleName(self.tr("Camera"))
        self.box.setMinimumContentsLength(24)
        self.problem = QLabel()
        self.problem.setProperty("role", "muted")
        self.problem.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(1))
        column.addWidget(self.box)
        column.addWidget(self.problem)
        self.setFocusProxy(self.box)
        self.box.activated.connect(lambda index: camera.choose(self.box.itemData(index)))
        self.show_state(camera.state)

    def show_state(self, state: CameraState) -> None:
        """Show what there is and what is chosen."""
        devices = state.devices or ()
        lines = [(one.name, one.id) for one in devices]
        if state.chosen is not None and all(one.id != state.chosen for one in devices):
            lines.append((self.tr("Chosen camera (not connected)"), state.chosen))
        shown = [(self.box.itemText(i), self.box.itemData(i)) for i in range(1, self.box.count())]
        if not self.box.count() or shown != lines:
            self.box.clear()
            self.box.addItem(self.tr("The system's default"), None)
            for name, device_id in lines:
                self.box.addItem(name, device_id)
        self.box.setCurrentIndex(max(0, self.box.findData(state.chosen)))
        self.box.setEnabled(bool(lines))
        self.problem.setText(state.problem)
        self.problem.setVisible(bool(state.problem))

    def showEvent(self, event: QShowEvent) -> None:
        """See what is plugged in now."""
        super().showEvent(event)
        if self._forget is None:
            self._forget = self._camera.subscribe(self.show_state)
        self.show_state(self._camera.state)
        self._camera.find()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing is looked for out of sight."""
        super().hideEvent(event)
        forget, self._forget = self._forget, None
        if forget is not None:
            forget()
