"""The engine's configuration text."""

from __future__ import annotations

import ipaddress
import ssl

from baresip.config import Config

from softphone.gateway.sip.options import EngineOptions


def engine_config(options: EngineOptions, listen: tuple[str, int]) -> Config:
    """Settings of the native stack.

    Args:
        options: as the engine was given them.
        listen: the address and the port that was found free.
    """
    host, port = listen
    pictures = options.pictures
    least, most = options.jitter_buffer_ms
    first, last = options.rtp_ports
    wildcard = ipaddress.ip_address(host).is_unspecified
    bracketed = f"[{host}]" if ":" in host else host
    text = (
        f"sip_listen {bracketed}:{port}\n"
        f"rtp_ports {first}-{last}\n"
        f"audio_jitter_buffer_type fixed\n"
        f"audio_jitter_buffer_ms {least}-{most}\n"
        "ausrc_srate 16000\nausrc_channels 1\n"
        "opus_samplerate 16000\nopus_stereo no\nopus_sprop_stereo no\n"
        "opus_complexity 3\n"
        "dns_getaddrinfo yes\n"
        "sip_verify_server yes\n"
    )
    authorities = options.tls_ca or ssl.get_default_verify_paths().cafile
    if authorities is not None:
        text += f"sip_cafile {authorities}\n"
    if options.tls_certificate is not None:
        text += f"sip_certificate {options.tls_certificate}\n"
    return Config(
        net_interface=None if wildcard else host,
        expose_headers=("To", "From", "Replaces", *options.exposed_headers),
        sip_trace=True,
        max_concurrent_calls=options.max_legs,
        rtp_timeout=options.rtp_timeout_s,
        video_size=(pictures.width, pictures.height),
        video_fps=pictures.fps,
        video_bitrate=pictures.kbps * 1000,
        extra_config_text=text,
    )
