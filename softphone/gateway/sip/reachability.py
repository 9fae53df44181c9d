"""Finds out that nobody listens at a UDP address, which SIP alone learns after 32 s only.

A datagram that nobody takes is answered with an ICMP error (RFC 1122 section 3.2.2.1). The engine
does not read those, so a socket of our own, connected to the same address, asks once.
"""

from __future__ import annotations

import asyncio
from typing import Final

_KEEP_ALIVE: Final = b"\r\n\r\n"
"""Means nothing in SIP; every stack drops it (RFC 3261 section 7.5, RFC 5626 section 3.5.1)."""


async def nobody_listens(host: str, port: int, *, patience_s: float) -> bool:
    """Whether the network says that this UDP address takes nothing.

    Args:
        host: an IP address.
        port: the port.
        patience_s: how long to wait for the network's word; silence means False.
    """
    loop = asyncio.get_running_loop()
    refused: asyncio.Future[None] = loop.create_future()
    try:
        transport, _ = await loop.create_datagram_endpoint(
            lambda: _Probe(refused), remote_addr=(host, port)
        )
    except OSError:
        return True
    try:
        transport.sendto(_KEEP_ALIVE)
        async with asyncio.timeout(patience_s):
            await refused
    except TimeoutError:
        return False
    finally:
        transport.close()
    return True


class _Probe(asyncio.DatagramProtocol):
    """Hears of the ICMP error."""

    def __init__(self, refused: asyncio.Future[None]) -> None:
        self._refused = refused

    def error_received(self, exc: Exception) -> None:
        """The network refused the datagram."""
        if not self._refused.done():
            self._refused.set_result(None)
