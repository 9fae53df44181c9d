"""What a held leg loses, and gets back."""

from __future__ import annotations

from softphone.backends.hold_rules import HoldRules
from softphone.domain.ids import LegId

LEG = LegId("leg")


def test_the_recipe_and_the_way_back_to_the_defaults():
    rules = HoldRules()
    assert rules.close(LEG, {}) == {"canReceive": {"base": False}, "canSend": []}
    assert rules.reopen(LEG) == {
        "canReceive": {"base": True, "byUserId": {}, "byParticipantId": {}},
        "canSend": True,
    }


def test_stronger_rules_go_and_come_back():
    before = {
        "canReceive": {"base": True, "byUserId": {"ada": True, "eve": False}},
        "canSend": ["audio"],
    }
    rules = HoldRules()
    update = rules.close(LEG, before)
    assert update["canReceive"] == {"base": False, "byUserId": {}}
    rules.close(LEG, update)  # a second hold must not take the hold for what was before
    back = rules.reopen(LEG)
    assert back["canReceive"]["byUserId"] == {"ada": True, "eve": False}
    assert back["canSend"] == ["audio"]


def test_a_mute_while_held_counts_afterwards():
    rules = HoldRules()
    assert not rules.allow_user(LEG, "ada", False)
    rules.close(LEG, {})
    assert rules.allow_user(LEG, "ada", False)
    assert rules.reopen(LEG)["canReceive"]["byUserId"] == {"ada": False}
    rules.forget(LEG)
    assert rules.reopen(LEG)["canReceive"]["byUserId"] == {}
