"""What Daily refuses, in human words: the one place where the SDK's texts become our errors.

The SDK's errors are Rust's debug text and no interface, so they are recognised by what they
contain; what is not recognised keeps the vendor's words and becomes a general refusal.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from softphone.errors import (
    Advice,
    AuthRejected,
    BackendUnavailable,
    CommandRefused,
    CommandTimeout,
    NotPermitted,
    ProtocolMismatch,
    SessionGone,
    SoftphoneError,
)

ADMIN: Final = "whoever administers your Daily account"
DAILY: Final = "Daily's sales or support"
OWNER: Final = "whoever gave you the room or the token"

_SAID: Final = re.compile(r'"((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True, slots=True)
class Refusal:
    """One thing Daily refuses.

    Attributes:
        reason: machine name, as in the gateway's ``data.type`` where both know it.
        needles: any of these in the vendor's text means this, compared without case.
        kind: class of the error.
        sentence: for the operator.
        who: who can put it right; empty when nobody has to.
        ask: what that person is to do.
    """

    reason: str
    needles: tuple[str, ...]
    kind: type[SoftphoneError]
    sentence: str
    who: str = ""
    ask: str = ""


REFUSALS: Final = (
    Refusal(
        "dialout-not-enabled",
        ("dial-out not enabled for room", "enable_dialout property"),
        NotPermitted,
        "This room may not dial out.",
        ADMIN,
        "Set the room property enable_dialout to true (POST /rooms/:name), then rejoin the room.",
    ),
    Refusal(
        "phone-dialout-not-approved",
        ("dial-out to phonenumber", "not enabled for domain"),
        NotPermitted,
        "Daily has not approved this account for calls to phone numbers. SIP addresses may work.",
        ADMIN,
        "Ask Daily to approve phone dial-out for the domain, and buy at least one phone number.",
    ),
    Refusal(
        "plan",
        ("with your current plan",),
        NotPermitted,
        "The plan of this Daily account does not include dial-out.",
        ADMIN,
        "Move the account to a plan with dial-out and put a payment card on file.",
    ),
    Refusal(
        "international",
        ("international dial",),
        NotPermitted,
        "Daily does not let this account dial numbers of this country.",
        DAILY,
        "Enable international dial-out for the domain, and for the country that was dialled.",
    ),
    Refusal(
        "not-owner",
        ("not-owner", "not an owner", "must be an owner", "owner token", "not an admin"),
        NotPermitted,
        "Only an owner of the room may do this, and you joined without an owner token.",
        OWNER,
        "Mint meeting tokens with is_owner: true for the people who dial.",
    ),
    Refusal(
        "leg-limit",
        ("max_sip_pstn_sessions", "maximum number of sip", "too many sip", "session limit"),
        CommandRefused,
        "The room has as many phone calls as Daily allows. End one, then dial again.",
        ADMIN,
        "Ask Daily to raise max_sip_pstn_sessions_per_room (5 by default); every SIP endpoint a"
        " room reserves for callers counts too.",
    ),
    Refusal(
        "not-allowed",
        ("not_allowed",),
        NotPermitted,
        "Dial-out is not permitted in this room.",
        ADMIN,
        "Check the room property enable_dialout, that the operator's token is an owner's, and that"
        " the domain is approved for phone dial-out.",
    ),
    Refusal(
        "dialout-in-progress",
        ("dialout_in_progress", "dialoutalreadyexists", "already started"),
        CommandRefused,
        "Daily is still dialling this destination. Wait until it answers or hang it up first.",
    ),
    Refusal(
        "no-worker",
        ("temporarily_not_available", "noworkeravailable", "no worker", "no-worker"),
        BackendUnavailable,
        "Daily has no free line or server for this right now. Try again in a moment.",
        DAILY,
        "See status.daily.co; if it lasts, send Daily this text.",
    ),
    Refusal(
        "meeting-full",
        ("meeting-full", "meetingfull"),
        NotPermitted,
        "The room is full.",
        ADMIN,
        "Raise the room property max_participants, or let people leave.",
    ),
    Refusal(
        "room-expired",
        ("nolongeravailable", "exp-room"),
        NotPermitted,
        "The room has expired.",
        OWNER,
        "Make a new room, or move the room property exp to a later time.",
    ),
    Refusal(
        "room-not-open-yet",
        ("notyetavailable", "nbf-room"),
        NotPermitted,
        "The room is not open yet.",
        OWNER,
        "Move the room property nbf to an earlier time.",
    ),
    Refusal(
        "no-room",
        ("no-room", "roomnotfound", "does not exist", "room not found"),
        NotPermitted,
        "Daily knows no such room. Check its address.",
        OWNER,
        "Check that the room exists and was not deleted.",
    ),
    Refusal(
        "token",
        ("unauthorized", "not authorized", "exp-token", "nbf-token", "invalid token"),
        AuthRejected,
        "Daily does not accept the meeting token; it may have expired or be another room's.",
        OWNER,
        "Mint a new owner token for this room.",
    ),
    Refusal(
        "no-such-session",
        ("invalid sessionid", "invalid session id"),
        SessionGone,
        "Daily no longer knows this call.",
    ),
    Refusal(
        "unreachable",
        ("roominfofetchfailed", "channelnotopen", "messagesendfailed", "signalsendfailed"),
        BackendUnavailable,
        "Daily cannot be reached. Check the network and whether a firewall lets it through.",
    ),
    Refusal(
        "link-lost",
        ("notinacall", "callstate", "responsecanceled"),
        BackendUnavailable,
        "The link to Daily is not up.",
    ),
)
"""In the order in which they are looked for. Texts of dial-out are Daily's; the wording of
``not-owner`` and ``leg-limit`` is not published, so several likely ones are listed."""


def from_sdk(text: str, method: str) -> SoftphoneError:
    """The error for what a completion said.

    Args:
        text: the completion's error.
        method: daily-python's method, for the log.
    """
    words = text.lower()
    if "responsereceivetimeout" in words or "timeout(" in words:
        return no_answer(method)
    if "deserializationfailed" in words or "settings are not valid" in words:
        return ProtocolMismatch(
            "Daily's service and this version of daily-python do not understand each other. "
            "Update Softphone.",
            detail=f"{method}: {text}",
        )
    return refused(text, method)


def refused(text: str, method: str) -> SoftphoneError:
    """The error for a refusal in Daily's words, from the SDK, from REST or from an event."""
    found = recognise(text)
    if found is None:
        said = _said(text)
        tail = f" It said: {said}" if said else ""
        error: SoftphoneError = CommandRefused(
            f"Daily refused this.{tail}", type="refused", detail=f"{method}: {text}"
        )
        error.advice = Advice(ADMIN, _for_admin("Daily refused a request.", "", text, method))
        return error
    return _made(found, text, method)


def recognise(text: str) -> Refusal | None:
    """What a text of Daily's means, or None."""
    words = text.lower()
    return next((each for each in REFUSALS if _any(each.needles, words)), None)


def advised(error: SoftphoneError) -> SoftphoneError:
    """An error of the REST client with the words of this table, where it is one of it."""
    info = getattr(error, "info", "")
    found = recognise(info) if info else None
    return error if found is None else _made(found, info, "REST")


def no_answer(method: str) -> SoftphoneError:
    """The error when nothing came back in time."""
    if method in ("join", "leave", "set_proxy_url"):
        return BackendUnavailable("Daily does not answer.", detail=method)
    return CommandTimeout(
        "Daily did not answer, so it is not known whether this was done.", detail=method
    )


def _made(found: Refusal, text: str, method: str) -> SoftphoneError:
    detail = f"{method}: {text}"
    error: SoftphoneError
    if issubclass(found.kind, CommandRefused):
        error = found.kind(found.sentence, type=found.reason, detail=detail)
    else:
        error = found.kind(found.sentence, detail=detail)
    if found.who:
        error.advice = Advice(found.who, _for_admin(found.sentence, found.ask, text, method))
    return error


def _for_admin(sentence: str, ask: str, text: str, method: str) -> str:
    lines = [sentence, ask, f"Daily said ({method}): {_said(text) or text}"]
    return "\n".join(line for line in lines if line)


def _said(text: str) -> str:
    """The vendor's own words inside Rust's debug text; empty when there are none."""
    quoted = _SAID.search(text)
    if quoted is not None:
        return quoted[1].replace('\\"', '"')
    return "" if "(" in text else text


def _any(needles: Iterable[str], words: str) -> bool:
    return any(needle in words for needle in needles)
