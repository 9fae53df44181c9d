"""Sends DTMF at a pace the engine and the far party keep up with."""

from __future__ import annotations

import asyncio

from baresip.errors import BaresipError, StaleHandleError

from softphone.domain.dialing import DtmfMethod
from softphone.errors import CommandRefused, InvalidInput, SessionGone
from softphone.gateway.sip.engine import ToneSupport
from softphone.gateway.sip.native import NativeCalls
from softphone.gateway.sip.tone_modes import ToneModes

TONES = frozenset("0123456789ABCD*#")

INFO_DURATION_MS = 250
"""The duration the engine states in SIP INFO; it knows no other."""

MIN_EVENT_MS = 180
"""The shortest RFC 4733 event the engine sends: nine packets."""

_PACKET_MS = 20
_MIN_GAP_MS = 80
_INFO_SPACING_MS = 160


def tone_support(method: DtmfMethod, duration_ms: int) -> ToneSupport:
    """What the engine makes of a wanted duration.

    RFC 4733 events last as long as asked for in steps of a packet, but 180 ms at least; an INFO
    always states 250 ms.
    """
    if method is DtmfMethod.SIP_INFO:
        return ToneSupport(method, INFO_DURATION_MS)
    packets = -(-duration_ms // _PACKET_MS)
    return ToneSupport(DtmfMethod.TELEPHONE_EVENT, max(MIN_EVENT_MS, packets * _PACKET_MS))


class ToneSender:
    """Presses and releases tones on one native call, one string at a time.

    Args:
        calls: the engine's commands.
        modes: the engine's switch between methods.
        call: the native call.
        sip_call_id: its Call-ID.
    """

    def __init__(self, calls: NativeCalls, modes: ToneModes, call: int, sip_call_id: str) -> None:
        self._calls = calls
        self._modes = modes
        self._call = call
        self._sip_call_id = sip_call_id
        self._turn = asyncio.Lock()

    async def send(
        self, tones: str, *, method: DtmfMethod, duration_ms: int, gap_ms: int
    ) -> ToneSupport:
        """Send tones by ``method`` if the leg has it; returns when the last has left.

        Raises:
            InvalidInput: something that is not a tone.
            SessionGone: the call ended meanwhile.
            CommandRefused: the engine did not take a tone.
        """
        wanted = tones.upper()
        if (wrong := set(wanted) - TONES) or not wanted:
            raise InvalidInput(
                "tones", f"has {sorted(wrong)}" if wrong else "is empty", "Use 0-9 A-D * #."
            )
        async with self._turn:
            support = tone_support(self._modes.usable(self._sip_call_id, method), duration_ms)
            for tone in wanted:
                await self._send_one(tone, support, gap_ms)
        return support

    async def _send_one(self, tone: str, support: ToneSupport, gap_ms: int) -> None:
        held_ms, period_ms = _schedule(support, gap_ms)
        try:
            async with self._modes.using(self._sip_call_id, support.method):
                await self._calls.press(self._call, tone)
            await asyncio.sleep(held_ms / 1000)
            if support.method is DtmfMethod.TELEPHONE_EVENT:
                await self._calls.release(self._call)
        except StaleHandleError as error:
            raise SessionGone("The call ended before all tones were sent.") from error
        except BaresipError as error:
            raise CommandRefused(
                "The SIP engine did not send the tone.", type="not-allowed", detail=str(error)
            ) from error
        await asyncio.sleep((period_ms - held_ms) / 1000)


def _schedule(support: ToneSupport, gap_ms: int) -> tuple[int, int]:
    """How long a tone is held, and when the next may follow, from the press on; milliseconds.

    The first packet waits for its slot, and the packet after the release still belongs to the
    event: so it is released one and a half slots early. The end is sent in three packets, which
    are part of the gap.
    """
    if support.method is DtmfMethod.SIP_INFO:
        return 0, max(gap_ms, _INFO_SPACING_MS)
    held = support.duration_ms - _PACKET_MS - _PACKET_MS // 2
    return held, support.duration_ms + max(gap_ms, _MIN_GAP_MS) + _PACKET_MS
