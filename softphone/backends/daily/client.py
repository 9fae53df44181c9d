"""daily-python's `CallClient` with awaitable requests and a life of its own.

Never asked for here: ``participants()``, which holds the interpreter's lock while a join runs.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from softphone.backends.daily.bridge import Bridge, make_handler
from softphone.backends.daily.process import DailyProcess
from softphone.backends.daily.refusals import from_sdk, no_answer
from softphone.errors import BackendUnavailable, Unsupported

if TYPE_CHECKING:
    from daily import CallClient

    from softphone.domain.audio import Processing

log = logging.getLogger(__name__)

REQUEST_S = 10.0
DIAL_S = 22.0
"""The SDK itself gives up on ``start_dialout`` after 20 s."""
JOIN_S = 55.0
"""A server that accepts and stays silent makes the SDK fail after 49 s."""
LEAVE_S = 3.0
RELEASE_S = 3.0


class DailyClient:
    """One participant's client. Every method runs on the loop.

    Args:
        process: owner of the SDK.
        take: told each callback's name and arguments, on the loop, in order.
        rate: of the operator's audio in Hz.
    """

    def __init__(
        self, process: DailyProcess, take: Callable[[str, tuple[Any, ...]], None], *, rate: int
    ) -> None:
        self.microphone: Any = None
        self._process = process
        self._take = take
        self._rate = rate
        self._bridge: Bridge | None = None
        self._client: CallClient | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is a client to talk to."""
        return self._client is not None

    async def open(self, proxy_url: str = "") -> None:
        """Load the SDK and make a client.

        Raises:
            Unsupported: there is no daily-python for this machine.
        """
        try:
            daily = await asyncio.to_thread(self._process.load)
        except ImportError as error:
            raise Unsupported(
                "daily-python does not run on this machine. Use a gateway profile instead.",
                detail=str(error),
            ) from error
        self._bridge = Bridge(asyncio.get_running_loop())
        self._client = daily.CallClient(make_handler(self._bridge, self._take))
        self.microphone = self._process.microphone(self._rate)
        if proxy_url:
            await self._ask("set_proxy_url", proxy_url)

    async def join(self, url: str, token: str, processing: Processing) -> Mapping[str, Any]:
        """Join; the microphone is published but closed until `open_microphone`.

        Returns:
            What the SDK tells of the room, with everybody in it under ``participants``.

        Raises:
            SoftphoneError: as `refusals.from_sdk` says.
        """
        settings = {
            "inputs": {"camera": False, "microphone": self._microphone(False, processing)},
            "publishing": {"camera": False, "microphone": True},
        }
        joined: Mapping[str, Any] | None = await self._ask(
            "join", url, token, settings, limit_s=JOIN_S
        )
        return joined or {}

    async def open_microphone(self, is_open: bool, processing: Processing) -> None:
        """Let the virtual microphone's frames into the room, or stop sending altogether."""
        await self._ask("update_inputs", {"microphone": self._microphone(is_open, processing)})

    async def start_dialout(
        self, settings: Mapping[str, Any], accepted: Callable[[str], None]
    ) -> str:
        """Start a dial-out; the leg's ``sessionId``.

        ``accepted`` gets it too, before any event about the leg can come.
        """
        return str(await self._ask("start_dialout", dict(settings), then=accepted, limit_s=DIAL_S))

    async def stop_dialout(self, leg: str) -> None:
        """End or cancel a leg we started."""
        await self._ask("stop_dialout", leg)

    async def eject(self, participant: str) -> None:
        """Throw a participant out; nothing tells whether it worked but its leaving."""
        await self._ask("eject_remote_participants", [participant])

    async def send_dtmf(self, settings: Mapping[str, Any]) -> None:
        """Send tones; the settings never reach a log."""
        await self._ask("send_dtmf", dict(settings))

    async def sip_call_transfer(
        self, settings: Mapping[str, Any], accepted: Callable[[object], None]
    ) -> None:
        """Send a leg on; ``accepted`` is called before any event that follows from it."""
        await self._ask("sip_call_transfer", dict(settings), then=accepted)

    async def sip_refer(
        self, settings: Mapping[str, Any], accepted: Callable[[object], None]
    ) -> None:
        """Hand a leg back to its network; ``accepted`` as in `sip_call_transfer`."""
        await self._ask("sip_refer", dict(settings), then=accepted)

    async def update_permissions(self, participant: str, permissions: Mapping[str, Any]) -> None:
        """Change what a participant may do, in the SDK's spelling of permissions."""
        change = {participant: {"permissions": dict(permissions)}}
        await self._ask("update_remote_participants", change)

    def network_stats(self) -> Mapping[str, Any]:
        """The last measurement of our own link to the cloud; cached by the SDK."""
        client = self._client
        return client.get_network_stats() if client is not None else {}

    def listen_to(self, participant: str, take: Callable[[str, bytes], None]) -> None:
        """Hear one participant alone, every 20 ms on a thread of the SDK, as long as he is here."""
        if self._client is not None:
            self._client.set_audio_renderer(
                participant,
                lambda who, audio, _source: take(who, audio.audio_frames),
                sample_rate=self._rate,
            )

    async def leave(self) -> None:
        """Leave; bounded, since a leave waits behind a join that runs."""
        if self._client is None:
            return
        try:
            await self._ask("leave", limit_s=LEAVE_S)
        except BackendUnavailable as error:
            log.info("leave: %s", error)

    async def close(self) -> None:
        """Release the client; idempotent. Bounded: a join that runs is waited for elsewhere."""
        client, self._client = self._client, None
        if client is None:
            return
        released = asyncio.Event()
        bridge = self._bridge
        assert bridge is not None
        self.microphone = None

        def release() -> None:
            left = threading.Event()
            client.leave(completion=lambda *_: left.set())  # released inside, it would stay there
            left.wait(JOIN_S)
            client.release()
            bridge.hop(released.set)

        # Not the loop's executor: interpreter exit would wait up to 49 s for its threads.
        threading.Thread(target=release, name="daily-release", daemon=True).start()
        try:
            async with asyncio.timeout(RELEASE_S):
                await released.wait()
        except TimeoutError:
            log.info("the client is still being released; a join that runs keeps it")
        finally:
            bridge.close()

    async def _ask(
        self,
        method: str,
        *args: Any,
        then: Callable[[Any], None] | None = None,
        limit_s: float = REQUEST_S,
    ) -> Any:
        """Call a method that completes with ``(error,)`` or ``(result, error)``.

        Callbacks that are already on the loop run before a coroutine that waits here; ``then``
        gets the result in its place among them.
        """
        client, bridge = self._client, self._bridge
        if client is None or bridge is None:
            raise BackendUnavailable("The link to Daily is not up.")
        answered: asyncio.Future[tuple[Any, ...]] = asyncio.get_running_loop().create_future()

        def settle(answer: tuple[Any, ...]) -> None:
            if then is not None and answer[-1] is None:
                then(answer[0])
            if not answered.done():
                answered.set_result(answer)

        def completion(*answer: Any) -> None:
            bridge.hop(settle, answer)

        getattr(client, method)(*args, completion=completion)
        try:
            async with asyncio.timeout(limit_s):
                answer = await answered
        except TimeoutError as error:
            raise no_answer(method) from error
        if answer and answer[-1] is not None:
            raise from_sdk(str(answer[-1]), method)
        return answer[0] if len(answer) > 1 else None

    def _microphone(self, is_open: bool, processing: Processing) -> dict[str, Any]:
        chosen = {
            "echoCancellation": processing.echo_cancelling,
            "noiseSuppression": processing.noise_suppression,
            "autoGainControl": processing.automatic_gain,
        }
        return {
            "isEnabled": is_open,
            "settings": {
                "deviceId": self.microphone.name,
                "customConstraints": {name: {"exact": on} for name, on in chosen.items()},
            },
        }
