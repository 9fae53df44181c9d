"""What the window's commands do that need nothing but the window, and the menu of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from softphone.ui.actions import WindowActions
    from softphone.ui.main_window import MainWindow


def connect_commands(window: MainWindow, actions: WindowActions) -> None:
    """Let the commands act on the window's parts, and fill the menu of the top bar."""
    dialer, top_bar = window.dialer, window.top_bar
    actions["focus_dial"].triggered.connect(dialer.focus_field)
    actions["redial"].triggered.connect(dialer.redial_last)
    actions["options"].triggered.connect(dialer.show_options)
    actions["mute"].triggered.connect(top_bar.mute.toggle_mute)
    actions["keypad"].triggered.connect(dialer.keypad.toggle_mode)
    actions["log"].triggered.connect(window.go_to_log)
    actions["sessions"].triggered.connect(window.go_to_sessions)
    actions["quit"].triggered.connect(window.request_quit)
    for name in ("audio", "shortcuts", "about"):
        actions[name].triggered.connect(lambda _=False, n=name: window.show_dialog(n))
    top_bar.audio_settings_requested.connect(lambda: window.show_dialog("audio"))
    native = QKeySequence.SequenceFormat.NativeText
    top_bar.mute.set_hint(actions["mute"].shortcut().toString(native))
    first = (
        actions["command_bar"],
        actions["settings"],
        actions["dial_clipboard"],
        None,
        actions["audio"],
        None,
    )
    help_ = (actions["replay"], actions["support"], actions["shortcuts"], actions["about"])
    top_bar.set_menu([*first, *help_, None, actions["quit"]])
    dialer.redial_available.connect(actions["redial"].setEnabled)
