"""Far parties of the stand-in: legs with their permissions and sound."""

from __future__ import annotations

import time
import uuid
from dataclasses import dataclass, field
from typing import Any

EVERYTHING = {"hasPresence": True, "canSend": True, "canReceive": {"base": True}, "canAdmin": False}


@dataclass
class FarParty:
    """One SIP or phone leg in the room.

    ``tone`` is the frequency in Hz it sounds, 0 for silence. ``tones`` are the DTMF keys that
    were sent to it; ``sounds`` that its audio is on offer.
    """

    number: str
    user_id: str = ""
    name: str = ""
    direction: str = "dial-out"
    id: str = field(default_factory=lambda: str(uuid.uuid4()))
    permissions: dict[str, Any] = field(default_factory=lambda: dict(EVERYTHING))
    tone: float = 440.0
    tones: str = ""
    present: bool = False
    sounds: bool = False
    joined_at: int = field(default_factory=lambda: int(time.time() * 1000))

    def update(self, change: dict[str, Any]) -> None:
        """Daily's rule: each sub-field that is given replaces the whole old one."""
        receive = self.permissions["canReceive"] | change.get("canReceive", {})
        self.permissions = self.permissions | change | {"canReceive": receive}

    def presence(self) -> dict[str, Any]:
        """How the signalling tells of it."""
        return {
            "id": self.id,
            "user_id": self.user_id or self.id,
            "name": self.name or self.number,
            "joinedAt": self.joined_at,
            "callState": "accepting-calls",
            "participationType": "full",
            "deviceType": "browser",
            "layoutStyle": "browser",
            "networkType": "low",
            "rtcType": {"impl": "sfu"},
            "camInfo": {"sfu": {"id": self.id, "trackIds": []}},
            "audioState": "",
            "videoState": "U",
            "screenAudio": False,
            "screenAudioState": "U",
            "screenVideo": False,
            "screenVideoState": "U",
            "screenStart": 0,
            "bandwidthMuteList": [],
            "customTracks": {},
            "muteOtherParticipants": {"muteAll": False, "muteType": ""},
            "willEjectAt": 0,
            "countryCode": "USA",
            "permissions": self.permissions,
        }
