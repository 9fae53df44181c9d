"""Between the domain and the room socket's requests and answers; events are translated elsewhere.

Pure functions; event payloads are read by `softphone.telephony_api.translate`.
"""

from __future__ import annotations

import time
from typing import Any

from softphone.domain.dialing import DialRequest
from softphone.domain.events import Snapshot
from softphone.telephony_api.room_socket import JoinResult
from softphone.telephony_api.translate import to_leg_snapshot, to_participant


def snapshot(result: JoinResult) -> Snapshot:
    """The room's full truth from the answer to ``join``."""
    return Snapshot(
        timestamp=time.time(),
        seq=result.seq,
        legs=tuple(to_leg_snapshot(leg) for leg in result.sessions),
        participants=tuple(to_participant(model) for model in result.participants),
    )


def dial_options(request: DialRequest) -> dict[str, Any]:
    """Options of ``startDialOut`` on the wire, only what was chosen."""
    to_sip = request.destination.lower().startswith("sip")
    options: dict[str, Any] = {"sipUri" if to_sip else "phoneNumber": request.destination}
    texts = {
        "displayName": request.display_name,
        "userId": request.user_id,
        "callerId": request.caller_id,
        "extension": request.extension,
        "waitBeforeExtensionDialSec": request.wait_before_extension_s,
        "video": request.video,
    }
    options |= {name: value for name, value in texts.items() if value}
    chosen = request.video_settings
    if chosen is not None:
        sizes = {"width": chosen.width, "height": chosen.height, "fps": chosen.fps}
        sizes["videoBitrate"] = chosen.video_bitrate
        options["videoSettings"] = {k: v for k, v in sizes.items() if v is not None}
    codecs = {"audio": list(request.audio_codecs), "video": list(request.video_codecs)}
    if any(codecs.values()):
        options["codecs"] = {kind: names for kind, names in codecs.items() if names}
    return options
