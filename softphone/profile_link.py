"""Connects the controller to the profile in use, and changes over when another one is chosen."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from softphone import paths
from softphone.controller.feed import Feed
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.profile import ChangeFailed
from softphone.errors import BackendUnavailable, SoftphoneError

if TYPE_CHECKING:
    from softphone.backends.base import TelephonyBackend
    from softphone.backends.gateway.launch import StartedChild
    from softphone.controller.controller import TelephonyController
    from softphone.domain.way_back import WayBack
    from softphone.storage.secrets import SecretStore
    from softphone.storage.settings import Settings

log = logging.getLogger(__name__)

FIRST_RETRY_S = 1.0
LAST_RETRY_S = 30.0
STOP_LIMIT_S = 6.0
"""Leaving a backend never takes longer than this, whatever it does."""


class ProfileLink:
    """Owns the way to the backend; `run` is its only task.

    Args:
        controller: is started and stopped.
        settings: names the profile, looked at before every attempt.
        secrets: has the profiles' secrets.
        early: a gateway of our own under way, for the first attempt.
        way_back: what an earlier run left, for the first attempt; None ever after.
        reached: takes the backend in use, or None while there is none.
        attempted: called after every attempt.
    """

    def __init__(
        self,
        controller: TelephonyController,
        settings: Settings,
        secrets: SecretStore,
        *,
        early: StartedChild | None,
        way_back: Callable[[], Awaitable[WayBack | None]],
        reached: Callable[[TelephonyBackend | None], None],
        attempted: Callable[[], None],
    ) -> None:
        self.failed: Feed[ChangeFailed] = Feed()
        self.backend: TelephonyBackend | None = None
        self._controller = controller
        self._settings = settings
        self._secrets = secrets
        self._early = early
        self._way_back = way_back
        self._reached = reached
        self._attempted = attempted
        self._wanted = asyncio.Event()
        self._before = ""

    def change(self, before: str) -> None:
        """Leave the backend, calls hung up, and connect to what the settings say now.

        Args:
            before: the profile in use until now, to go back to.
        """
        self._before = before
        self._wanted.set()

    async def run(self) -> None:
        """Connect, and again after every `change`; ends when it is cancelled."""
        while True:
            self._wanted.clear()
            reaching = asyncio.create_task(self._reach(), name="connect")
            reaching.add_done_callback(_tell_fault)
            try:
                await self._wanted.wait()
            finally:
                reaching.cancel()
                await asyncio.gather(reaching, return_exceptions=True)
            await self._leave()

    async def _leave(self) -> None:
        self.backend = None
        self._reached(None)
        try:
            await asyncio.wait_for(self._controller.stop(), STOP_LIMIT_S)
        except TimeoutError:
            log.error("the backend did not stop within %.0f s", STOP_LIMIT_S)
        except SoftphoneError as error:
            log.warning("%s %s", error.message, error.detail)

    async def _reach(self) -> None:
        """Try again and again until it works; then the backend keeps itself connected."""
        wait_s = FIRST_RETRY_S
        name = self._settings.profile
        while True:
            try:
                backend = await self._start()
            except BackendUnavailable as error:
                log.warning("%s Trying again in %.0f s. %s", error.message, wait_s, error.detail)
                self._tell(name, error, trying=True)
                await asyncio.sleep(wait_s)
                wait_s = min(2 * wait_s, LAST_RETRY_S)
            except SoftphoneError as error:
                log.warning("%s %s", error.message, error.detail)
                self._tell(name, error, trying=False)
                return
            else:
                self.backend, self._before = backend, ""
                self._reached(backend)
                self._attempted()
                return

    async def _start(self) -> TelephonyBackend:
        from softphone.backends.registry import backend_for_profile

        way = await self._way_back()
        early, self._early = self._early, None
        backend = await backend_for_profile(
            self._settings, self._secrets, data_dir=paths.data_dir(), early=early, way_back=way
        )
        await self._controller.start(backend)
        return backend

    def _tell(self, name: str, error: SoftphoneError, *, trying: bool) -> None:
        """Why it did not work; after a change with the way back, and else as a notice."""
        before, self._before = self._before, ""
        self._controller.show_link(LinkState(LinkStatus.DOWN, backend=name, reason=error.message))
        if before and before != name:
            reason = error.message
            self.failed.publish(
                ChangeFailed(name=name, before=before, reason=reason, trying=trying)
            )
        else:
            self._controller.announce(error.message)
        self._attempted()


def _tell_fault(task: asyncio.Task[None]) -> None:
    """An error nobody expected ends the task; it must not do so in silence."""
    if not task.cancelled() and task.exception() is not None:
        log.critical("%s ended with an error", task.get_name(), exc_info=task.exception())
