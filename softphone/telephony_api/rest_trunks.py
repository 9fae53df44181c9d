"""A client of the gateway's trunks by REST; no Daily counterpart."""

from __future__ import annotations

from softphone.telephony_api.rest_calls import RestCalls
from softphone.telephony_api.rest_transport import Call
from softphone.telephony_api.trunks import (
    RouteAnswer,
    RouteQuestion,
    RoutingRuleModel,
    TrunkList,
    TrunkModel,
    TrunkSettings,
    TrunksKept,
)
from softphone.telephony_api.wire import to_wire


class RestTrunks(RestCalls):
    """Trunks, routing rules and the way of a number; made like `RestClient`."""

    async def states(self) -> TrunkList:
        """GET /trunks."""
        return await self._get("trunks", TrunkList)

    async def settings(self) -> TrunkSettings:
        """GET /trunks/settings; without passwords."""
        return await self._get("trunks/settings", TrunkSettings)

    async def replace(
        self, trunks: tuple[TrunkModel, ...], rules: tuple[RoutingRuleModel, ...]
    ) -> TrunksKept:
        """PUT /trunks; an empty password leaves the one in the keyring."""
        bodies = [to_wire(trunk) for trunk in trunks]
        for body, trunk in zip(bodies, trunks, strict=True):
            body["password"] = trunk.password.get_secret_value()
        body = {"trunks": bodies, "routes": [to_wire(rule) for rule in rules]}
        return await self._send(Call(method="PUT", path="trunks", body=body), TrunksKept)

    async def route(self, number: str) -> RouteAnswer:
        """POST /trunks/route; nothing is dialled."""
        question = RouteQuestion(phone_number=number)
        return await self._post("trunks/route", to_wire(question), RouteAnswer)
