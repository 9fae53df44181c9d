"""The audio worker's logic: what the wishes are and what is plugged in decides what runs.

Everything happens on the worker's thread, in `apply`, `play` and `watch`; whoever calls them waits
for the shorter of the next command and `AudioEngine.patience`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from softphone.audio.cells import Alert, Cells, Pace, Wishes
from softphone.audio.channel import Channel
from softphone.audio.choice import candidates, explain
from softphone.audio.microphone import MicrophonePath
from softphone.audio.mute import MuteWatch
from softphone.audio.playout import Playout, SpeakerSource, ToneQueue
from softphone.audio.processing import Treatment
from softphone.audio.ring_sounds import ring, waiting
from softphone.audio.setbacks import Setbacks
from softphone.audio.sound import SoundSystem
from softphone.audio.tones import TONE_MS, dtmf
from softphone.domain.audio import AudioDevice, AudioRole, AudioState
from softphone.errors import AudioUnavailable

_log = logging.getLogger(__name__)

WATCH_S = 0.1
FRESH_S = 1.0
_PATIENT_LOOKS = 2
"""So many looks may find no device before they become seldom: each joins the sound system anew."""
LINGER_S = 1.5
LOCAL_RATE = 48_000


class AudioEngine:
    """Opens, watches and closes the operator's streams.

    Args:
        connect: makes the sound system; raises `AudioUnavailable` when there is none.
        report: told the measured state at each change.
        cells: what audio callbacks share with the main thread.
        clock: monotonic seconds.
        pace: how often to look for devices.
    """

    def __init__(
        self,
        connect: Callable[[], SoundSystem],
        report: Callable[[AudioState], None],
        cells: Cells,
        clock: Callable[[], float],
        pace: Pace,
    ) -> None:
        self._connect = connect
        self._report = report
        self._cells = cells
        self._clock = clock
        self._pace = pace
        self._wishes = Wishes()
        self._system: SoundSystem | None = None
        self._devices: tuple[AudioDevice, ...] = ()
        self._names: dict[str, str] = {}
        self._channels = {role: Channel(role, clock) for role in AudioRole}
        self._setbacks = Setbacks(clock)
        self._earpiece = ToneQueue()
        self._bell = ToneQueue()
        self._sounding = Alert.NONE
        self._tones_until = 0.0
        self._mute = MuteWatch(clock)
        self._treatment = Treatment(cells)
        self._listed_at = float("-inf")
        self._looks_in_vain = 0
        self._state: AudioState | None = None

    @property
    def patience(self) -> float:
        """Seconds until `watch` wants to be called."""
        until_poll = max(0.0, self._next_poll - self._clock())
        return min(until_poll, self._mute.patience(WATCH_S)) if self._busy else until_poll

    def apply(self, wishes: Wishes) -> None:
        """Make these wishes true as far as the devices allow."""
        if wishes.port is not self._wishes.port:
            self._channels[AudioRole.MICROPHONE].close()
            self._close_speaker()
        if wishes.talking and not self._wishes.talking:
            self._looks_in_vain = 0
        if wishes.preferred != self._wishes.preferred:
            self._setbacks.forgive()
        self._wishes = wishes
        self._mute.wish(wishes.muted, wishes.port if wishes.talking else None)
        self._list_if_old(FRESH_S)
        self._settle()

    def play(self, tone: str) -> None:
        """Sound one DTMF tone on the speaker after those still sounding."""
        now = self._clock()
        busy_until = max(now, self._tones_until - LINGER_S)
        self._tones_until = busy_until + TONE_MS / 1000 + LINGER_S
        self._list_if_old(FRESH_S)
        self._settle()
        speaker = self._channels[AudioRole.SPEAKER]
        if speaker.running:
            self._earpiece.add(dtmf(tone, speaker.rate))

    def watch(self) -> None:
        """Look after the streams and, when it is time, after what is plugged in."""
        lost = [channel for channel in self._channels.values() if channel.stalled]
        for channel in lost:
            self._give_up(channel)
        self._list_if_old(0.0 if lost else self._pause)
        self._settle()

    def close(self) -> None:
        """Stop every stream and let go of the sound system."""
        self._close_speaker()
        for channel in self._channels.values():
            channel.close()
        self._drop_system()

    @property
    def _busy(self) -> bool:
        return any(channel.running for channel in self._channels.values())

    @property
    def _pause(self) -> float:
        """Seconds between two looks at what is plugged in."""
        if self._busy or self._wishes.talking or self._wishes.alert is not Alert.NONE:
            in_vain = max(1, self._looks_in_vain - _PATIENT_LOOKS)
            return min(self._pace.busy * in_vain, max(self._pace.busy, self._pace.rest))
        return self._pace.rest if self._devices else self._pace.bare

    @property
    def _next_poll(self) -> float:
        return self._listed_at + self._pause

    def _list_if_old(self, age_s: float) -> None:
        if self._clock() - self._listed_at >= age_s:
            self._list_devices()

    def _list_devices(self) -> None:
        if self._system is not None and not self._devices:
            self._drop_system()
        self._devices = self._ask() if self._system is not None else ()
        if self._system is None:
            self._join_system()
            self._devices = self._ask() if self._system is not None else ()
        self._names.update((device.id, device.name) for device in self._devices)
        self._looks_in_vain = 0 if self._devices else self._looks_in_vain + 1
        self._setbacks.keep_only(self._devices)
        self._listed_at = self._clock()

    def _ask(self) -> tuple[AudioDevice, ...]:
        assert self._system is not None
        try:
            return self._system.devices()
        except AudioUnavailable as fault:
            _log.info("%s (%s)", fault.message, fault.detail)
            self.close()
            return ()

    def _join_system(self) -> None:
        try:
            self._system = self._connect()
        except AudioUnavailable as fault:
            _log.debug("%s (%s)", fault.message, fault.detail)

    def _drop_system(self) -> None:
        system, self._system = self._system, None
        if system is not None:
            system.close()

    def _settle(self) -> None:
        self._serve_microphone()
        self._serve_speaker()
        self._treat()
        self._serve_bell()
        self._sound_alert()
        self._publish()

    def _serve_microphone(self) -> None:
        wishes, channel = self._wishes, self._channels[AudioRole.MICROPHONE]
        port = wishes.port
        if port is None or not wishes.talking:
            channel.close()
            return
        path = MicrophonePath(port, self._cells)
        self._serve(
            channel,
            port.sample_rate,
            lambda system, device: channel.capture(system, device, port.sample_rate, path.take),
        )

    def _treat(self) -> None:
        """Have the microphone's sound processed as wished, while it runs."""
        channel, wished = self._channels[AudioRole.MICROPHONE], self._wishes.processing
        wanted = wished if channel.running and wished.any else None
        self._treatment.bring(channel.rate, wanted, channel.open_s)

    def _serve_speaker(self) -> None:
        wishes, channel = self._wishes, self._channels[AudioRole.SPEAKER]
        needed = (
            wishes.talking or wishes.alert is Alert.WAITING or self._clock() < self._tones_until
        )
        if not needed:
            self._close_speaker()
            return
        rate = wishes.port.sample_rate if wishes.port is not None else LOCAL_RATE
        source = SpeakerSource(self._earpiece, self._cells)

        def open_on(system: SoundSystem, device: AudioDevice) -> None:
            self._close_speaker()
            source.playout = Playout(rate)
            channel.playback(system, device, rate, source.fill)
            self._cells.sink = source.playout.put

        self._serve(channel, rate, open_on)

    def _serve_bell(self) -> None:
        channel = self._channels[AudioRole.RINGER]
        if self._wishes.alert is not Alert.RING:
            channel.close()
            return
        source = SpeakerSource(self._bell, None)
        self._serve(
            channel,
            LOCAL_RATE,
            lambda system, device: channel.playback(system, device, LOCAL_RATE, source.fill),
        )

    def _serve(
        self,
        channel: Channel,
        rate: int,
        open_on: Callable[[SoundSystem, AudioDevice], None],
    ) -> None:
        """Let the channel run on its best device; nothing happens when it does so already."""
        options = self._options(channel.role)
        if options and channel.runs_on(options[0].id, rate):
            return
        channel.close()
        for device in options:
            try:
                assert self._system is not None
                open_on(self._system, device)
            except AudioUnavailable as fault:
                channel.close()
                self._setbacks.add(channel.role, device, fault.message)
                _log.warning("%s (%s)", fault.message, fault.detail)
            else:
                return

    def _options(self, role: AudioRole) -> tuple[AudioDevice, ...]:
        best_first = candidates(self._devices, role, self._wishes.preferred.get(role))
        return tuple(d for d in best_first if not self._setbacks.reason(role, d.id))

    def _give_up(self, channel: Channel) -> None:
        """Close a stalled stream; a device that never worked is left alone for a while."""
        device = channel.device
        if device is not None and not channel.proven:
            self._setbacks.add(channel.role, device, f"“{device.name}” does not work.")
        _log.warning("the %s stopped: %s", channel.role.value, device.name if device else "none")
        if channel.role is AudioRole.SPEAKER:
            self._close_speaker()
        channel.close()

    def _close_speaker(self) -> None:
        self._cells.sink = None
        self._channels[AudioRole.SPEAKER].close()
        self._earpiece.clear()
        if self._sounding is Alert.WAITING:
            self._sounding = Alert.NONE

    def _sound_alert(self) -> None:
        """Let the wished alert sound where its stream runs; begin it anew after a change."""
        wishes = self._wishes
        if wishes.alert is self._sounding:
            return
        self._bell.repeat(None)
        self._earpiece.repeat(None)
        speaker = self._channels[AudioRole.SPEAKER]
        if wishes.alert is Alert.RING:
            self._bell.repeat(ring(LOCAL_RATE, wishes.alert_volume))
        elif wishes.alert is Alert.WAITING:
            if not speaker.running:
                return
            self._earpiece.repeat(waiting(speaker.rate, wishes.alert_volume))
        self._sounding = wishes.alert

    def _publish(self) -> None:
        in_use = {role: self._in_use(role) for role in AudioRole}
        sending = self._mute.broken
        state = AudioState(
            devices=self._devices,
            microphone=in_use[AudioRole.MICROPHONE],
            speaker=in_use[AudioRole.SPEAKER],
            ringer=in_use[AudioRole.RINGER],
            mic_muted=self._mute.muted,
            mic_open=self._channels[AudioRole.MICROPHONE].running,
            speaker_open=self._channels[AudioRole.SPEAKER].running,
            problem=sending or self._problem(in_use),
        )
        if state != self._state:
            self._state = state
            self._report(state)

    def _in_use(self, role: AudioRole) -> AudioDevice | None:
        running = self._channels[role].device
        options = self._options(role)
        return running or (options[0] if options else None)

    def _problem(self, in_use: dict[AudioRole, AudioDevice | None]) -> str:
        preferred = self._wishes.preferred
        for role in AudioRole:
            best_first = candidates(self._devices, role, preferred.get(role))
            why = self._setbacks.reason(role, best_first[0].id) if best_first else ""
            if why:
                instead = in_use[role]
                return f"{why} Using “{instead.name}” instead." if instead else why
        if self._system is None:
            return "No sound system was found. Calls still connect, without your sound."
        missing = explain(self._devices, in_use, preferred, self._names)
        return missing or self._treatment.problem
