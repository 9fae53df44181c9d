from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from softphone import logs
from softphone.domain.logline import LogLine
from softphone.logs import Logging, MemoryFeed, configure, hide_numbers, hide_secrets

log = logging.getLogger("softphone.test")


@pytest.fixture
def logging_on(tmp_path: Path) -> Iterator[Logging]:
    with configure(directory=tmp_path, stderr_level="critical") as running:
        yield running


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Authorization: Bearer abc.def-123", "Authorization: Bearer [hidden]"),
        ('{"Authorization": "Bearer abc"}', '{"Authorization": "Bearer [hidden]"}'),
        ("api_key=s3cret and more", "api_key=[hidden] and more"),
        ("SOFTPHONE_API_KEY=s3cret", "SOFTPHONE_API_KEY=[hidden]"),
        ('"resumeKey": "abc", "seq": 4', '"resumeKey": "[hidden]", "seq": 4'),
        ("password: hunter2", "password: [hidden]"),
        ('<sip:a@b>;auth_pass="hunter2";lr', '<sip:a@b>;auth_pass="[hidden]";lr'),
        ("sip:ada:hunter2@host", "sip:ada:[hidden]@host"),
        ("eyJhbGciOiJI.eyJyIjoiZGVz.sig-1 ok", "[hidden] ok"),
        ("join room=desk", "join room=desk"),
        ("the token was refused", "the token was refused"),
    ],
)
def test_secrets_are_taken_out(text: str, shown: str) -> None:
    assert hide_secrets(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("dial +15551234567", "dial +•••••••4567"),
        ("dial +1 (555) 123-4567.", "dial +• (•••) •••-4567."),
        ("to sip:+15551234567@trunk", "to sip:+•••••••4567@trunk"),
        (
            "caller 15551234567: busy, not 15551234568.",
            "caller •••••••4567: busy, not •••••••4568.",
        ),
        ("at 1732296000.123 and 12345678:90", "at 1732296000.123 and 12345678:90"),
        ("to (0555) 123456", "to (••••) ••3456"),
        ("at 127.0.0.1:45637 pid=4711", "at 127.0.0.1:45637 pid=4711"),
        ("id 6f3c1b0e-8a44-4f0e-9a51-0c9c7a3b7e01", "id 6f3c1b0e-8a44-4f0e-9a51-0c9c7a3b7e01"),
        ("took 12.345 s, seq 123456", "took 12.345 s, seq 123456"),
    ],
)
def test_numbers_keep_four_digits(text: str, shown: str) -> None:
    assert hide_numbers(text) == shown


def test_pane_shows_the_number_and_the_file_does_not(logging_on: Logging, tmp_path: Path) -> None:
    log.info("dial %s with token=%s", "+15551234567", "abc", extra={"leg": "leg-1"})
    lines: list[LogLine] = []
    logging_on.feed.subscribe(lines.append)
    assert lines[-1].text == "test: dial +15551234567 with token=[hidden]"
    assert lines[-1].session == "leg-1" and lines[-1].level == logging.INFO
    logging_on.close()
    written = (tmp_path / "softphone.log").read_text(encoding="utf-8")
    assert "+•••••••4567" in written and "abc" not in written
    assert "INFO softphone.test" in written and written.startswith("20")


def test_exceptions_lose_their_secrets_too(logging_on: Logging, tmp_path: Path) -> None:
    try:
        raise ValueError("api_key=s3cret for +15551234567")
    except ValueError:
        log.warning("failed", exc_info=True)
    lines: list[LogLine] = []
    logging_on.feed.subscribe(lines.append)
    assert "s3cret" not in lines[-1].text and "ValueError" in lines[-1].text
    assert "\n" not in lines[-1].text
    logging_on.close()
    written = (tmp_path / "softphone.log").read_text(encoding="utf-8")
    assert "s3cret" not in written and "1234567" not in written


def test_feed_is_bounded_and_replays_from_any_thread() -> None:
    feed = MemoryFeed(kept=3)
    for number in range(5):
        feed.emit(logging.LogRecord("softphone.x", 20, "", 0, str(number), None, None))
    seen: list[str] = []
    done = feed.subscribe(lambda line: seen.append(line.text))
    assert seen == ["x: 2", "x: 3", "x: 4"]
    writer = threading.Thread(
        target=feed.emit, args=(logging.LogRecord("y", 20, "", 0, "5", None, None),)
    )
    writer.start()
    writer.join()
    done()
    feed.emit(logging.LogRecord("y", 20, "", 0, "6", None, None))
    assert seen[3:] == ["y: 5"]


def test_a_raising_listener_hurts_nobody(capsys: pytest.CaptureFixture[str]) -> None:
    feed = MemoryFeed()
    seen: list[LogLine] = []

    def bad(_line: LogLine) -> None:
        raise RuntimeError("broken listener")

    feed.subscribe(bad)
    feed.subscribe(seen.append)
    feed.emit(logging.LogRecord("x", 20, "", 0, "text", None, None))
    assert len(seen) == 1
    assert "broken listener" in capsys.readouterr().err


def test_a_log_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with configure(directory=tmp_path / "file" / "log", stderr_level="critical") as running:
        lines: list[LogLine] = []
        running.feed.subscribe(lines.append)
        assert running.file is None
    assert "No log file is written" in lines[0].text


def test_level_of_standard_error(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(logs.LEVEL_VARIABLE, "info")
    with configure():
        log.debug("not this")
        log.info("but this")
    shown = capsys.readouterr().err
    assert "but this" in shown and "not this" not in shown
