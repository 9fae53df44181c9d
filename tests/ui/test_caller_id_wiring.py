from __future__ import annotations

from softphone.controller.settings_ports import TrunkView
from softphone.telephony_api.trunks import TrunkStatus
from softphone.ui.caller_id_wiring import numbers_of


def trunk(name: str, *numbers: str) -> TrunkStatus:
    return TrunkStatus(
        name=name, uri="sip:t.test", caller_ids=numbers, registration="off", since=0.0
    )


def test_every_number_is_offered_once_with_the_first_trunk_that_allows_it() -> None:
    view = TrunkView(states=(trunk("Office", "+1201", "+1202"), trunk("Spare", "+1202", "+1203")))
    assert numbers_of(view) == (("+1201", "Office"), ("+1202", "Office"), ("+1203", "Spare"))


def test_nothing_is_offered_while_the_gateway_says_nothing() -> None:
    assert numbers_of(TrunkView(problem="no gateway")) == ()
