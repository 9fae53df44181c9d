"""Settings › Audio: devices and camera, loudness of the ring, what is done to the microphone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softphone.ui.settings.camera import CameraChoice
from softphone.ui.settings.row import SettingRow
from softphone.ui.settings.section import SettingsSection
from softphone.ui.widgets.device_choices import DeviceChoices

if TYPE_CHECKING:
    from softphone.controller.camera_ports import CameraControls
    from softphone.controller.settings_ports import Choices
    from softphone.ui.audio_watch import AudioWatch
    from softphone.ui.theme import Theme


class AudioSection(SettingsSection):
    """The audio dialog's devices, and more.

    Args:
        theme: what to draw with.
        choices: the settings.
        watch: the operator's audio.
        camera: the operator's cameras; None offers none.
    """

    def __init__(
        self,
        theme: Theme,
        choices: Choices,
        watch: AudioWatch,
        camera: CameraControls | None = None,
    ) -> None:
        super().__init__(theme, choices)
        tr = self.tr
        self.set_title(tr("Audio"))
        self.devices = DeviceChoices(theme, watch)
        words = tr("microphone speaker ringer headset device test tone")
        self.add(SettingRow(theme, tr("Devices"), self.devices, keywords=words, wide=True))
        if camera is not None:
            seen = tr("video picture webcam device")
            self.add(SettingRow(theme, tr("Camera"), CameraChoice(theme, camera), keywords=seen))
        self.share("audio.ringer_volume", tr("Ringer volume"), keywords=tr("ring loudness"))
        self.check("audio.key_tones", tr("Key tones"), help_text=tr("Hear each key you press."))
        words = tr("microphone headset echo noise voice loudness processing")
        echo = tr("Keeps what your speaker plays from going back. A headset does not need it.")
        self.check("audio.echo_cancelling", tr("Echo cancelling"), help_text=echo, keywords=words)
        noise = tr("Lowers steady noise, such as a fan, around your voice.")
        self.check(
            "audio.noise_suppression", tr("Noise suppression"), help_text=noise, keywords=words
        )
        gain = tr("Makes a quiet voice louder.")
        self.check("audio.automatic_gain", tr("Automatic gain"), help_text=gain, keywords=words)

    def set_theme(self, theme: Theme) -> None:
        """Draw with another theme."""
        self.devices.set_theme(theme)
