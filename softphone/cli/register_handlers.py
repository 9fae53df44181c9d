"""``softphone register-handlers``: let clicked links come to this program, or stop that."""

from __future__ import annotations

import argparse
import sys

from softphone.cli import EXIT_FAILED, EXIT_OK
from softphone.errors import SoftphoneError
from softphone.links.handlers import Handling, link_handlers

_EPILOG = """\
Registers Softphone for tel:, sip:, sips: and callto: links of the current user; no administrator
is needed. Who opened them before is kept and comes back with --unregister.

exit codes:
  0  done
  1  not done; the message says why

examples:
  softphone register-handlers
  softphone register-handlers --unregister
"""


def main(arguments: list[str]) -> int:
    """Run the command; returns its exit code."""
    parser = argparse.ArgumentParser(
        prog="softphone register-handlers",
        description="Open clicked telephone and SIP links with Softphone.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--unregister", action="store_true", help="give the links back")
    options = parser.parse_args(arguments)
    try:
        handlers = link_handlers()
        if options.unregister:
            handlers.unregister()
        else:
            handlers.register()
        found = handlers.look()
    except SoftphoneError as error:
        sys.stderr.write(f"softphone register-handlers: {error.message}\n")
        return EXIT_FAILED
    for handling in found:
        sys.stdout.write(f"{handling.scheme + ':':<8} {_told(handling)}\n")
    return EXIT_OK


def _told(handling: Handling) -> str:
    if handling.ours:
        return "opens Softphone"
    return f"opens {handling.other}" if handling.other else "opens nothing"
