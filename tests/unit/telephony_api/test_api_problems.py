from __future__ import annotations

import traceback

import pytest
from pydantic import ValidationError

from softphone.errors import InvalidInput
from softphone.telephony_api import options as opt
from softphone.telephony_api.problems import all_problems, first_problem, parse, problems_in
from softphone.telephony_api.room_socket import SendAppMessage
from softphone.telephony_api.rooms import CreateRoom


def test_all_problems_come_at_once() -> None:
    data = {"phoneNumber": "555", "displayName": "x" * 300, "userId": 7, "codecs": {"audio": []}}
    fields = [problem.field for problem in problems_in(opt.StartDialOut, data)]
    assert fields == ["phoneNumber", "displayName", "userId", "codecs.audio"]


@pytest.mark.parametrize(
    ("field", "meant"),
    [("displayname", "displayName"), ("phone_number", "phoneNumber"), ("sipURI", "sipUri")],
)
def test_unknown_fields_get_a_suggestion(field: str, meant: str) -> None:
    first = problems_in(opt.StartDialOut, {field: "x"})[0]
    assert (first.field, first.remedy) == (field, f"Did you mean {meant}?")


def test_unknown_fields_deep_inside_get_a_suggestion() -> None:
    room = {"properties": {"sip": {"display_name": "a", "sip_mode": "dial-in", "num_endpoint": 2}}}
    first = problems_in(CreateRoom, room)[0]
    assert first.field == "properties.sip.num_endpoint"
    assert first.remedy == "Did you mean num_endpoints?"


def test_unknown_fields_far_from_any_name_get_no_suggestion() -> None:
    first = problems_in(opt.StopDialOut, {"sessionId": "x", "zzz": 1})[0]
    assert first.remedy == "Check its spelling or leave it out. Known here: sessionId."


def test_the_sentence() -> None:
    with pytest.raises(InvalidInput) as caught:
        parse(opt.SendDtmf, {"sessionId": "x", "tones": "1" * 25})
    assert str(caught.value) == "tones: has 25 tones. Send at most 20 at a time."


def test_secret_tones_are_never_repeated() -> None:
    for secret in (48151623, "48151623" * 5, ["48151623"]):
        with pytest.raises(InvalidInput) as caught:
            parse(opt.SendDtmf, {"sessionId": "x", "tones": secret})
        shown = "".join(traceback.format_exception(caught.value))
        assert "48151623" not in shown


def test_long_values_are_cut() -> None:
    problem = problems_in(opt.SendDtmf, {"sessionId": "x", "tones": "1", "method": "m" * 5000})[0]
    assert len(str(problem)) < 200


def test_a_model_built_in_code_reports_in_wire_spelling() -> None:
    settings = {"video_bitrate": 5000}
    with pytest.raises(ValidationError) as caught:
        opt.StartDialOut.model_validate(
            {"sip_uri": "sip:a@b", "display_name": 3, "video": True, "video_settings": settings}
        )
    assert first_problem(caught.value, opt.StartDialOut).field == "displayName"
    second = all_problems(caught.value, opt.StartDialOut)[1]
    assert second.field == "videoSettings.videoBitrate"


def test_union_branches_stay_out_of_the_path() -> None:
    problem = problems_in(SendAppMessage, {"data": 1, "to": ["ok", ""]})[0]
    assert problem.field == "to.1"


def test_names_made_up_by_the_sender_are_safe_to_log() -> None:
    for name in ("a\r\nFAKE LOG LINE", "\x1f", "\x1fflag", "\ud800", "\x1b[31m", "n" * 5000):
        for data in ({name: 1}, {"codecs": {name: 1}}, {"permissions": {"canReceive": {name: 1}}}):
            for problem in problems_in(opt.StartDialOut, data):
                assert str(problem).isprintable() and len(str(problem)) < 400
