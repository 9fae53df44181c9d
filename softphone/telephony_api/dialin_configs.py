"""REST bodies of dial-in configs: addresses that callers reach without naming a room.

A ``pin_dialin`` config asks callers for a room's code; a ``pinless_dialin`` config parks them and
asks the customer's server for a room.
Source: docs.daily.co REST reference, domain-dialin-config.
"""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal, Self

from pydantic import AfterValidator, Field, SecretStr, model_validator

from softphone.telephony_api import limits
from softphone.telephony_api.checks import PhoneNumber, check_plain, refuse
from softphone.telephony_api.problems import parse
from softphone.telephony_api.webhook_bodies import Hmac, Url
from softphone.telephony_api.wire import RestAnswerModel, RestRequestModel

DialinConfigType = Literal["pin_dialin", "pinless_dialin"]

MESSAGE_MAX: Final = 1000
NAME_PREFIX_MAX: Final = 200

_ONLY_PINLESS: Final = ("room_creation_api", "hmac", "hold_music_url", "timeout_config")
_ONLY_PIN: Final = ("ivr_greeting",)


def check_message(text: str) -> str:
    """Something to say, in plain text."""
    if not text.strip():
        raise refuse("is empty", "Write a sentence, or leave it out.")
    if len(text) > MESSAGE_MAX:
        raise refuse(f"has {len(text)} characters", f"Use at most {MESSAGE_MAX} characters.")
    return check_plain(text)


Message = Annotated[str, AfterValidator(check_message)]
NamePrefix = Annotated[str, Field(max_length=NAME_PREFIX_MAX), AfterValidator(check_plain)]


class TimeoutConfig(RestRequestModel):
    """``timeout_config``: what a parked caller is told when nobody took the call in time."""

    message: Message


class IvrGreeting(RestRequestModel):
    """``ivr_greeting``: what a caller is told before entering the code."""

    message: Message


class CreateDialinConfig(RestRequestModel):
    """Body of POST /domain-dialin-config.

    Without ``type``, a ``room_creation_api`` makes it pinless. A missing ``hmac`` is made by the
    server; its base64 text is the secret of the signature.
    """

    type: DialinConfigType
    phone_number: PhoneNumber | None = None
    name_prefix: NamePrefix | None = None
    room_creation_api: Url | None = None
    hmac: Hmac | None = None
    hold_music_url: Url | None = None
    timeout_config: TimeoutConfig | None = None
    ivr_greeting: IvrGreeting | None = None

    @model_validator(mode="before")
    @classmethod
    def _guess_type(cls, data: Any) -> Any:
        if isinstance(data, dict) and "type" not in data:
            pinless = data.get("room_creation_api") is not None
            return {**data, "type": "pinless_dialin" if pinless else "pin_dialin"}
        return data

    @model_validator(mode="after")
    def _fitting(self) -> Self:
        pinless = self.type == "pinless_dialin"
        wrong = _ONLY_PIN if pinless else _ONLY_PINLESS
        given = next((name for name in wrong if getattr(self, name) is not None), None)
        if given is not None:
            raise refuse(f"has {given}, which {self.type} does not know", "Leave it out.")
        if pinless and self.room_creation_api is None:
            raise refuse("lacks room_creation_api", "Give the URL that is told of callers.")
        return self

    def config(self) -> dict[str, Any]:
        """``config`` of the answer, with the secret as text."""
        config = self.model_dump(mode="json", exclude_none=True, exclude={"type", "hmac"})
        return config | ({} if self.hmac is None else {"hmac": self.hmac.get_secret_value()})

    def given(self) -> dict[str, Any]:
        """The body, with the secret as text."""
        return {"type": self.type, **self.config()}


class UpdateDialinConfig(RestRequestModel):
    """Body of PUT /domain-dialin-config/:id: what is absent stays, null clears.

    The type stays as it is; it may be repeated.
    """

    type: DialinConfigType | None = None
    phone_number: PhoneNumber | None = None
    name_prefix: NamePrefix | None = None
    room_creation_api: Url | None = None
    hmac: Hmac | None = None
    hold_music_url: Url | None = None
    timeout_config: TimeoutConfig | None = None
    ivr_greeting: IvrGreeting | None = None

    def given(self) -> dict[str, Any]:
        """The body, nulls included, with the secret as text."""
        given = self.model_dump(mode="json", exclude_unset=True)
        if isinstance(self.hmac, SecretStr):
            given["hmac"] = self.hmac.get_secret_value()
        return given

    def applied_to(self, config: CreateDialinConfig) -> CreateDialinConfig:
        """The config after this update.

        Raises:
            InvalidInput: the result does not fit its type.
        """
        changes = {name: value for name, value in self.given().items() if name != "type"}
        merged = config.given() | changes
        kept = {name: value for name, value in merged.items() if value is not None}
        return parse(CreateDialinConfig, kept)


class DialinConfig(RestAnswerModel):
    """A dial-in config. ``config`` holds what was given, ``hmac`` and ``sip_uri``.

    ``sip_uri`` has no ``sip:`` prefix.
    """

    id: str
    type: DialinConfigType
    config: dict[str, Any] = Field(default_factory=dict, repr=False)


class DialinConfigList(RestAnswerModel):
    """A page of dial-in configs; ``total_count`` counts all of them."""

    total_count: int
    data: Annotated[tuple[DialinConfig, ...], Field(strict=False)]


class DialinConfigQuery(RestRequestModel):
    """Query of GET /domain-dialin-config; cursors are ids."""

    limit: int = Field(default=limits.LIST_LIMIT_MAX, ge=1, le=limits.LIST_LIMIT_MAX)
    starting_after: str | None = None
    ending_before: str | None = None
    phone_number: str | int | None = None


class DialinConfigDeleted(RestAnswerModel):
    """Answer to DELETE /domain-dialin-config/:id."""

    deleted: bool
    id: str
