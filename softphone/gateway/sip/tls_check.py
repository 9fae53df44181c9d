"""Says in words why a TLS connection to a SIP server came to nothing.

The engine only knows that it failed. The same handshake is made once more here, where the reason
can be read; nothing is sent over it.
"""

from __future__ import annotations

import asyncio
import ssl
from contextlib import suppress
from pathlib import Path
from typing import Final

from softphone.errors import CommandRefused
from softphone.gateway.sip.addresses import Target
from softphone.gateway.sip.closing import TLS_FAILED
from softphone.gateway.sip.hops import Hops
from softphone.gateway.sip.options import EngineOptions

_PATIENCE_S: Final = 3.0
_EXPIRED: Final = 10
_NOT_YET: Final = 9
_WRONG_NAME: Final = frozenset({62, 64})
_UNKNOWN_AUTHORITY: Final = frozenset({2, 18, 19, 20, 21})


async def explain_tls(server: Target, hops: Hops, options: EngineOptions) -> str:
    """The reason as one sentence; a plain one when the server cannot be found any more."""
    try:
        address, port = await hops.address(server)
    except CommandRefused:
        return TLS_FAILED
    return await why_tls_failed(
        server.host,
        address,
        port,
        authorities=options.tls_ca,
        certificate=options.tls_certificate,
    )


async def why_tls_failed(
    host: str, address: str, port: int, *, authorities: Path | None, certificate: Path | None
) -> str:
    """The reason as one sentence.

    Args:
        host: the name the certificate must be made out to.
        address: where to connect.
        port: the same.
        authorities: PEM file of trusted authorities; None takes the system's.
        certificate: PEM file with our certificate and key.
    """
    context = ssl.create_default_context(cafile=None if authorities is None else str(authorities))
    if certificate is not None:
        context.load_cert_chain(certificate)
    try:
        async with asyncio.timeout(_PATIENCE_S):
            _, writer = await asyncio.open_connection(
                address, port, ssl=context, server_hostname=host
            )
            writer.close()
            with suppress(OSError, ssl.SSLError):
                await writer.wait_closed()
    except ssl.SSLCertVerificationError as error:
        return _of_certificate(host, error.verify_code)
    except ssl.SSLError as error:
        return (
            f"{TLS_FAILED} {host} does not speak TLS as it should ({error.reason or 'no reason'})."
        )
    except ConnectionRefusedError:
        return f"{TLS_FAILED} {host} does not take connections on port {port}."
    except (OSError, TimeoutError):
        return TLS_FAILED
    return TLS_FAILED


def _of_certificate(host: str, code: int) -> str:
    if code == _EXPIRED:
        return f"The certificate of {host} has expired. Its owner must renew it."
    if code == _NOT_YET:
        return f"The certificate of {host} is not valid yet. Check the clock of this machine."
    if code in _WRONG_NAME:
        return f"The certificate of {host} is made out to another name, so it may be an impostor."
    if code in _UNKNOWN_AUTHORITY:
        return (
            f"The certificate of {host} is signed by nobody this machine trusts."
            " If that is right, set sip_tls_ca to the certificate of its authority."
        )
    return f"The certificate of {host} cannot be trusted."
