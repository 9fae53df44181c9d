"""The fields of one trunk, and of one routing rule. A password is never shown again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from softphone.ui.settings.row import SettingRow

if TYPE_CHECKING:
    from softphone.telephony_api.trunks import RoutingRuleModel, TrunkModel
    from softphone.ui.theme import Theme


class _Form(QWidget):
    """Rows by field, with Save and Cancel below."""

    saved = Signal(object)
    """The model entered."""

    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: dict[str, SettingRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(2))

    def edit(self, field: str) -> QLineEdit:
        """The input of a field."""
        control = self._rows[field].control
        assert isinstance(control, QLineEdit)
        return control

    def first(self) -> QWidget:
        """The first input."""
        return next(iter(self._rows.values())).control

    def problem(self, field: str) -> str:
        """What is said below a field, or empty."""
        return self._rows[field].problem

    def show_problem(self, sentence: str) -> None:
        """Put a sentence beside the field it names, else beside the first."""
        fields = [name for name in self._rows if re.search(rf"\b{name}\b", sentence)]
        named = fields[0] if fields else next(iter(self._rows))
        for name, row in self._rows.items():
            row.show_problem(sentence if name == named else "")

    def _line(self, field: str, label: str, text: str, hint: str = "", help_text: str = "") -> None:
        edit = QLineEdit(text)
        edit.setPlaceholderText(hint)
        edit.textEdited.connect(lambda: self._rows[field].show_problem(""))
        self._put(field, label, edit, help_text)

    def _put(self, field: str, label: str, control: QWidget, help_text: str = "") -> None:
        row = self._rows[field] = SettingRow(self._theme, label, control, help_text=help_text)
        self._column.addWidget(row)

    def _buttons(self) -> None:
        self.save, cancel = QPushButton(self.tr("Save")), QPushButton(self.tr("Cancel"))
        self.save.setProperty("tone", "primary")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.save)
        for button in (self.save, cancel):
            button.setAutoDefault(False)
        self.save.clicked.connect(self._on_save)
        cancel.clicked.connect(self.cancelled)
        self._column.addLayout(row)

    def _on_save(self) -> None:
        from pydantic import ValidationError

        try:
            made = self._made()
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            self.show_problem(f"{first['loc'][0]}: {first['msg']}.")
        else:
            self.saved.emit(made)

    def _made(self) -> Any:
        raise NotImplementedError


class TrunkForm(_Form):
    """Adds or changes a trunk.

    Args:
        theme: what to draw with.
        trunk: the trunk to change, or None for a new one.
    """

    def __init__(self, theme: Theme, trunk: TrunkModel | None) -> None:
        super().__init__(theme)
        self._trunk = trunk
        tr = self.tr
        self._line("name", tr("Name"), trunk.name if trunk else "", "provider")
        self._line("uri", tr("SIP address"), trunk.uri if trunk else "", "sip:sip.example.org")
        self._line("user", tr("User"), trunk.user if trunk else "")
        self._line("password", tr("Password"), "", "", tr("Kept in the system's keyring only."))
        password = self.edit("password")
        password.setEchoMode(QLineEdit.EchoMode.Password)
        password.setPlaceholderText(tr("Unchanged") if trunk else "")
        self.register = QCheckBox()
        self.register.setChecked(bool(trunk and trunk.register_here))
        self._put("register", tr("Register"), self.register, tr("So that calls arrive here."))
        numbers = ", ".join(trunk.caller_ids) if trunk else ""
        self._line("caller_ids", tr("Numbers to show"), numbers, "+15551234567, +15551234568")
        self.media = QComboBox()
        for words, value in (
            (tr("Not encrypted"), "none"),
            (tr("Encrypted by SDES"), "sdes"),
            (tr("Encrypted by DTLS"), "dtls"),
        ):
            self.media.addItem(words, value)
        self.media.setCurrentIndex(max(0, self.media.findData(trunk.media if trunk else "none")))
        self._put("media", tr("Audio"), self.media)
        self._buttons()

    def _made(self) -> TrunkModel:
        from softphone.telephony_api.trunks import TrunkModel

        kept = {} if self._trunk is None else self._trunk.model_dump(by_alias=True)
        texts = {name: self.edit(name).text().strip() for name in ("name", "uri", "user")}
        return TrunkModel.model_validate(
            kept
            | texts
            | {
                "password": self.edit("password").text(),
                "register": self.register.isChecked(),
                "caller_ids": _listed(self.edit("caller_ids").text()),
                "media": self.media.currentData(),
            }
        )


class RuleForm(_Form):
    """Adds or changes a routing rule.

    Args:
        theme: what to draw with.
        rule: the rule to change, or None for a new one.
    """

    def __init__(self, theme: Theme, rule: RoutingRuleModel | None) -> None:
        super().__init__(theme)
        tr = self.tr
        self._line(
            "prefix", tr("Numbers that begin with"), rule.prefix if rule else "", tr("all numbers")
        )
        self._line(
            "trunks",
            tr("Go by the trunks"),
            ", ".join(rule.trunks) if rule else "",
            tr("all, in their order"),
            tr("Names with commas between; the next is tried when one fails."),
        )
        replaced = (rule.replace_with or "") if rule else ""
        self._line("replace_with", tr("Beginning becomes"), replaced, tr("unchanged"))
        self._line("caller_id", tr("Number shown"), rule.caller_id if rule else "", "+15551234567")
        self.anonymous = QCheckBox()
        self.anonymous.setChecked(bool(rule and rule.anonymous))
        self._put("anonymous", tr("Show no number"), self.anonymous)
        self._buttons()

    def _made(self) -> RoutingRuleModel:
        from softphone.telephony_api.trunks import RoutingRuleModel

        replaced = self.edit("replace_with").text().strip()
        return RoutingRuleModel(
            prefix=self.edit("prefix").text().strip(),
            trunks=_listed(self.edit("trunks").text()),
            replace_with=replaced or None,
            caller_id=self.edit("caller_id").text().strip(),
            anonymous=self.anonymous.isChecked(),
        )


def _listed(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
