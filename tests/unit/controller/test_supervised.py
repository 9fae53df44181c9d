"""The operator learns who supervises, across joins."""

from __future__ import annotations

from softphone.controller.supervised import TEXT_LIMIT, Supervised, WhisperedLine
from softphone.domain.events import AppMessage, Snapshot, SupervisionChanged
from softphone.domain.ids import ParticipantId
from softphone.domain.supervision import SupervisionMode


class Room:
    def __init__(self) -> None:
        self.own: ParticipantId | None = ParticipantId("me")
        self.supervised = Supervised(lambda: self.own)
        self.lines: list[WhisperedLine] = []
        self.supervised.lines.subscribe(self.lines.append)

    def change(self, mode: SupervisionMode | None, *to: str) -> None:
        event = SupervisionChanged(
            timestamp=1.0,
            supervisor=ParticipantId("boss"),
            user_name="Boss",
            mode=mode,
            to=tuple(map(ParticipantId, to)),
        )
        self.supervised.on_changed(event)

    @property
    def modes(self) -> list[SupervisionMode]:
        return [one.mode for one in self.supervised.all()]


def test_a_check_of_the_room_forgets_nobody() -> None:
    room = Room()
    room.change(SupervisionMode.LISTEN)
    room.supervised.on_truth(Snapshot(timestamp=2.0))
    assert room.modes == [SupervisionMode.LISTEN]


def test_another_join_is_told_anew() -> None:
    room = Room()
    room.change(SupervisionMode.WHISPER)
    room.own = ParticipantId("me again")
    room.supervised.on_truth(Snapshot(timestamp=2.0))
    assert room.modes == []
    room.change(SupervisionMode.BARGE)
    assert room.modes == [SupervisionMode.BARGE]


def test_what_is_told_before_the_snapshot_of_a_join_stays() -> None:
    room = Room()
    room.own = ParticipantId("me again")
    room.change(SupervisionMode.LISTEN)
    room.supervised.on_truth(Snapshot(timestamp=2.0))
    assert room.modes == [SupervisionMode.LISTEN]


def test_without_a_room_nobody_supervises() -> None:
    room = Room()
    room.change(SupervisionMode.LISTEN)
    room.supervised.clear()
    assert room.modes == []


def test_a_line_is_cut_and_other_messages_are_none() -> None:
    room = Room()
    for data in ({"whisper": " " + "x" * 999}, {"whisper": 3}, {"other": "x"}, "whisper", None):
        room.supervised.on_message(AppMessage(timestamp=1.0, data=data, from_id="boss"))
    assert room.lines == [WhisperedLine("", "x" * TEXT_LIMIT)]
