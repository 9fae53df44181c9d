"""``softphone doctor``: what is missing on this machine, and what to do about it."""

from __future__ import annotations

import argparse
import asyncio
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING

from softphone.cli import EXIT_FAILED, EXIT_OK

if TYPE_CHECKING:
    from softphone.cli.checks import Finding

_EPILOG = """\
Checks: display, audio devices, keyring, SIP engine, ports, settings and the chosen profile.
“warn” means that Softphone works, with a limit the line explains; “fail” means that it does not.

exit codes:
  0  nothing failed
  1  something failed

examples:
  softphone doctor
  softphone doctor --json
  softphone doctor --profile Daily --live-call +12015550123

A live call takes a minute: answer, say something, press a key. It costs what the profile's provider
charges for it.
"""
_SIGNS = {"ok": "✓", "warn": "!", "fail": "✗"}


def main(arguments: list[str]) -> int:
    """Run the command; returns its exit code."""
    parser = argparse.ArgumentParser(
        prog="softphone doctor",
        description="Check what Softphone needs and say what to do about each problem.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--profile", metavar="NAME", help="a profile other than the chosen one")
    parser.add_argument(
        "--live-call",
        metavar="DESTINATION",
        help="call a phone you have at hand, and check by it what only a real call shows",
    )
    options = parser.parse_args(arguments)
    if options.live_call is not None:
        return _live_call(options)
    if options.profile is not None:
        parser.error("--profile goes with --live-call")
    from softphone.cli.checks import run_all

    findings = asyncio.run(run_all())
    failed = any(finding.status == "fail" for finding in findings)
    if options.json:
        _print_json(findings, ok=not failed)
    else:
        _print_text(findings)
    return EXIT_FAILED if failed else EXIT_OK


def _live_call(options: argparse.Namespace) -> int:
    from softphone.cli.live_call import LiveCall
    from softphone.cli.running import exit_code_for, run
    from softphone.controller.dialing import understand
    from softphone.errors import InvalidInput, SoftphoneError

    findings: list[Finding] = []

    def tell(finding: Finding) -> None:
        findings.append(finding)
        if not options.json:
            _print_finding(finding, 8)

    def ask(wish: str) -> None:
        sys.stderr.write(f"→ {wish}\n")

    async def call(destination: str) -> int:
        from softphone.cli.dial import profile_backend

        async with profile_backend(options.profile) as backend:
            ok = await LiveCall(backend, destination, tell=tell, ask=ask).run()
        return EXIT_OK if ok else EXIT_FAILED

    try:
        entry = understand(options.live_call)
        if not entry.dialable:
            raise InvalidInput(
                "--live-call",
                "cannot be dialled",
                entry.hint or "Give a number with + and country code, or sip:user@host.",
            )
        code = run(call(entry.destination))
    except SoftphoneError as error:
        sys.stderr.write(f"softphone doctor: {error.message}\n")
        return exit_code_for(error)
    if options.json:
        _print_json(tuple(findings), ok=code == EXIT_OK)
    return code


def _print_json(findings: tuple[Finding, ...], *, ok: bool) -> None:
    from softphone.cli.running import print_line

    print_line({"ok": ok, "checks": [asdict(finding) for finding in findings]})


def _print_text(findings: tuple[Finding, ...]) -> None:
    width = max(len(finding.name) for finding in findings)
    for finding in findings:
        _print_finding(finding, width)


def _print_finding(finding: Finding, width: int) -> None:
    sys.stdout.write(f"{_SIGNS[finding.status]} {finding.name:<{width}}  {finding.found}\n")
    if finding.remedy:
        sys.stdout.write(f"  {'':<{width}}  → {finding.remedy}\n")
    sys.stdout.flush()
