"""What the relay of Daily's callers must know."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final
from urllib.parse import urlsplit

from pydantic import SecretStr

from softphone.errors import SecretMissing, SettingsInvalid

DAILY_API_URL: Final = "https://api.daily.co/v1"
KEY_VARIABLE: Final = "SOFTPHONE_DAILY_API_KEY"
SIGNING_VARIABLE: Final = "SOFTPHONE_DAILY_HMAC"
SERVICE: Final = "softphone"
SECRETS: Final[Mapping[str, str]] = {"api-key": "daily api key", "hmac": "daily hmac"}
"""What can be kept in the keyring, with the name it has there."""
_KEYS: Final[Mapping[str, type | tuple[type, ...]]] = {
    "sip_address": str,
    "public_url": str,
    "numbers": list,
    "api_url": str,
    "patience_s": (int, float),
}
_NUMBER: Final = re.compile(r"\+[1-9][0-9]{6,14}")
_LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")


@dataclass(frozen=True, slots=True, kw_only=True)
class RelaySettings:
    """How Daily reaches us, and we Daily.

    Attributes:
        api_key: of Daily's REST API; empty until `with_stored_secrets`.
        hmac: base64 secret that Daily signs its webhooks with; the same for the pinless config and
            for the webhook of ``dialin.*`` events.
        sip_address: ``host[:port]`` at which Daily reaches our SIP port; empty takes where we
            listen.
        public_url: where Daily reaches this gateway, such as ``https://phone.example.com``; empty
            leaves it to the administrator to enter our addresses at Daily.
        numbers: bought at Daily, whose callers shall come here; E.164.
        api_url: of Daily's REST API.
        patience_s: how long a caller rings. Daily itself gives up after about two rounds of its
            hold music, each under 60 s, and then speaks the config's ``timeout_config.message``.
    """

    api_key: SecretStr = field(default_factory=lambda: SecretStr(""))
    hmac: SecretStr = field(default_factory=lambda: SecretStr(""))
    sip_address: str = ""
    public_url: str = ""
    numbers: tuple[str, ...] = ()
    api_url: str = DAILY_API_URL
    patience_s: float = 120.0


def read_relay(table: Mapping[str, Any], environ: Mapping[str, str]) -> RelaySettings:
    """Settings from the configuration file's table ``daily`` and the environment.

    Raises:
        SettingsInvalid: a value cannot be used.
    """
    for name, value in table.items():
        if name not in _KEYS:
            raise SettingsInvalid(
                f"daily: {name} is not a setting. Known are {', '.join(_KEYS)}; secrets come from"
                f" {KEY_VARIABLE}, {SIGNING_VARIABLE} or the keyring."
            )
        if not isinstance(value, _KEYS[name]) or isinstance(value, bool):
            raise SettingsInvalid(f"daily: {name} has a value of the wrong kind.")
    if float(table.get("patience_s", 1)) <= 0:
        raise SettingsInvalid("daily: patience_s must be a positive number of seconds.")
    values = {name: table[name] for name in _KEYS if name in table}
    values["numbers"] = _numbers(values.get("numbers", ()))
    values["public_url"] = _public(values.get("public_url", ""), needed=bool(values["numbers"]))
    return RelaySettings(
        **values,
        api_key=SecretStr(environ.get(KEY_VARIABLE, "").strip()),
        hmac=SecretStr(environ.get(SIGNING_VARIABLE, "").strip()),
    )


def _numbers(given: Sequence[Any]) -> tuple[str, ...]:
    wrong = next((n for n in given if not isinstance(n, str) or not _NUMBER.fullmatch(n)), None)
    if wrong is not None:
        raise SettingsInvalid(
            f"daily: {wrong!r} in numbers is not a phone number. Write it as +15551234567."
        )
    return tuple(given)


def _public(url: str, *, needed: bool) -> str:
    if not url:
        if needed:
            raise SettingsInvalid(
                "daily: numbers needs public_url, such as https://phone.example.com."
            )
        return ""
    parts = urlsplit(url)
    secure = parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _LOOPBACK)
    if not secure or not parts.hostname or parts.query or parts.fragment:
        raise SettingsInvalid(
            f"daily: public_url {url} is not an address. Write it as https://phone.example.com."
        )
    return url.rstrip("/").removesuffix("/v1")


def with_stored_secrets(settings: RelaySettings) -> RelaySettings:
    """The settings with what the environment lacks taken from the keyring. May block.

    Raises:
        SecretMissing: a secret is in neither.
        SettingsInvalid: the secret Daily signs with is not base64.
    """
    found = {
        "api_key": settings.api_key.get_secret_value() or _stored("api-key"),
        "hmac": settings.hmac.get_secret_value() or _stored("hmac"),
    }
    for name, variable, option in (
        ("api_key", KEY_VARIABLE, "api-key"),
        ("hmac", SIGNING_VARIABLE, "hmac"),
    ):
        if not found[name]:
            raise SecretMissing(
                f"--relay-daily needs {variable} in the environment, or in the keyring: run"
                f" softphone gateway --store-daily-secret {option}."
            )
    _check_base64(found["hmac"])
    return replace(settings, api_key=SecretStr(found["api_key"]), hmac=SecretStr(found["hmac"]))


def keep_secret(name: str, secret: SecretStr) -> None:
    """Put one of `SECRETS` into the keyring. May block.

    Raises:
        SecretMissing: the system has no usable keyring.
        SettingsInvalid: the secret Daily signs with is not base64.
    """
    import keyring
    import keyring.errors

    if name == "hmac":
        _check_base64(secret.get_secret_value())
    try:
        keyring.set_password(SERVICE, SECRETS[name], secret.get_secret_value())
    except (keyring.errors.KeyringError, OSError) as error:
        raise SecretMissing(
            "This system has no usable keyring, so the secret cannot be kept. Unlock or install"
            " one, or put it into the environment of the gateway.",
            detail=type(error).__name__,
        ) from error


def _stored(name: str) -> str:
    import keyring
    import keyring.errors

    try:
        return keyring.get_password(SERVICE, SECRETS[name]) or ""
    except (keyring.errors.KeyringError, OSError):
        return ""


def _check_base64(text: str) -> None:
    try:
        plain = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        plain = b""
    if not plain:
        raise SettingsInvalid(
            "The secret Daily signs its webhooks with is not base64. Copy the hmac of the pinless"
            " dial-in config as it is."
        )
