"""What a client sends on the room socket may be anything; the answer says what is wrong with it."""

from __future__ import annotations

import json

import pytest

from softphone.gateway.sockets.rpc_server import Malformed, read_request
from softphone.telephony_api import rpc

KNOWN = frozenset({"join", "leave", "startDialOut"})


def test_requests() -> None:
    request = read_request(rpc.encode_request(3, "join", {"userName": "é"}), KNOWN)
    assert (request.id, request.method, request.params) == (3, "join", {"userName": "é"})
    assert read_request('{"jsonrpc":"2.0","id":"a","method":"leave"}', KNOWN).params == {}
    assert read_request('{"jsonrpc":"2.0","method":"leave"}', KNOWN).id is None


@pytest.mark.parametrize(
    ("text", "code", "request_id"),
    [
        ("", -32700, None),
        ("{", -32700, None),
        ("[" * 100_000, -32700, None),
        ("[]", -32600, None),
        ("3", -32600, None),
        ('{"jsonrpc":"2.0","id":7,"method":3}', -32600, 7),
        ('{"jsonrpc":"2.0","id":true,"method":"join"}', -32600, None),
        ('{"jsonrpc":"2.0","id":1.5,"method":"join"}', -32600, None),
        ('{"id":7,"jsonrpc":"1.0","method":"join"}', -32600, 7),
        ('{"jsonrpc":"2.0","id":7,"method":"join","extra":1}', -32600, 7),
        ('{"jsonrpc":"2.0","id":7,"method":"startDialout"}', -32601, 7),
        (json.dumps({"jsonrpc": "2.0", "id": 7, "method": "x" * 100_000}), -32601, 7),
    ],
)
def test_bad_requests(text: str, code: int, request_id: int | None) -> None:
    with pytest.raises(Malformed) as caught:
        read_request(text, KNOWN)
    answer = json.loads(caught.value.answer)
    assert (answer["error"]["code"], answer["id"]) == (code, request_id)
    assert len(answer["error"]["message"]) < 200


def test_a_misspelt_method_gets_a_hint() -> None:
    with pytest.raises(Malformed) as caught:
        read_request('{"jsonrpc":"2.0","id":7,"method":"startDialout"}', KNOWN)
    assert "Did you mean startDialOut?" in caught.value.answer
