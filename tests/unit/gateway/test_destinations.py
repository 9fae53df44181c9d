from __future__ import annotations

import pytest

from softphone.errors import CommandRefused
from softphone.gateway.destinations import Destinations
from softphone.gateway.trunks.book import TrunkBook
from softphone.gateway.trunks.trunk import Trunk
from softphone.telephony_api.options import StartDialOut

ECHO = StartDialOut(phoneNumber="+15550100001")
TRUNKS = TrunkBook((Trunk(uri="sip:provider.example"),))


def test_a_practice_line_that_is_away_is_awaited_and_never_replaced_by_a_trunk() -> None:
    away = Destinations(TRUNKS, lambda: None, keeps_practice=True)
    with pytest.raises(CommandRefused, match=r"practice line does not run\. .* try in a moment"):
        away.resolve(ECHO, callback=None)
    with pytest.raises(CommandRefused, match="try in a moment"):
        away.resolve(StartDialOut(sipUri="sip:echo@practice-line"), callback=None)


def test_without_a_practice_line_its_numbers_are_numbers_like_others() -> None:
    assert Destinations(TRUNKS, lambda: None).resolve(ECHO, callback=None).via_trunk
    with pytest.raises(CommandRefused, match="No trunk is set"):
        Destinations(TrunkBook(), lambda: None).resolve(ECHO, callback=None)
