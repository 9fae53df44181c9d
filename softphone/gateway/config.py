"""Settings of one gateway process: flags over a TOML file over defaults, checked once."""

from __future__ import annotations

import ipaddress
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from pydantic import SecretStr

from softphone.errors import SettingsInvalid
from softphone.telephony_api.limits import LEGS_PER_ROOM_DEFAULT, RESUME_WINDOW_S

KEY_VARIABLE: Final = "SOFTPHONE_API_KEY"
TRUNK_PASSWORD_VARIABLE: Final = "SOFTPHONE_TRUNK_PASSWORD"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trunk:
    """Where phone numbers are sent.

    Attributes:
        uri: ``sip:host[:port]``; numbers go to ``sip:<E.164>@host[:port]``.
        user, password: digest credentials (RFC 3261 section 22), both or neither.
    """

    uri: str
    user: str = ""
    password: SecretStr = field(default_factory=lambda: SecretStr(""))

    @property
    def host(self) -> str:
        """``host[:port]`` with URI parameters, as it follows the ``@``."""
        return self.uri.removeprefix("sip:")


@dataclass(frozen=True, slots=True, kw_only=True)
class GatewayConfig:
    """Everything `softphone.gateway.main.run` needs.

    Attributes:
        host, port: where REST and sockets listen; port 0 picks a free one.
        tls_cert, tls_key: PEM files; needed on hosts other than loopback unless ``insecure``.
        api_key_file: file with the API key on its first line.
        api_key: the key itself, from the environment; wins over a file, but not over the flag that
            names one.
        sip_host, sip_port: where SIP listens; port 0 picks a free one.
        data_dir: where rooms and meetings are kept; None takes the user's data folder.
        practice_line: start the practice line beside the gateway.
        exit_with_parent: end when standard input reaches its end.
        legs_per_room: telephony legs a room may hold, reserved SIP endpoints included.
        resume_s: how long a dropped client's participant and legs are kept.
        ring_s: longest time a leg may ring, either direction.
    """

    host: str = "127.0.0.1"
    port: int = 8770
    tls_cert: Path | None = None
    tls_key: Path | None = None
    insecure: bool = False
    api_key_file: Path | None = None
    api_key: SecretStr | None = None
    sip_host: str = "127.0.0.1"
    sip_port: int = 0
    trunk: Trunk | None = None
    data_dir: Path | None = None
    practice_line: bool = False
    exit_with_parent: bool = False
    legs_per_room: int = LEGS_PER_ROOM_DEFAULT
    resume_s: float = RESUME_WINDOW_S
    ring_s: float = 120.0

    @property
    def tls(self) -> bool:
        """Whether REST and sockets are served over TLS."""
        return self.tls_cert is not None


_FILE_KEYS: Final[Mapping[str, type | tuple[type, ...]]] = {
    "host": str,
    "port": int,
    "tls_cert": str,
    "tls_key": str,
    "insecure": bool,
    "api_key_file": str,
    "sip_listen": str,
    "trunk": dict,
    "data_dir": str,
    "practice_line": bool,
    "legs_per_room": int,
    "resume_s": (int, float),
    "ring_s": (int, float),
}
_TRUNK_KEYS: Final = ("uri", "user", "password")
_PATHS: Final = ("tls_cert", "tls_key", "api_key_file", "data_dir")


def load_config(
    flags: Mapping[str, Any], *, file: Path | None, environ: Mapping[str, str]
) -> GatewayConfig:
    """Merge flags, file and environment and check the whole.

    Args:
        flags: values by `GatewayConfig` name plus ``sip_listen`` and ``trunk`` as text; None means
            not given.
        file: TOML file with the same names.
        environ: the process's environment.

    Raises:
        SettingsInvalid: a value cannot be used; the sentence names it and the remedy.
    """
    merged = _read_file(file) if file is not None else {}
    merged |= {name: value for name, value in flags.items() if value is not None}
    values = _shape(merged, environ)
    known = {f.name for f in fields(GatewayConfig)}
    if flags.get("api_key_file") is not None:
        values.pop("api_key", None)
    config = GatewayConfig(**{name: value for name, value in values.items() if name in known})
    _check(config)
    return config


def _read_file(file: Path) -> dict[str, Any]:
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsInvalid(
            f"The configuration file {file} cannot be read. Check its path and rights.",
            detail=str(error),
        ) from error
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsInvalid(
            f"The configuration file {file} is not valid TOML: {error}."
        ) from error
    for name, value in values.items():
        if name not in _FILE_KEYS:
            raise SettingsInvalid(
                f"{file}: {name} is not a setting. Known are {', '.join(_FILE_KEYS)}."
            )
        wanted = _FILE_KEYS[name]
        if not isinstance(value, wanted) or (isinstance(value, bool) and wanted is not bool):
            raise SettingsInvalid(f"{file}: {name} has a value of the wrong kind.")
    return values


def _shape(merged: Mapping[str, Any], environ: Mapping[str, str]) -> dict[str, Any]:
    values = dict(merged)
    for name in _PATHS:
        if name in values:
            values[name] = Path(values[name]).expanduser()
    if "sip_listen" in values:
        values["sip_host"], values["sip_port"] = parse_listen(values["sip_listen"])
    if "trunk" in values:
        values["trunk"] = _trunk(values["trunk"], environ)
    if environ.get(KEY_VARIABLE, "").strip():
        values["api_key"] = SecretStr(environ[KEY_VARIABLE].strip())
    return values


def parse_listen(text: str) -> tuple[str, int]:
    """``IP:PORT`` as a pair; an IPv6 address stands in brackets.

    Raises:
        SettingsInvalid: not an address and a port.
    """
    host, colon, port = text.rpartition(":")
    try:
        ipaddress.ip_address(host.strip("[]"))
        number = int(port)
    except ValueError:
        number = -1
    if not colon or not 0 <= number <= 65535:
        raise SettingsInvalid(
            f"sip-listen: {text} is not an IP address and a port. Write it as 127.0.0.1:5060."
        )
    return host.strip("[]"), number


def _trunk(value: Any, environ: Mapping[str, str]) -> Trunk:
    raw = {"uri": value} if isinstance(value, str) else dict(value)
    for name in raw:
        if name not in _TRUNK_KEYS:
            raise SettingsInvalid(f"trunk.{name} is not a setting. Known are uri, user, password.")
    uri = str(raw.get("uri", ""))
    address = uri.removeprefix("sip:")
    if not uri.startswith("sip:") or not urlsplit(f"//{address}").hostname or "@" in address:
        raise SettingsInvalid(
            f"trunk: {uri or 'empty'} is not a trunk address."
            " Write it as sip:host or sip:host:port."
        )
    if any(c.isspace() or ord(c) < 32 for c in uri):
        raise SettingsInvalid("trunk: the address contains a space or a control character.")
    password = str(raw.get("password", "")) or environ.get(TRUNK_PASSWORD_VARIABLE, "")
    return Trunk(uri=uri, user=str(raw.get("user", "")), password=SecretStr(password))


def is_loopback(host: str) -> bool:
    """Whether the host can only be reached from this machine."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _check(config: GatewayConfig) -> None:
    if not 0 <= config.port <= 65535:
        raise SettingsInvalid(f"port: {config.port} is not a port. Use 0 to 65535.")
    if (config.tls_cert is None) != (config.tls_key is None):
        raise SettingsInvalid("TLS needs both files: give --tls-cert and --tls-key together.")
    for file in (config.tls_cert, config.tls_key):
        if file is not None and not file.is_file():
            raise SettingsInvalid(f"The TLS file {file} does not exist. Check the path.")
    if not is_loopback(config.host) and not config.tls and not config.insecure:
        raise SettingsInvalid(
            f"{config.host} can be reached from other machines, so TLS is needed."
            " Give --tls-cert and --tls-key, or --insecure if something else protects the port."
        )
    if not 1 <= config.legs_per_room <= 200:
        raise SettingsInvalid("legs_per_room: use 1 to 200.")
    if config.resume_s < 0 or config.ring_s <= 0:
        raise SettingsInvalid("resume_s and ring_s: use a positive number of seconds.")
