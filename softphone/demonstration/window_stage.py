"""The stage in the window: every step is done with keys and clicks, and seen there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPixmap

from softphone.demonstration import hands
from softphone.domain.actions import Action
from softphone.domain.events import DialinRinging, TelephonyEvent
from softphone.domain.ids import LegId
from softphone.errors import StorageUnavailable
from softphone.headless.hearing import Hearing
from softphone.ui.panels.keypad import PadMode
from softphone.ui.widgets.row_layout import ROW_HEIGHT

if TYPE_CHECKING:
    from softphone.controller.controller import TelephonyController
    from softphone.domain.session import Session
    from softphone.ui.main_window import MainWindow

T = TypeVar("T")

LOOK_S = 0.5
"""How long each picture stands still, so that somebody watching can follow."""


class WindowStage:
    """See `softphone.headless.stage.DemoStage`.

    Args:
        window: bound to the controller.
        controller: connected.
        hearing: hears what goes to the speaker.
        pictures: folder for one picture a step.
    """

    def __init__(
        self,
        window: MainWindow,
        controller: TelephonyController,
        *,
        hearing: Hearing,
        pictures: Path,
    ) -> None:
        self._window = window
        self._popup = window.popup
        self._controller = controller
        self._hearing = hearing
        self._pictures = pictures
        self._taken = 0
        self._events: list[TelephonyEvent] = []
        self._changed = asyncio.Event()
        self._unsubscribe = (
            controller.events.subscribe(self._on_event),
            controller.store.subscribe(lambda _old, _new: self._changed.set()),
            controller.tone_progress.subscribe(lambda _progress: self._changed.set()),
        )

    def close(self) -> None:
        """Stop following the controller."""
        for unsubscribe in self._unsubscribe:
            unsubscribe()

    async def dial(self, destination: str) -> LegId:
        """Type the number and press Enter; returns once the new row's leg is known."""
        known = {session.id for session in self._controller.store.all()}
        edit = self._window.dialer.field.edit
        self._window.dialer.focus_field()
        hands.type_text(edit, destination)
        hands.press_return(edit)

        def begun() -> Session | None:
            new = [s for s in self._controller.store.all() if s.id not in known]
            return next((s for s in new if s.leg is not None or not s.live), None)

        session = await self._until(begun)
        return session.leg or LegId("")

    async def seen(self, leg: LegId, *kinds: type[TelephonyEvent]) -> TelephonyEvent:
        """Wait for the event and for the row to have taken it in."""

        def came() -> TelephonyEvent | None:
            return next(
                (
                    event
                    for event in self._events
                    if isinstance(event, kinds) and getattr(event, "session_id", None) == leg
                ),
                None,
            )

        event = await self._until(came)
        await self._until(lambda: self._shown(leg))
        return event

    async def incoming(self) -> LegId:
        """Wait for a caller and the pop-up."""

        def ringing() -> DialinRinging | None:
            return next((e for e in self._events if isinstance(e, DialinRinging)), None)

        event = await self._until(ringing)
        await self._until(self._popup.isVisible)
        return event.session_id

    async def answer(self, leg: LegId) -> None:
        """Click Answer on the pop-up, once it takes clicks."""
        await asyncio.sleep(LOOK_S)
        hands.click(self._popup.answer)
        await self._until(lambda: self._popup.session is None)

    async def send_tones(self, leg: LegId, tones: str) -> None:
        """Click the keys, one after the other."""
        keypad = self._window.dialer.keypad
        await self._until(lambda: keypad.mode is PadMode.TONES)
        for tone in tones:
            if tone in "ABCD" and not keypad.pad.letters_shown:
                hands.click(keypad.strip.letters)
            hands.click(keypad.pad.key(tone))

    async def hear_sound(self, at_least_ms: int) -> None:
        """Wait for sound on its way to the speaker."""
        await self._hearing.until(lambda hearing: hearing.sounding_ms >= at_least_ms)

    async def hear_tones(self, tones: str) -> None:
        """Wait for the keys' sounds on their way to the speaker."""
        await self._hearing.until(lambda hearing: tones in hearing.tones)

    def listen_afresh(self) -> None:
        """Forget what was heard so far."""
        self._hearing.forget()

    async def hang_up(self, leg: LegId) -> None:
        """Click Hang up in the row."""
        session = self._controller.store.by_leg(leg)
        if session is None:
            return
        view = self._window.work.sessions.view
        view.select(session.id)
        actions = [button.action for button in view.delegate.buttons(session)]
        layout = view.delegate.layout_of(session, view.viewport().width())
        row = view.currentIndex().row()
        top = row * ROW_HEIGHT - view.verticalScrollBar().value()
        place = layout.buttons[actions.index(Action.HANG_UP)].center() + QPoint(0, top)
        await asyncio.sleep(LOOK_S)  # the list takes no clicks right after its rows have moved
        hands.click(view.viewport(), place)

    async def show(self, step: str) -> None:
        """Save a picture of the window, with the pop-up where it lies over it."""
        self._taken += 1
        file = self._pictures / f"{self._taken:02d}-{step}.png"
        picture = self._window.grab()
        if self._popup.isVisible():
            self._lay_over(picture)
        if not picture.save(str(file)):
            raise StorageUnavailable(
                f"The picture {file} was not saved. Check free disk space and the folder."
            )
        await asyncio.sleep(LOOK_S)

    def _lay_over(self, picture: QPixmap) -> None:
        """Paint the pop-up into the corner of the picture that it has on the screen."""
        gap = self._window.theme.space(4)
        painter = QPainter(picture)
        corner = self._window.rect().bottomRight() - self._popup.rect().bottomRight()
        painter.drawPixmap(corner - QPoint(gap, gap), self._popup.grab())
        painter.end()

    def _shown(self, leg: LegId) -> bool:
        """Whether the row shows the session as it is now."""
        session = self._controller.store.by_leg(leg)
        return session is None or self._window.work.sessions.model.session(session.id) is session

    def _on_event(self, event: TelephonyEvent) -> None:
        self._events.append(event)
        self._changed.set()

    async def _until(self, found: Callable[[], T | None]) -> T:
        """Wait until ``found`` gives something true; looked at after every change."""
        while not (value := found()):
            self._changed.clear()
            await self._changed.wait()
        return value
