"""The API key: from the environment, from a file, or made once and kept in the data folder."""

from __future__ import annotations

import logging
import os
import secrets
from pathlib import Path
from typing import Final

from pydantic import SecretStr

from softphone.errors import SecretMissing, SettingsInvalid, StorageUnavailable
from softphone.gateway.config import KEY_VARIABLE, GatewayConfig

_log = logging.getLogger(__name__)

KEY_FILE: Final = "api-key"
_SAFE_LENGTH: Final = 32


def load_api_key(config: GatewayConfig, data_dir: Path) -> SecretStr:
    """The key that clients must show; made and stored with mode 0600 when none is configured.

    Raises:
        SecretMissing: the configured file cannot be read or is empty.
        SettingsInvalid: the key holds characters that no header can carry.
        StorageUnavailable: a new key cannot be stored.
    """
    if config.api_key is not None:
        return _checked(config.api_key.get_secret_value(), KEY_VARIABLE)
    if config.api_key_file is not None:
        return _checked(_read(config.api_key_file), str(config.api_key_file))
    stored = data_dir / KEY_FILE
    if stored.exists():
        return _checked(_read(stored), str(stored))
    return _make(stored)


def _read(file: Path) -> str:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise SecretMissing(
            f"The API key file {file} cannot be read. Check its path and rights.",
            detail=str(error),
        ) from error
    key = lines[0].strip() if lines else ""
    if not key:
        raise SecretMissing(f"The API key file {file} is empty. Put the key on its first line.")
    return key


def _checked(key: str, source: str) -> SecretStr:
    if not key.isascii() or any(c.isspace() or not c.isprintable() for c in key):
        raise SettingsInvalid(
            f"The API key in {source} cannot travel in a header. Use printable ASCII, no spaces."
        )
    if len(key) < _SAFE_LENGTH:
        _log.warning("the API key in %s is short; use %d characters", source, _SAFE_LENGTH)
    return SecretStr(key)


def _make(file: Path) -> SecretStr:
    key = secrets.token_hex(32)
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                stream.write(key + "\n")
        except OSError:
            file.unlink()  # an empty file would pass for a key at the next start
            raise
    except OSError as error:
        raise StorageUnavailable(
            f"A new API key cannot be stored in {file}. Check rights and free disk space.",
            detail=str(error),
        ) from error
    _log.warning("no API key was given; a new one is kept in %s", file)
    return SecretStr(key)
