"""The practice line's addresses: name, number and what each does. The one table of them."""

from __future__ import annotations

from dataclasses import dataclass

CALLBACK_HEADER = "X-Callback-URI"
"""INVITE header naming the ``sip:`` address that ``ringback`` calls; without it, the Contact."""


@dataclass(frozen=True, slots=True)
class PracticeNumber:
    """One address of the practice line.

    Attributes:
        name: user part of its SIP address.
        number: the same in E.164.
        summary: what it does, in one sentence for a person.
    """

    name: str
    number: str
    summary: str


PRACTICE_NUMBERS: tuple[PracticeNumber, ...] = (
    PracticeNumber("echo", "+15550100001", "Answers after 1 s and sends your audio back."),
    PracticeNumber(
        "ivr", "+15550100002", "Answers, prompts, sounds each tone you send; # hangs up."
    ),
    PracticeNumber("busy", "+15550100003", "Is busy (486)."),
    PracticeNumber("decline", "+15550100004", "Declines (603)."),
    PracticeNumber("noanswer", "+15550100005", "Rings and never answers."),
    PracticeNumber("early", "+15550100006", "Plays early media for 3 s, then answers."),
    PracticeNumber("pcmu", "+15550100007", "Answers with PCMU only."),
    PracticeNumber("drop", "+15550100008", "Answers and hangs up after 3 s."),
    PracticeNumber("ringback", "+15550100009", "Answers, hangs up and calls back 2 s later."),
    PracticeNumber("refer", "+15550100010", "Answers, accepts a REFER and calls its target."),
)


def practice_name(user: str) -> str | None:
    """The name for a user part, which may be a name (any case) or a number with or without ``+``.

    Returns:
        The name as in `PRACTICE_NUMBERS`, or None when it is not one of the practice line's.
    """
    wanted = user.lower()
    for entry in PRACTICE_NUMBERS:
        if wanted in (entry.name, entry.number, entry.number.removeprefix("+")):
            return entry.name
    return None
