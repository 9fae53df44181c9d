"""Which device serves a role: the preferred one, else the system's default, else none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from softphone.domain.audio import AudioDevice, AudioRole

_NAMES = {
    AudioRole.MICROPHONE: "microphone",
    AudioRole.SPEAKER: "speaker",
    AudioRole.RINGER: "ringer",
}


def candidates(
    devices: Iterable[AudioDevice], role: AudioRole, preferred: str | None
) -> tuple[AudioDevice, ...]:
    """The devices to try for a role, best first."""
    fitting = [d for d in devices if d.capture == (role is AudioRole.MICROPHONE)]
    return tuple(sorted(fitting, key=lambda d: (d.id != preferred, not d.default)))


def explain(
    devices: tuple[AudioDevice, ...],
    in_use: Mapping[AudioRole, AudioDevice | None],
    preferred: Mapping[AudioRole, str | None],
    names: Mapping[str, str],
) -> str:
    """One sentence about what is missing, or empty when everything is as wished.

    Args:
        devices: what is plugged in.
        in_use: the device serving each role now.
        preferred: the device id chosen for each role.
        names: names of devices seen before, by id.
    """
    has_microphone = any(d.capture for d in devices)
    has_output = any(not d.capture for d in devices)
    if not has_microphone and not has_output:
        return "No microphone or speaker is connected. Calls still connect, without your sound."
    for role, device_id in preferred.items():
        if device_id is None or any(d.id == device_id for d in devices):
            continue
        instead = in_use.get(role)
        lost = f"The {_NAMES[role]} “{names.get(device_id, device_id)}” is not connected."
        return f"{lost} Using “{instead.name}” instead." if instead else lost
    if not has_microphone:
        return "No microphone is connected: you can listen, but nobody hears you."
    if not has_output:
        return "No speaker is connected: you can speak, but you hear nobody."
    return ""
