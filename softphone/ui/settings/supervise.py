"""Settings › Supervise: from where on a figure of the floor is to be watched, or acted upon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softphone.ui.models.floor_figures import Thresholds
from softphone.ui.settings.section import SettingsSection

if TYPE_CHECKING:
    from softphone.controller.settings_ports import Choices
    from softphone.ui.theme import Theme


class SuperviseSection(SettingsSection):
    """The thresholds of the tiles above the board."""

    def __init__(self, theme: Theme, choices: Choices) -> None:
        super().__init__(theme, choices)
        tr = self.tr
        self.set_title(tr("Supervise"))
        seconds, percent = tr("s"), "%"
        self.number(
            "floor.service_s",
            tr("Served in time"),
            (1, 120),
            seconds,
            help_text=tr("A caller who is answered within this time counts."),
            keywords=tr("service level threshold"),
        )
        self.number("floor.service_good", tr("Service level good from"), (0, 100), percent)
        self.number("floor.service_act", tr("Service level: act up to"), (0, 100), percent)
        self.number("floor.wait_watch_s", tr("Longest wait: watch from"), (0, 3600), seconds)
        self.number("floor.wait_act_s", tr("Longest wait: act from"), (0, 3600), seconds)
        self.number("floor.abandoned_watch", tr("Abandoned: watch from"), (0, 100), percent)
        self.number("floor.abandoned_act", tr("Abandoned: act from"), (0, 100), percent)
        self.number("floor.handle_watch_s", tr("Handle time: watch from"), (0, 36_000), seconds)
        self.number("floor.handle_act_s", tr("Handle time: act from"), (0, 36_000), seconds)


def thresholds(choices: Choices) -> Thresholds:
    """What the settings say."""

    def value(name: str) -> float:
        return float(choices.value(f"floor.{name}"))

    return Thresholds(
        service_s=value("service_s"),
        wait_s=(value("wait_watch_s"), value("wait_act_s")),
        service=(value("service_good") / 100, value("service_act") / 100),
        abandoned=(value("abandoned_watch") / 100, value("abandoned_act") / 100),
        handle_s=(value("handle_watch_s"), value("handle_act_s")),
    )
