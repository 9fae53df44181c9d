"""Trying a Daily profile out: into the room and out again, with a verdict in words."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from softphone.errors import Advice, SoftphoneError

if TYPE_CHECKING:
    from pydantic import SecretStr

    from softphone.backends.daily.process import DailyProcess
    from softphone.backends.daily.profile import DailyProfile

VISITOR: Final = "connection-test"
"""User id of the visit, so that no room throws the operator out for being there twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a trial found.

    Attributes:
        ok: the operator can join and may dial.
        text: one plain sentence.
        seconds: how long joining took; 0 when it did not come to that.
        advice: who else can help, or None.
        detail: technical text for the log.
    """

    ok: bool
    text: str
    seconds: float = 0.0
    advice: Advice | None = None
    detail: str = ""


async def test_connection(
    profile: DailyProfile, secret: SecretStr, *, process: DailyProcess | None = None
) -> Verdict:
    """Get a ticket, join the room as a visitor, see what the token allows, leave. Never raises.

    Nobody is called, so whether phone numbers may be dialled stays open: Daily tells it only when
    one is dialled. Takes a second; up to a minute when nobody answers.

    Args:
        profile: as it would be saved.
        secret: what would be in the keyring.
        process: owner of the SDK; this process's when None.
    """
    try:
        return await _visit(profile, secret, process)
    except SoftphoneError as error:
        return Verdict(ok=False, text=error.message, advice=error.advice, detail=error.detail)


async def _visit(profile: DailyProfile, secret: SecretStr, process: DailyProcess | None) -> Verdict:
    from softphone.backends.daily.client import DailyClient
    from softphone.backends.daily.entrance import entrance_for
    from softphone.backends.daily.process import this_process
    from softphone.backends.daily.refusals import from_sdk

    visitor = replace(profile, user_id=VISITOR)
    entrance = entrance_for(visitor, secret)
    client = DailyClient(process or this_process(), _deaf, rate=profile.audio_rate)
    began = time.monotonic()
    try:
        ticket = await entrance.ticket()
        await client.open(profile.proxy_url)
        joined = await client.join(ticket.url, ticket.token.get_secret_value(), profile.processing)
        took = time.monotonic() - began
        await client.leave()
    finally:
        await client.close()
        await entrance.close(None)
    if not _is_owner(joined):
        refusal = from_sdk("not-owner", "join")
        return Verdict(ok=False, text=refusal.message, seconds=took, advice=refusal.advice)
    return Verdict(
        ok=True,
        text=f"Joined “{entrance.room}” as an owner in {took:.1f} s. Nobody was called.",
        seconds=took,
    )


def _is_owner(joined: Mapping[str, Any]) -> bool:
    local = (joined.get("participants") or {}).get("local") or {}
    return bool((local.get("info") or {}).get("isOwner"))


def _deaf(_name: str, _args: tuple[Any, ...]) -> None:
    """Nobody is interested in what happens during the visit."""
