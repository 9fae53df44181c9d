"""A dial request in the words of ``startDialOut``, and everything that is wrong with it."""

from __future__ import annotations

from typing import Any

from softphone.domain.dialing import DialRequest
from softphone.domain.dtmf import parse_sequence
from softphone.errors import InvalidInput
from softphone.telephony_api.options import StartDialOut
from softphone.telephony_api.problems import problems_in


def check_dial_request(request: DialRequest) -> tuple[InvalidInput, ...]:
    """Everything that is wrong with the request, named as on the wire; empty when nothing is."""
    problems = problems_in(StartDialOut, dial_options(request))
    try:
        if request.post_dial:
            parse_sequence(request.post_dial, field="phoneNumber")
    except InvalidInput as error:
        problems += (error,)
    if request.post_dial and request.extension:
        remedy = "Keep the one here, or the one behind the number."
        problems += (InvalidInput("extension", "is given twice", remedy),)
    return problems


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
