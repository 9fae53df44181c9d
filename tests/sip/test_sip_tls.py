"""SIP over TLS: whose certificate is taken, and what is said about the others."""

from __future__ import annotations

import asyncio
import contextlib
import re
import socket
import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from softphone.domain.ids import LegId
from softphone.errors import CommandRefused
from softphone.gateway.sip.baresip_engine import BaresipEngine
from softphone.gateway.sip.engine import (
    FRAME_SAMPLES,
    CloseCause,
    LegAnswered,
    LegOffered,
    PlaceOptions,
    Registration,
    RegistrationChanged,
)
from softphone.gateway.sip.media_security import MediaSecurity
from softphone.gateway.sip.options import EngineOptions
from softphone.gateway.trunks.trunk import Trunk
from tests.certificates import Authority
from tests.patience import PATIENCE_S
from tests.sip.sipbench import Recorder, converse, debian_baresip
from tests.tones import sine, tone_time

pytestmark = pytest.mark.sip
LEG = LegId("leg-1")


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority.create(tmp_path)


@pytest.fixture
def engine_options(authority: Authority) -> EngineOptions:
    return EngineOptions(tls_ca=authority.file)


@asynccontextmanager
async def tls_server(certificate: Path) -> AsyncIterator[tuple[int, list[bytes]]]:
    """Listens on a port; what it was sent over TLS."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    heard: list[bytes] = []

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if data := await reader.read(100):
            heard.append(data)
        writer.close()

    server = await asyncio.start_server(listen, "127.0.0.1", 0, ssl=context)
    async with server:
        yield server.sockets[0].getsockname()[1], heard


@pytest.mark.parametrize(
    ("issue", "sentence"),
    [
        (
            lambda authority, folder: authority.issue(folder, "sip.example"),
            "The certificate of localhost is made out to another name, so it may be an impostor.",
        ),
        (
            lambda authority, folder: authority.issue(folder, "127.0.0.1"),
            "The certificate of localhost is made out to another name, so it may be an impostor.",
        ),
        (
            lambda authority, folder: authority.issue(folder, "localhost", expired=True),
            "The certificate of localhost has expired. Its owner must renew it.",
        ),
        (
            lambda authority, folder: Authority.create(folder, "stranger").issue(
                folder, "localhost"
            ),
            "The certificate of localhost is signed by nobody this machine trusts."
            " If that is right, set sip_tls_ca to the certificate of its authority.",
        ),
    ],
    ids=["wrong name", "address in place of a name", "expired", "unknown authority"],
)
async def test_a_certificate_that_cannot_be_trusted(
    engine: BaresipEngine,
    events: Recorder,
    authority: Authority,
    tmp_path: Path,
    issue: Callable[[Authority, Path], Path],
    sentence: str,
) -> None:
    async with tls_server(issue(authority, tmp_path)) as (port, heard):
        await engine.place(LEG, f"sip:bob@localhost:{port};transport=tls", PlaceOptions())
        closed = await events.closed(LEG)
    assert closed.cause is CloseCause.UNREACHABLE
    assert closed.reason == sentence
    assert heard == [], "not a word of SIP may reach it"


async def test_a_server_that_speaks_no_tls(engine: BaresipEngine, events: Recorder) -> None:
    async def chat(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"SIP/2.0 400 Bad Request\r\n\r\n")
        writer.close()

    server = await asyncio.start_server(chat, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        await engine.place(LEG, f"sip:bob@localhost:{port};transport=tls", PlaceOptions())
        closed = await events.closed(LEG)
    assert closed.cause is CloseCause.UNREACHABLE
    assert "does not speak TLS" in closed.reason


async def test_a_bare_address_has_no_name_to_check(engine: BaresipEngine) -> None:
    with pytest.raises(CommandRefused, match="host name that stands in its certificate"):
        await engine.place(LEG, "sip:bob@127.0.0.1:5061;transport=tls", PlaceOptions())


_KEY = "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:i/WngBbS0DrIKkXdlz0JbP+BIvlm3bA5OkyztLT3\r\n"


def invite(port: int, profile: str, attributes: str = "") -> bytes:
    body = (
        "v=0\r\no=x 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\n"
        f"m=audio 40000 {profile} 0\r\na=rtpmap:0 PCMU/8000\r\n{attributes}"
    )
    fields = (
        f"INVITE sip:desk@localhost:{port} SIP/2.0",
        "Via: SIP/2.0/TLS 127.0.0.1:5999;branch=z9hG4bKa3",
        "From: <sip:caller@localhost>;tag=1",
        "To: <sip:desk@localhost>",
        "Call-ID: over-tls",
        "CSeq: 1 INVITE",
        "Contact: <sip:caller@127.0.0.1:5999;transport=tls>",
        "Max-Forwards: 70",
        "Content-Type: application/sdp",
        f"Content-Length: {len(body)}",
    )
    return ("\r\n".join(fields) + "\r\n\r\n" + body).encode()


@pytest.mark.parametrize(
    ("demanded", "profile", "attributes", "answer"),
    [
        (MediaSecurity.NONE, "RTP/AVP", "", "m=audio [0-9]+ RTP/AVP 0"),
        (MediaSecurity.NONE, "RTP/SAVP", _KEY, "SIP/2.0 488"),
        (MediaSecurity.SDES, "RTP/SAVP", _KEY, "m=audio [0-9]+ RTP/SAVP 0"),
        (MediaSecurity.SDES, "RTP/AVP", "", "SIP/2.0 488"),
    ],
)
async def test_a_caller_over_tls(
    events: Recorder,
    authority: Authority,
    tmp_path: Path,
    demanded: MediaSecurity,
    profile: str,
    attributes: str,
    answer: str,
) -> None:
    engine = BaresipEngine(
        EngineOptions(
            tls_ca=authority.file,
            tls_certificate=authority.issue(tmp_path, "localhost"),
            inbound_media=demanded,
        )
    )
    await engine.start(events)
    try:
        trusted = ssl.create_default_context(cafile=str(authority.file))
        port = engine.listen[1] + 1
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", port, ssl=trusted, server_hostname="localhost"
        )
        writer.write(invite(port, profile, attributes))
        if answer.startswith("m="):
            await engine.answer((await events.wait(LegOffered)).leg)
        heard = ""
        async with asyncio.timeout(PATIENCE_S):
            while not re.search(answer, heard):
                heard += (await reader.read(4096)).decode()
        writer.close()
    finally:
        await engine.close(grace_s=0.1)


async def test_a_talk_over_tls(
    engine: BaresipEngine, events: Recorder, authority: Authority, tmp_path: Path
) -> None:
    certificate = authority.issue(tmp_path, "localhost")
    async with debian_baresip(tmp_path, "pcmu", certificate=certificate) as (port, _):
        await engine.place(LEG, f"sip:peer@localhost:{port + 1};transport=tls", PlaceOptions())
        await events.wait(LegAnswered)
        heard = await converse(engine, LEG, sine(440, 1.2))
        await engine.close()
    assert tone_time(heard[FRAME_SAMPLES * 25 :], 440) > 0.5


class TestRegistrar:
    """A registrar of a few lines, reached over TLS."""

    @pytest.fixture
    def server(self, authority: Authority, tmp_path: Path, host: str) -> Iterator[Registrar]:
        made = Registrar(authority.issue(tmp_path, host))
        yield made
        made.close()

    @pytest.fixture
    def engine_options(self, authority: Authority, server: Registrar) -> EngineOptions:
        trunk = Trunk(
            name="secure", uri=f"sips:localhost:{server.port}", user="desk", register=True
        )
        return EngineOptions(tls_ca=authority.file, trunks=(trunk,))

    @pytest.mark.parametrize("host", ["localhost"])
    async def test_registers(
        self, server: Registrar, engine_options: EngineOptions, events: Recorder
    ) -> None:
        async with server.running():
            engine = BaresipEngine(engine_options)
            await engine.start(events)
            await events.until(
                lambda: any(
                    change.state is Registration.REGISTERED
                    for change in events.of(RegistrationChanged)
                )
            )
            await engine.close()
        assert server.heard[0].startswith(f"REGISTER sip:localhost:{server.port}")

    @pytest.mark.parametrize("host", ["sip.example"])
    async def test_does_not_tell_an_impostor_who_we_are(
        self, server: Registrar, engine_options: EngineOptions, events: Recorder
    ) -> None:
        async with server.running():
            engine = BaresipEngine(engine_options)
            await engine.start(events)
            await events.until(
                lambda: any(
                    "another name" in change.reason for change in events.of(RegistrationChanged)
                )
            )
            await engine.close()
        assert server.heard == []


class Registrar:
    """Answers every REGISTER with 200."""

    def __init__(self, certificate: Path) -> None:
        self.heard: list[str] = []
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certificate)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Listen."""
        server = await asyncio.start_server(self._serve, sock=self._listener, ssl=self._context)
        async with server:
            yield

    def close(self) -> None:
        """Give the port back."""
        self._listener.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(asyncio.IncompleteReadError, OSError):
            while True:
                request = (await reader.readuntil(b"\r\n\r\n")).decode()
                self.heard.append(request)
                kept = re.findall(
                    r"^((?:Via|From|To|Call-ID|CSeq|Contact): .*?)\r$", request, re.MULTILINE
                )
                answer = ["SIP/2.0 200 OK", *kept, "Content-Length: 0", "", ""]
                writer.write("\r\n".join(answer).encode())
        writer.close()
