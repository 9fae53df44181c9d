"""Sends the INVITE of a dial-out: next hop, account, native call."""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Callable, Mapping
from typing import Final

from baresip.errors import BaresipError

from softphone.errors import CommandRefused
from softphone.gateway.sip.accounts import AccountBook, account_key
from softphone.gateway.sip.addresses import Target, resolve
from softphone.gateway.sip.engine import PlaceOptions
from softphone.gateway.sip.native import NativeCalls, NoLocalAddress, PhantomCall
from softphone.gateway.sip.options import Trunk
from softphone.gateway.sip.reachability import nobody_listens

_SIP_PORT: Final = 5060
_PATIENCE_S: Final = 4.0
"""Longer than a neighbour takes to be found missing."""


class Outgoing:
    """Places native calls.

    Args:
        listen_host: the address SIP listens on; from loopback only loopback can be reached.
        trunk: next hop and identity of calls placed with ``via_trunk``.
        on_phantom: called when dialling failed in the way that taints the engine.
        on_orphan: called with a native call whose `place` was cancelled meanwhile.
    """

    def __init__(
        self,
        calls: NativeCalls,
        accounts: AccountBook,
        *,
        listen_host: str,
        trunk: Trunk | None,
        on_phantom: Callable[[str], None],
        on_orphan: Callable[[int], None],
    ) -> None:
        self._calls = calls
        self._accounts = accounts
        self._local_only = ipaddress.ip_address(listen_host).is_loopback
        self._trunk = trunk
        self._on_phantom = on_phantom
        self._on_orphan = on_orphan

    async def prepare(self, target: Target, options: PlaceOptions) -> int:
        """Look up the next hop and find the account to call from; returns its handle.

        Raises:
            InvalidInput: an unknown codec.
            CommandRefused: type ``sip-unavailable``: the host cannot be found or reached.
        """
        key = account_key(
            codecs=options.codecs,
            method=options.tone_method,
            transport=target.transport,
            display_name=options.display_name,
            next_hop=await self._next_hop(target, via_trunk=options.via_trunk),
            trunk=options.via_trunk,
        )
        return await self._accounts.outbound(key)

    async def connect(self, account: int, target: Target, headers: Mapping[str, str]) -> int:
        """Send the INVITE; returns the native call.

        Raises:
            CommandRefused: type ``sip-unavailable``.
        """
        connecting = asyncio.ensure_future(self._calls.connect(account, target.uri, headers))
        try:
            return await asyncio.shield(connecting)
        except asyncio.CancelledError:
            connecting.add_done_callback(self._end_orphan)
            raise
        except NoLocalAddress as error:
            raise _unavailable(
                f"{target.host} cannot be reached from the address SIP listens on.", error
            ) from error
        except PhantomCall as error:
            self._on_phantom(f"dialling failed: {error}")
            raise _unavailable(
                "The SIP engine failed and is being replaced; try again in a moment.", error
            ) from error
        except BaresipError as error:
            raise _unavailable("The SIP engine did not take the call.", error) from error

    async def nobody_listens(self, target: Target, options: PlaceOptions) -> bool:
        """Whether the network says that nothing takes datagrams where the INVITE went."""
        server = self._server(target, via_trunk=options.via_trunk)
        if server.transport != "udp":
            return False
        address = await resolve(server)
        return await nobody_listens(address, server.port or _SIP_PORT, patience_s=_PATIENCE_S)

    def _server(self, target: Target, *, via_trunk: bool) -> Target:
        return self._trunk.server if via_trunk and self._trunk else target

    async def _next_hop(self, target: Target, *, via_trunk: bool) -> str:
        server = self._server(target, via_trunk=via_trunk)
        address = await resolve(server)
        if self._local_only and not ipaddress.ip_address(address).is_loopback:
            raise CommandRefused(
                f"{server.host} is not on this machine, and SIP listens on this machine only. "
                "Start the gateway with --sip-listen and an address of your network.",
                type="sip-unavailable",
                field="sipUri",
            )
        if server is target and address == target.host.strip("[]"):
            return ""
        bracketed = f"[{address}]" if ":" in address else address
        return bracketed if server.port is None else f"{bracketed}:{server.port}"

    def _end_orphan(self, connecting: asyncio.Future[int]) -> None:
        if not connecting.cancelled() and connecting.exception() is None:
            self._on_orphan(connecting.result())


def _unavailable(message: str, error: Exception) -> CommandRefused:
    return CommandRefused(message, type="sip-unavailable", field="sipUri", detail=str(error))
