"""The checks of ``softphone doctor``: each looks at one thing and never changes anything."""

from __future__ import annotations

import asyncio
import socket
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from softphone.errors import SoftphoneError

if TYPE_CHECKING:
    from softphone.storage.settings import DailyAccount, Settings

CHECK_TIMEOUT_S = 20.0

Status = Literal["ok", "warn", "fail"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What one check found.

    Attributes:
        name: the check's short, stable name.
        status: ``warn`` means usable with a limit.
        found: one sentence.
        remedy: what to do about it; empty when there is nothing to do.
    """

    name: str
    status: Status
    found: str
    remedy: str = ""


Check = Callable[[], Awaitable[Finding]]


async def run_all() -> tuple[Finding, ...]:
    """Run every check, in the order in which a user would want to read them."""
    return tuple([await _run(name, check) for name, check in CHECKS.items()])


async def _run(name: str, check: Check) -> Finding:
    try:
        async with asyncio.timeout(CHECK_TIMEOUT_S):
            return await check()
    except TimeoutError:
        found = f"The check did not end within {CHECK_TIMEOUT_S:.0f} seconds."
        return Finding(name=name, status="fail", found=found, remedy="Try again, then report it.")
    except SoftphoneError as error:
        remedy = "Do what the message says, then run softphone doctor again."
        return Finding(name=name, status="fail", found=error.message, remedy=remedy)


async def check_display() -> Finding:
    """Whether a window can be shown."""
    from softphone.cli.display import missing_display

    if not missing_display():
        return Finding(name="display", status="ok", found="A window can be shown.")
    return Finding(
        name="display",
        status="warn",
        found="There is no display, so the window cannot open.",
        remedy="Set DISPLAY or WAYLAND_DISPLAY. softphone dial and demo work without.",
    )


async def check_audio() -> Finding:
    """Which microphones and speakers there are."""
    return await asyncio.to_thread(_look_at_audio)


def _look_at_audio() -> Finding:
    name = "audio"
    remedy = "Plug in a headset and check the system's sound settings. Calls connect without."
    try:
        from softphone.audio.systems import first_available

        system = first_available()
    except SoftphoneError as error:
        return Finding(name=name, status="warn", found=error.message, remedy=remedy)
    try:
        devices = system.devices()
    finally:
        system.close()
    microphones = sum(device.capture for device in devices)
    speakers = len(devices) - microphones
    found = f"{_count(microphones, 'microphone')}, {_count(speakers, 'speaker')}."
    if microphones and speakers:
        return Finding(name=name, status="ok", found=found)
    return Finding(name=name, status="warn", found=found, remedy=remedy)


async def check_keyring() -> Finding:
    """Whether keys can be kept from one start to the next."""
    from softphone.storage.secrets import SecretStore

    problem = await SecretStore().check()
    if not problem:
        return Finding(name="keyring", status="ok", found="The system's keyring can be used.")
    return Finding(
        name="keyring",
        status="warn",
        found="There is no usable keyring, so keys are remembered for one run only.",
        remedy="Install or unlock one (GNOME Keyring, KWallet), or set SOFTPHONE_API_KEY.",
    )


async def check_engine() -> Finding:
    """Whether the SIP engine loads and a gateway of our own comes up."""
    from softphone.backends.gateway.child import ChildGateway
    from softphone.backends.gateway.launch import ChildOptions

    name = "sip-engine"
    with tempfile.TemporaryDirectory(prefix="softphone-doctor-") as folder:
        child = ChildGateway(ChildOptions(data_dir=Path(folder), practice_line=False))
        try:
            await child.address()
        except SoftphoneError as error:
            return Finding(
                name=name,
                status="fail",
                found=error.message,
                remedy="Install Softphone again, or use a profile with a team gateway.",
            )
        finally:
            await child.close()
    return Finding(name=name, status="ok", found="The SIP engine starts and a gateway comes up.")


async def check_ports() -> Finding:
    """Whether loopback sockets can be opened, and the SIP port of the settings is free."""
    from softphone.storage.settings import SettingsStore

    name = "ports"
    listen, _, port = SettingsStore().load().local.sip_listen.rpartition(":")
    host = listen.strip("[]")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.create_server(("127.0.0.1", 0)):
            pass
        for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
            with socket.socket(family, kind) as probe:
                probe.bind((host, int(port)))
    except OSError as error:
        return Finding(
            name=name,
            status="fail",
            found=f"SIP cannot listen on {listen}:{port}: {error.strerror}.",
            remedy="End the program that uses the port, or set local.sip_listen to 127.0.0.1:0.",
        )
    shown = "any free port" if port == "0" else f"port {port}"
    return Finding(name=name, status="ok", found=f"SIP can listen on {listen}, {shown}.")


async def check_settings() -> Finding:
    """Whether the settings file can be used."""
    from softphone.storage.settings import SettingsStore

    store = SettingsStore()
    await asyncio.to_thread(store.load)
    found = f"{store.path} is fine." if store.path.exists() else "Defaults; no file yet."
    return Finding(name="settings", status="ok", found=found)


async def check_profile() -> Finding:
    """Whether the chosen profile's gateway answers and takes the key."""
    from softphone.storage.secrets import SecretStore
    from softphone.storage.settings import SettingsStore
    from softphone.telephony_api.rest_client import RestClient
    from softphone.telephony_api.rest_transport import Timeouts
    from softphone.telephony_api.retry import RetryPolicy
    from softphone.telephony_api.rooms import ListQuery

    name = "profile"
    settings = SettingsStore().load()
    chosen = settings.chosen()
    if chosen is not None and chosen.kind == "daily":
        return await _check_daily(chosen, settings)
    team = settings.team(settings.profile)
    if team is None:
        return Finding(name=name, status="ok", found="Local: a gateway of our own is started.")
    try:
        key = await SecretStore().api_key(team.name)
        once, quick = RetryPolicy(attempts=1), Timeouts(read=5.0)
        async with RestClient(team.url, key, policy=once, timeouts=quick) as rest:
            await rest.list_rooms(ListQuery(limit=1))
    except SoftphoneError as error:
        return Finding(
            name=name,
            status="fail",
            found=f"{team.name}: {error.message}",
            remedy=f"Check the address {team.url} and the key in Settings.",
        )
    return Finding(name=name, status="ok", found=f"{team.name} at {team.url} answers.")


async def _check_daily(account: DailyAccount, settings: Settings) -> Finding:
    from softphone.backends.trial import try_profile
    from softphone.storage.secrets import SecretStore

    verdict = await try_profile(account, await SecretStore().api_key(account.name), settings)
    return Finding(
        name="profile",
        status="ok" if verdict.ok else "fail",
        found=f"{account.name}: {verdict.text}",
        remedy="" if verdict.ok else "Check the profile in Settings.",
    )


async def check_links() -> Finding:
    """Whether clicked links come to this program."""
    from softphone.links.handlers import link_handlers

    name = "links"
    try:
        found = await asyncio.to_thread(link_handlers().look)
    except SoftphoneError as error:
        return Finding(name=name, status="ok", found=error.message)
    elsewhere = [h for h in found if not h.ours]
    if not elsewhere:
        return Finding(
            name=name, status="ok", found="tel:, sip:, sips: and callto: open Softphone."
        )
    listed = ", ".join(f"{h.scheme}: opens {h.other or 'nothing'}" for h in elsewhere)
    return Finding(
        name=name,
        status="warn",
        found=f"Not every link comes here: {listed}.",
        remedy="Run softphone register-handlers to open them with Softphone.",
    )


async def check_audit() -> Finding:
    """Whether the trail of what supervisors did on our own gateway is as it was written."""
    from softphone import paths
    from softphone.gateway.database import FILE
    from softphone.gateway.supervision.audit import check_file

    name = "audit"
    file = paths.data_dir() / "gateway" / FILE
    if not file.exists():
        return Finding(name=name, status="ok", found="No gateway of our own has run yet.")
    entries, broken = await asyncio.to_thread(check_file, file)
    if broken is None:
        words = "entry is" if entries == 1 else "entries are"
        found = f"The supervision trail's {entries} {words} as written."
        return Finding(name=name, status="ok", found=found)
    return Finding(
        name=name,
        status="fail",
        found=f"The supervision trail was changed: entry {broken} is not what was written.",
        remedy=f"Keep {file} as evidence and compare it with your last export of /v1/audit.",
    )


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"


CHECKS: dict[str, Check] = {
    "display": check_display,
    "audio": check_audio,
    "keyring": check_keyring,
    "sip-engine": check_engine,
    "ports": check_ports,
    "settings": check_settings,
    "profile": check_profile,
    "links": check_links,
    "audit": check_audit,
}
"""Every check by its name, in the order of the report."""
