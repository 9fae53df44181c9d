"""From the SDK's threads to the loop: copy and hop, nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from daily import EventHandler

HEARD: Final = (
    "on_app_message",
    "on_call_state_updated",
    "on_dialin_connected",
    "on_dialin_error",
    "on_dialin_ready",
    "on_dialin_stopped",
    "on_dialin_warning",
    "on_dialout_answered",
    "on_dialout_connected",
    "on_dialout_error",
    "on_dialout_stopped",
    "on_dialout_warning",
    "on_dtmf_event",
    "on_error",
    "on_network_connection_status_updated",
    "on_participant_joined",
    "on_participant_left",
    "on_participant_updated",
    "on_recording_error",
    "on_recording_started",
    "on_recording_stopped",
)
"""Callbacks of the SDK that mean something here; four of them are missing in its stub."""


class Bridge:
    """Runs things on one loop, whoever asks; silent once closed.

    Args:
        loop: where everything arrives, in order.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._closed = False

    def hop(self, work: Callable[..., object], *args: Any) -> None:
        """Run ``work`` on the loop soon. Any thread; never raises, never waits."""
        if self._closed:
            return
        try:
            self._loop.call_soon_threadsafe(work, *args)
        except RuntimeError:  # the loop was closed meanwhile
            self._closed = True

    def close(self) -> None:
        """Whatever comes from now on is dropped."""
        self._closed = True


def make_handler(bridge: Bridge, take: Callable[[str, tuple[Any, ...]], None]) -> EventHandler:
    """An event handler of the SDK that hands every callback to ``take`` on the loop.

    The SDK makes fresh dictionaries for each callback, so passing them on copies nothing twice.
    """
    from daily import EventHandler

    def forward(name: str) -> Callable[..., None]:
        def callback(_handler: object, *args: Any) -> None:
            bridge.hop(take, name, args)

        return callback

    kind = type("Ears", (EventHandler,), {name: forward(name) for name in HEARD})
    handler: EventHandler = kind()
    return handler
