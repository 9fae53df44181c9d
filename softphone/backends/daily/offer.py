"""What a room of Daily's offers, and what it does not have, said in words."""

from __future__ import annotations

from collections.abc import Callable

from softphone.backends.daily.profile import DailyProfile
from softphone.domain.agent import Agent
from softphone.domain.camera import CameraSource
from softphone.domain.capabilities import Capabilities
from softphone.domain.dialing import DtmfMethod
from softphone.domain.ids import LegId
from softphone.errors import CommandRefused, Unsupported


class NotOffered:
    """The part of `TelephonyBackend` that the capabilities of a Daily room leave out."""

    async def decline_transfer(self, leg: LegId) -> None:
        """Daily never asks: it carries out a far party's REFER by itself, or refuses it."""
        raise CommandRefused("Nobody asks for a transfer of this call.", type="no-transfer")

    async def start_recording(self) -> None:
        """Not offered yet."""
        raise Unsupported("Recording is not offered with Daily.")

    async def stop_recording(self) -> None:
        """Not offered yet."""
        raise Unsupported("Recording is not offered with Daily.")

    async def report_agent(self, agent: Agent) -> None:
        """Not offered: Daily has no agents."""
        raise Unsupported("Daily does not carry agents' states.")

    async def ask_for_help(self, leg: LegId | None, note: str) -> None:
        """Not offered: Daily has no supervisors."""
        raise Unsupported("Daily does not carry calls for help.")

    async def watch(self, leg: LegId, show: Callable[[bytes], None]) -> None:
        """Not offered."""
        raise Unsupported("Pictures are not shown with Daily.")

    async def show(self, leg: LegId, camera: CameraSource) -> None:
        """Not offered."""
        raise Unsupported("The camera is not offered with Daily.")


def offered(profile: DailyProfile) -> Capabilities:
    """What the SDK, permissions and REST together make of Daily."""
    rings = not profile.auto_answer
    return Capabilities(
        answer_dialin=rings,
        decline_dialin=rings,
        session_mute=True,
        hold=True,
        transfer=True,
        hand_over=True,
        dtmf_methods=tuple(method.value for method in DtmfMethod),
        dtmf_duration=True,
        video=True,
        party_volume=True,
        audio_rate=profile.audio_rate,
        max_legs=5,
    )
