"""An entry of the dial field in words: what was understood, and what a paste means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from softphone.ui.sentences import in_our_words

if TYPE_CHECKING:
    from softphone.controller.dialing import Understood


def sentence(reading: Understood) -> str:
    """What was understood, in plain words; may be empty."""
    tr = QCoreApplication.translate
    words = in_our_words(reading.hint)
    if not words and reading.kind.value == "sip":
        words = tr("DialWords", "SIP address")
    elif not words and reading.verdict.value == "valid":
        words = tr("DialWords", "Valid number")
        if reading.region:
            words = tr("DialWords", "Valid {region} number").format(region=reading.region)
    if reading.post_dial:
        shown = reading.post_dial.replace(",", " , ").replace(";", " ; ").split()
        after = tr("DialWords", "then {tones} (, pauses, ; waits for you)")
        return f"{words.rstrip('.')} · {after.format(tones=' '.join(shown))}"
    if not reading.extension:
        return words
    after = tr("DialWords", "then {tones}")
    if reading.wait_s:
        after = tr("DialWords", "then {tones} after {wait} s")
    return f"{words.rstrip('.')} · {after.format(tones=reading.extension, wait=reading.wait_s)}"


def hint_color(reading: Understood) -> str:
    """Amber for a number that is only possible; problems stay quiet until dialling is tried."""
    return "warning" if reading.verdict.value == "possible" else "text_muted"


def meant(pasted: str, understood: Understood) -> str:
    """What to put into the field for a pasted text; on one line when it cannot be dialled."""
    if not understood.dialable:
        return " ".join(pasted.split())
    if understood.kind.value == "sip":
        return understood.destination
    if understood.post_dial:
        return f"{understood.display}{understood.post_dial}"
    if not understood.extension:
        return understood.display
    pause = "," * understood.wait_s or " ext. "
    return f"{understood.display}{pause}{understood.extension}"
