"""Who a call through a trunk comes from: From, P-Asserted-Identity and Privacy.

Sources: RFC 3261 section 8.1.1.3 (From), RFC 3323 section 4.1.1.3 (the anonymous From), RFC 3325
section 9 (P-Asserted-Identity, and ``Privacy: id`` that keeps it inside the trust domain).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from softphone.domain.routing import TrunkAttempt
from softphone.gateway.trunks.trunk import Presentation, Trunk

ANONYMOUS_NAME: Final = "Anonymous"
_ANONYMOUS_USER: Final = "anonymous"
_ANONYMOUS_HOST: Final = "anonymous.invalid"


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """The caller as one call shows it.

    Attributes:
        user, host: of the From address.
        anonymous: the display name is replaced as well.
        headers: to be added to the INVITE.
    """

    user: str
    host: str
    anonymous: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)


def identity_of(trunk: Trunk, attempt: TrunkAttempt, *, fallback: str) -> Identity:
    """The identity of a call through a trunk.

    Args:
        trunk: who carries it.
        attempt: what routing decided.
        fallback: user part when the trunk has none.
    """
    host = trunk.server.host
    account = trunk.user or fallback
    shown = attempt.caller_id or account
    headers: dict[str, str] = {}
    if Presentation.ASSERTED in trunk.present and (attempt.caller_id or attempt.anonymous):
        headers["P-Asserted-Identity"] = f"<sip:{shown}@{host}>"
    if attempt.anonymous:
        headers["Privacy"] = "id"
        return Identity(user=_ANONYMOUS_USER, host=_ANONYMOUS_HOST, anonymous=True, headers=headers)
    in_from = shown if Presentation.FROM in trunk.present else account
    return Identity(user=in_from, host=host, headers=headers)
