"""Local identities: display names up to the cap, and the trunk's digest authentication."""

from __future__ import annotations

import asyncio
import hashlib
import re
import socket
from collections.abc import Iterator

import pytest
from pydantic import SecretStr

from softphone.domain.ids import LegId
from softphone.domain.routing import TrunkAttempt
from softphone.errors import CommandRefused, SettingsInvalid
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.engine import PlaceOptions
from softphone.gateway.sip.options import EngineOptions
from softphone.gateway.trunks.trunk import Trunk
from tests.patience import PATIENCE_S
from tests.sip.sipbench import Recorder

pytestmark = pytest.mark.sip


class Ear:
    """A UDP socket that hears requests."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.setblocking(False)
        self.port = int(self._socket.getsockname()[1])

    async def hear(self, start: str, containing: str = "") -> tuple[str, tuple[str, int]]:
        """The first request that starts so and contains so; others are passed over."""
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(PATIENCE_S):
            while True:
                data, peer = await loop.sock_recvfrom(self._socket, 65535)
                if data.decode().startswith(start) and containing in data.decode():
                    return data.decode(), peer

    def say(self, text: str, peer: tuple[str, int]) -> None:
        self._socket.sendto(text.encode(), peer)

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def ear() -> Iterator[Ear]:
    open_ear = Ear()
    yield open_ear
    open_ear.close()


class TestFewAccounts:
    @pytest.fixture
    def engine_options(self) -> EngineOptions:
        return EngineOptions(max_accounts=4)

    async def test_display_names_are_dropped_before_calls_are(
        self, engine: BaresipEngine, ear: Ear
    ) -> None:
        shown = []
        for number, name in enumerate(("Ann", "Bob", "Cy", "Ann", "Dee", "Eve")):
            leg = LegId(f"leg-{number}")
            await engine.place(leg, f"sip:{number}@127.0.0.1:{ear.port}", PlaceOptions(
                display_name=name
            ))  # fmt: skip
            invite, _ = await ear.hear(f"INVITE sip:{number}@")
            found = re.search(r'^From: "([^"]*)"', invite, re.MULTILINE)
            shown.append(found[1] if found else "")
        assert shown == ["Ann", "Bob", "Cy", "Ann", "", ""]
        with pytest.raises(CommandRefused) as refused:
            await engine.place(
                LegId("x"), f"sip:x@127.0.0.1:{ear.port}", PlaceOptions(codecs=("PCMA",))
            )
        assert refused.value.type == "sip-unavailable"


class TestTrunk:
    @pytest.fixture
    def engine_options(self, ear: Ear) -> EngineOptions:
        trunk = Trunk(
            uri=f"sip:localhost:{ear.port}",
            user="4930123",
            password=SecretStr("s3 cret;"),
            auth_user="acct",
        )
        return EngineOptions(trunks=(trunk,))

    async def test_number_goes_to_the_trunk_with_its_identity_and_digest(
        self, engine: BaresipEngine, events: Recorder, ear: Ear
    ) -> None:
        number = f"sip:+15551234567@localhost:{ear.port}"
        route = TrunkAttempt(trunk="trunk", uri=number, dialled="+15551234567")
        await engine.place(LegId("leg"), number, PlaceOptions(routes=(route,)))
        invite, peer = await ear.hear("INVITE")
        assert invite.startswith("INVITE sip:+15551234567@localhost")
        assert "\r\nFrom: <sip:4930123@localhost" in invite
        ear.say(_challenge(invite), peer)
        second, _ = await ear.hear("INVITE", "Authorization: Digest")
        given = dict(re.findall(r'(\w+)="?([^",\r]*)"?', second.split("Authorization: ")[1]))
        assert given["username"] == "acct"
        assert given["response"] == _digest("acct", "s3 cret;", given)
        assert "s3 cret" not in second


@pytest.mark.parametrize(
    ("user", "password"), [("a;b", "x"), ('a"', "x"), ("a", 'x"y'), ("a", "x\r\ny")]
)
def test_trunk_values_that_would_break_the_account_line(user: str, password: str) -> None:
    with pytest.raises(SettingsInvalid) as refused:
        Trunk(uri="sip:sip.example", user=user, password=SecretStr(password))
    assert password not in str(refused.value)


def test_trunk_never_shows_its_password() -> None:
    trunk = Trunk(uri="sip:sip.example", user="a", password=SecretStr("s3cret"))
    assert "s3cret" not in repr(trunk)


def _challenge(invite: str) -> str:
    kept = re.findall(r"^(?:Via|From|Call-ID|CSeq): .*\r$", invite, re.MULTILINE)
    to = re.findall(r"^To: .*(?=\r$)", invite, re.MULTILINE)[0]
    lines = [line.strip() for line in kept]
    challenge = 'WWW-Authenticate: Digest realm="trunk", nonce="n0nce", algorithm=MD5'
    return "\r\n".join(
        ["SIP/2.0 401 Unauthorized", *lines, f"{to};tag=t", challenge, "Content-Length: 0", "", ""]
    )


def _digest(user: str, password: str, given: dict[str, str]) -> str:
    """The response of RFC 2617 section 3.2.2 without ``qop``."""

    def md5(text: str) -> str:
        return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()

    first = md5(f"{user}:trunk:{password}")
    return md5(f"{first}:{given['nonce']}:{md5('INVITE:' + given['uri'])}")
