"""The practice line's numbers, as the empty session list proposes them."""

from __future__ import annotations

from softphone.ui.theme import Theme

PRACTICE_NUMBERS = (
    ("+15550100001", "echo: hear yourself"),
    ("+15550100002", "menu: send tones, # ends"),
    ("+15550100009", "calls you back"),
    ("+15550100006", "early media, then answers"),
    ("+15550100007", "PCMU only"),
    ("+15550100003", "busy"),
    ("+15550100004", "declines"),
    ("+15550100005", "rings, no answer"),
    ("+15550100008", "hangs up after 3 s"),
    ("+15550100010", "accepts a transfer"),
)
"""Number (E.164) and what it does, the most useful first."""


def empty_text(theme: Theme, *, practice: bool) -> str:
    """What an empty session list says, as rich text with a link for each number."""
    head = f"<p style='font-size:{theme.size_strong}px'><b>No sessions</b></p>"
    if not practice:
        return head + "<p>Dial a number, or wait for a call.</p>"
    muted = theme.text_muted
    cells = []
    for number, what in PRACTICE_NUMBERS:
        look = f"color:{theme.accent};text-decoration:none"
        link = f"<a style='{look}' href='tel:{number}'>{_spaced(number)}</a>"
        style = f"color:{muted};padding-left:12px;padding-right:32px"
        cells.append(f"<td>{link}</td><td style='{style}'>{what}</td>")
    half = (len(cells) + 1) // 2
    rows = "".join(
        "<tr>" + "".join(pair) + "</tr>"
        for pair in zip(cells[:half], [*cells[half:], ""], strict=False)
    )
    return (
        f"{head}<p style='color:{muted};margin-bottom:8px'>Dial a number, or try the practice "
        "line. It makes real calls and needs no account:</p>"
        f"<table cellspacing='0' cellpadding='2' style='margin-left:-2px'>{rows}</table>"
    )


def _spaced(number: str) -> str:
    return f"{number[:2]} {number[2:5]}-{number[5:8]}-{number[8:]}"
