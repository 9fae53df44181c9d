"""Trunks and routing rules from a configuration, checked as one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from pydantic import SecretStr

from softphone.domain.routing import RoutingRule, unknown_trunks
from softphone.errors import InvalidInput, SettingsInvalid
from softphone.gateway.sip.media_security import MediaSecurity
from softphone.gateway.trunks.trunk import Presentation, Trunk
from softphone.telephony_api.problems import parse
from softphone.telephony_api.trunks import RoutingRuleModel, TrunkModel

PASSWORD_VARIABLE: Final = "SOFTPHONE_TRUNK_PASSWORD"
"""Password of the only trunk; of one among several with ``_`` and its name behind."""


def read_trunks(raw: Sequence[Any], environ: Mapping[str, str]) -> tuple[Trunk, ...]:
    """The trunks of a configuration; passwords that are not in it come from the environment.

    Args:
        raw: tables as in the file, or a ``sip:`` address for one that needs no account.
        environ: the process's environment.

    Raises:
        SettingsInvalid: names the entry, the field and the remedy.
    """
    trunks = tuple(_trunk(entry, place) for place, entry in enumerate(raw))
    names = [trunk.name for trunk in trunks]
    for name in names:
        if names.count(name) > 1:
            raise SettingsInvalid(f"Two trunks are named {name}. Give each a name of its own.")
    return tuple(_with_password(trunk, environ, alone=len(trunks) == 1) for trunk in trunks)


def read_rules(raw: Sequence[Any], trunks: Iterable[Trunk]) -> tuple[RoutingRule, ...]:
    """The routing rules of a configuration.

    Raises:
        SettingsInvalid: names the entry, the field and the remedy.
    """
    rules = []
    for place, entry in enumerate(raw):
        try:
            model = parse(RoutingRuleModel, entry)
        except InvalidInput as error:
            raise SettingsInvalid(f"routes[{place}].{error.message}") from error
        rules.append(RoutingRule(**model.model_dump()))
    trunks = tuple(trunks)
    if unknown := unknown_trunks((trunk.name for trunk in trunks), rules):
        raise SettingsInvalid(
            f"A routing rule names the trunk {unknown[0]}, which does not exist."
            f" Known are {', '.join(trunk.name for trunk in trunks) or 'none'}."
        )
    _check_caller_ids(rules, trunks)
    return tuple(rules)


def password_variable(trunk: str) -> str:
    """The environment variable that holds a trunk's password."""
    return f"{PASSWORD_VARIABLE}_{re.sub('[^A-Z0-9]', '_', trunk.upper())}"


def with_stored_passwords(
    trunks: Iterable[Trunk], stored: Callable[[str], SecretStr | None]
) -> tuple[Trunk, ...]:
    """Trunks whose missing passwords are looked up in the keyring.

    Args:
        trunks: as they were read.
        stored: looks up a trunk's password by its name; may wait for the keyring.
    """
    return tuple(
        trunk
        if trunk.password.get_secret_value() or not trunk.user
        else replace(trunk, password=stored(trunk.name) or trunk.password)
        for trunk in trunks
    )


def _trunk(entry: Any, place: int) -> Trunk:
    raw = {"uri": entry} if isinstance(entry, str) else entry
    try:
        model = parse(TrunkModel, raw)
    except InvalidInput as error:
        raise SettingsInvalid(f"trunks[{place}].{error.message}") from error
    return Trunk(
        name=model.name,
        uri=model.uri,
        user=model.user,
        auth_user=model.auth_user,
        password=model.password,
        register=model.register_here,
        expires_s=model.expires_s,
        proxy=model.proxy,
        caller_ids=model.caller_ids,
        present=tuple(Presentation(name) for name in model.present),
        media=MediaSecurity(model.media),
        room=model.room,
    )


def _with_password(trunk: Trunk, environ: Mapping[str, str], *, alone: bool) -> Trunk:
    if trunk.password.get_secret_value():
        return trunk
    found = environ.get(password_variable(trunk.name), "")
    if not found and alone:
        found = environ.get(PASSWORD_VARIABLE, "")
    return replace(trunk, password=SecretStr(found)) if found else trunk


def _check_caller_ids(rules: Iterable[RoutingRule], trunks: tuple[Trunk, ...]) -> None:
    for rule in rules:
        used = [trunk for trunk in trunks if not rule.trunks or trunk.name in rule.trunks]
        if rule.caller_id and not any(rule.caller_id in trunk.caller_ids for trunk in used):
            raise SettingsInvalid(
                f"The routing rule for {rule.prefix or 'all numbers'} shows {rule.caller_id},"
                " which none of its trunks lets us show. Add it to caller_ids of a trunk."
            )
