"""What a far party's Refer-To asks for, as something that can be dialled (RFC 3515, RFC 3891)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from softphone.errors import InvalidInput

_DIALOG: Final = re.compile(r"[!-~]{1,256}?;(?=.*to-tag=)(?=.*from-tag=)[!-~]{1,512}")


@dataclass(frozen=True, slots=True)
class ReferTo:
    """The address to dial, and the dialog there that our call shall take over, if any."""

    address: str
    replaces: str = ""


def read_refer_to(text: str) -> ReferTo:
    """Take the value apart.

    Of the address's parameters only its transport is kept, of its header parameters only Replaces:
    the rest is the far party's business, and none of it may end up in a request of ours.

    Raises:
        InvalidInput: Replaces names no dialog.
    """
    address, _, query = text.partition("?")
    base, *params = address.split(";")
    kept = [base, *(each for each in params if each.lower().startswith("transport="))]
    if base.lower().startswith("sips:"):
        kept = [f"sip:{base[5:]}", "transport=tls"]
    fields = (part.partition("=") for part in query.split("&"))
    values = {unquote(name).lower(): unquote(value) for name, _, value in fields}
    replaces = values.get("replaces", "")
    if replaces and not _DIALOG.fullmatch(replaces):
        raise InvalidInput(
            "toEndPoint", "names no call that could be taken over", "Decline the request."
        )
    return ReferTo(";".join(kept), replaces)
