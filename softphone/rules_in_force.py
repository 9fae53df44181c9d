"""Puts settings into force outside of the window, at the start and at every change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softphone.domain.agent import WrapUpRules

if TYPE_CHECKING:
    from softphone.audio.desk import AudioDesk
    from softphone.controller.controller import TelephonyController
    from softphone.preferences import Preferences


class RulesInForce:
    """Follows the settings.

    Args:
        preferences: tell what changes.
        controller: gets the rules of calls and wrap-up.
        audio: gets the ringer's loudness and what is done to the microphone.
    """

    def __init__(
        self, preferences: Preferences, controller: TelephonyController, audio: AudioDesk
    ) -> None:
        self._preferences = preferences
        self._controller = controller
        self._audio = audio
        for part in ("calls", "wrap_up", "audio"):
            self._apply(part)
        self.close = preferences.subscribe(self._apply)

    def _apply(self, key: str) -> None:
        settings = self._preferences.settings
        part = key.partition(".")[0]
        if part == "calls":
            self._controller.set_call_rules(
                hold_others=settings.calls.hold_others,
                hold_reminder_s=settings.calls.hold_reminder_s,
            )
        elif part == "wrap_up":
            self._controller.agent.use_rules(
                WrapUpRules(
                    wanted=settings.wrap_up.wanted,
                    seconds=settings.wrap_up.seconds,
                    extension=settings.wrap_up.extension,
                    extensions=settings.wrap_up.extensions,
                    disposition_required=settings.wrap_up.disposition_required,
                )
            )
        elif part == "audio":
            self._audio.set_alert_volume(settings.audio.ringer_volume)
            self._audio.set_processing(settings.audio.processing)
