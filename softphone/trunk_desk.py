"""Trunks and routing rules of the gateway on this machine, as the settings dialog edits them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from softphone.controller.settings_ports import TrunkView
from softphone.errors import BackendUnavailable, SoftphoneError

if TYPE_CHECKING:
    from softphone.backends.base import TelephonyBackend
    from softphone.telephony_api.rest_trunks import RestTrunks
    from softphone.telephony_api.trunks import RoutingRuleModel, TrunkModel


class TrunkDesk:
    """See `softphone.controller.settings_ports.Trunks`.

    Args:
        backend: the local gateway's backend while it is in use, else None.
    """

    def __init__(self, backend: Callable[[], TelephonyBackend | None]) -> None:
        self._backend = backend
        self._tasks: set[asyncio.Task[None]] = set()

    def load(self, done: Callable[[TrunkView], None]) -> None:
        """Ask the gateway for its trunks and rules."""

        async def ask() -> None:
            try:
                async with await self._rest() as rest:
                    settings, states = await rest.settings(), await rest.states()
            except SoftphoneError as error:
                done(TrunkView(problem=error.message))
            else:
                done(TrunkView(trunks=settings.trunks, rules=settings.routes, states=states.data))

        self._spawn(ask())

    def save(
        self,
        trunks: tuple[TrunkModel, ...],
        rules: tuple[RoutingRuleModel, ...],
        done: Callable[[str], None],
    ) -> None:
        """Set trunks and rules; they hold from the gateway's next start on."""

        async def put() -> None:
            try:
                async with await self._rest() as rest:
                    await rest.replace(trunks, rules)
            except SoftphoneError as error:
                done(error.message)
            else:
                done("")

        self._spawn(put())

    def route(self, number: str, done: Callable[[str], None]) -> None:
        """How a number would be sent now, as a sentence."""

        async def ask() -> None:
            try:
                async with await self._rest() as rest:
                    done((await rest.route(number)).summary)
            except SoftphoneError as error:
                done(error.message)

        self._spawn(ask())

    async def close(self) -> None:
        """End what is under way."""
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _rest(self) -> RestTrunks:
        backend = self._backend()
        if backend is None:
            raise BackendUnavailable(
                "Trunks belong to the gateway on this machine. Use the profile “Local” first."
            )
        from softphone.backends.gateway.backend import GatewayBackend
        from softphone.telephony_api.rest_trunks import RestTrunks
        from softphone.telephony_api.retry import RetryPolicy

        assert isinstance(backend, GatewayBackend)  # the local one is
        address = await backend.address()
        return RestTrunks(address.url, address.api_key, policy=RetryPolicy(attempts=1))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work, name="trunks")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
