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
    options = parser.parse_args(arguments)
    from softphone.cli.checks import run_all

    findings = asyncio.run(run_all())
    failed = any(finding.status == "fail" for finding in findings)
    if options.json:
        _print_json(findings, ok=not failed)
    else:
        _print_text(findings)
    return EXIT_FAILED if failed else EXIT_OK


def _print_json(findings: tuple[Finding, ...], *, ok: bool) -> None:
    from softphone.cli.running import print_line

    print_line({"ok": ok, "checks": [asdict(finding) for finding in findings]})


def _print_text(findings: tuple[Finding, ...]) -> None:
    width = max(len(finding.name) for finding in findings)
    for finding in findings:
        sys.stdout.write(f"{_SIGNS[finding.status]} {finding.name:<{width}}  {finding.found}\n")
        if finding.remedy:
            sys.stdout.write(f"  {'':<{width}}  → {finding.remedy}\n")
