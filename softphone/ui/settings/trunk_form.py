"""The fields of one trunk, and of one routing rule. A password is never shown again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
)

from softphone.ui.settings.entry_form import EntryForm

if TYPE_CHECKING:
    from softphone.telephony_api.trunks import RoutingRuleModel, TrunkModel
    from softphone.ui.theme import Theme


class TrunkForm(EntryForm):
    """Adds or changes a trunk.

    Args:
        theme: what to draw with.
        trunk: the trunk to change, or None for a new one.
    """

    def __init__(self, theme: Theme, trunk: TrunkModel | None) -> None:
        super().__init__(theme)
        self._trunk = trunk
        tr = self.tr
        self.add_line("name", tr("Name"), trunk.name if trunk else "", "provider")
        self.add_line("uri", tr("SIP address"), trunk.uri if trunk else "", "sip:sip.example.org")
        self.add_line("user", tr("User"), trunk.user if trunk else "")
        self.add_line("password", tr("Password"), "", "", tr("Kept in the system's keyring only."))
        password = self.edit("password")
        password.setEchoMode(QLineEdit.EchoMode.Password)
        password.setPlaceholderText(tr("Unchanged") if trunk else "")
        self.register = QCheckBox()
        self.register.setChecked(bool(trunk and trunk.register_here))
        self.add_control(
            "register", tr("Register"), self.register, tr("So that calls arrive here.")
        )
        numbers = ", ".join(trunk.caller_ids) if trunk else ""
        self.add_line("caller_ids", tr("Numbers to show"), numbers, "+15551234567, +15551234568")
        self.media = QComboBox()
        for words, value in (
            (tr("Not encrypted"), "none"),
            (tr("Encrypted by SDES"), "sdes"),
            (tr("Encrypted by DTLS"), "dtls"),
        ):
            self.media.addItem(words, value)
        self.media.setCurrentIndex(max(0, self.media.findData(trunk.media if trunk else "none")))
        self.add_control("media", tr("Audio"), self.media)
        self.add_buttons(self._made)

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


class RuleForm(EntryForm):
    """Adds or changes a routing rule.

    Args:
        theme: what to draw with.
        rule: the rule to change, or None for a new one.
    """

    def __init__(self, theme: Theme, rule: RoutingRuleModel | None) -> None:
        super().__init__(theme)
        tr = self.tr
        self.add_line(
            "prefix", tr("Numbers that begin with"), rule.prefix if rule else "", tr("all numbers")
        )
        self.add_line(
            "trunks",
            tr("Go by the trunks"),
            ", ".join(rule.trunks) if rule else "",
            tr("all, in their order"),
            tr("Names with commas between; the next is tried when one fails."),
        )
        replaced = (rule.replace_with or "") if rule else ""
        self.add_line("replace_with", tr("Beginning becomes"), replaced, tr("unchanged"))
        self.add_line(
            "caller_id", tr("Number shown"), rule.caller_id if rule else "", "+15551234567"
        )
        self.anonymous = QCheckBox()
        self.anonymous.setChecked(bool(rule and rule.anonymous))
        self.add_control("anonymous", tr("Show no number"), self.anonymous)
        self.add_buttons(self._made)

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
