"""What the transfer panel says: what each way means, and how far a transfer is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from softphone.domain.session import Session, SessionState
from softphone.domain.transfer import Transfer, TransferStep

ASK, SEND, HAND_OVER = "ask", "send", "hand-over"
WAYS = (ASK, SEND, HAND_OVER)

_STEP = {
    TransferStep.TRIGGERED: 0,
    TransferStep.INITIATED: 1,
    TransferStep.ANSWERED: 2,
    TransferStep.COMPLETED: 4,
}


def meaning(way: str, name: str) -> tuple[str, str]:
    """A way's name, and who stays in the path.

    Args:
        way: `ASK`, `SEND` or `HAND_OVER`.
        name: of the party that is sent on.
    """
    if way == ASK:
        words = (
            _tr("Ask first"),
            _tr(
                "{name} waits on hold while you talk to them. Then you connect the two, "
                "talk all three, or go back to {name}."
            ),
        )
    elif way == SEND:
        words = (
            _tr("Send on"),
            _tr(
                "Their phone rings while you stay with {name}. When they answer, the two are "
                "connected and you are out; the gateway goes on carrying the audio. If they are "
                "busy or do not answer, {name} stays with you."
            ),
        )
    else:
        words = (
            _tr("Hand over"),
            _tr(
                "The phone system of {name} makes the new call itself (SIP REFER), and the gateway "
                "is no longer in its path. SIP addresses only."
            ),
        )
    return words[0], words[1].format(name=name)


def act_word(way: str) -> str:
    """What the button says."""
    return {ASK: _tr("Call them first"), SEND: _tr("Send on"), HAND_OVER: _tr("Hand over")}[way]


def transfer_steps() -> tuple[str, ...]:
    """The steps of a transfer without asking first."""
    return (_tr("Trying"), _tr("Ringing"), _tr("Answered"), _tr("Connected"))


def consult_steps() -> tuple[str, ...]:
    """The steps of asking first."""
    return (_tr("Calling"), _tr("Ringing"), _tr("You talk"), _tr("Connected"))


def step_of(transfer: Transfer | None) -> int:
    """Which step of `transfer_steps` is under way; their number when it is done."""
    return 0 if transfer is None else _STEP.get(transfer.step, 0)


def step_of_consult(asked: Session) -> int:
    """Which step of `consult_steps` is under way."""
    if asked.state is SessionState.ACTIVE:
        return 2
    return 1 if asked.state is SessionState.RINGING else 0


def under_way(transfer: Transfer | None, target: str, name: str) -> str:
    """What happens now, and where the party is meanwhile.

    Args:
        transfer: how far it is; None while it has only been asked for.
        target: where it goes, as text for people.
        name: of the party.
    """
    to = target or _tr("The target")
    if transfer is None:
        return _tr("Asking for the transfer…")
    words = {
        TransferStep.TRIGGERED: _tr("{to} is being called. {name} stays with you."),
        TransferStep.INITIATED: _tr("{to} is ringing. {name} stays with you until they answer."),
        TransferStep.ANSWERED: _tr("{to} answered. {name} is being connected."),
    }.get(transfer.step, "")
    return words.format(to=to, name=name)


def failure(transfer: Transfer, target: str, name: str) -> str:
    """Why a transfer failed, and where the party is now.

    Args:
        transfer: the failed one.
        target: where it went, as text for people.
        name: of the party.
    """
    to = target or _tr("The target")
    why = {
        TransferStep.BUSY: _tr("{to} is busy"),
        TransferStep.NO_ANSWER: _tr("{to} did not answer"),
        TransferStep.CANCELED: _tr("{to} was not reached in time"),
    }.get(transfer.step, _tr("{to} could not be reached"))
    code = f" (SIP {transfer.sip_code})" if transfer.sip_code else ""
    back = _tr("{name} is with you again.").format(name=name)
    return f"{why.format(to=to)}{code}. {back}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Transfer", text)
