"""Every state, outcome and link status in words.

Texts are looked up at call time, so a translator installed later still counts, and by the value
of the enum, so that the first paint need not import the domain's events. A test holds that no
value is without words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from softphone.ui.sentences import in_our_words

if TYPE_CHECKING:
    from softphone.domain.audio import AudioRole
    from softphone.domain.link import LinkState, LinkStatus
    from softphone.domain.notice import Severity
    from softphone.domain.outcome import EndedBy, EndReason
    from softphone.domain.session import Pending, SessionState
    from softphone.errors import InvalidInput


def state_word(state: SessionState) -> str:
    """One word for where a session is in its life."""
    tr = QCoreApplication.translate
    return {
        "placing": tr("SessionState", "Placing"),
        "dialing": tr("SessionState", "Dialling"),
        "ringing": tr("SessionState", "Ringing"),
        "incoming": tr("SessionState", "Incoming"),
        "connecting": tr("SessionState", "Connecting"),
        "active": tr("SessionState", "Answered"),
        "ended": tr("SessionState", "Ended"),
    }[state.value]


def pending_word(pending: Pending) -> str:
    """What a session waits for after a command."""
    tr = QCoreApplication.translate
    return {
        "dial": tr("Pending", "Placing"),
        "hangup": tr("Pending", "Hanging up"),
        "answer": tr("Pending", "Answering"),
        "decline": tr("Pending", "Declining"),
        "mute": tr("Pending", "Muting"),
        "hold": tr("Pending", "Holding"),
        "transfer": tr("Pending", "Transferring"),
    }[pending.value]


def end_reason_word(reason: EndReason) -> str:
    """One or two words for why a session is over."""
    tr = QCoreApplication.translate
    return {
        "normal": tr("EndReason", "Ended"),
        "cancelled": tr("EndReason", "Cancelled"),
        "busy": tr("EndReason", "Busy"),
        "declined": tr("EndReason", "Declined"),
        "no-answer": tr("EndReason", "No answer"),
        "not-found": tr("EndReason", "Not found"),
        "unreachable": tr("EndReason", "Unreachable"),
        "unavailable": tr("EndReason", "Unavailable"),
        "forbidden": tr("EndReason", "Not allowed"),
        "incompatible": tr("EndReason", "No common codec"),
        "missed": tr("EndReason", "Missed"),
        "transferred": tr("EndReason", "Transferred"),
        "lost": tr("EndReason", "Lost"),
        "refused": tr("EndReason", "Refused"),
        "error": tr("EndReason", "Failed"),
    }[reason.value]


def ended_by_words(by: EndedBy) -> str:
    """Who ended a session; empty when signalling did not tell."""
    tr = QCoreApplication.translate
    return {
        "us": tr("EndedBy", "you hung up"),
        "them": tr("EndedBy", "they hung up"),
        "network": tr("EndedBy", "ended by the network"),
        "unknown": "",
    }[by.value]


def link_word(status: LinkStatus) -> str:
    """One or two words for the state of the link."""
    tr = QCoreApplication.translate
    return {
        "starting": tr("LinkStatus", "Connecting"),
        "up": tr("LinkStatus", "Connected"),
        "retrying": tr("LinkStatus", "Reconnecting"),
        "down": tr("LinkStatus", "Offline"),
    }[status.value]


def link_sentence(link: LinkState, now: float) -> str:
    """The link in one sentence, with the countdown and what it means for live calls.

    Args:
        link: the state.
        now: unix time in seconds.
    """
    tr = QCoreApplication.translate
    backend = link.backend or tr("LinkState", "the backend")
    if link.status.value == "up":
        return tr("LinkState", "Connected to {backend}.").format(backend=backend)
    if link.status.value == "starting":
        return tr("LinkState", "Connecting to {backend}…").format(backend=backend)
    none = tr("LinkState", "There is no link to {backend}.").format(backend=backend)
    parts = [in_our_words(link.reason) or none]
    if link.status.value == "retrying":
        if link.retry_at is not None and link.retry_at > now:
            seconds = max(1, round(link.retry_at - now))
            parts.append(tr("LinkState", "Trying again in {seconds} s.").format(seconds=seconds))
        if link.calls_kept:
            parts.append(tr("LinkState", "Live calls go on at the far side."))
    return " ".join(parts)


def severity_word(severity: Severity) -> str:
    """How grave a notice is, for screen readers and beside its sign."""
    tr = QCoreApplication.translate
    return {
        "info": tr("Severity", "Information"),
        "warning": tr("Severity", "Warning"),
        "error": tr("Severity", "Error"),
    }[severity.value]


def audio_role_word(role: AudioRole) -> str:
    """What a device is used for."""
    tr = QCoreApplication.translate
    return {
        "microphone": tr("AudioRole", "Microphone"),
        "speaker": tr("AudioRole", "Speaker"),
        "ringer": tr("AudioRole", "Ringer"),
    }[role.value]


def invalid_input_sentence(error: InvalidInput) -> str:
    """The problem and its remedy in the window's words, to stand beside the field it names."""
    tr = QCoreApplication.translate
    words = {
        "sipUri": tr("Option", "a SIP address"),
        "phoneNumber": tr("Option", "a phone number"),
        "callerId": tr("Option", "a caller ID"),
        "displayName": tr("Option", "a display name"),
        "userId": tr("Option", "a user ID"),
        "waitBeforeExtensionDialSec": tr("Option", "a wait"),
        "videoSettings": tr("Option", "picture settings"),
    }
    problem = in_our_words(error.problem)
    problem = problem[:1].upper() + problem[1:]
    sentence = f"{problem.rstrip('.')}. {in_our_words(error.remedy)}"
    for name, word in words.items():
        sentence = sentence.replace(name, word)
    return sentence
