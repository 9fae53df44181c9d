"""A list of listeners that survives a bad one."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Generic, TypeVar

from softphone.controller.ports import Unsubscribe

_log = logging.getLogger(__name__)

T = TypeVar("T")


class Feed(Generic[T]):
    """Hands each value to every listener, in order of subscription, in the caller's thread."""

    __slots__ = ("_listeners",)

    def __init__(self) -> None:
        self._listeners: tuple[Callable[[T], None], ...] = ()

    @property
    def heard(self) -> bool:
        """Whether anybody listens; lets a producer skip work for nobody."""
        return bool(self._listeners)

    def subscribe(self, listener: Callable[[T], None]) -> Unsubscribe:
        """Call ``listener`` with every value from now on; call the result to stop."""
        self._listeners = (*self._listeners, listener)

        def unsubscribe() -> None:
            self._listeners = tuple(kept for kept in self._listeners if kept is not listener)

        return unsubscribe

    def publish(self, value: T) -> None:
        """Call every listener; one that raises is logged and does not stop the others."""
        for listener in self._listeners:
            try:
                listener(value)
            except Exception:
                _log.exception("a listener failed")
