"""Tells the customer's server of a parked caller, signed (Daily, pinless dial-in)."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Mapping
from typing import Any, Final

from softphone.errors import InvalidInput
from softphone.gateway.sip.engine import LegOffered
from softphone.gateway.webhooks.sender import DeliveryFailed, WebhookSender, signature
from softphone.telephony_api.dialin_configs import CreateDialinConfig

SIGNATURE: Final = "X-Pinless-Signature"
TIMESTAMP: Final = "X-Pinless-Timestamp"
TIMEOUT_S: Final = 10.0
_TRY: Final = {"Test": "test"}
_USER: Final = re.compile(r"sips?:([^@;>\s]+)@", re.IGNORECASE)
_NUMBER: Final = re.compile(r"\+?[0-9]{3,15}")


class RoomCreation:
    """POSTs to a config's ``room_creation_api``.

    Args:
        sender: says where requests may go and how long they may take.
        domain_id: ``callDomain``.
    """

    def __init__(self, sender: WebhookSender, domain_id: str) -> None:
        self.domain_id = domain_id
        self._sender = sender

    async def try_out(self, config: CreateDialinConfig) -> None:
        """See whether the server answers.

        Raises:
            InvalidInput: it does not.
        """
        try:
            await self._post(config, _TRY)
        except DeliveryFailed as error:
            raise InvalidInput(
                "room_creation_api",
                f"did not take a test call: {error.message}",
                "Answer POST requests, one whose body has Test among them, with 200.",
            ) from error

    async def tell(
        self, config: CreateDialinConfig, offer: LegOffered, *, call_id: str, reached: str
    ) -> None:
        """Tell of a caller.

        Args:
            config: whose server it is.
            offer: the caller's INVITE.
            call_id: what the server shall name the caller by.
            reached: the config's own address; its phone number comes first.

        Raises:
            DeliveryFailed: the server did not take it.
        """
        body: dict[str, Any] = {
            "To": config.phone_number or reached,
            "From": _party(offer.from_uri),
            "callId": call_id,
            "callDomain": self.domain_id,
        }
        if offer.headers:
            body["sipHeaders"] = dict(offer.headers)
        await self._post(config, body)

    async def _post(self, config: CreateDialinConfig, body: Mapping[str, Any]) -> None:
        assert config.room_creation_api is not None
        assert config.hmac is not None
        text = json.dumps(body, separators=(",", ":")).encode()
        moment = str(int(time.time()))
        headers = {
            "Content-Type": "application/json",
            TIMESTAMP: moment,
            SIGNATURE: signature(config.hmac.get_secret_value(), moment, text),
        }
        status, _ = await self._sender.exchange("POST", config.room_creation_api, headers, text)
        if not 200 <= status < 300:
            raise DeliveryFailed(f"it answered with status {status} instead of 200")


def _party(uri: str) -> str:
    """A phone number if it is one, else the address without ``sip:``."""
    user = _USER.search(uri)
    if user is not None and _NUMBER.fullmatch(user[1]):
        return user[1]
    return uri.removeprefix("sip:").partition(";")[0]
