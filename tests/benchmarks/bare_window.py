"""The peer for the start: a PySide6 window with one button and nothing else."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton

app = QApplication(["bare"])
window = QMainWindow()
window.setWindowTitle("Bare")
window.setCentralWidget(QPushButton("Hello, this is a button"))
window.resize(1360, 860)
window.show()
sys.exit(app.exec())
