"""Keeps the registrations of trunks: registers, refreshes, and tries again after a failure.

The engine refreshes a registration by itself (RFC 3261 section 10.2.4). After a failure it would
wait half a minute and more; the waits here begin short for faults and long for refusals, which
repeating does not cure and which some registrars answer by locking the account.
"""

from __future__ import annotations

import asyncio
import logging
import random
import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from baresip.errors import BaresipError
from baresip.events import Event, StackEvent

from softphone.errors import CommandRefused
from softphone.gateway.sip.accounts import AccountBook
from softphone.gateway.sip.engine import Registration, RegistrationChanged
from softphone.gateway.sip.hops import Hops
from softphone.gateway.sip.native import NativeCalls
from softphone.gateway.sip.options import EngineOptions
from softphone.gateway.sip.tls_check import explain_tls
from softphone.gateway.tasks import TaskOwner
from softphone.gateway.trunks.trunk import Trunk

_log = logging.getLogger(__name__)

_STATUS: Final = re.compile(r"([3-6]\d\d)\s*(.*)")
_TLS_FAILED: Final = "[71]"
_PERMANENT: Final = frozenset({401, 403, 404, 405, 407})
_GOODBYE_S: Final = 0.5
_SENTENCES: Final = {
    401: "{name} does not accept the user or the password. Correct them.",
    403: "{name} does not accept the user or the password, or has blocked the account.",
    404: "{name} does not know the user {user}.",
    405: "{name} is no registrar. Set register to false for this trunk.",
    407: "{name} does not accept the user or the password. Correct them.",
    408: "{name} does not answer. Check the address and the network.",
    423: "{name} wants a longer registration time. Raise expires_s.",
    503: "{name} does not take registrations now.",
}


@dataclass(slots=True)
class _Entry:
    trunk: Trunk
    account: int | None = None
    state: Registration = Registration.OFF
    failures: int = 0
    attempt: asyncio.Task[None] | None = None
    gone: asyncio.Event = field(default_factory=asyncio.Event)


class Registrations:
    """The registrations of one engine.

    Args:
        report: hears of every change.
    """

    def __init__(
        self,
        options: EngineOptions,
        calls: NativeCalls,
        accounts: AccountBook,
        hops: Hops,
        tasks: TaskOwner,
        report: Callable[[RegistrationChanged], None],
    ) -> None:
        self._options = options
        self._calls = calls
        self._accounts = accounts
        self._hops = hops
        self._tasks = tasks
        self._report = report
        self._entries = [_Entry(trunk) for trunk in options.trunks if trunk.register]
        self._ending = False

    def start(self) -> None:
        """Register everywhere; the outcome is reported."""
        for entry in self._entries:
            self._try(entry, wait_s=0.0)

    def trunk_of(self, account: int) -> str:
        """The trunk whose account this is, or empty."""
        found = (entry.trunk.name for entry in self._entries if entry.account == account)
        return next(found, "")

    def take_event(self, event: StackEvent) -> None:
        """One event of the engine, on the loop; those of other accounts are passed over."""
        entry = next((e for e in self._entries if e.account == event.ua and event.ua), None)
        if entry is None:
            return
        if event.event is Event.REGISTER_OK:
            self._registered(entry)
        elif event.event is Event.REGISTER_FAIL and not self._ending:
            self._tasks.spawn(self._failed(entry, event.text or ""), name="registration failed")

    async def close(self) -> None:
        """Take the registrations back, waiting shortly for the registrars."""
        self._ending = True
        here = [e for e in self._entries if e.state is Registration.REGISTERED]
        for entry in self._entries:
            if entry.attempt is not None:
                entry.attempt.cancel()
        for entry in here:
            assert entry.account is not None
            try:
                await self._calls.unregister(entry.account)
            except BaresipError as error:
                _log.warning("unregistering at %s failed: %s", entry.trunk.name, error)
                entry.gone.set()
        try:
            async with asyncio.timeout(_GOODBYE_S):
                for entry in here:
                    await entry.gone.wait()
        except TimeoutError:
            _log.info("a registrar did not confirm the end of the registration")

    def _try(self, entry: _Entry, *, wait_s: float) -> None:
        work = self._register(entry, wait_s)
        entry.attempt = self._tasks.spawn(work, name=f"register at {entry.trunk.name}")

    async def _register(self, entry: _Entry, wait_s: float) -> None:
        await asyncio.sleep(wait_s)
        self._change(entry, Registration.REGISTERING)
        try:
            hop = await self._hops.next_hop(entry.trunk.next_hop)
            if entry.account is None:
                entry.account = await self._accounts.registering(entry.trunk, hop)
            await self._calls.register(entry.account)
        except CommandRefused as error:
            self._retry(entry, None, error.message)
        except BaresipError as error:
            _log.warning("registering at %s failed: %s", entry.trunk.name, error)
            self._retry(entry, None, "The SIP engine could not register.")

    def _registered(self, entry: _Entry) -> None:
        if self._ending:
            entry.gone.set()
            return
        entry.failures = 0
        if entry.state is not Registration.REGISTERED:
            _log.info("registered at trunk %s", entry.trunk.name)
            self._change(entry, Registration.REGISTERED)

    async def _failed(self, entry: _Entry, text: str) -> None:
        name, user = entry.trunk.server.host, entry.trunk.user
        status = _STATUS.match(text)
        if status is not None:
            code: int | None = int(status[1])
            reason = _SENTENCES.get(int(status[1]), f"{name} refuses: {status[2] or text}.")
        elif _TLS_FAILED in text:
            code = None
            reason = await explain_tls(entry.trunk.next_hop, self._hops, self._options)
        else:
            code = 408
            reason = _SENTENCES[408]
        self._retry(entry, code, reason.format(name=name, user=user))

    def _retry(self, entry: _Entry, sip_code: int | None, reason: str) -> None:
        permanent = sip_code in _PERMANENT
        options = self._options
        least, most = options.refused_backoff_s if permanent else options.register_backoff_s
        wait_s = min(least * 2**entry.failures, most) * random.uniform(0.75, 1.0)
        entry.failures = min(entry.failures + 1, 20)
        _log.warning("trunk %s is not registered: %s", entry.trunk.name, reason)
        self._change(
            entry,
            Registration.FAILED,
            sip_code=sip_code,
            reason=reason,
            retry_at=time.time() + wait_s,
        )
        self._try(entry, wait_s=wait_s)

    def _change(
        self,
        entry: _Entry,
        state: Registration,
        *,
        sip_code: int | None = None,
        reason: str = "",
        retry_at: float | None = None,
    ) -> None:
        entry.state = state
        self._report(
            RegistrationChanged(
                at=time.time(),
                trunk=entry.trunk.name,
                state=state,
                sip_code=sip_code,
                reason=reason,
                retry_at=retry_at,
            )
        )
