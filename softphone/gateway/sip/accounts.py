"""Local SIP identities: one per combination the engine only knows per account, made once.

Codecs, tone method, display name and next hop belong to the account in this engine, not to
the call. Accounts cannot be removed before the end, so their number is capped; from three
quarters of the cap on, no new display names are shown.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from baresip.errors import BaresipError
from baresip.runtime import Runtime
from baresip.ua import UserAgent

from softphone.domain.dialing import DtmfMethod
from softphone.errors import CommandRefused, InvalidInput
from softphone.gateway.sip.identity import ANONYMOUS_NAME, Identity
from softphone.gateway.sip.media_security import MediaSecurity
from softphone.gateway.sip.options import EngineOptions
from softphone.gateway.sip.ports import own_address
from softphone.gateway.sip.video import VIDEO_CODEC
from softphone.gateway.trunks.trunk import Trunk

CODEC_SPECS = {
    "OPUS": "opus/16000/1",
    "G722": "g722/16000/1",
    "PCMU": "pcmu/8000/1",
    "PCMA": "pcma/8000/1",
}
"""Daily's codec names and the engine's; Opus runs at the mixer's rate."""

_TONE_MODES = {
    DtmfMethod.AUTO: "rtpevent",
    DtmfMethod.TELEPHONE_EVENT: "rtpevent",
    DtmfMethod.SIP_INFO: "info",
}
_MEDIA_PARAMS = {
    MediaSecurity.NONE: "",
    MediaSecurity.SDES: ";mediaenc=srtp-mand",
    MediaSecurity.DTLS: ";mediaenc=dtls_srtp",
}
_UNQUOTABLE = re.compile(r'[\x00-\x1f\x7f"\\<>;]')
_MAX_DISPLAY_NAME = 120


@dataclass(frozen=True, slots=True)
class AccountKey:
    """What an account fixes for every call from it.

    Attributes:
        codecs: complete order of the offer.
        next_hop: ``host:port`` that requests are sent to, empty for the target's own.
        trunk: who carries the call, empty for nobody.
        caller: ``user@host`` of From, empty for our own address.
        video: whether it has a video codec; one with it never makes a call without video.
    """

    codecs: tuple[str, ...]
    tone_mode: str
    transport: str
    display_name: str = ""
    next_hop: str = ""
    trunk: str = ""
    caller: str = ""
    media: MediaSecurity = MediaSecurity.NONE
    video: bool = False


def offer_order(asked: tuple[str, ...]) -> tuple[str, ...]:
    """Codecs asked for, in order, then the others, so that a leg connects with a warning at worst.

    Raises:
        InvalidInput: a name that is not a codec of ours.
    """
    for name in asked:
        if name not in CODEC_SPECS:
            raise InvalidInput(
                "codecs", f"has {name!r}", f"Choose from {', '.join(sorted(CODEC_SPECS))}."
            )
    wanted = dict.fromkeys(asked)
    return (*wanted, *(name for name in CODEC_SPECS if name not in wanted))


def account_key(
    *,
    codecs: tuple[str, ...],
    method: DtmfMethod,
    transport: str,
    display_name: str,
    next_hop: str,
    media: MediaSecurity,
    trunk: str = "",
    identity: Identity | None = None,
    video: bool = False,
) -> AccountKey:
    """The key for a leg's options; what a quoted display name cannot hold is left out of it."""
    shown = _UNQUOTABLE.sub(" ", display_name).strip()[:_MAX_DISPLAY_NAME]
    caller = ""
    if identity is not None:
        caller = f"{identity.user}@{identity.host}"
        shown = ANONYMOUS_NAME if identity.anonymous else shown
    return AccountKey(
        codecs=offer_order(codecs),
        tone_mode=_TONE_MODES[method],
        transport=transport,
        display_name=shown,
        next_hop=next_hop,
        trunk=trunk,
        caller=caller,
        media=media,
        video=video,
    )


class AccountBook:
    """Creates accounts when first needed and remembers their handles."""

    def __init__(self, runtime: Runtime, options: EngineOptions, listen: tuple[str, int]) -> None:
        self._runtime = runtime
        self._options = options
        host = own_address(listen[0])
        self._host = f"[{host}]" if ":" in host else host
        self._handles: dict[AccountKey, int] = {}
        self._trunks = {trunk.name: trunk for trunk in options.trunks}

    async def open_inbound(self) -> None:
        """Create the account that takes every incoming INVITE, on UDP, TCP and TLS alike."""
        params = self._params(offer_order(()), "rtpevent")
        params += _MEDIA_PARAMS[self._options.inbound_media]
        await self._create(f"<sip:{self._options.user}@{self._host}>;{params};catchall=yes")

    async def outbound(self, key: AccountKey) -> int:
        """Handle of the account for a key.

        Raises:
            CommandRefused: type ``sip-unavailable``: no account can be made any more.
        """
        limit = self._options.max_accounts
        if key not in self._handles and len(self._handles) >= limit * 3 // 4:
            key = replace(key, display_name="")
        known = self._handles.get(key)
        if known is not None:
            return known
        if len(self._handles) >= limit:
            raise CommandRefused(
                "The SIP engine has no room for another kind of call until it is restarted.",
                type="sip-unavailable",
            )
        handle = await self._create(self._address(key))
        return self._handles.setdefault(key, handle)

    async def registering(self, trunk: Trunk, next_hop: str) -> int:
        """Create the account that registers at a trunk and takes the calls it sends here.

        Raises:
            CommandRefused: type ``sip-unavailable``.
        """
        params = self._params(offer_order(()), "rtpevent").replace(
            "regint=0", f"regint={trunk.expires_s}", 1
        )
        transport = trunk.next_hop.transport
        port = "" if trunk.server.port is None else f":{trunk.server.port}"
        return await self._create(
            f"<sip:{trunk.user}@{trunk.server.host}{port};transport={transport}>;{params}"
            f"{_credentials(trunk)}{_outbound(next_hop, transport)}{_MEDIA_PARAMS[trunk.media]}"
        )

    def _address(self, key: AccountKey) -> str:
        shown = f'"{key.display_name}" ' if key.display_name else ""
        params = self._params(key.codecs, key.tone_mode, video=key.video) + _MEDIA_PARAMS[key.media]
        caller = key.caller or f"{self._options.user}@{self._host}"
        if key.trunk:
            params += _credentials(self._trunks[key.trunk])
        params += _outbound(key.next_hop, key.transport)
        return f"{shown}<sip:{caller};transport={key.transport}>;{params}"

    def _params(self, codecs: tuple[str, ...], tone_mode: str, *, video: bool = False) -> str:
        pictures = VIDEO_CODEC if video else "none"
        specs = ",".join(CODEC_SPECS[name] for name in codecs)
        return (
            f"regint=0;answermode=manual;audio_codecs={specs};video_codecs={pictures};"
            f"dtmfmode={tone_mode}"
        )

    async def _create(self, address: str) -> int:
        try:
            agent = await UserAgent.create(self._runtime, address)
        except BaresipError as error:
            raise CommandRefused(
                "The SIP engine refused to set up an account for this call.",
                type="sip-unavailable",
                detail=str(error),
            ) from error
        return int(agent.handle)


def _credentials(trunk: Trunk) -> str:
    name = trunk.auth_user or trunk.user
    if not name:
        return ""
    return f';auth_user={name};auth_pass="{trunk.password.get_secret_value()}"'


def _outbound(next_hop: str, transport: str) -> str:
    return f';outbound="sip:{next_hop};transport={transport};lr"' if next_hop else ""
