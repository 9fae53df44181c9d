"""REST methods about ways in: dial-in configs and parked callers."""

from __future__ import annotations

from softphone.telephony_api import dialin_configs as configs
from softphone.telephony_api.rest_bodies import Done, PinlessCallUpdate
from softphone.telephony_api.rest_calls import RestCalls, anything, part
from softphone.telephony_api.rest_transport import Call
from softphone.telephony_api.wire import to_wire


class RestDialin(RestCalls):
    """Part of `softphone.telephony_api.rest_client.RestClient`."""

    async def create_dialin_config(
        self, wanted: configs.CreateDialinConfig
    ) -> configs.DialinConfig:
        """POST /domain-dialin-config; a ``room_creation_api`` is tried at once."""
        return await self._post("domain-dialin-config", wanted.given(), configs.DialinConfig)

    async def list_dialin_configs(
        self, query: configs.DialinConfigQuery | None = None
    ) -> configs.DialinConfigList:
        """GET /domain-dialin-config, one page."""
        given = {} if query is None else query.model_dump(exclude_unset=True, exclude_none=True)
        return await self._get(
            "domain-dialin-config",
            configs.DialinConfigList,
            {name: str(value) for name, value in given.items()},
        )

    async def get_dialin_config(self, identity: str) -> configs.DialinConfig:
        """GET /domain-dialin-config/:id."""
        return await self._get(_config(identity), configs.DialinConfig)

    async def update_dialin_config(
        self, identity: str, change: configs.UpdateDialinConfig
    ) -> configs.DialinConfig:
        """PUT /domain-dialin-config/:id; what is absent stays, null clears."""
        call = Call(method="PUT", path=_config(identity), body=change.given())
        return await self._send(call, configs.DialinConfig)

    async def delete_dialin_config(self, identity: str) -> None:
        """DELETE /domain-dialin-config/:id."""
        await self._transport.send(Call(method="DELETE", path=_config(identity)), anything())

    async def forward_pinless_call(self, update: PinlessCallUpdate) -> None:
        """POST dialin/pinlessCallUpdate; send it once, after the first ``dialin-ready``."""
        await self._post("dialin/pinlessCallUpdate", to_wire(update), Done)


def _config(identity: str) -> str:
    return f"domain-dialin-config/{part(identity, 'id')}"
