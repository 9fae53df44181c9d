"""Settings › Trunks: the ways out of this machine's gateway, and how a number would be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from softphone.ui.sentences import in_our_words
from softphone.ui.settings.entry_card import EntryCard
from softphone.ui.settings.row import SettingRow
from softphone.ui.settings.section import SettingsSection
from softphone.ui.settings.trunk_form import RuleForm, TrunkForm

if TYPE_CHECKING:
    from softphone.controller.settings_ports import Choices, Trunks, TrunkView
    from softphone.telephony_api.trunks import RoutingRuleModel, TrunkModel, TrunkStatus
    from softphone.ui.theme import Theme


class TrunksSection(SettingsSection):
    """Asks the gateway when it is shown; saving replaces all trunks and rules together.

    Args:
        theme: what to draw with.
        choices: the settings.
        trunks: the gateway's trunks.
    """

    restart_requested = Signal()
    """Connect to the gateway of this machine again, so that what was saved holds."""

    def __init__(self, theme: Theme, choices: Choices, trunks: Trunks) -> None:
        super().__init__(theme, choices)
        self.set_title(self.tr("Trunks"))
        self._trunks = trunks
        self._view: TrunkView | None = None
        self.form: TrunkForm | RuleForm | None = None
        self.entries: list[EntryCard] = []
        self._build()

    def show_view(self, view: TrunkView) -> None:
        """Show what the gateway says."""
        self._view = view
        self.problem.setText(in_our_words(view.problem))
        self.problem.setVisible(bool(view.problem))
        for button in (self.add_trunk, self.add_rule, self.tester):
            button.setEnabled(not view.problem)
        for card in self.entries:
            card.hide()
            card.deleteLater()
        states = {state.name: state for state in view.states}
        self.entries = []
        for place, trunk in enumerate(view.trunks):
            about = " · ".join((trunk.uri, self._state(states.get(trunk.name))))
            self._show_entry(self._trunk_cards, trunk.name, about, place, is_trunk=True)
        for place, rule in enumerate(view.rules):
            head, about = self._rule_words(rule)
            self._show_entry(self._rule_cards, head, about, place, is_trunk=False)

    def showEvent(self, event: Any) -> None:
        """Ask again."""
        super().showEvent(event)
        self._trunks.load(self._loaded)

    def edit_trunk(self, place: int | None) -> TrunkForm:
        """Open the form of a trunk, or of a new one."""
        kept = None if place is None or self._view is None else self._view.trunks[place]
        form = TrunkForm(self.theme, kept)
        self._open(form)
        form.saved.connect(lambda trunk: self._save_trunk(place, trunk))
        return form

    def edit_rule(self, place: int | None) -> RuleForm:
        """Open the form of a rule, or of a new one."""
        kept = None if place is None or self._view is None else self._view.rules[place]
        form = RuleForm(self.theme, kept)
        self._open(form)
        form.saved.connect(lambda rule: self._save_rule(place, rule))
        return form

    def _build(self) -> None:
        tr, theme = self.tr, self.theme
        self.problem = QLabel()
        self.problem.setProperty("role", "error")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.restart = QWidget()
        self.restart_button = QPushButton(tr("Connect again now"))
        told = QLabel(tr("Saved. It takes effect when the gateway is started again."))
        told.setWordWrap(True)
        line = QHBoxLayout(self.restart)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(told, 1)
        line.addWidget(self.restart_button)
        self.restart.hide()
        self.restart_button.setAutoDefault(False)
        self.restart_button.clicked.connect(self._on_restart)
        self.column.insertWidget(1, self.problem)
        self.column.insertWidget(2, self.restart)
        self.add_trunk = QPushButton(tr("Add a trunk…"))
        self.add_rule = QPushButton(tr("Add a rule…"))
        self.add_trunk.clicked.connect(lambda: self.edit_trunk(None))
        self.add_rule.clicked.connect(lambda: self.edit_rule(None))
        self._trunk_cards, trunks = self._list(self.add_trunk)
        self._rule_cards, rules = self._list(self.add_rule)
        self.add(
            SettingRow(
                theme,
                tr("Trunks"),
                trunks,
                wide=True,
                keywords=tr("sip provider register password"),
            )
        )
        self.add(
            SettingRow(theme, tr("Routing rules"), rules, wide=True, keywords=tr("prefix route"))
        )
        self.tester = QLineEdit()
        self.tester.setPlaceholderText(tr("Type a number"))
        self.tester.textEdited.connect(self._ask_route)
        self.sent = QLabel()
        self.sent.setWordWrap(True)
        self.sent.setProperty("role", "strong")
        self.sent.hide()
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tester)
        column.addWidget(self.sent)
        both.setFocusProxy(self.tester)
        self.tester.setAccessibleName(tr("How a number is sent"))
        self.add(
            SettingRow(
                theme,
                tr("How a number is sent"),
                both,
                help_text=tr("By the rules the gateway uses now; nothing is dialled."),
            )
        )
        self._place = QVBoxLayout()
        self.column.insertLayout(self.column.count() - 1, self._place)

    def _list(self, add: QPushButton) -> tuple[QVBoxLayout, QWidget]:
        add.setAutoDefault(False)
        whole = QWidget()
        cards = QVBoxLayout()
        cards.setSpacing(self.theme.space(2))
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(cards)
        line = QHBoxLayout()
        line.addWidget(add)
        line.addStretch(1)
        column.addLayout(line)
        return cards, whole

    def _show_entry(
        self, cards: QVBoxLayout, head: str, about: str, place: int, *, is_trunk: bool
    ) -> None:
        card = EntryCard(self.theme, head, about)
        card.change.clicked.connect(
            lambda: self.edit_trunk(place) if is_trunk else self.edit_rule(place)
        )
        card.remove.clicked.connect(lambda: self._remove(place, is_trunk=is_trunk))
        cards.addWidget(card)
        self.entries.append(card)

    def _save_trunk(self, place: int | None, trunk: TrunkModel) -> None:
        assert self._view is not None
        self._save(_put(self._view.trunks, place, trunk), self._view.rules)

    def _save_rule(self, place: int | None, rule: RoutingRuleModel) -> None:
        assert self._view is not None
        self._save(self._view.trunks, _put(self._view.rules, place, rule))

    def _remove(self, place: int, *, is_trunk: bool) -> None:
        assert self._view is not None
        trunks, rules = self._view.trunks, self._view.rules
        if is_trunk:
            trunks = trunks[:place] + trunks[place + 1 :]
        else:
            rules = rules[:place] + rules[place + 1 :]
        self._save(trunks, rules)

    def _save(self, trunks: tuple[TrunkModel, ...], rules: tuple[RoutingRuleModel, ...]) -> None:
        self._trunks.save(trunks, rules, self._saved)

    def _saved(self, problem: str) -> None:
        if problem and self.form is not None:
            self.form.show_problem(problem)
            return
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if not problem:
            self._close_form()
            self.restart.show()
            self._trunks.load(self._loaded)

    def _loaded(self, view: TrunkView) -> None:
        if self.isVisible():
            self.show_view(view)

    def _ask_route(self, number: str) -> None:
        self.sent.setVisible(bool(number.strip()))
        if number.strip():
            self._trunks.route(number.strip(), self.sent.setText)

    def _on_restart(self) -> None:
        self.restart.hide()
        self.restart_requested.emit()

    def _open(self, form: TrunkForm | RuleForm) -> None:
        self._close_form()
        self.form = form
        form.cancelled.connect(self._close_form)
        self._place.addWidget(form)
        self.bring_up(form)
        form.first().setFocus()

    def _close_form(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            self._place.removeWidget(form)
            form.hide()
            form.deleteLater()

    def _state(self, state: TrunkStatus | None) -> str:
        if state is None:
            return self.tr("from the next start on")
        words = {
            "off": self.tr("not registered"),
            "registering": self.tr("registering"),
            "registered": self.tr("registered"),
            "failed": self.tr("registration failed"),
        }
        word = words[state.registration]
        return f"{word}: {state.reason}" if state.reason else word

    def _rule_words(self, rule: RoutingRuleModel) -> tuple[str, str]:
        parts = [", ".join(rule.trunks) or self.tr("all trunks")]
        if rule.replace_with is not None:
            parts.append(self.tr("begins with {text}").format(text=rule.replace_with or "–"))
        if rule.caller_id:
            parts.append(self.tr("shows {number}").format(number=rule.caller_id))
        if rule.anonymous:
            parts.append(self.tr("shows no number"))
        return rule.prefix or self.tr("All numbers"), " · ".join(parts)


def _put(entries: tuple[Any, ...], place: int | None, entry: Any) -> tuple[Any, ...]:
    if place is None:
        return (*entries, entry)
    return (*entries[:place], entry, *entries[place + 1 :])
