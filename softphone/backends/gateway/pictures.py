"""The far party's pictures, over a socket that lives only while somebody looks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final
from urllib.parse import quote

from pydantic import SecretStr
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException
from websockets.typing import Subprotocol

from softphone.backends.gateway.endpoint import Address
from softphone.backends.gateway.faults import from_exception
from softphone.backends.gateway.room_socket import OPEN_TIMEOUT_S, PING_S, socket_url
from softphone.domain.ids import LegId
from softphone.errors import CommandRefused
from softphone.telephony_api.limits import VIDEO_SUBPROTOCOL

_MAX_PICTURE: Final = 2 * 1024 * 1024
_WAITING: Final = 2
"""Pictures that may wait here; a slow window makes the gateway skip some."""
_NOT_SHOWN: Final = frozenset({400, 404})


async def watch(
    address: Address, token: SecretStr, room: str, leg: LegId, show: Callable[[bytes], None]
) -> None:
    """Hand each picture on as JPEG until the leg ends.

    Raises:
        CommandRefused: there is no picture of this leg.
        BackendUnavailable, AuthRejected, NotPermitted, ProtocolMismatch: the gateway does not give
            it, or the link broke off.
    """
    url, local = socket_url(address)
    try:
        async with connect(
            f"{url}/v1/rooms/{quote(room, safe='')}/video/{quote(leg, safe='')}",
            subprotocols=[Subprotocol(VIDEO_SUBPROTOCOL)],
            additional_headers={"Authorization": f"Bearer {token.get_secret_value()}"},
            proxy=None if local else True,
            open_timeout=OPEN_TIMEOUT_S,
            close_timeout=1.0,
            ping_interval=PING_S,
            ping_timeout=PING_S,
            max_size=_MAX_PICTURE,
            max_queue=_WAITING,
            compression=None,
        ) as socket:
            async for picture in socket:
                if isinstance(picture, bytes):
                    show(picture)
    except InvalidStatus as error:
        if error.response.status_code in _NOT_SHOWN:
            raise CommandRefused(
                "The far party of this call sends no picture.", type="not-allowed"
            ) from error
        raise from_exception(error, where="The gateway") from error
    except (OSError, ConnectionClosed, WebSocketException) as error:
        raise from_exception(error, where="The gateway") from error
