"""What the operator should read: at most three notices at once, gravest and oldest first."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QEnterEvent,
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from softphone.domain.notice import Notice, Severity
from softphone.ui.icons import pixmap
from softphone.ui.messages import severity_word
from softphone.ui.sentences import in_our_words
from softphone.ui.theme import Theme
from softphone.ui.widgets import painting
from softphone.ui.widgets.buttons import ActionButton, ButtonTone

if TYPE_CHECKING:
    from softphone.controller.signals import TelephonySignals

SHOWN_AT_ONCE = 3
"""Notices visible together; the others wait."""

INFO_MS = 8_000
"""How long information stays unless the pointer rests on it; the rest stays until dismissed."""

COPIED_MS = 1500
"""How long a button tells that it copied."""

_KEPT = 50
_LOOK = {
    Severity.INFO: ("info", "accent"),
    Severity.WARNING: ("warning", "warning"),
    Severity.ERROR: ("error", "danger"),
}
_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
_log = logging.getLogger(__name__)


class NoticeStrip(QWidget):
    """A quiet stack of notices; takes no room when there are none and never takes the focus.

    Every notice is also written to the log.

    Args:
        theme: the theme to draw with.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._signals: TelephonySignals | None = None
        self._notices: list[Notice] = []
        self._cards: dict[int, NoticeCard] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(1))
        self._more: QLabel | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.hide()

    def bind(self, signals: TelephonySignals) -> None:
        """Show what is raised from now on."""
        self.unbind()
        self._signals = signals
        signals.notice_raised.connect(self.show_notice)

    def unbind(self) -> None:
        """Stop following; what is shown stays."""
        signals, self._signals = self._signals, None
        if signals is not None:
            signals.notice_raised.disconnect(self.show_notice)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        for card in self._cards.values():
            card.set_theme(theme)

    @property
    def notices(self) -> tuple[Notice, ...]:
        """Everything not dismissed yet, in the order shown."""
        return tuple(self._notices)

    def show_notice(self, notice: Notice) -> None:
        """Add a notice; the same sentence again only refreshes the one that is shown."""
        _log.info("notice (%s): %s", notice.severity.value, notice.text)
        same = [n for n in self._notices if (n.text, n.severity) == (notice.text, notice.severity)]
        for old in same:
            self._forget(old)
        self._notices.append(notice)
        self._notices.sort(key=lambda n: (_RANK[n.severity], n.at))
        for old in self._notices[_KEPT:]:
            self._forget(old)
        self._refresh()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def dismiss(self, notice: Notice) -> None:
        """Take a notice away and show the next that waits."""
        self._forget(notice)
        self._refresh()

    def dismiss_all(self) -> None:
        """Take everything away."""
        for notice in self.notices:
            self._forget(notice)
        self._refresh()

    def _forget(self, notice: Notice) -> None:
        self._notices = [n for n in self._notices if n is not notice]
        card = self._cards.pop(id(notice), None)
        if card is not None:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _refresh(self) -> None:
        shown = self._notices[:SHOWN_AT_ONCE]
        for notice in self._notices[SHOWN_AT_ONCE:]:
            card = self._cards.get(id(notice))
            if card is not None:
                card.hide()
                card.pause()
        for place, notice in enumerate(shown):
            self._column.insertWidget(place, self._card(notice))
            self._cards[id(notice)].show()
        self._show_more(len(self._notices) - len(shown))
        self.setVisible(bool(shown))
        if shown:
            told = in_our_words(shown[0].text)
            self.setAccessibleName(f"{severity_word(shown[0].severity)}: {told}")

    def _card(self, notice: Notice) -> NoticeCard:
        card = self._cards.get(id(notice))
        if card is None:
            card = self._cards[id(notice)] = NoticeCard(notice, self._theme, self)
            card.close_button.clicked.connect(lambda: self.dismiss(notice))
            card.expired.timeout.connect(lambda: self.dismiss(notice))
        return card

    def _show_more(self, waiting: int) -> None:
        if waiting and self._more is None:
            self._more = QLabel(self)
            self._more.setProperty("role", "muted")
            self._column.addWidget(self._more)
        if self._more is not None:
            self._more.setVisible(waiting > 0)
            self._more.setText(self.tr("{count} more").format(count=waiting))


class NoticeCard(QWidget):
    """One notice: sign, word and sentence in the colour of its severity, and a way to dismiss it.

    Args:
        notice: what to show.
        theme: the theme to draw with.
        parent: Qt parent.

    Attributes:
        close_button: dismisses it.
        copy_button: copies what to send to whoever can put it right; None where nobody has to.
        expired: single-shot timer that ends information nobody points at.
    """

    def __init__(self, notice: Notice, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._notice = notice
        self._theme = theme
        told = f"{in_our_words(notice.text)} {_remedy(notice)}".strip()
        words = QLabel(told, self)
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setAccessibleName(f"{severity_word(notice.severity)}: {told}")
        kind = QLabel(severity_word(notice.severity), self)
        kind.setFont(theme.font(theme.size_body, QFont.Weight.DemiBold))
        kind.setMinimumWidth(theme.space(18))
        self._kind = kind
        self.close_button = ActionButton(theme, icon="close", tone=ButtonTone.FLAT, parent=self)
        self.close_button.set_height(28)
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.setAccessibleName(self.tr("Dismiss this notice"))
        self.close_button.setToolTip(self.tr("Dismiss"))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.space(10), theme.space(1), theme.space(2), theme.space(1))
        row.setSpacing(theme.space(3))
        row.addWidget(kind)
        row.addWidget(words, 1)
        self.copy_button = self._make_copy_button()
        if self.copy_button is not None:
            row.addWidget(self.copy_button)
        row.addWidget(self.close_button)
        self.setMinimumHeight(theme.space(10))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.expired = QTimer(self, singleShot=True, interval=INFO_MS)
        self._paint_kind()
        self.resume()

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self._theme = theme
        self.close_button.set_theme(theme)
        if self.copy_button is not None:
            self.copy_button.set_theme(theme)
        self._paint_kind()
        self.update()

    def resume(self) -> None:
        """Count down again, if this is information only."""
        if self._notice.severity is Severity.INFO:
            self.expired.start()

    def pause(self) -> None:
        """Do not disappear now."""
        self.expired.stop()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while it is being read."""
        super().enterEvent(event)
        self.pause()

    def leaveEvent(self, event: QEvent) -> None:
        """Count down again."""
        super().leaveEvent(event)
        self.resume()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, edge and sign."""
        theme = self._theme
        sign, color = _LOOK[self._notice.severity]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = theme.color(f"{color}_tint")
        painting.rounded(painter, QRectF(self.rect()), theme.radius_m, tint, theme.color(color))
        edge = 20
        middle = (self.height() - edge) // 2
        painting.picture(painter, theme.space(3), middle, pixmap(sign, getattr(theme, color), edge))

    def _make_copy_button(self) -> ActionButton | None:
        if self._notice.advice is None:
            return None
        button = ActionButton(self._theme, self.tr("Copy for the admin"), icon="copy", parent=self)
        button.set_height(28)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(self.tr("Copy for the admin"))
        button.setAccessibleDescription(self.tr("Copies what happened and what to change."))
        button.setToolTip(self._notice.advice.text)
        button.clicked.connect(self._copy_advice)
        return button

    def _copy_advice(self) -> None:
        advice, button = self._notice.advice, self.copy_button
        assert advice is not None and button is not None
        QGuiApplication.clipboard().setText(advice.text)
        self.expired.stop()
        _say(button, self.tr("Copied"))
        QTimer.singleShot(COPIED_MS, button, lambda: _say(button, self.tr("Copy for the admin")))

    def _paint_kind(self) -> None:
        color = getattr(self._theme, _LOOK[self._notice.severity][1])
        self._kind.setStyleSheet(f"color: {color};")


def _say(button: ActionButton, text: str) -> None:
    button.setText(text)
    button.setAccessibleName(text)


def _remedy(notice: Notice) -> str:
    """Who can put it right, as a sentence; empty where the notice says enough."""
    if notice.advice is None or not notice.advice.who:
        return ""
    told = QCoreApplication.translate("Notices", "{who} can put this right.")
    sentence = told.format(who=in_our_words(notice.advice.who))
    return sentence[:1].upper() + sentence[1:]
