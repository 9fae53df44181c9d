"""REST bodies of the whole domain: its dial-in configs as one list each, and its limits.

A POST replaces the list it names, whole; an entry without ``hmac`` gets a new one.
Source: docs.daily.co REST reference, your domain.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from softphone.telephony_api.checks import PhoneNumber
from softphone.telephony_api.dialin_configs import (
    CreateDialinConfig,
    IvrGreeting,
    NamePrefix,
    TimeoutConfig,
)
from softphone.telephony_api.webhook_bodies import Hmac, Url
from softphone.telephony_api.wire import RestAnswerModel, RestRequestModel


class PinlessEntry(RestRequestModel):
    """One of ``pinless_dialin``. ``sip_uri`` names a known one, whose address stays."""

    room_creation_api: Url
    phone_number: PhoneNumber | None = None
    name_prefix: NamePrefix | None = None
    hmac: Hmac | None = None
    hold_music_url: Url | None = None
    timeout_config: TimeoutConfig | None = None
    sip_uri: str | None = None

    def config(self) -> CreateDialinConfig:
        """The dial-in config it stands for."""
        given = {name: getattr(self, name) for name in type(self).model_fields if name != "sip_uri"}
        return CreateDialinConfig.model_construct(type="pinless_dialin", **given)


class PinEntry(RestRequestModel):
    """One of ``pin_dialin``. ``sip_uri`` names a known one, whose address stays."""

    phone_number: PhoneNumber | None = None
    name_prefix: NamePrefix | None = None
    ivr_greeting: IvrGreeting | None = None
    sip_uri: str | None = None

    def config(self) -> CreateDialinConfig:
        """The dial-in config it stands for."""
        given = {name: getattr(self, name) for name in type(self).model_fields if name != "sip_uri"}
        return CreateDialinConfig.model_construct(type="pin_dialin", **given)


_Pinless = Annotated[tuple[PinlessEntry, ...], Field(strict=False)]
_Pin = Annotated[tuple[PinEntry, ...], Field(strict=False)]


class DomainProperties(RestRequestModel):
    """What can be set; a list that is absent stays as it is."""

    pinless_dialin: _Pinless | None = None
    pin_dialin: _Pin | None = None


class UpdateDomain(RestRequestModel):
    """Body of POST /."""

    properties: DomainProperties = DomainProperties()


class DomainConfig(RestAnswerModel):
    """``config`` of the domain; each entry as it was given, with ``sip_uri`` and its ``hmac``."""

    pinless_dialin: Annotated[tuple[dict[str, Any], ...], Field(strict=False, repr=False)] = ()
    pin_dialin: Annotated[tuple[dict[str, Any], ...], Field(strict=False)] = ()
    max_sip_pstn_sessions_per_room: int


class Domain(RestAnswerModel):
    """Answer to GET and POST /."""

    domain_name: str
    domain_id: str
    config: DomainConfig
