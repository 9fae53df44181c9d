"""Trunks and rules as they are configured, and what is said about those that cannot be."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import SecretStr

from softphone.errors import SettingsInvalid
from softphone.gateway.sip.media_security import MediaSecurity
from softphone.gateway.trunks.settings import read_rules, read_trunks, with_stored_passwords
from softphone.gateway.trunks.trunk import Presentation, Trunk

FULL = {
    "name": "provider",
    "uri": "sips:sip.example",
    "user": "4930123",
    "auth_user": "acct",
    "password": "pw",
    "register": True,
    "expires_s": 300,
    "proxy": "sip:sbc.example:5070;transport=tcp",
    "caller_ids": ["+4930123", "+4930124"],
    "present": ["p-asserted-identity"],
    "media": "sdes",
    "room": "desk",
}


def test_everything_that_can_be_set() -> None:
    (trunk,) = read_trunks([FULL], {})
    assert trunk == Trunk(
        name="provider",
        uri="sips:sip.example",
        user="4930123",
        auth_user="acct",
        password=SecretStr("pw"),
        register=True,
        expires_s=300,
        proxy="sip:sbc.example:5070;transport=tcp",
        caller_ids=("+4930123", "+4930124"),
        present=(Presentation.ASSERTED,),
        media=MediaSecurity.SDES,
        room="desk",
    )
    assert (trunk.server.transport, trunk.domain) == ("tls", "sip.example;transport=tls")
    assert (trunk.next_hop.host, trunk.next_hop.port) == ("sbc.example", 5070)
    assert "pw" not in repr(trunk)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"colour": 1}, "colour"),
        ({"name": "Big Trunk"}, "name: use"),
        ({"uri": "sip:a@b"}, "uri"),
        ({"uri": "tel:1"}, "not a trunk address"),
        ({"proxy": "sip:x;transport=sctp"}, "transport"),
        ({"user": "a;b"}, "user"),
        ({"password": 'x"y'}, "password"),
        ({"password": "x\r\ny"}, "password"),
        ({"user": "", "auth_user": ""}, "needs a user"),
        ({"expires_s": 5}, "expires_s"),
        ({"caller_ids": ["anna"]}, "caller_ids"),
        ({"present": []}, "present"),
        ({"media": "zrtp"}, "media"),
    ],
)
def test_what_cannot_be_used_is_named(change: dict[str, Any], words: str) -> None:
    with pytest.raises(SettingsInvalid, match=words) as refused:
        read_trunks([FULL | change], {})
    assert "x\r\ny" not in str(refused.value)


def test_passwords_from_the_environment_and_the_keyring() -> None:
    def entry(name: str) -> dict[str, Any]:
        return {"name": name, "uri": "sip:x.example", "user": "u"}

    environ = {"SOFTPHONE_TRUNK_PASSWORD": "only", "SOFTPHONE_TRUNK_PASSWORD_TWO_B": "second"}
    (alone,) = read_trunks([entry("one")], environ)
    assert alone.password.get_secret_value() == "only"
    both = read_trunks([entry("one"), entry("two-b")], environ)
    assert [trunk.password.get_secret_value() for trunk in both] == ["", "second"]
    asked: list[str] = []

    def stored(name: str) -> SecretStr | None:
        asked.append(name)
        return SecretStr("kept")

    filled = with_stored_passwords(both, stored)
    assert [trunk.password.get_secret_value() for trunk in filled] == ["kept", "second"]
    assert asked == ["one"]


def test_two_trunks_of_one_name() -> None:
    with pytest.raises(SettingsInvalid, match="Two trunks"):
        read_trunks(["sip:a.example", "sip:b.example"], {})


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ({"prefix": "+49", "trunks": ["mars"]}, "mars"),
        ({"prefix": "abc"}, r"routes\[0\].prefix"),
        ({"replace_with": "sip:"}, "replace_with"),
        ({"caller_id": "+999"}, "none of its trunks"),
        ({"speed": 1}, "speed"),
    ],
)
def test_rules_that_cannot_be_used(rule: dict[str, Any], words: str) -> None:
    trunks = read_trunks([FULL], {})
    with pytest.raises(SettingsInvalid, match=words):
        read_rules([rule], trunks)
