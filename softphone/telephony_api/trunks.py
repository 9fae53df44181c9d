"""Trunks and routing rules as configuration files and REST spell them; no Daily counterpart."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, SecretStr

from softphone.telephony_api.checks import CallerId
from softphone.telephony_api.wire import AnswerModel, RequestModel, RestRequestModel

ShownIn = Literal["from", "p-asserted-identity"]
MediaName = Literal["none", "sdes", "dtls"]
RegistrationState = Literal["off", "registering", "registered", "failed"]
Texts = Annotated[tuple[str, ...], Field(strict=False, max_length=100)]


class TrunkModel(RestRequestModel):
    """One entry of ``trunks`` in a configuration file."""

    name: str = "trunk"
    uri: str
    user: str = ""
    auth_user: str = ""
    password: SecretStr = Field(SecretStr(""), strict=False)
    register_here: bool = Field(False, alias="register")
    expires_s: int = 600
    proxy: str = ""
    caller_ids: Texts = ()
    present: tuple[ShownIn, ...] = Field(("from", "p-asserted-identity"), strict=False)
    media: MediaName = "none"
    room: str = ""


class RoutingRuleModel(RestRequestModel):
    """One entry of ``routes`` in a configuration file."""

    prefix: str = Field("", pattern=r"^\+?[0-9*#]*$")
    trunks: Texts = ()
    replace_with: str | None = Field(None, pattern=r"^\+?[0-9*#]*$")
    caller_id: str = ""
    anonymous: bool = False


class TrunkSettings(RestRequestModel):
    """Trunks and rules as they are set together: body of ``PUT /v1/trunks``."""

    trunks: tuple[TrunkModel, ...] = Field((), strict=False, max_length=50)
    routes: tuple[RoutingRuleModel, ...] = Field((), strict=False, max_length=500)


class TrunksKept(AnswerModel):
    """Answer to ``PUT /v1/trunks``.

    Attributes:
        restart: the settings take effect at the gateway's next start.
    """

    kept: int
    restart: bool = True


class RouteQuestion(RequestModel):
    """Body of ``POST /v1/trunks/route``."""

    phone_number: str = Field(max_length=100)
    caller_id: CallerId | None = None


class RouteAttempt(AnswerModel):
    """One way the call would be placed."""

    trunk: str
    uri: str
    dialled: str
    caller_id: str | None = None
    anonymous: bool = False


class RouteAnswer(AnswerModel):
    """How a number would be sent, and the same as one sentence."""

    phone_number: str
    prefix: str | None = None
    attempts: tuple[RouteAttempt, ...]
    summary: str


class TrunkStatus(AnswerModel):
    """One trunk and how its registration stands.

    Attributes:
        since: unix seconds of the state's beginning.
        retry_at: unix seconds of the next attempt while ``failed``.
        reason: why it failed, as a sentence.
    """

    name: str
    uri: str
    user: str | None = None
    caller_ids: tuple[str, ...] = ()
    media: MediaName = "none"
    registration: RegistrationState
    since: float
    sip_code: int | None = None
    reason: str | None = None
    retry_at: float | None = None


class TrunkStateModel(AnswerModel):
    """A trunk that registers, as the room socket tells of it; see `TrunkStatus`."""

    name: str
    registration: Literal["registering", "registered", "failed"]
    since: float
    reason: str | None = None
    retry_at: float | None = None


class TrunkList(AnswerModel):
    """Answer to ``GET /v1/trunks``."""

    total_count: int
    data: tuple[TrunkStatus, ...]
