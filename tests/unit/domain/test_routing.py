from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from softphone.domain.routing import (
    RoutingRule,
    TrunkFacts,
    route_number,
    unknown_trunks,
)
from softphone.errors import InvalidInput

BERLIN = TrunkFacts(name="berlin", domain="b.example", caller_ids=("+4930111", "+4930222"))
WORLD = TrunkFacts(name="world", domain="w.example:5070;transport=tcp", caller_ids=("+1555",))
PLAIN = TrunkFacts(name="plain", domain="p.example")
TRUNKS = (BERLIN, WORLD, PLAIN)

digits = st.text("0123456789", min_size=1, max_size=6)
numbers = digits.map(lambda text: f"+{text}")
rules = st.lists(
    st.builds(
        RoutingRule,
        prefix=st.one_of(st.just(""), digits.map(lambda text: f"+{text[:3]}")),
        trunks=st.lists(st.sampled_from(["berlin", "world", "plain"]), max_size=3).map(tuple),
        replace_with=st.one_of(st.none(), st.sampled_from(["0", "00", "+"])),
    ),
    max_size=6,
)


def test_without_rules_every_trunk_is_tried_in_order() -> None:
    route = route_number("+49 (30) 123-45", TRUNKS)
    assert route.number == "+493012345"
    assert [attempt.uri for attempt in route.attempts] == [
        "sip:+493012345@b.example",
        "sip:+493012345@w.example:5070;transport=tcp",
        "sip:+493012345@p.example",
    ]


def test_the_longest_prefix_decides_and_the_prefix_is_replaced() -> None:
    route = route_number(
        "+4930123",
        TRUNKS,
        (
            RoutingRule(prefix="", trunks=("world",)),
            RoutingRule(prefix="+4930", trunks=("berlin", "world"), replace_with="0"),
            RoutingRule(prefix="+49", trunks=("world",)),
        ),
    )
    assert route.summary == (
        "+4930123 → sent via berlin as 0123, showing +4930111;"
        " if that fails, sent via world as 0123, showing +1555"
    )


@pytest.mark.parametrize(
    ("asked", "rule", "shown", "anonymous"),
    [
        ("", RoutingRule(), "+4930111", False),
        ("+4930222", RoutingRule(), "+4930222", False),
        ("+999", RoutingRule(), "+4930111", False),
        ("", RoutingRule(caller_id="+4930222"), "+4930222", False),
        ("", RoutingRule(caller_id="+999"), "+4930111", False),
        ("", RoutingRule(anonymous=True), "+4930111", True),
        ("anonymous", RoutingRule(), "+4930111", True),
        ("anonymous", RoutingRule(caller_id="+4930222"), "+4930222", True),
        ("+4930222", RoutingRule(anonymous=True), "+4930222", False),
    ],
)
def test_only_numbers_of_the_trunk_are_ever_shown(
    asked: str, rule: RoutingRule, shown: str, anonymous: bool
) -> None:
    (attempt,) = route_number("+1", (BERLIN,), (rule,), caller_id=asked).attempts
    assert (attempt.caller_id, attempt.anonymous) == (shown, anonymous)


def test_a_trunk_whose_registration_fails_is_tried_last() -> None:
    down = TrunkFacts(name="berlin", domain="b.example", usable=False)
    route = route_number("+1", (down, WORLD))
    assert [attempt.trunk for attempt in route.attempts] == ["world", "berlin"]


@pytest.mark.parametrize("typed", ["", "anna", "sip:x@y", "+", "+1;ext=2", "1" * 40])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(InvalidInput, match="phoneNumber"):
        route_number(typed, TRUNKS)


def test_no_trunk_and_no_fitting_rule_are_told() -> None:
    with pytest.raises(InvalidInput, match="no trunk is set"):
        route_number("+1", ())
    with pytest.raises(InvalidInput, match="Add a rule"):
        route_number("+1", TRUNKS, (RoutingRule(prefix="+49"),))


def test_names_no_trunk_has() -> None:
    rule = RoutingRule(trunks=("berlin", "mars", "mars"))
    assert unknown_trunks(("berlin",), (rule,)) == ("mars",)


@given(number=numbers, chosen=rules)
def test_every_attempt_follows_the_one_rule(number: str, chosen: list[RoutingRule]) -> None:
    try:
        route = route_number(number, TRUNKS, chosen)
    except InvalidInput:
        assert chosen and not any(number.startswith(rule.prefix) for rule in chosen)
        return
    assert len({attempt.trunk for attempt in route.attempts}) == len(route.attempts) > 0
    if route.rule is None:
        assert not chosen
        return
    assert number.startswith(route.rule.prefix)
    assert all(
        len(rule.prefix) <= len(route.rule.prefix)
        for rule in chosen
        if number.startswith(rule.prefix)
    )
    if route.rule.trunks:
        assert {attempt.trunk for attempt in route.attempts} == set(route.rule.trunks)
