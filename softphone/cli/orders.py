"""``softphone answer`` and the like: ask the running window, without loading anything of it."""

from __future__ import annotations

import sys
from typing import Any

from softphone.cli import (
    EXIT_BAD_INPUT,
    EXIT_FAILED,
    EXIT_NOT_ANSWERED,
    EXIT_OK,
    EXIT_UNREACHABLE,
)
from softphone.handover import HandoverResult, give_order

_TAKEN = {"hangup": ("all",), "hold": ("on", "off"), "mute": ("on", "off"), "status": ("--json",)}
"""What may follow a verb."""

_ABOUT = {
    "answer": "answer the selected caller, or the one who has been ringing longest",
    "decline": "decline the selected caller, or the one who has been ringing longest",
    "silence": "stop the ring; the caller keeps waiting and hears nothing of it",
    "hangup": "hang up the selected call, or the only one; “all” hangs up every call",
    "hold": "put the selected call, or the only one, on hold, or take it back; “on” and “off”\n"
    "do one of the two only",
    "mute": "mute the microphone, or unmute it; “on” and “off” do one of the two only",
    "redial": "dial the last number again",
    "show": "bring the window to the front",
    "status": "tell what the window is doing, in words; --json prints one line of JSON",
}


def help_text(verb: str) -> str:
    """What ``softphone VERB --help`` prints."""
    taken = _TAKEN.get(verb, ())
    usage = f"usage: softphone {verb}" + (f" [{'|'.join(taken)}]" if taken else "")
    return f"""{usage}

Asks the running window to {_ABOUT[verb]}.
The window does it the same way as its own buttons and keys. Bind this command to a key in the
desktop's keyboard settings to have it everywhere.

exit code: 0 the window does it, 1 the window does not answer, 2 bad input, 3 there is nothing to
do it with (nobody is calling, no call is up), 4 no window is running
"""


def main(arguments: list[str]) -> int:
    """Carry out one verb; ``arguments`` begin with it."""
    verb, *rest = arguments
    if rest in (["-h"], ["--help"]):
        sys.stdout.write(help_text(verb))
        return EXIT_OK
    if len(rest) > 1 or any(word not in _TAKEN.get(verb, ()) for word in rest):
        sys.stderr.write(f"softphone {verb}: “{' '.join(rest)}” is not understood.\n")
        sys.stderr.write(f"softphone {verb} --help shows what is.\n")
        return EXIT_BAD_INPUT
    as_json = rest == ["--json"]
    result, text = give_order(" ".join([verb, *(word for word in rest if word != "--json")]))
    if result is not HandoverResult.DELIVERED:
        return _refused(verb, result, text)
    if verb == "status":
        sys.stdout.write(f"{text if as_json else _in_words(text)}\n")
    elif text:
        sys.stdout.write(f"{text}\n")
    return EXIT_OK


def _refused(verb: str, result: HandoverResult, text: str) -> int:
    told: dict[HandoverResult, tuple[str, int]] = {
        HandoverResult.NO_INSTANCE: (
            "no window is running. Start it with: softphone",
            EXIT_UNREACHABLE,
        ),
        HandoverResult.NOT_ANSWERING: ("the running window does not answer", EXIT_FAILED),
        HandoverResult.REFUSED: (text or "the running window did not accept it", EXIT_NOT_ANSWERED),
    }
    words, code = told[result]
    sys.stderr.write(f"softphone {verb}: {words}\n")
    return code


def _in_words(line: str) -> str:
    import json

    status: dict[str, Any] = json.loads(line)
    link = f"link {status['link']}"
    if status["backend"]:
        link += f" ({status['backend']}, room {status['room']})"
    lines = [link, f"state {status['state']}", f"microphone {_on_off(status['muted'])}"]
    calls = [
        f"{call['direction']} {call['name'] or call['address'] or 'number withheld'}: "
        f"{call['words']}"
        for call in status["sessions"]
    ]
    return "\n".join([*lines, *(calls or ["no calls"])])


def _on_off(muted: bool) -> str:
    return "muted" if muted else "open"
