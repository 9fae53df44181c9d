from __future__ import annotations

import re

import pytest

from softphone import errors
from softphone.errors import (
    CommandRefused,
    InvalidInput,
)
from softphone.telephony_api import rest_errors
from softphone.telephony_api.rest_errors import REFUSALS, OtherRefusal, RestRefusal, refusal_for
from tests.fakes.rest_server import Answer, RestServer
from tests.unit.telephony_api.rest_rig import client_for


@pytest.mark.parametrize("kind", REFUSALS)
def test_every_error_value_has_its_class(kind: type[RestRefusal]) -> None:
    body = f'{{"error":"{kind.VALUE}","info":"because"}}'.encode()
    for status in (kind.STATUS, 418):
        error = refusal_for(status, body)
        assert type(error) is kind
        assert error.info == "because" and "because" in error.message
    assert issubclass(
        kind,
        errors.CommandRefused
        | errors.AuthRejected
        | errors.NotPermitted
        | errors.BackendUnavailable,
    )


def test_the_tree_in_the_docstring_is_the_tree_in_the_code() -> None:
    doc = rest_errors.__doc__ or ""
    written = dict(re.findall(r"^ {6}(\w+) +(?:any other )?([45]\d\d|4xx|5xx)", doc, re.MULTILINE))
    assert set(written) == {kind.__name__ for kind in (*REFUSALS, OtherRefusal)}
    for kind in REFUSALS:
        assert written[kind.__name__] in (str(kind.STATUS), f"{kind.STATUS // 100}xx")
        if kind is not rest_errors.Unprocessable:
            assert f"``{kind.VALUE}``" in doc
        parent = doc[: doc.index(f"      {kind.__name__}")]
        base = re.findall(r"^ {4}(\w+)$", parent, re.MULTILINE)[-1]
        assert issubclass(kind, getattr(errors, base))


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, rest_errors.InvalidRequest),
        (401, rest_errors.AuthenticationRefused),
        (403, rest_errors.Forbidden),
        (404, rest_errors.NotFound),
        (409, OtherRefusal),
        (422, rest_errors.Unprocessable),
        (429, rest_errors.RateLimited),
        (500, rest_errors.ServerFailed),
        (503, rest_errors.ServerFailed),
        (599, rest_errors.ServerFailed),
    ],
)
@pytest.mark.parametrize("body", [b"", b"<html>", b"{}", b"[]", b'{"error":7}', b'{"error":"?"}'])
def test_without_a_known_value_the_status_decides(
    status: int, kind: type[RestRefusal], body: bytes
) -> None:
    error = refusal_for(status, body)
    assert type(error) is kind and error.status == status and error.message


async def test_a_refusal_names_the_field_of_our_own_sentences() -> None:
    info = str(InvalidInput("tones", "has 25 tones", "Send at most 20."))
    server = RestServer(Answer(400, {"error": "invalid-request-error", "info": info}))
    async with client_for(server) as client:
        with pytest.raises(CommandRefused) as caught:
            await client.get_room("r")
    assert caught.value.field == "tones" and caught.value.type == "invalid-request-error"
    assert len(server.requests) == 1
