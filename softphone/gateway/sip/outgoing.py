"""Sends the INVITE of a dial-out: next hop, account, native call."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from baresip.errors import BaresipError

from softphone.errors import CommandRefused
from softphone.gateway.sip.accounts import AccountBook, account_key
from softphone.gateway.sip.addresses import Target
from softphone.gateway.sip.engine import PlaceOptions
from softphone.gateway.sip.hops import Hops
from softphone.gateway.sip.identity import Identity, identity_of
from softphone.gateway.sip.media_security import MediaSecurity
from softphone.gateway.sip.native import NativeCalls, NoLocalAddress, PhantomCall
from softphone.gateway.sip.reachability import nobody_listens
from softphone.gateway.trunks.trunk import Trunk

_PATIENCE_S: Final = 4.0
"""Longer than a neighbour takes to be found missing."""


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a call needs before its INVITE.

    Attributes:
        account: handle of the account it comes from.
        server: where requests go.
        identity: who it comes from, when a trunk carries it.
    """

    account: int
    server: Target
    identity: Identity | None
    media: MediaSecurity


class Outgoing:
    """Places native calls.

    Args:
        hops: finds where requests go.
        trunks: by name.
        user: user part of our address where a trunk gives none.
        on_phantom: called when dialling failed in the way that taints the engine.
        on_orphan: called with a native call whose `place` was cancelled meanwhile.
    """

    def __init__(
        self,
        calls: NativeCalls,
        accounts: AccountBook,
        hops: Hops,
        *,
        trunks: Mapping[str, Trunk],
        user: str,
        on_phantom: Callable[[str], None],
        on_orphan: Callable[[int], None],
    ) -> None:
        self._calls = calls
        self._accounts = accounts
        self._hops = hops
        self._trunks = trunks
        self._user = user
        self._on_phantom = on_phantom
        self._on_orphan = on_orphan

    async def prepare(self, target: Target, options: PlaceOptions) -> Prepared:
        """Look up the next hop and find the account to call from.

        Raises:
            InvalidInput: an unknown codec.
            CommandRefused: type ``sip-unavailable``: the host cannot be found or reached.
        """
        trunk = self._trunk(options)
        server = trunk.next_hop if trunk else target
        identity = identity_of(trunk, options.routes[0], fallback=self._user) if trunk else None
        key = account_key(
            codecs=options.codecs,
            method=options.tone_method,
            transport=server.transport,
            display_name=options.display_name,
            next_hop=await self._hops.next_hop(server, asked=None if trunk else target),
            media=trunk.media if trunk else target.media,
            trunk=trunk.name if trunk else "",
            identity=identity,
            video=options.video,
        )
        return Prepared(await self._accounts.outbound(key), server, identity, key.media)

    async def connect(
        self, account: int, target: Target, headers: Mapping[str, str], *, video: bool = False
    ) -> int:
        """Send the INVITE; returns the native call.

        Raises:
            CommandRefused: type ``sip-unavailable``.
        """
        connecting = asyncio.ensure_future(
            self._calls.connect(account, target.uri, headers, video=video)
        )
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

    async def nobody_listens(self, server: Target) -> bool:
        """Whether the network says that nothing takes datagrams where the INVITE went."""
        if server.transport != "udp":
            return False
        address, port = await self._hops.address(server)
        return await nobody_listens(address, port, patience_s=_PATIENCE_S)

    def _trunk(self, options: PlaceOptions) -> Trunk | None:
        return self._trunks[options.routes[0].trunk] if options.routes else None

    def _end_orphan(self, connecting: asyncio.Future[int]) -> None:
        if not connecting.cancelled() and connecting.exception() is None:
            self._on_orphan(connecting.result())


def _unavailable(message: str, error: Exception) -> CommandRefused:
    return CommandRefused(message, type="sip-unavailable", field="sipUri", detail=str(error))
