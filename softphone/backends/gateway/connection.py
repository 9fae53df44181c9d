"""The socket loop: connect, join, read, and come back after every loss until told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from typing import Any

from websockets.exceptions import ConnectionClosed, WebSocketException

from softphone.backends.backoff import BackOff
from softphone.backends.base import EventSink
from softphone.backends.clocks import with_sleep
from softphone.backends.gateway.audio import SocketAudio
from softphone.backends.gateway.endpoint import Endpoint
from softphone.backends.gateway.faults import from_exception, from_rpc, worth_retrying
from softphone.backends.gateway.protocol import Gap, Joined, Response, RoomProtocol
from softphone.backends.gateway.room_access import Membership, RoomAccess
from softphone.backends.gateway.room_socket import RoomSocket, open_socket
from softphone.domain.events import Snapshot, TelephonyEvent
from softphone.domain.ids import ParticipantId
from softphone.domain.link import LinkState, LinkStatus
from softphone.errors import BackendUnavailable, CommandTimeout, SoftphoneError
from softphone.telephony_api.limits import RESUME_WINDOW_S

log = logging.getLogger(__name__)

JOIN_TIMEOUT_S = 5.0
CHECK_S = 2.0
"""A link that does not answer a ping in this time, when it is asked about, is taken for dead."""


class RoomConnection:
    """One operator's membership of one room, kept up over any number of sockets.

    Args:
        endpoint: where the gateway is.
        membership: who joins which room.
        owner: told about events and the link.
        audio: the operator's audio, or None.
        access: prepares room and token.
        backoff: how long to wait between attempts.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        membership: Membership,
        owner: EventSink,
        audio: SocketAudio | None,
        *,
        access: RoomAccess,
        backoff: BackOff | None = None,
    ) -> None:
        self.participant: ParticipantId | None = None
        self._endpoint = endpoint
        self._membership = membership
        self._owner = owner
        self._audio = audio
        self._access = access
        self._backoff = backoff or BackOff()
        self._protocol = RoomProtocol(membership.resume_key)
        self._socket: RoomSocket | None = None
        self._pending: dict[int, asyncio.Future[Response]] = {}
        self._waiting_for_truth: list[asyncio.Future[Snapshot]] = []
        self._keeper: asyncio.Task[None] | None = None
        self._reason = "The link is not up."
        self._hurry = asyncio.Event()
        self._checking: asyncio.Task[None] | None = None
        self._away_s = 0.0
        self._silent = False

    @property
    def resume_key(self) -> str:
        """What resumes our membership of the room; empty before the first ``join``."""
        return self._protocol.resume_key

    async def open(self) -> None:
        """Connect and join, then keep the link up until `close`.

        Raises:
            BackendUnavailable, AuthRejected, NotPermitted, ProtocolMismatch: the first attempt
                failed; nothing is tried again.
        """
        self._tell(LinkStatus.STARTING)
        socket = await self._connect()
        self._keeper = asyncio.create_task(self._keep(socket), name="room-link")
        self._keeper.add_done_callback(self._on_keeper_ended)

    async def close(self) -> None:
        """Leave the room and stop; idempotent."""
        keeper, self._keeper = self._keeper, None
        if self._socket is not None:
            try:
                await self.request("leave", {}, timeout=1.0)
            except SoftphoneError as error:
                log.debug("leave: %s", error)
        ending = [task for task in (keeper, self._checking) if task is not None]
        for task in ending:
            task.cancel()
        await asyncio.gather(*ending, return_exceptions=True)
        self._drop_socket("The link was closed.")
        self._fail_waiting(BackendUnavailable("The link was closed."))

    async def request(
        self, method: str, params: dict[str, Any], *, timeout: float = 10.0
    ) -> dict[str, Any]:
        """Call a method of the room socket.

        Raises:
            BackendUnavailable: the link is not up; nothing was sent.
            CommandTimeout: sent, but no answer came; the effect is unknown.
            SoftphoneError: what the gateway refused, mapped.
        """
        socket = self._socket
        if socket is None:
            raise BackendUnavailable(self._reason)
        request_id, text = self._protocol.request(method, params)
        return await self._exchange(socket, request_id, text, method, timeout)

    async def refresh(self) -> Snapshot:
        """The room's full truth: joins again, resuming, since ``join`` is what tells it.

        Raises:
            BackendUnavailable: the link is not up and a snapshot will come with its recovery.
        """
        socket = self._socket
        if socket is None:
            raise BackendUnavailable(self._reason)
        waiting: asyncio.Future[Snapshot] = asyncio.get_running_loop().create_future()
        self._waiting_for_truth.append(waiting)
        if len(self._waiting_for_truth) == 1:
            socket.transport.abort()
        return await waiting

    def check(self, away_s: float = 0.0) -> None:
        """Find out now whether the link is alive, or try again at once if it is known not to be.

        Args:
            away_s: how long the machine slept, in seconds; a server went on without us meanwhile.
        """
        if self._endpoint.running is None:  # what runs on this machine slept too
            self._away_s = max(self._away_s, away_s)
        socket = self._socket
        if socket is None:
            self._hurry.set()
        elif self._checking is None or self._checking.done():
            self._checking = asyncio.create_task(self._check(socket), name="room-link-check")

    async def _check(self, socket: RoomSocket) -> None:
        try:
            async with asyncio.timeout(CHECK_S):
                await (await socket.ping())
        except (TimeoutError, OSError, ConnectionClosed):
            if self._socket is socket:
                self._silent = True
                socket.transport.abort()
        else:
            self._away_s = 0.0

    async def _keep(self, socket: RoomSocket) -> None:
        current: RoomSocket | None = socket
        while current is not None:
            reason = await self._serve(current)
            asked_for = bool(self._waiting_for_truth)
            self._drop_socket(reason)
            current = await self._reconnect(reason, at_once=asked_for)

    def _on_keeper_ended(self, keeper: asyncio.Task[None]) -> None:
        """A fault of ours must not leave a link that looks as if it still came back."""
        error = None if keeper.cancelled() else keeper.exception()
        if error is None:
            return
        log.critical("the link's task ended with an error", exc_info=error)
        self._drop_socket("The link failed.")
        fault = from_exception(error, where=self._endpoint.name)
        self._fail_waiting(fault)
        self._tell(LinkStatus.DOWN, fault.message)

    async def _serve(self, socket: RoomSocket) -> str:
        """Wait until the socket is lost; the reason, as a sentence."""
        pump = self._start_audio(socket)
        try:
            await socket.wait_closed()
        finally:
            if pump is not None:
                pump.cancel()
                await asyncio.gather(pump, return_exceptions=True)
        silent, self._silent = self._silent, False
        how = "does not answer" if silent else "closed the connection"
        return f"{self._endpoint.name} {how}."

    def _take(self, message: bytes, text: bool) -> None:
        """Handle one message of the socket, in the loop turn in which it was read."""
        if not text:
            if self._audio is not None:
                self._audio.on_frame(message)
            return
        received = self._protocol.receive(message)
        if isinstance(received, TelephonyEvent):
            self._owner.on_event(received)
        elif isinstance(received, Response):
            future = self._pending.get(received.id)
            if future is not None and not future.done():
                future.set_result(received)
        elif isinstance(received, Gap) and self._socket is not None:
            log.warning("events %d-%d are missing", received.expected, received.got - 1)
            self._socket.transport.abort()

    async def _reconnect(self, reason: str, *, at_once: bool) -> RoomSocket | None:
        clock = time.monotonic if self._endpoint.running is not None else with_sleep
        lost_at = clock() - self._away_s
        self._away_s = 0.0
        self._hurry.clear()
        while True:
            if not at_once:
                delay = self._backoff.next_delay()
                kept = self._endpoint.alive and clock() - lost_at + delay < RESUME_WINDOW_S
                self._tell(LinkStatus.RETRYING, reason, in_s=delay, calls_kept=kept)
                await self._pause(delay)
            at_once = False
            try:
                return await self._connect()
            except SoftphoneError as error:
                reason = error.message
                log.debug("link attempt failed: %s (%s)", error, error.detail)
                self._fail_waiting(error)
                if not worth_retrying(error):
                    self._reason = reason
                    self._tell(LinkStatus.DOWN, reason)
                    return None

    async def _pause(self, delay_s: float) -> None:
        """Wait before the next attempt, shorter when there is news of the network."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(delay_s):
                await self._hurry.wait()
        if self._hurry.is_set():
            self._hurry.clear()
            self._backoff.reset()

    async def _connect(self) -> RoomSocket:
        """One attempt: address, token, socket, join; all its errors are mapped here."""
        try:
            address = await self._endpoint.address()
            token = await self._access.token(address)
            socket = await open_socket(address, self._membership.room, token, self._take)
            joined = await self._join(socket)
        except (SoftphoneError, OSError, WebSocketException) as error:
            self._endpoint.unreachable()
            raise from_exception(error, where=self._endpoint.name) from error
        self._endpoint.reached()
        self._enter(socket, joined)
        return socket

    async def _join(self, socket: RoomSocket) -> Joined:
        rate = self._audio.sample_rate if self._audio is not None else 0
        request_id, text = self._protocol.join(
            user_name=self._membership.user_name, audio_rate=rate
        )
        joined = None
        try:
            answer = await self._answer_to_join(socket, request_id, text)
            joined = self._protocol.joined(answer)  # no await from here to `_enter`
        except CommandTimeout as error:
            raise BackendUnavailable(
                f"{self._endpoint.name} does not answer.", detail=error.detail
            ) from error
        except SoftphoneError:
            self._protocol.forget()  # what was refused may be what we tried to resume
            raise
        finally:
            if joined is None:
                socket.transport.abort()
        return joined

    async def _answer_to_join(
        self, socket: RoomSocket, request_id: int, text: str
    ) -> dict[str, Any]:
        lost = asyncio.create_task(socket.wait_closed(), name="room-join-lost")
        lost.add_done_callback(self._on_join_lost)
        try:
            return await self._exchange(socket, request_id, text, "join", JOIN_TIMEOUT_S)
        finally:
            lost.cancel()
            await asyncio.gather(lost, return_exceptions=True)

    def _on_join_lost(self, watcher: asyncio.Task[None]) -> None:
        if not watcher.cancelled():
            self._fail_pending("The connection was lost.")

    def _enter(self, socket: RoomSocket, joined: Joined) -> None:
        self._backoff.reset()
        self._socket = socket
        self.participant = ParticipantId(joined.participant)
        if joined.replaced:
            self._owner.on_event(joined.truth)
        for event in joined.events:
            self._owner.on_event(event)
        waiting, self._waiting_for_truth = self._waiting_for_truth, []
        for future in waiting:
            if not future.done():
                future.set_result(joined.truth)
        self._tell(LinkStatus.UP)

    async def _exchange(
        self, socket: RoomSocket, request_id: int, text: str, method: str, timeout: float
    ) -> dict[str, Any]:
        future: asyncio.Future[Response] = asyncio.get_running_loop().create_future()
        self._pending[request_id] = future
        try:
            async with asyncio.timeout(timeout):
                await socket.send(text)
                answer = await future
        except (OSError, ConnectionClosed) as error:
            raise CommandTimeout(
                "The gateway did not answer, so it is not known whether this was done.",
                detail=f"{method}: {error!r}",
            ) from error
        finally:
            self._pending.pop(request_id, None)
        if answer.error is not None:
            raise from_rpc(answer.error, method)
        return answer.result or {}

    def _start_audio(self, socket: RoomSocket) -> asyncio.Task[None] | None:
        if self._audio is None:
            return None
        socket.shared.share()
        pump = self._audio.pump(socket.send, socket.send_audio)
        return asyncio.create_task(pump, name="room-audio")

    def _drop_socket(self, reason: str) -> None:
        socket, self._socket = self._socket, None
        if socket is None:
            return
        self._reason = reason
        self._protocol.disconnected()
        socket.transport.abort()
        self._fail_pending(reason)

    def _fail_pending(self, reason: str) -> None:
        for future in self._pending.values():
            if not future.done():
                future.set_exception(ConnectionResetError(reason))

    def _fail_waiting(self, error: SoftphoneError) -> None:
        waiting, self._waiting_for_truth = self._waiting_for_truth, []
        for future in waiting:
            if not future.done():
                future.set_exception(BackendUnavailable(error.message, detail=error.detail))

    def _tell(
        self,
        status: LinkStatus,
        reason: str = "",
        *,
        in_s: float | None = None,
        calls_kept: bool = False,
    ) -> None:
        self._owner.on_link(
            LinkState(
                status,
                backend=self._endpoint.name,
                room=self._membership.room,
                reason=reason,
                retry_at=None if in_s is None else time.time() + in_s,
                calls_kept=calls_kept,
            )
        )
