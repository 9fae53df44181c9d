"""The stand-in's media: mediasoup's transports as far as one audio track each way needs them.

An ICE-lite responder (RFC 8445 section 2.5) on loopback, with DTLS, SRTP and Opus by aiortc.
"""

from __future__ import annotations

import asyncio
import fractions
import time
import uuid
from collections.abc import Callable
from typing import Any, cast

import av
import numpy as np
from aioice import stun
from aiortc import RTCRtpReceiver, RTCRtpSender
from aiortc.jitterbuffer import JitterBuffer
from aiortc.mediastreams import MediaStreamError, MediaStreamTrack
from aiortc.rtcdtlstransport import (
    RTCCertificate,
    RTCDtlsFingerprint,
    RTCDtlsParameters,
    RTCDtlsTransport,
)
from aiortc.rtcrtpparameters import (
    RTCRtcpParameters,
    RTCRtpCodecParameters,
    RTCRtpDecodingParameters,
    RTCRtpReceiveParameters,
    RTCRtpSendParameters,
)
from aiortc.rtcrtpreceiver import RemoteStreamTrack

from tests.tones import Samples

RATE = 48_000
FRAME = RATE // 50
OPUS_TYPE = 100
KEPT_S = 2.0

ROUTER = {
    "codecs": [
        {
            "kind": "audio",
            "mimeType": "audio/opus",
            "clockRate": RATE,
            "channels": 2,
            "preferredPayloadType": OPUS_TYPE,
            "parameters": {},
            "rtcpFeedback": [{"type": "transport-cc", "parameter": ""}],
        }
    ],
    "headerExtensions": [
        {
            "kind": "audio",
            "uri": uri,
            "preferredId": number,
            "preferredEncrypt": False,
            "direction": "sendrecv",
        }
        for number, uri in (
            (1, "urn:ietf:params:rtp-hdrext:sdes:mid"),
            (4, "http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time"),
            (10, "urn:ietf:params:rtp-hdrext:ssrc-audio-level"),
        )
    ],
}
"""What the router can do, as ``join-as-new-peer`` is answered."""


class IceLite(asyncio.DatagramProtocol):
    """Answers connectivity checks and carries what is not STUN; aiortc sees an ICE transport."""

    role = "controlled"
    state = "completed"

    def __init__(self) -> None:
        self.ufrag = uuid.uuid4().hex[:16]
        self.password = uuid.uuid4().hex
        self.port = 0
        self.checked = asyncio.Event()
        self.deaf = False
        self._received: asyncio.Queue[bytes] = asyncio.Queue()
        self._peer: Any = None

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self.port = transport.get_extra_info("sockname")[1]

    def datagram_received(self, data: bytes, addr: Any) -> None:
        if self.deaf:
            return
        if data[0] < 4:
            self._answer(stun.parse_message(data), addr)
        else:
            self._received.put_nowait(data)

    def close(self) -> None:
        self._transport.close()

    async def _recv(self) -> bytes:
        return await self._received.get()

    async def _send(self, data: bytes) -> None:
        if self._peer is not None and not self.deaf and not self._transport.is_closing():
            self._transport.sendto(data, self._peer)

    def _answer(self, check: stun.Message, addr: Any) -> None:
        if check.message_class is not stun.Class.REQUEST:
            return
        answer = stun.Message(
            message_method=stun.Method.BINDING,
            message_class=stun.Class.RESPONSE,
            transaction_id=check.transaction_id,
        )
        answer.attributes["XOR-MAPPED-ADDRESS"] = addr
        answer.add_message_integrity(self.password.encode())
        answer.add_fingerprint()
        self._transport.sendto(bytes(answer), addr)
        self._peer = addr
        self.checked.set()


class Tone(MediaStreamTrack):
    """What a far party says: a sine whose frequency is looked up each frame; 0 is silence."""

    kind = "audio"

    def __init__(self, frequency: Callable[[], float]) -> None:
        super().__init__()
        self._frequency = frequency
        self._sent = 0
        self._phase = 0.0
        self._began = 0.0

    async def recv(self) -> av.AudioFrame:
        self._began = self._began or time.monotonic()
        await asyncio.sleep(max(0.0, self._began + self._sent / RATE - time.monotonic()))
        turn = 2 * np.pi * self._frequency() / RATE
        wave = 8000 * np.sin(self._phase + turn * np.arange(FRAME)) if turn else np.zeros(FRAME)
        self._phase = (self._phase + turn * FRAME) % (2 * np.pi)
        both = np.repeat(wave.astype(np.int16), 2)[None, :]
        frame = av.AudioFrame.from_ndarray(both, format="s16", layout="stereo")
        frame.sample_rate, frame.pts = RATE, self._sent
        frame.time_base = fractions.Fraction(1, RATE)
        self._sent += FRAME
        return frame


class Transport:
    """One direction of one client's media."""

    def __init__(self, direction: str, certificate: RTCCertificate) -> None:
        self.id = str(uuid.uuid4())
        self.direction = direction
        self.ice = IceLite()
        self._dtls = RTCDtlsTransport(cast(Any, self.ice), [certificate])
        self._up = asyncio.Event()
        self._senders: list[RTCRtpSender] = []
        self._receivers: list[RTCRtpReceiver] = []

    async def open(self) -> dict[str, Any]:
        """Bind a port; the options ``create-transport`` is answered with."""
        loop = asyncio.get_running_loop()
        await loop.create_datagram_endpoint(lambda: self.ice, local_addr=("127.0.0.1", 0))
        prints = self._dtls.getLocalParameters().fingerprints
        return {
            "id": self.id,
            "iceParameters": {
                "usernameFragment": self.ice.ufrag,
                "password": self.ice.password,
                "iceLite": True,
            },
            "iceCandidates": [
                {
                    "foundation": "udpcandidate",
                    "ip": "127.0.0.1",
                    "address": "127.0.0.1",
                    "port": self.ice.port,
                    "priority": 1076302079,
                    "protocol": "udp",
                    "type": "host",
                }
            ],
            "dtlsParameters": {
                "role": "auto",
                "fingerprints": [
                    {"algorithm": each.algorithm, "value": each.value}
                    for each in prints
                    if each.algorithm == "sha-256"
                ],
            },
            "sctpParameters": None,
        }

    async def connect(self, dtls: dict[str, Any]) -> None:
        """Finish what ``connect-transport`` began: wait for ICE, then shake hands."""
        await self.ice.checked.wait()
        self._dtls._set_role("client" if dtls["role"] == "server" else "server")
        prints = [RTCDtlsFingerprint(f["algorithm"], f["value"]) for f in dtls["fingerprints"]]
        await self._dtls.start(RTCDtlsParameters(fingerprints=prints))
        self._up.set()

    async def listen(self, rtp: dict[str, Any], hear: Callable[[Samples], None]) -> None:
        """Decode what the client sends until it stops."""
        if not await self._comes_up():
            return
        payload, ssrc = rtp["codecs"][0]["payloadType"], rtp["encodings"][0]["ssrc"]
        receiver = RTCRtpReceiver("audio", self._dtls)
        track = RemoteStreamTrack(kind="audio")
        receiver._track = track
        # aiortc keeps 80 ms by itself; nothing is lost or overtaken on the way here
        receiver._RTCRtpReceiver__jitter_buffer = JitterBuffer(capacity=16)  # type: ignore[attr-defined]
        self._receivers.append(receiver)
        decoding = RTCRtpDecodingParameters(ssrc=ssrc, payloadType=payload)
        await receiver.receive(
            RTCRtpReceiveParameters(codecs=[_opus(payload)], encodings=[decoding], muxId="")
        )
        try:
            while True:
                frame: Any = await track.recv()
                hear(frame.to_ndarray().reshape(-1)[::2])
        except MediaStreamError:
            return

    def sender(self, frequency: Callable[[], float]) -> tuple[RTCRtpSender, dict[str, Any]]:
        """A sender for one far party, and the parameters ``recv-track`` is answered with."""
        sender = RTCRtpSender(Tone(frequency), self._dtls)
        self._senders.append(sender)
        return sender, {
            "id": str(uuid.uuid4()),
            "producerId": str(uuid.uuid4()),
            "kind": "audio",
            "type": "simple",
            "producerPaused": False,
            "rtpParameters": {
                "mid": str(len(self._senders) - 1),
                "codecs": [
                    {
                        "mimeType": "audio/opus",
                        "payloadType": OPUS_TYPE,
                        "clockRate": RATE,
                        "channels": 2,
                        "parameters": {},
                        "rtcpFeedback": [],
                    }
                ],
                "headerExtensions": [],
                "encodings": [{"ssrc": sender._ssrc}],
                "rtcp": {"cname": "cloud", "reducedSize": True, "mux": True},
            },
        }

    async def speak(self, sender: RTCRtpSender) -> None:
        """Start a sender once the transport is up."""
        if not await self._comes_up():
            return
        await sender.send(
            RTCRtpSendParameters(
                codecs=[_opus(OPUS_TYPE)],
                muxId="",
                rtcp=RTCRtcpParameters(cname="cloud"),
                encodings=[],
            )
        )

    async def close(self) -> None:
        """Stop everything; idempotent."""
        for sender in self._senders:
            await sender.stop()
        for receiver in self._receivers:
            await receiver.stop()
        await self._dtls.stop()
        self.ice.close()

    async def _comes_up(self) -> bool:
        """Whether there is something to send on: the client may have hung up by then."""
        await self._up.wait()
        return self._dtls.state == "connected"


class Ear:
    """The last two seconds of what one client said, mono at 48 kHz.

    ``listener`` is told each 20 ms as it comes.
    """

    def __init__(self) -> None:
        self.frames = 0
        self.listener: Callable[[Samples], None] | None = None
        self._kept: list[Samples] = []

    def hear(self, samples: Samples) -> None:
        self.frames += 1
        if self.listener is not None:
            self.listener(samples)
        self._kept.append(samples)
        del self._kept[: -int(KEPT_S * 50)]

    def clear(self) -> None:
        self._kept.clear()

    @property
    def samples(self) -> Samples:
        return np.concatenate(self._kept) if self._kept else np.zeros(0, np.int16)


def make_certificate() -> RTCCertificate:
    """A certificate for DTLS; takes a few milliseconds."""
    return RTCCertificate.generateCertificate()


def _opus(payload: int) -> RTCRtpCodecParameters:
    return RTCRtpCodecParameters(
        mimeType="audio/opus",
        clockRate=RATE,
        channels=2,
        payloadType=payload,
        parameters={"minptime": 10, "useinbandfec": 1},
    )
