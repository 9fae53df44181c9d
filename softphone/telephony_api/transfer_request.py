"""A transfer request in the words of ``sipCallTransfer`` and ``sipRefer``."""

from __future__ import annotations

from typing import Any

from softphone.domain.transfer import TransferMode, TransferRequest
from softphone.telephony_api.options import SipCallTransfer, SipRefer
from softphone.telephony_api.problems import parse

_ANY_LEG = "leg"


def transfer_options(session_id: str, request: TransferRequest) -> SipCallTransfer | SipRefer:
    """The checked options of the method that `TransferRequest.mode` names.

    Raises:
        InvalidInput: one is not acceptable; names the field as on the wire.
    """
    options: dict[str, Any] = {"sessionId": session_id, "toEndPoint": request.target}
    if request.mode is TransferMode.HAND_OVER:
        return parse(SipRefer, options)
    more = {
        "callerId": request.caller_id,
        "extension": request.extension,
        "waitBeforeExtensionDialSec": request.wait_before_extension_s,
    }
    return parse(SipCallTransfer, options | {name: value for name, value in more.items() if value})


def check_transfer_request(request: TransferRequest) -> None:
    """Raise what is wrong with a request before any leg is named.

    Raises:
        InvalidInput: as `transfer_options`.
    """
    transfer_options(_ANY_LEG, request)
