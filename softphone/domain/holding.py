"""Whether a leg is on hold, read from Daily's permissions and from nothing else.

Daily has no verb for hold: its recipe closes a leg's ears (``canReceive``) and keeps everybody
from hearing it (its own ``canSend``, or the others' ``canReceive``). A leg closed off in both
directions is on hold; muting somebody never is.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from softphone.domain.audibility import may_be_heard, may_receive
from softphone.domain.ids import ParticipantId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from softphone.domain.audibility import Permitted

HOLD_MUSIC_USER = "hold-music"
"""``user_id`` of a participant that only plays to those on hold, as in Daily's warm transfer."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Who put whom on hold, as two facts of their own.

    Attributes:
        local: we hold the far party; it has been told by re-INVITE.
        remote: the far party holds us.
    """

    local: bool = False
    remote: bool = False


def on_hold(leg: Permitted, others: Iterable[Permitted]) -> bool:
    """Whether the leg neither hears nor is heard by any of the others.

    Only gates that concern the leg count: others who are muted or may not send are still people it
    could hear. Alone in the room it is on hold when its own permissions would close it off from
    anybody who came. Players of hold music do not count.
    """
    company = [other for other in others if other.user_id != HOLD_MUSIC_USER]
    if not company:
        company = [_Anybody()]
    if any(may_receive(leg.permissions, other) for other in company):
        return False
    return not may_be_heard(leg.permissions) or not any(
        may_receive(other.permissions, leg) for other in company
    )


def plays_music_to(leg: Permitted, others: Iterable[Permitted]) -> bool:
    """Whether somebody in the room plays hold music that reaches this leg."""
    return any(
        other.user_id == HOLD_MUSIC_USER
        and may_be_heard(other.permissions)
        and may_receive(leg.permissions, other)
        for other in others
    )


class _Anybody:
    """Somebody no rule names, who takes and gives everything."""

    id = ParticipantId("")
    user_id: str | None = None

    @property
    def permissions(self) -> Mapping[str, Any]:
        return {}
