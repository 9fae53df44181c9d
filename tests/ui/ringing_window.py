"""Run as a program: a window with a text field and the ringing pop-up, driven over stdin.

Commands, one a line: ``ring``, ``where`` (prints the middle of the answer button), ``text``,
``quit``. Intents are printed as they come.
"""

from __future__ import annotations

import sys
import threading

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit

from softphone.ui import theme as themes
from softphone.ui.panels.incoming import IncomingPopup
from softphone.ui.theme import Theme
from tests.fakes.session_feed import SessionFeed, ringing


class Commands(QObject):
    arrived = Signal(str)


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main() -> None:
    app = QApplication(sys.argv)
    theme = themes.apply(app, Theme.of(is_dark=False))
    field, feed = QLineEdit(), SessionFeed()
    popup = IncomingPopup(theme)
    popup.bind(feed)
    popup.answer_requested.connect(lambda key: say(f"answer {key}"))
    popup.decline_requested.connect(lambda key: say(f"decline {key}"))
    popup.silence_requested.connect(lambda key: say(f"silence {key}"))

    def obey(command: str) -> None:
        if command == "ring":
            feed.session_changed.emit(ringing(2, peer_name="Anna Berg"))
            say("rings")
        elif command == "where":
            middle = popup.answer.mapToGlobal(popup.answer.rect().center())
            # not before the pop-up takes clicks
            QTimer.singleShot(300, lambda: say(f"{middle.x()} {middle.y()}"))
        elif command == "text":
            active = "active" if field.isActiveWindow() and field.hasFocus() else "lost"
            say(f"{active} {popup.isVisible()} {field.text()}")
        elif command == "quit":
            app.quit()

    commands = Commands()
    commands.arrived.connect(obey, Qt.ConnectionType.QueuedConnection)
    reader = threading.Thread(
        target=lambda: [commands.arrived.emit(line.strip()) for line in sys.stdin], daemon=True
    )
    field.setWindowTitle("typing here")
    field.resize(400, 40)
    field.show()
    field.setFocus()
    reader.start()
    say("ready")
    app.exec()


if __name__ == "__main__":
    main()
