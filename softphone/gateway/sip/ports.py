"""Finds out before the engine starts whether its SIP port can be had."""

from __future__ import annotations

import ipaddress
import socket

from softphone.errors import BackendUnavailable

_ATTEMPTS = 20


def claim_sip_port(host: str, port: int) -> int:
    """A port that is free for UDP and TCP now, and the next for TLS; ``port`` itself unless 0.

    The engine does not say why it cannot listen, so this is asked first.

    Raises:
        BackendUnavailable: the port is taken, or the address is not this machine's.
    """
    if port:
        _probe(host, port)
        return port
    for _ in range(_ATTEMPTS):
        with _socket(host, socket.SOCK_STREAM) as probe:
            _bind(probe, host, 0)
            found = int(probe.getsockname()[1])
        try:
            _probe(host, found)
        except (BackendUnavailable, OverflowError):
            continue
        return found
    raise BackendUnavailable(f"No free port for SIP was found on {host}.")


def own_address(host: str) -> str:
    """``host``, or for a wildcard the address this machine uses toward other networks."""
    if not ipaddress.ip_address(host).is_unspecified:
        return host
    elsewhere = "2001:db8::1" if ":" in host else "192.0.2.1"
    with _socket(host, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((elsewhere, 9))  # chooses a route; a datagram socket sends nothing yet
        except OSError:
            return "::1" if ":" in host else "127.0.0.1"
        return str(probe.getsockname()[0])


def _probe(host: str, port: int) -> None:
    wanted = ((socket.SOCK_DGRAM, port), (socket.SOCK_STREAM, port), (socket.SOCK_STREAM, port + 1))
    for kind, number in wanted:
        with _socket(host, kind) as probe:
            if kind == socket.SOCK_STREAM:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            _bind(probe, host, number)


def _socket(host: str, kind: socket.SocketKind) -> socket.socket:
    return socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, kind)


def _bind(probe: socket.socket, host: str, port: int) -> None:
    try:
        probe.bind((host, port))
    except OSError as error:
        raise BackendUnavailable(
            f"SIP cannot listen on {host} port {port}: {error.strerror}. "
            "End the program that uses it, or choose another with --sip-listen.",
            detail=str(error),
        ) from error
