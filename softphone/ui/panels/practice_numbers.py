"""The practice line's numbers, as the empty session list proposes them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from softphone.ui.theme import Theme

PRACTICE_NUMBERS = tuple(f"+1555010{number:04d}" for number in (1, 2, 9, 6, 7, 3, 4, 5, 8, 10))
"""The numbers (E.164), the most useful first."""


def what_happens(number: str) -> str:
    """What a practice number does."""
    return {
        "0001": _tr("echo: hear yourself"),
        "0002": _tr("menu: send tones, # ends"),
        "0009": _tr("calls you back"),
        "0006": _tr("early media, then answers"),
        "0007": _tr("PCMU only"),
        "0003": _tr("busy"),
        "0004": _tr("declines"),
        "0005": _tr("rings, no answer"),
        "0008": _tr("hangs up after 3 s"),
        "0010": _tr("accepts a transfer"),
    }[number[-4:]]


def empty_text(theme: Theme, *, practice: bool) -> str:
    """What an empty session list says, as rich text with a link for each number."""
    head = f"<p style='font-size:{theme.size_strong}px'><b>{_tr('No sessions')}</b></p>"
    if not practice:
        return f"{head}<p>{_tr('Dial a number, or wait for a call.')}</p>"
    muted = theme.text_muted
    cells = []
    for number in PRACTICE_NUMBERS:
        look = f"color:{theme.accent};text-decoration:none"
        link = f"<a style='{look}' href='tel:{number}'>{_spaced(number)}</a>"
        style = f"color:{muted};padding-left:12px;padding-right:32px"
        cells.append(f"<td>{link}</td><td style='{style}'>{what_happens(number)}</td>")
    half = (len(cells) + 1) // 2
    rows = "".join(
        "<tr>" + "".join(pair) + "</tr>"
        for pair in zip(cells[:half], [*cells[half:], ""], strict=False)
    )
    words = _tr(
        "Dial a number, or try the practice line. It makes real calls and needs no account:"
    )
    return (
        f"{head}<p style='color:{muted};margin-bottom:8px'>{words}</p>"
        f"<table cellspacing='0' cellpadding='2' style='margin-left:-2px'>{rows}</table>"
    )


def _spaced(number: str) -> str:
    return f"{number[:2]} {number[2:5]}-{number[5:8]}-{number[8:]}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("PracticeNumbers", text)
