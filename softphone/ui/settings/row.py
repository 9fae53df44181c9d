"""One setting: its words, its control, what is wrong with it and who locked it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from softphone.ui.theme import Theme

LABEL_WIDTH = 180
"""Width of the words on the left, in pixels."""


class SettingRow(QWidget):
    """Words on the left, the control on the right; below it help, the lock and the problem.

    Args:
        theme: what to draw with.
        label: what the setting is called.
        control: what changes it.
        help_text: more about it, or empty.
        keywords: other words a search finds it by.
        wide: the words stand above the control instead of beside it.

    Attributes:
        label, words: what it is called, and what else a search finds it by.
        key: dotted key of the setting shown, or empty.
    """

    def __init__(
        self,
        theme: Theme,
        label: str,
        control: QWidget,
        *,
        help_text: str = "",
        keywords: str = "",
        wide: bool = False,
    ) -> None:
        super().__init__()
        self.key = ""
        self.control = control
        self.label = label
        self.words = f"{help_text} {keywords}".strip()
        self._found_by = f"{label} {self.words}".casefold()
        words = QLabel(label)
        words.setWordWrap(True)
        if not wide:
            words.setFixedWidth(LABEL_WIDTH)
        words.setBuddy(control)
        if not control.accessibleName():
            control.setAccessibleName(label)
        self._help = _below("muted", help_text)
        self._lock = _below("muted")
        self._problem = _below("error")
        right = QVBoxLayout()
        right.setSpacing(theme.space(1))
        narrow = control.minimumWidth() == control.maximumWidth()
        right.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft if narrow else Qt.AlignmentFlag(0))
        for line in (self._help, self._lock, self._problem):
            right.addWidget(line)
        row = QVBoxLayout(self) if wide else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(1 if wide else 4))
        row.addWidget(words, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        words.setMinimumHeight(theme.target)
        if help_text:
            control.setAccessibleDescription(help_text)

    @property
    def problem(self) -> str:
        """What is wrong, or empty."""
        return self._problem.text()

    @property
    def lock_text(self) -> str:
        """Who decides instead of the user, or empty."""
        return self._lock.text()

    def matches(self, wanted: str) -> bool:
        """Whether every word that was searched for occurs."""
        return all(word in self._found_by for word in wanted.casefold().split())

    def show_problem(self, sentence: str) -> None:
        """Say what is wrong beside the control, or nothing."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self.control.setProperty("invalid", bool(sentence))
        style = self.control.style()
        style.unpolish(self.control)
        style.polish(self.control)

    def show_lock(self, who: str) -> None:
        """Disable the control and say who decides; empty gives it back."""
        self.control.setEnabled(not who)
        self._lock.setText(lock_words(who))
        self._lock.setVisible(bool(who))


def lock_words(who: str) -> str:
    """Who locked a setting, as a sentence; empty when nobody did."""
    tr = QCoreApplication.translate
    if not who:
        return ""
    if who.startswith("SOFTPHONE_"):
        return tr("SettingRow", "Set by the environment variable {name}.").format(name=who)
    return tr("SettingRow", "Locked by your administrator in {file}.").format(file=who)


def _below(role: str, text: str = "") -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setVisible(bool(text))
    return label
