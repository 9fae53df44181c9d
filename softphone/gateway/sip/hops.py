"""Where a request goes first: numeric for UDP and TCP, by name for TLS.

The engine must never meet a name that cannot be looked up, so names are looked up here first. Over
TLS it gets the name all the same: it checks the certificate against what it is given, and against
a bare address it checks the chain alone (RFC 5922 section 7 wants the name).
"""

from __future__ import annotations

import ipaddress
from typing import Final

from softphone.errors import CommandRefused
from softphone.gateway.sip.addresses import Target, resolve

_PORTS: Final = {"udp": 5060, "tcp": 5060, "tls": 5061}


class Hops:
    """Finds next hops.

    Args:
        listen_host: the address SIP listens on; from loopback only loopback can be reached.
    """

    def __init__(self, listen_host: str) -> None:
        self._local_only = ipaddress.ip_address(listen_host).is_loopback

    async def address(self, server: Target) -> tuple[str, int]:
        """Numeric address and port of a server.

        Raises:
            CommandRefused: type ``sip-unavailable``: no such host.
        """
        return await resolve(server), server.port or _PORTS[server.transport]

    async def next_hop(self, server: Target, *, asked: Target | None = None) -> str:
        """``host:port`` for the engine; empty when ``asked``, the address called, says it all.

        Raises:
            CommandRefused: type ``sip-unavailable``: the host cannot be found, is not reachable
                from loopback, or is a bare address that no certificate can be checked against.
        """
        address = await resolve(server)
        if self._local_only and not ipaddress.ip_address(address).is_loopback:
            raise CommandRefused(
                f"{server.host} is not on this machine, and SIP listens on this machine only. "
                "Start the gateway with --sip-listen and an address of your network.",
                type="sip-unavailable",
                field="sipUri",
            )
        named = address != server.host.strip("[]")
        if server.transport == "tls":
            if not named:
                raise CommandRefused(
                    f"The certificate of {server.host} cannot be checked, because it is an address "
                    "and not a name. Write the host name that stands in its certificate.",
                    type="sip-unavailable",
                    field="sipUri",
                )
            return f"{server.host}:{server.port or _PORTS['tls']}"
        if asked is not None and not named:
            return ""
        bracketed = f"[{address}]" if ":" in address else address
        return bracketed if server.port is None else f"{bracketed}:{server.port}"
