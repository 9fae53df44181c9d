"""How the SIP engine is set up."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from softphone.errors import SettingsInvalid
from softphone.gateway.sip.addresses import Target

_ACCOUNT_NAME = re.compile(r'[^\x00-\x20\x7f"\\<>;:@?]+')
_QUOTABLE = re.compile(r'[^\x00-\x1f\x7f"\\]*')


@dataclass(frozen=True, slots=True)
class Trunk:
    """The SIP account that carries calls to phone numbers.

    Attributes:
        server: the trunk's address; its user part is not used.
        user: user part of From, often the account's number.
        auth_user: name for digest authentication when it differs from ``user``.

    Raises:
        SettingsInvalid: a value holds what the engine's account line cannot carry.
    """

    server: Target
    user: str
    password: str = field(default="", repr=False)
    auth_user: str = ""

    def __post_init__(self) -> None:
        for name, value, allowed in (
            ("user", self.user, _ACCOUNT_NAME),
            ("auth_user", self.auth_user or self.user, _ACCOUNT_NAME),
            ("password", self.password, _QUOTABLE),
        ):
            if not allowed.fullmatch(value):
                raise SettingsInvalid(
                    f"The trunk's {name} has a character that cannot be used in a SIP account. "
                    'Leave out quotes, backslashes and line breaks, and in names also <>;:@?".'
                )


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
        trunk: for legs placed with ``via_trunk``.
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
    trunk: Trunk | None = None
