"""Waiting until a far party's prompt is over, by how loud the backend measures it to be."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final

from softphone.backends.base import TelephonyBackend
from softphone.backends.leg_levels import LegLevels
from softphone.domain.ids import LegId
from softphone.domain.prompt_end import PromptEnd
from softphone.errors import BackendUnavailable, CommandTimeout

_EVERY_S: Final = 0.15
"""Less than what a level looks back, so that nothing said is missed."""

_LIMIT_S: Final = 90.0
"""Longer prompts end somewhere else: in music, or in somebody who talks."""


async def prompt_over(
    backend: TelephonyBackend | None,
    leg: LegId,
    clock: Callable[[], float],
    sleep: Callable[[float], Awaitable[None]],
) -> bool:
    """Wait for the end of the prompt.

    Args:
        backend: measures.
        leg: of whom.
        clock: monotonic seconds.
        sleep: waits so many seconds.

    Returns:
        False if it could not be measured, or went on for longer than any prompt.

    Raises:
        SessionGone: the leg has ended.
    """
    source: object = backend
    if backend is None or not backend.capabilities.leg_levels or not isinstance(source, LegLevels):
        return False
    began = clock()
    end = PromptEnd(began)
    while clock() - began < _LIMIT_S:
        try:
            level = await source.level(leg)
        except (BackendUnavailable, CommandTimeout):
            return False
        if level is None:
            return False
        if end.over(level, clock()):
            return True
        await sleep(_EVERY_S)
    return False
