"""How the SIP engine is set up."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from softphone.gateway.sip.media_security import MediaSecurity
from softphone.gateway.sip.video import PictureFormat
from softphone.gateway.trunks.trunk import Trunk


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineOptions:
    """Settings of the SIP engine, fixed for its life.

    Attributes:
        listen_host, listen_port: where SIP listens (UDP and TCP); port 0 picks a free one.
        rtp_ports: first and last UDP port for media.
        rtp_timeout_s: a leg that receives no media for so long is closed; 0 never.
        no_response_s: an INVITE without any response for so long is given up as 408
            (RFC 3261 timer B is 32 s).
        probe_after_s: an INVITE over UDP without any response for so long is followed by the
            question whether anything listens there.
        jitter_buffer_ms: least and greatest play-out delay of received audio.
        max_legs: legs at one time; the engine itself breaks at 255.
        max_accounts: local SIP identities at one time; none can be removed before the end.
        exposed_headers: further header names reported of an incoming INVITE, at most 13.
        watchdog_s: how often the engine's own count of calls is compared with ours.
        user: user part of our address in From and Contact.
        trunks: what legs with routes go through; those that say so are registered at.
        failover_after_s: ``no_response_s`` of a leg that has another trunk to go to.
        register_backoff_s: first and longest wait before registering again after a fault.
        refused_backoff_s: the same after a refusal, which repeating does not cure.
        inbound_media: encryption that calls not brought by a trunk must offer; others get 488.
        tls_ca: PEM file of the authorities that TLS peers must be certified by; None takes the
            system's.
        pictures: how pictures are sent, the same on every leg.
        sip_trace: keep the SIP messages of the last calls in memory, without their secrets.
        tls_certificate: PEM file with our own certificate and its key, shown to TLS peers.
    """

    listen_host: str = "127.0.0.1"
    listen_port: int = 0
    rtp_ports: tuple[int, int] = (20000, 24999)
    rtp_timeout_s: int = 30
    no_response_s: float = 32.0
    probe_after_s: float = 1.0
    jitter_buffer_ms: tuple[int, int] = (40, 200)
    max_legs: int = 200
    max_accounts: int = 600
    exposed_headers: tuple[str, ...] = ()
    watchdog_s: float = 5.0
    user: str = "softphone"
    trunks: tuple[Trunk, ...] = ()
    failover_after_s: float = 6.0
    register_backoff_s: tuple[float, float] = (2.0, 300.0)
    refused_backoff_s: tuple[float, float] = (60.0, 1800.0)
    inbound_media: MediaSecurity = MediaSecurity.NONE
    tls_ca: Path | None = None
    tls_certificate: Path | None = None
    sip_trace: bool = False
    pictures: PictureFormat = field(default_factory=PictureFormat)
