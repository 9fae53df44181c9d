from __future__ import annotations

import pytest

from softphone import errors
from softphone.domain.audio import AudioRole
from softphone.domain.dialing import DialRequest
from softphone.domain.link import LinkState, LinkStatus
from softphone.domain.notice import Severity
from softphone.domain.outcome import EndedBy, EndReason
from softphone.domain.session import Pending, SessionState
from softphone.telephony_api.dial_request import check_dial_request
from softphone.ui import messages

WORDED = (
    (SessionState, messages.state_word),
    (Pending, messages.pending_word),
    (EndReason, messages.end_reason_word),
    (LinkStatus, messages.link_word),
    (Severity, messages.severity_word),
    (AudioRole, messages.audio_role_word),
)


@pytest.mark.parametrize(("kind", "words"), WORDED)
def test_every_value_has_words_of_its_own(kind, words) -> None:
    said = [words(value) for value in kind]
    assert all(said)
    assert len(set(said)) == len(said)


def test_who_ended_it_is_silent_only_when_unknown() -> None:
    silent = [by for by in EndedBy if not messages.ended_by_words(by)]
    assert silent == [EndedBy.UNKNOWN]


def test_link_sentence_counts_down_and_says_what_becomes_of_calls() -> None:
    link = LinkState(LinkStatus.RETRYING, backend="Local gateway", retry_at=104.0, calls_kept=True)
    words = messages.link_sentence(link, 100.0)
    assert words == (
        "There is no link to Local gateway. Trying again in 4 s. Live calls go on at the far side."
    )


def test_link_sentence_takes_any_reason_as_it_is() -> None:
    link = LinkState(LinkStatus.DOWN, backend="x", reason="Odd {braces} in it.")
    assert messages.link_sentence(link, 0.0) == "Odd {braces} in it."


def test_invalid_input_reads_as_two_sentences() -> None:
    error = errors.InvalidInput("extension", "has 25 tones", "Use at most 20.")
    assert messages.invalid_input_sentence(error) == "Has 25 tones. Use at most 20."


def test_names_of_the_wire_do_not_reach_people() -> None:
    request = DialRequest(destination="sip:a@example.com", caller_id="+12015550199", extension="1")
    for error in check_dial_request(request):
        sentence = messages.invalid_input_sentence(error)
        assert "a SIP address" in sentence
        assert not {"sipUri", "phoneNumber", "callerId"} & set(sentence.replace(".", " ").split())
