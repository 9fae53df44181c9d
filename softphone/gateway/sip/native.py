"""The engine's commands by native handle; the only module that knows baresip's command set.

Its own call objects are not used: they subscribe after the INVITE left and miss what came before,
and one that misses its end stays subscribed for ever.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from typing import Final

from baresip._native import lib
from baresip.errors import BaresipError, StaleHandleError
from baresip.runtime import Runtime

_NO_VIDEO: Final = 0
_RECEIVE_VIDEO: Final = 4
_RECVONLY: Final = 1
_SENDRECV: Final = 3


class PhantomCall(BaresipError):
    """Dialling failed in the way that leaves a native call nobody can end."""


class NoLocalAddress(BaresipError):
    """No interface of ours reaches the address; nothing was sent and nothing is left over."""


class NativeCalls:
    """Commands on native calls of one runtime; StaleHandleError means that the call is over."""

    def __init__(self, runtime: Runtime) -> None:
        self._runtime = runtime

    async def connect(
        self, account: int, uri: str, headers: Mapping[str, str], *, video: bool = False
    ) -> int:
        """Send an INVITE from an account; returns the new call's handle.

        Args:
            account: handle of the account.
            uri: whom to call.
            headers: further header fields.
            video: offer to receive video, with an account that has a codec for it.

        Raises:
            NoLocalAddress: nothing was sent.
            PhantomCall: the engine must be replaced.
        """
        offer = _RECEIVE_VIDEO if video else _NO_VIDEO
        lines = [
            f"{account} {offer} {uri}",
            *(f"{name}: {value}" for name, value in headers.items()),
        ]
        event, payload = await self._runtime.cmd(lib.BP_CMD_UA_CONNECT, args="\n".join(lines))
        if event == lib.BP_EV_STALE_HANDLE:
            raise BaresipError("the account no longer exists")
        data = json.loads(payload)
        if data.get("error") == "no_laddr":
            raise NoLocalAddress(f"no local address toward {data.get('host') or uri}")
        if "error" in data:
            number = data.get("errno")
            raise PhantomCall(os.strerror(number) if number else str(data["error"]))
        return int(data["handle"])

    async def answer(self, call: int) -> None:
        """Send 200."""
        await self._do(lib.BP_CMD_CALL_ANSWER, f"{call} 0")

    async def reject(self, call: int) -> None:
        """Send 486, the only rejection there is."""
        await self._do(lib.BP_CMD_CALL_REJECT, f"{call}")

    async def hang_up(self, call: int) -> None:
        """Send BYE or CANCEL."""
        await self._do(lib.BP_CMD_CALL_HANGUP, f"{call}")

    async def hold(self, call: int, held: bool) -> None:
        """Send a re-INVITE; whether it left shows as a CALL_LOCAL_SDP event with an offer."""
        await self._do(lib.BP_CMD_CALL_HOLD, f"{call} {int(held)}")

    async def show(self, call: int, shown: bool) -> None:
        """Send a re-INVITE whose video is sendrecv or recvonly; shows as that of `hold` does.

        It says that nobody is on hold.
        """
        await self._do(lib.BP_CMD_CALL_SET_VIDEO_DIR, f"{call} {_SENDRECV if shown else _RECVONLY}")

    async def press(self, call: int, tone: str) -> None:
        """Start a tone."""
        await self._do(lib.BP_CMD_CALL_SEND_DIGIT, f"{call} {tone}")

    async def release(self, call: int) -> None:
        """End the tone that was started."""
        await self._do(lib.BP_CMD_CALL_SEND_DIGIT, f"{call} R")

    async def refer(self, call: int, uri: str) -> None:
        """Send REFER; its end shows as CALL_CLOSED or CALL_TRANSFER_FAILED."""
        await self._do(lib.BP_CMD_CALL_TRANSFER, f"{call} {uri}")

    async def refer_replacing(self, call: int, other: int) -> None:
        """Send REFER to the other call's far party with a Replaces header; ends as `refer`."""
        await self._do(lib.BP_CMD_CALL_REPLACE_TRANSFER, f"{call} {other}")

    async def refuse_transfer(self, call: int, sip_code: int) -> None:
        """Answer a REFER with a final NOTIFY of failure."""
        await self._do(lib.BP_CMD_CALL_TRANSFER_REJECT, f"{call} {sip_code}")

    async def register(self, account: int) -> None:
        """Send REGISTER; its outcome shows as REGISTER_OK or REGISTER_FAIL."""
        await self._do(lib.BP_CMD_UA_REGISTER, f"{account}")

    async def unregister(self, account: int) -> None:
        """Send REGISTER that takes the registration back."""
        await self._do(lib.BP_CMD_UA_UNREGISTER, f"{account}")

    async def count(self) -> int:
        """Native calls that exist, phantoms included."""
        _, payload = await self._runtime.cmd(lib.BP_CMD_CALL_COUNT)
        return int(json.loads(payload)["calls"])

    async def _do(self, command: int, arguments: str) -> None:
        event, payload = await self._runtime.cmd(command, args=arguments)
        if event == lib.BP_EV_STALE_HANDLE:
            raise StaleHandleError("the call is over")
        if payload is not None:
            number = json.loads(payload).get("errno", 0)
            raise BaresipError(os.strerror(number))
