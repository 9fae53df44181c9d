"""Between the domain and the room socket's requests and answers; events are translated elsewhere.

Pure functions; event payloads are read by `softphone.telephony_api.translate`.
"""

from __future__ import annotations

import time

from softphone.domain.events import Snapshot
from softphone.domain.recording import RecordingState
from softphone.telephony_api.room_socket import JoinResult
from softphone.telephony_api.translate import to_leg_snapshot, to_participant, to_waiting
from softphone.telephony_api.translate_desk import to_registration


def snapshot(result: JoinResult) -> Snapshot:
    """The room's full truth from the answer to ``join``."""
    running = result.recording
    return Snapshot(
        timestamp=time.time(),
        seq=result.seq,
        legs=tuple(to_leg_snapshot(leg) for leg in result.sessions),
        participants=tuple(to_participant(model) for model in result.participants),
        waiting=tuple(to_waiting(model) for model in result.waiting or ()),
        trunks=tuple(to_registration(model) for model in result.trunks or ()),
        recording=RecordingState()
        if running is None
        else RecordingState(on=True, since=running.start_ts, paused=bool(running.paused)),
    )
