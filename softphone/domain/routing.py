"""Which trunk carries a call to a phone number, what it is told to dial, and who it shows.

A number is routed by the rule with the longest matching prefix. The rule names trunks in the order
they are tried; the next one gets its turn when one fails before the far party rings. The same
function that routes a call explains it beforehand, so that what the tester shows is what is sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from softphone.domain.dialing import ANONYMOUS
from softphone.errors import InvalidInput

_SEPARATORS = re.compile(r"[\s\-.()/\u00a0]")
_NUMBER = re.compile(r"\+?[0-9*#]{1,32}")
_FIELD = "phoneNumber"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrunkFacts:
    """What routing needs to know of a trunk.

    Attributes:
        name: how rules and people call it.
        domain: ``host[:port]`` and URI parameters, as they follow the ``@``.
        caller_ids: numbers this trunk lets us show, the usual one first.
        usable: false while its registration fails; it is then tried last.
    """

    name: str
    domain: str
    caller_ids: tuple[str, ...] = ()
    usable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class RoutingRule:
    """Sends numbers with one beginning to trunks.

    Attributes:
        prefix: how the number must begin, for example ``+49``; empty fits every number.
        trunks: names in the order they are tried; empty means all, in their own order.
        replace_with: stands in the dialled number where the prefix was; None leaves it.
        caller_id: number to show when the call asks for none.
        anonymous: show no number (RFC 3323 section 4.1).
    """

    prefix: str = ""
    trunks: tuple[str, ...] = ()
    replace_with: str | None = None
    caller_id: str = ""
    anonymous: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TrunkAttempt:
    """One way to place the call.

    Attributes:
        uri: where the INVITE goes: ``sip:<dialled>@<domain>``.
        dialled: the number as this trunk is given it.
        caller_id: number the far party is shown; empty leaves it to the trunk.
        anonymous: the far party is shown no number.
    """

    trunk: str
    uri: str
    dialled: str
    caller_id: str = ""
    anonymous: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRoute:
    """How one number is sent.

    Attributes:
        typed: as it was given.
        number: without separators.
        rule: the rule that applies; None when there are no rules at all.
        attempts: in order.
    """

    typed: str
    number: str
    rule: RoutingRule | None
    attempts: tuple[TrunkAttempt, ...]

    @property
    def summary(self) -> str:
        """One sentence for people: typed → sent."""
        steps = [_described(attempt) for attempt in self.attempts]
        return f"{self.typed} → " + "; if that fails, ".join(steps)


def route_number(
    typed: str,
    trunks: Sequence[TrunkFacts],
    rules: Iterable[RoutingRule] = (),
    *,
    caller_id: str = "",
) -> NumberRoute:
    """Find the way of a number.

    Args:
        typed: E.164 or digits, separators allowed.
        trunks: in the order they are tried without rules.
        rules: in any order; of two with the same prefix the first applies.
        caller_id: number that should be shown, where a trunk lets us, or `ANONYMOUS`.

    Raises:
        InvalidInput: not a number, no trunk at all, or no rule fits.
    """
    number = _SEPARATORS.sub("", typed)
    if not _NUMBER.fullmatch(number):
        raise InvalidInput(
            _FIELD, "is no phone number", "Write + country code and digits, for example +4930123."
        )
    if not trunks:
        raise InvalidInput(
            _FIELD, "cannot be reached: no trunk is set", "Set a trunk, or dial a SIP address."
        )
    rules = tuple(rules)
    rule = _best(number, rules)
    if rule is None and rules:
        raise InvalidInput(
            _FIELD,
            f"begins with nothing that a routing rule sends anywhere: {number}",
            "Add a rule for this beginning, or one with an empty prefix for all others.",
        )
    chosen = _in_order(trunks, rule)
    attempts = tuple(_attempt(number, trunk, rule, caller_id) for trunk in chosen)
    return NumberRoute(typed=typed, number=number, rule=rule, attempts=attempts)


def unknown_trunks(trunks: Iterable[str], rules: Iterable[RoutingRule]) -> tuple[str, ...]:
    """Names that rules use and no trunk has, in order."""
    known = set(trunks)
    named = (name for rule in rules for name in rule.trunks)
    return tuple(dict.fromkeys(name for name in named if name not in known))


def _best(number: str, rules: Sequence[RoutingRule]) -> RoutingRule | None:
    fitting = [rule for rule in rules if number.startswith(rule.prefix)]
    return max(fitting, key=lambda rule: len(rule.prefix), default=None)


def _in_order(trunks: Sequence[TrunkFacts], rule: RoutingRule | None) -> list[TrunkFacts]:
    by_name = {trunk.name: trunk for trunk in trunks}
    names = rule.trunks if rule is not None and rule.trunks else tuple(by_name)
    chosen = [by_name[name] for name in dict.fromkeys(names) if name in by_name]
    return sorted(chosen, key=lambda trunk: not trunk.usable)


def _attempt(
    number: str, trunk: TrunkFacts, rule: RoutingRule | None, caller_id: str
) -> TrunkAttempt:
    rule = rule or RoutingRule()
    dialled = number
    if rule.replace_with is not None:
        dialled = rule.replace_with + number.removeprefix(rule.prefix)
    wanted = (caller_id, rule.caller_id, *trunk.caller_ids)
    return TrunkAttempt(
        trunk=trunk.name,
        uri=f"sip:{dialled.replace('#', '%23')}@{trunk.domain}",
        dialled=dialled,
        caller_id=next((shown for shown in wanted if shown in trunk.caller_ids), ""),
        anonymous=caller_id == ANONYMOUS or (rule.anonymous and not caller_id),
    )


def _described(attempt: TrunkAttempt) -> str:
    if attempt.anonymous:
        shown = "showing no number"
    elif attempt.caller_id:
        shown = f"showing {attempt.caller_id}"
    else:
        shown = "showing the trunk's own number"
    return f"sent via {attempt.trunk} as {attempt.dialled}, {shown}"
