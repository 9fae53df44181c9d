"""The ``softphone`` command.

A click on a ``tel:`` link must reach the running window in under 80 ms, interpreter start
included, so the choice of command looks at the bare arguments and everything else is imported
only by the command that needs it.
"""

from __future__ import annotations

import sys

EXIT_OK = 0
EXIT_FAILED = 1
EXIT_BAD_INPUT = 2
EXIT_NOT_ANSWERED = 3
EXIT_UNREACHABLE = 4

_VERBS = (
    "answer",
    "decline",
    "silence",
    "hangup",
    "hold",
    "mute",
    "redial",
    "show",
    "status",
)
"""What the running window can be asked for."""

_SCHEMES = ("tel:", "sip:", "sips:", "callto:")

HELP = """\
usage: softphone [ADDRESS]
       softphone COMMAND [OPTIONS]

Opens the operator's window. With no configuration it starts a local gateway and the practice
line, so calls can be made at once and without an account.

  ADDRESS   tel:+15551234567, sip:user@host or callto:+15551234567: handed to the running
            window, or opens one, and fills the dial field

commands:
  dial      place one call without a window; every event is a line of JSON
  demo      show the whole way of a call on the practice line
  doctor    check display, audio, keyring, SIP engine, ports and profiles
  gateway   run the gateway in the foreground
  register-handlers
            open clicked telephone and SIP links with this program

asked of the running window, for keys bound in the desktop's own settings and for scripts:
  answer    answer who is calling
  decline   decline who is calling
  silence   stop the ring; the caller keeps waiting
  hangup    hang up the call; “hangup all” hangs up every call
  hold      put the call on hold or take it back; “hold on”, “hold off”
  mute      mute the microphone or unmute it; “mute on”, “mute off”
  redial    dial the last number again
  show      bring the window to the front
  status    tell what the window is doing

  softphone COMMAND --help tells more.

options:
  -h, --help     show this
  --version      show the version

examples:
  softphone
  softphone tel:+15550100002
  softphone dial +15550100001 --hangup-after 5
"""


def main(argv: list[str] | None = None) -> int:
    """Run the command line and return the process's exit code.

    Args:
        argv: arguments without the program's name; None takes those of the process.
    """
    arguments = sys.argv[1:] if argv is None else argv
    first = arguments[0] if arguments else ""
    if not first or first.lower().startswith(_SCHEMES):
        return _open_window(arguments)
    if first in ("-h", "--help"):
        sys.stdout.write(HELP)
        return EXIT_OK
    if first == "--version":
        from softphone import __version__

        sys.stdout.write(f"softphone {__version__}\n")
        return EXIT_OK
    return _run_command(first, arguments[1:])


def _open_window(arguments: list[str]) -> int:
    if len(arguments) > 1:
        return _bad_input(f"one address is expected, not {len(arguments)}")
    address = arguments[0] if arguments else ""
    from softphone.handover import HandoverResult, hand_over

    result = hand_over(address)
    if result is HandoverResult.DELIVERED:
        return EXIT_OK
    if result is HandoverResult.REFUSED:
        return _bad_input("the running window did not accept this address")
    if result is HandoverResult.NOT_ANSWERING:
        sys.stderr.write("softphone: the running window does not answer. Close it and try again.\n")
        return EXIT_FAILED
    from softphone.cli.display import missing_display

    problem = missing_display()
    if problem:
        sys.stderr.write(f"softphone: {problem}\n")
        return EXIT_FAILED
    from softphone.app import run

    return run(address or None)


def _run_command(name: str, arguments: list[str]) -> int:
    if name in _VERBS:
        from softphone.cli.orders import main as order

        return order([name, *arguments])
    if name not in ("dial", "demo", "doctor", "gateway", "register-handlers"):
        return _bad_input(f"“{name}” is neither a command nor a tel:, sip: or callto: address")
    from importlib import import_module

    code: int = import_module(f"softphone.cli.{name.replace('-', '_')}").main(arguments)
    return code


def _bad_input(problem: str) -> int:
    sys.stderr.write(f"softphone: {problem}. softphone --help shows what there is.\n")
    return EXIT_BAD_INPUT
