"""Settings of one gateway process: flags over a TOML file over defaults, checked once."""

from __future__ import annotations

import ipaddress
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final

from pydantic import SecretStr

from softphone.domain.routing import RoutingRule
from softphone.errors import SettingsInvalid
from softphone.gateway.relay.settings import DAILY_API_URL, RelaySettings, read_relay
from softphone.gateway.sip.media_security import MediaSecurity
from softphone.gateway.trunks.settings import read_rules, read_trunks
from softphone.gateway.trunks.trunk import Trunk
from softphone.telephony_api.limits import LEGS_PER_ROOM_DEFAULT, RESUME_WINDOW_S

KEY_VARIABLE: Final = "SOFTPHONE_API_KEY"


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
        keep_calls: with ``exit_with_parent``: not before the live calls have ended or, after the
            resume window, were given up.
        trunks: who carries calls to phone numbers, in the order they are tried.
        routes: which numbers go to which trunk; none sends every number to all of them.
        sip_media: encryption that calls from outside must offer; others are refused with 488.
        sip_tls_ca: PEM file of the authorities TLS peers must be certified by; None takes the
            system's.
        sip_tls_cert: PEM file with the certificate and key SIP shows to TLS peers.
        sip_trace: keep the SIP messages of the last calls in memory, without their secrets.
        legs_per_room: telephony legs a room may hold, reserved SIP endpoints included.
        hidden_listening: agents are not told of supervisors who only listen.
        floor_broker: ``redis://`` address through which several gateways share one floor.
        relay: this gateway is the receiver of Daily's pinless calls; None if it is not.
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
    trunks: tuple[Trunk, ...] = ()
    routes: tuple[RoutingRule, ...] = ()
    sip_media: MediaSecurity = MediaSecurity.NONE
    sip_tls_ca: Path | None = None
    sip_tls_cert: Path | None = None
    sip_trace: bool = False
    data_dir: Path | None = None
    practice_line: bool = False
    exit_with_parent: bool = False
    keep_calls: bool = False
    legs_per_room: int = LEGS_PER_ROOM_DEFAULT
    hidden_listening: bool = False
    floor_broker: str | None = field(default=None, repr=False)
    relay: RelaySettings | None = None
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
    "trunks": list,
    "routes": list,
    "sip_media": str,
    "sip_tls_ca": str,
    "sip_tls_cert": str,
    "sip_trace": bool,
    "data_dir": str,
    "practice_line": bool,
    "legs_per_room": int,
    "hidden_listening": bool,
    "floor_broker": str,
    "relay_daily": bool,
    "daily": dict,
    "resume_s": (int, float),
    "ring_s": (int, float),
}
_PATHS: Final = ("tls_cert", "tls_key", "api_key_file", "data_dir", "sip_tls_ca", "sip_tls_cert")


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
    if "sip_media" in values:
        values["sip_media"] = _media(values["sip_media"])
    raw = [*values.pop("trunks", ())]
    if "trunk" in values:
        raw.insert(0, values.pop("trunk"))
    values["trunks"] = read_trunks(raw, environ)
    table = values.pop("daily", {})
    if values.pop("relay_daily", False):
        values["relay"] = read_relay(table, environ)
    values["routes"] = read_rules(values.pop("routes", ()), values["trunks"])
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


def _media(name: str) -> MediaSecurity:
    try:
        return MediaSecurity(name)
    except ValueError as error:
        known = ", ".join(media.value for media in MediaSecurity)
        raise SettingsInvalid(f"sip_media: {name} is not known. Use one of {known}.") from error


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
    for file in (config.tls_cert, config.tls_key, config.sip_tls_ca, config.sip_tls_cert):
        if file is not None and not file.is_file():
            raise SettingsInvalid(f"The TLS file {file} does not exist. Check the path.")
    if not is_loopback(config.host) and not config.tls and not config.insecure:
        raise SettingsInvalid(
            f"{config.host} can be reached from other machines, so TLS is needed."
            " Give --tls-cert and --tls-key, or --insecure if something else protects the port."
        )
    relay = config.relay
    if relay is not None and relay.api_url == DAILY_API_URL:
        reached = relay.sip_address or config.sip_host
        if is_loopback(reached.rpartition(":")[0] or reached):
            raise SettingsInvalid(
                "Daily calls the agents over SIP, and this gateway's SIP port can only be reached"
                " from this machine. Give --sip-listen with an address Daily reaches, or"
                " sip_address in the file's [daily] table if something in between forwards it."
            )
    broker = config.floor_broker
    if broker is not None and not broker.startswith(("redis://", "rediss://")):
        raise SettingsInvalid("floor_broker: write it like redis://host:6379.")
    if not 1 <= config.legs_per_room <= 200:
        raise SettingsInvalid("legs_per_room: use 1 to 200.")
    if config.resume_s < 0 or config.ring_s <= 0:
        raise SettingsInvalid("resume_s and ring_s: use a positive number of seconds.")
