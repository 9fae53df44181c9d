"""Meeting tokens as JWT: Daily's claim names, HS256, signed with the API key.

The mapping is pure (`to_claims`, `from_claims`); `sign_token` and `decode_token` add the
signature. Source: docs.daily.co, self-signing tokens. The inner names of ``p.cr`` are only partly
documented, so permission-bearing tokens for Daily's cloud are better minted by its REST API.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

import jwt
from pydantic import SecretStr

from softphone.errors import AuthRejected, InvalidInput
from softphone.telephony_api.limits import TOKEN_MAX_CHARS
from softphone.telephony_api.problems import parse
from softphone.telephony_api.tokens import TokenProperties
from softphone.telephony_api.wire import to_wire

ALGORITHM: Final = "HS256"

CLAIMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "room_name": "r",
        "exp": "exp",
        "nbf": "nbf",
        "is_owner": "o",
        "user_name": "u",
        "user_id": "ud",
        "enable_screenshare": "ss",
        "start_video_off": "vo",
        "start_audio_off": "ao",
        "eject_at_token_exp": "ejt",
        "eject_after_elapsed": "eje",
        "knocking": "k",
        "enable_recording": "er",
        "enable_recording_ui": "erui",
        "start_cloud_recording": "sr",
        "start_cloud_recording_opts": "sro",
        "auto_start_transcription": "ast",
        "close_tab_on_exit": "ctoe",
        "redirect_on_meeting_exit": "rome",
        "lang": "uil",
        "enable_prejoin_ui": "epui",
        "enable_live_captions_ui": "elcui",
        "enable_terse_logging": "etl",
        "role": "role",
        "team": "team",
    }
)
"""Property to claim. The last five are not documented by Daily and are ours."""

MEDIA_CLAIMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "video": "v",
        "audio": "a",
        "screenVideo": "sv",
        "screenAudio": "sa",
        "customVideo": "cv",
        "customAudio": "ca",
    }
)
_ADMIN_CLAIMS: Final = MappingProxyType(
    {"participants": "p", "streaming": "s", "transcription": "t"}
)
_LEVEL_CLAIMS: Final = MappingProxyType({"base": "b", "byUserId": "u", "byParticipantId": "p"})
_PERMISSION_CLAIMS: Final = MappingProxyType(
    {"hasPresence": "hp", "canSend": "cs", "canReceive": "cr", "canAdmin": "ca"}
)


def to_claims(properties: TokenProperties, *, domain_id: str, issued_at: int) -> dict[str, Any]:
    """The JWT claims of a token; only what differs from the default is written."""
    given = properties.model_dump(
        mode="json", exclude_defaults=True, exclude_none=True, exclude={"permissions"}
    )
    claims: dict[str, Any] = {"d": domain_id, "iat": issued_at}
    claims |= {CLAIMS[name]: value for name, value in given.items()}
    if properties.permissions is not None:
        claims["p"] = _permissions_out(to_wire(properties.permissions))
    return claims


def from_claims(claims: Mapping[str, Any]) -> TokenProperties:
    """The properties of a token's claims; claims we do not know are ignored.

    Raises:
        InvalidInput: a claim holds a value of the wrong kind.
    """
    known = {name: claims[claim] for name, claim in CLAIMS.items() if claim in claims}
    if isinstance(claims.get("p"), Mapping):
        known["permissions"] = _permissions_in(claims["p"])
    return parse(TokenProperties, known)


def sign_token(
    properties: TokenProperties, key: SecretStr, domain_id: str, *, now: float | None = None
) -> str:
    """Sign a meeting token with an API key. The result is a secret: never log it.

    Args:
        properties: what the token grants.
        key: the domain's API key.
        domain_id: the domain's id, claim ``d``.
        now: unix time of issue; the clock's by default.

    Raises:
        InvalidInput: the token would be longer than Daily accepts.
    """
    issued_at = int(time.time() if now is None else now)
    claims = to_claims(properties, domain_id=domain_id, issued_at=issued_at)
    token = jwt.encode(claims, key.get_secret_value(), algorithm=ALGORITHM)
    if len(token) >= TOKEN_MAX_CHARS:
        raise InvalidInput(
            "properties",
            f"make a token of {len(token)} characters",
            f"Keep it under {TOKEN_MAX_CHARS}; shorten names and permissions.",
        )
    return token


def decode_token(
    token: str, key: SecretStr, domain_id: str | None = None, *, ignore_nbf: bool = False
) -> TokenProperties:
    """Check a token's signature, window and domain, and return its properties.

    Raises:
        AuthRejected: bad signature, not yet valid, expired, of another domain, or not a token.
    """
    try:
        claims = jwt.decode(
            token,
            key.get_secret_value(),
            algorithms=[ALGORITHM],
            options={"verify_nbf": not ignore_nbf, "verify_iat": False, "require": ["d", "iat"]},
        )
        properties = from_claims(claims)
    except (jwt.PyJWTError, InvalidInput) as error:
        raise AuthRejected(_token_problem(error), detail=type(error).__name__) from error
    if domain_id is not None and claims["d"] != domain_id:
        raise AuthRejected("The meeting token belongs to another domain; ask for a new one.")
    return properties


def _token_problem(error: Exception) -> str:
    if isinstance(error, jwt.ExpiredSignatureError):
        return "The meeting token has expired; ask for a new one."
    if isinstance(error, jwt.ImmatureSignatureError):
        return "The meeting token is not valid yet; wait, or ask for a new one."
    return "The meeting token is not valid here; ask for a new one."


def _permissions_out(permissions: Mapping[str, Any]) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for name, claim in _PERMISSION_CLAIMS.items():
        if name in permissions:
            out[claim] = _coded(name, permissions[name], forward=True)
    return out


def _permissions_in(claims: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, claim in _PERMISSION_CLAIMS.items():
        if claim in claims:
            found[name] = _coded(name, claims[claim], forward=False)
    return found


def _coded(name: str, value: Any, *, forward: bool) -> Any:
    if isinstance(value, list):
        names = _ADMIN_CLAIMS if name == "canAdmin" else MEDIA_CLAIMS
        return [_swap(names, forward).get(each, each) for each in value]
    if name != "canReceive" or not isinstance(value, Mapping):
        return value
    levels, media = _swap(_LEVEL_CLAIMS, forward), _swap(MEDIA_CLAIMS, forward)
    coded: dict[str, Any] = {}
    for level, rules in value.items():
        is_base = level in ("base", "b")
        coded[levels.get(level, level)] = (
            _coded_media(rules, media)
            if is_base or not isinstance(rules, Mapping)
            else {person: _coded_media(rule, media) for person, rule in rules.items()}
        )
    return coded


def _coded_media(rule: Any, media: Mapping[str, str]) -> Any:
    if not isinstance(rule, Mapping):
        return rule
    return {media.get(medium, medium): value for medium, value in rule.items()}


def _swap(names: Mapping[str, str], forward: bool) -> Mapping[str, str]:
    return names if forward else {claim: name for name, claim in names.items()}
