"""What the command line asks of the running window: over the socket, with exit codes."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from softphone import cli, handover
from softphone.cli import orders
from softphone.handover import HandoverResult, give_order, hand_over
from softphone.handover_listener import HandoverListener

pytestmark = pytest.mark.skipif(os.name != "posix", reason="speaks to the Unix socket")


@pytest.fixture
def directory(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="sp-") as short:
        place = Path(short) / "runtime"
        monkeypatch.setattr(handover, "runtime_dir", lambda: place)
        yield place


@pytest.fixture
def listener(directory: Path) -> Iterator[HandoverListener]:
    with HandoverListener.claim(directory) as claimed:
        yield claimed


def serve(listener: HandoverListener, obey: Callable[[str], tuple[bool, str]]) -> threading.Thread:
    """Answer one order, as the window's event loop does."""

    def answer() -> None:
        while select.select([listener], [], [], 10)[0]:
            listener.take()
            for order in listener.take_orders():
                done, text = obey(order.words)
                order.answer(text, done=done)
                return

    thread = threading.Thread(target=answer)
    thread.start()
    return thread


def test_the_sender_hears_what_the_window_says(listener, directory):
    seen: list[str] = []
    serving = serve(listener, lambda words: (not seen.append(words), "gladly\nindeed"))
    assert give_order("hold on") == (HandoverResult.DELIVERED, "gladly indeed")
    serving.join()
    assert seen == ["hold on"]
    assert listener.take() == ()


def test_a_long_answer_comes_whole(listener):
    long = json.dumps({"sessions": ["x" * 70_000]})
    serving = serve(listener, lambda _words: (True, long))
    assert give_order("status")[1] == long
    serving.join()


def test_addresses_are_no_orders_and_orders_no_addresses(listener, directory):
    assert hand_over("answer", directory=directory) is HandoverResult.DELIVERED
    assert listener.take() == ("answer",)
    assert listener.take_orders() == ()


def test_an_order_nobody_waits_for_is_not_carried_out(listener, monkeypatch):
    monkeypatch.setattr("softphone.handover_listener.PEER_TIMEOUT_S", 0.05)
    assert give_order("answer")[0] is HandoverResult.NOT_ANSWERING
    assert listener.take_orders() == ()


@pytest.mark.parametrize(
    ("arguments", "reply", "code", "told"),
    [
        (["answer"], (True, ""), 0, ""),
        (["answer"], (False, "Nobody is calling."), 3, "softphone answer: Nobody is calling.\n"),
        (["hold", "on"], (True, ""), 0, ""),
    ],
)
def test_exit_codes_tell_what_became_of_it(listener, capsys, arguments, reply, code, told):
    serving = serve(listener, lambda _words: reply)
    assert cli.main(arguments) == code
    serving.join()
    assert capsys.readouterr().err == told


@pytest.mark.parametrize("arguments", [["hold", "off"], ["answer"], ["status"], ["hangup", "all"]])
def test_without_a_window_there_is_nobody_to_ask(directory, capsys, arguments):
    assert cli.main(arguments) == 4
    assert "no window is running" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["answer", "now"], ["hold", "on", "off"], ["mute", "all"]])
def test_what_is_not_understood_is_said(directory, capsys, arguments):
    assert cli.main(arguments) == 2
    assert "not understood" in capsys.readouterr().err


def test_status_reads_as_words_or_json(listener, capsys):
    status = {
        "link": "up",
        "backend": "Local gateway",
        "room": "desk",
        "state": "available",
        "muted": True,
        "sessions": [
            {"direction": "dial-in", "name": "", "address": "+15550100001", "words": "Incoming"}
        ],
    }
    line = json.dumps(status)
    serving = serve(listener, lambda _words: (True, line))
    assert cli.main(["status"]) == 0
    serving.join()
    assert "dial-in +15550100001: Incoming" in capsys.readouterr().out
    serving = serve(listener, lambda _words: (True, line))
    assert cli.main(["status", "--json"]) == 0
    serving.join()
    assert json.loads(capsys.readouterr().out) == status


@pytest.mark.parametrize("verb", sorted(orders._ABOUT))
def test_every_verb_teaches_itself(verb, capsys):
    assert cli.main([verb, "--help"]) == 0
    told = capsys.readouterr().out
    assert told.startswith(f"usage: softphone {verb}")
    assert f"\n  {verb} " in cli.HELP


def test_asking_loads_neither_qt_nor_asyncio(directory):
    script = (
        "import sys; from softphone.cli import main; code = main(['answer']);"
        "bad = {'PySide6', 'asyncio', 'pydantic'} & set(sys.modules); sys.exit(bad and 99 or code)"
    )
    environment = {**os.environ, "XDG_RUNTIME_DIR": str(directory.parent)}
    done = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, timeout=30
    )
    assert done.returncode == 4, done.stderr
