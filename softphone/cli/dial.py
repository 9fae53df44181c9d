"""``softphone dial``: one dial-out without a window."""

from __future__ import annotations

import argparse
import asyncio
import math
import tempfile
import time
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from softphone.cli import EXIT_NOT_ANSWERED, EXIT_OK
from softphone.errors import (
    ConfigError,
    InvalidInput,
    SecretMissing,
    SettingsInvalid,
    SoftphoneError,
)

if TYPE_CHECKING:
    from pydantic import SecretStr

    from softphone.backends.base import TelephonyBackend
    from softphone.domain.dialing import DialRequest
    from softphone.domain.dtmf import TonePart
    from softphone.domain.events import TelephonyEvent
    from softphone.domain.ids import LegId
    from softphone.headless.dial_out import DialOut

_EPILOG = """\
Every event is one line of JSON on standard output, with the names and fields of daily-js; the
last line is "session-ended". Without --gateway and --profile a gateway of its own is started,
with the practice line, so no account is needed.

exit codes:
  0  answered, and ended normally
  2  bad input: an option, the destination, a setting
  3  not answered: busy, declined, no answer, not found
  4  the backend cannot be reached
  130, 143  interrupted; the call was hung up

the practice line:
  +15550100001 echo        +15550100006 early media, then answers
  +15550100002 IVR         +15550100007 PCMU only
  +15550100003 busy        +15550100008 hangs up after 3 s
  +15550100004 declines    +15550100009 hangs up and calls back
  +15550100005 no answer   +15550100010 accepts a REFER

examples:
  softphone dial +15550100001 --hangup-after 5
  softphone dial +15550100002 --dtmf 123# --timeout 30
  softphone dial sip:alice@192.0.2.7 --hangup-after 10
  softphone dial +12015550123 --gateway https://phone.example.org --api-key-file key.txt
"""


def main(arguments: list[str]) -> int:
    """Run the command; returns its exit code."""
    options = _parser().parse_args(arguments)
    from softphone import logs
    from softphone.cli.running import report, run

    with logs.configure(stderr_level="info" if options.verbose else None):
        try:
            request, tones = _understood(options)
            return run(_dial(options, request, tones))
        except SoftphoneError as error:
            return report("dial", error)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="softphone dial",
        description="Place one call without a window and tell what happens.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("destination", help="a number with +, a sip: address, or a tel: link")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--gateway", metavar="URL", help="a running gateway, http:// or https://")
    where.add_argument("--profile", metavar="NAME", help="a profile of the settings")
    parser.add_argument(
        "--api-key-file",
        metavar="F",
        type=Path,
        help="file with the gateway's key; SOFTPHONE_API_KEY works as well",
    )
    parser.add_argument("--dtmf", metavar="TONES", help="tones to send once answered; , pauses 1 s")
    parser.add_argument(
        "--hangup-after", metavar="S", type=_seconds, help="hang up S seconds after the answer"
    )
    parser.add_argument(
        "--timeout",
        metavar="S",
        type=_seconds,
        help="end after S seconds in any case; else 60 s for the answer only",
    )
    parser.add_argument("-v", "--verbose", action="store_true", help="log to standard error")
    return parser


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value <= 86_400:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of seconds from 0 to 86400")
    return value


def _understood(options: argparse.Namespace) -> tuple[DialRequest, tuple[TonePart, ...]]:
    from softphone.controller.dialing import understand
    from softphone.domain.dialing import DialRequest
    from softphone.domain.dtmf import parse_sequence

    entry = understand(options.destination)
    if not entry.dialable:
        raise InvalidInput(
            "destination",
            "cannot be dialled",
            entry.hint or "Give a number with + and country code, or sip:user@host.",
        )
    if options.api_key_file is not None and options.gateway is None:
        raise InvalidInput("--api-key-file", "is given without --gateway", "Give both.")
    tones = parse_sequence(entry.post_dial, field="destination") if entry.post_dial else ()
    if options.dtmf is not None:
        tones += parse_sequence(options.dtmf, field="--dtmf")
    if any(part.wait for part in tones):
        raise InvalidInput("--dtmf", "holds ;", "Nobody is there to wait for. Pause with commas.")
    request = DialRequest(
        destination=entry.destination,
        extension=entry.extension,
        wait_before_extension_s=entry.wait_s,
    )
    return request, tones


async def _dial(
    options: argparse.Namespace, request: DialRequest, tones: tuple[TonePart, ...]
) -> int:
    from softphone.headless.dial_out import DialOut
    from softphone.headless.operator import HeadlessOperator

    printer = _Printer()
    async with (
        _backend(options) as backend,
        HeadlessOperator(backend, on_event=printer.event) as operator,
    ):
        printer.link(backend.name)
        leg = await backend.dial(request)
        printer.placed(leg, request.destination)
        call = DialOut(
            operator,
            leg,
            tones,
            hangup_after_s=options.hangup_after,
            timeout_s=options.timeout,
        )
        try:
            await call.run()
        except asyncio.CancelledError:
            await call.abandon()
            printer.ended(call)
            raise
        return printer.ended(call)


class _Printer:
    """Writes the lines of standard output."""

    def event(self, event: TelephonyEvent) -> None:
        from softphone.cli.running import print_line
        from softphone.headless.event_lines import event_object

        shown = event_object(event)
        if shown is not None:
            print_line(shown)

    def link(self, backend: str) -> None:
        from softphone.cli.running import print_line

        print_line({"event": "link-up", "backend": backend})

    def placed(self, leg: LegId, destination: str) -> None:
        from softphone.cli.running import print_line

        shown = {"event": "session-started", "sessionId": leg, "destination": destination}
        print_line(shown)

    def ended(self, call: DialOut) -> int:
        from softphone.cli.running import print_line

        answered = call.answered_at is not None
        code = EXIT_OK if answered else EXIT_NOT_ANSWERED
        shown: dict[str, Any] = {
            "event": "session-ended",
            "sessionId": call.leg,
            "answered": answered,
            "outcome": call.outcome,
        }
        shown |= {} if call.outcome == "interrupted" else {"exitCode": code}
        reason = getattr(call.last, "reason", None)
        sip_code = getattr(call.last, "sip_code", None)
        shown |= {"reason": reason} if reason else {}
        shown |= {"sipCode": sip_code} if sip_code else {}
        if call.answered_at is not None:
            shown["talkSec"] = round(time.monotonic() - call.answered_at, 3)
        print_line(shown)
        return code


@asynccontextmanager
async def _backend(options: argparse.Namespace) -> AsyncIterator[TelephonyBackend]:
    """The backend the options name; a gateway of our own keeps nothing behind."""
    from softphone.backends.registry import team_backend

    if options.gateway is not None:
        key = await _api_key(options)
        room = f"dial-{uuid.uuid4().hex[:12]}"
        yield team_backend(
            "The gateway", options.gateway, key, room=room, name="Operator", temporary=True
        )
        return
    async with profile_backend(options.profile) as backend:
        yield backend


@asynccontextmanager
async def profile_backend(profile: str | None) -> AsyncIterator[TelephonyBackend]:
    """The backend of a profile, the chosen one by default, not started yet.

    Raises:
        SettingsInvalid: there is no such profile.
        SecretMissing: its secret is nowhere to be found.
    """
    from softphone.backends.registry import backend_for_profile, local_backend
    from softphone.storage.secrets import SecretStore
    from softphone.storage.settings import SettingsStore

    settings = SettingsStore().load()
    if profile is not None:
        settings.profile = profile
    if settings.chosen() is not None:
        yield await backend_for_profile(settings, SecretStore(), data_dir=Path())
        return
    with tempfile.TemporaryDirectory(prefix="softphone-") as folder:
        yield await local_backend(settings.local, settings.operator_name, data_dir=Path(folder))


async def _api_key(options: argparse.Namespace) -> SecretStr:
    from pydantic import SecretStr

    from softphone.storage.secrets import SecretStore

    file = options.api_key_file
    if file is None:
        try:
            return await SecretStore().api_key(options.gateway)
        except SecretMissing as error:
            raise SecretMissing(
                "The gateway's API key is missing. Give --api-key-file or set SOFTPHONE_API_KEY.",
                detail=error.detail,
            ) from error
    try:
        text = await asyncio.to_thread(file.read_text, encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsInvalid(f"The key file {file} cannot be read: {error}.") from error
    key = text.strip().splitlines()[0] if text.strip() else ""
    if not key or not key.isprintable():
        raise ConfigError(f"The key file {file} holds no key. Put the key on its first line.")
    return SecretStr(key)
