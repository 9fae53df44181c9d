"""Passwords of trunks in the system's keyring; never in a file."""

from __future__ import annotations

from typing import Final

from pydantic import SecretStr

from softphone.errors import SecretMissing

SERVICE: Final = "softphone"


def stored_password(trunk: str) -> SecretStr | None:
    """The password of a trunk, or None when there is none or no keyring. May block."""
    import keyring
    import keyring.errors

    try:
        found = keyring.get_password(SERVICE, _entry(trunk))
    except (keyring.errors.KeyringError, OSError):
        return None
    return SecretStr(found) if found else None


def store_password(trunk: str, password: SecretStr) -> None:
    """Keep the password of a trunk. May block.

    Raises:
        SecretMissing: the system has no usable keyring.
    """
    import keyring
    import keyring.errors

    try:
        keyring.set_password(SERVICE, _entry(trunk), password.get_secret_value())
    except (keyring.errors.KeyringError, OSError) as error:
        raise SecretMissing(
            "This system has no usable keyring, so the password cannot be kept. Unlock or install"
            " one, or put it into the environment of the gateway.",
            detail=type(error).__name__,
        ) from error


def _entry(trunk: str) -> str:
    return f"trunk {trunk}"
