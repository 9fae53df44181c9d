"""Does after the start, in small steps, what would else slow the first call down."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable, Iterator
from typing import Final

from pydantic import BaseModel

from softphone.gateway.mixing.music import hold_music
from softphone.telephony_api.events import EVENT_MODELS
from softphone.telephony_api.room_socket import METHOD_PARAMS, JoinResult
from softphone.telephony_api.rooms import CreateRoom, Room
from softphone.telephony_api.tokens import CreateToken, MeetingToken

_PAUSE_S: Final = 0.002


async def warm_up() -> None:
    """Import what is imported late, and build the validators of the models."""
    for step in _steps():
        step()
        await asyncio.sleep(_PAUSE_S)


def _steps() -> Iterator[Callable[[], object]]:
    yield lambda: importlib.import_module("softphone.telephony_api.token_claims")
    yield lambda: importlib.import_module("softphone.gateway.sockets.operator_audio")
    yield hold_music
    first: list[type[BaseModel]] = [CreateRoom, Room, CreateToken, MeetingToken, JoinResult]
    for model in (*first, *METHOD_PARAMS.values(), *EVENT_MODELS.values()):
        yield model.model_rebuild
