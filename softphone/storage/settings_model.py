"""Everything the user can choose, as one model with its defaults and limits."""

from __future__ import annotations

import re
from typing import Annotated, Any, Final, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag, field_validator

from softphone.domain.audio import Processing
from softphone.errors import SettingsInvalid
from softphone.storage.directory_account import DirectoryAccount

SCHEMA: Final = 1
LOCAL_PROFILE: Final = "Local"
_ROOM = r"^[A-Za-z0-9_-]{1,128}$"
_LOOPBACK = ("127.0.0.1", "localhost", "::1")


class _Part(BaseModel):
    model_config = ConfigDict(extra="allow", validate_assignment=True)


class LocalSettings(_Part):
    """The gateway this program runs itself.

    Attributes:
        room: room to join.
        sip_listen: ``IP:PORT`` where SIP arrives; port 0 takes a free one.
        trunk: ``sip:`` address that phone numbers are sent to; empty has none.
        practice_line: whether the practice line is started as well.
    """

    room: str = Field(default="desk", pattern=_ROOM)
    sip_listen: str = Field(default="127.0.0.1:0", pattern=r"^\S+:[0-9]{1,5}$")
    trunk: str = Field(default="", pattern=r"^(sips?:\S+)?$")
    practice_line: bool = True

    @field_validator("sip_listen")
    @classmethod
    def _usable_port(cls, value: str) -> str:
        if int(value.rpartition(":")[2]) > 65535:
            raise ValueError("must end with a port from 0 to 65535")
        return value


class _Remote(_Part):
    """What profiles of servers elsewhere share; what gives access is a secret and not kept here."""

    name: str = Field(min_length=1, max_length=60)

    @field_validator("name")
    @classmethod
    def _free_name(cls, value: str) -> str:
        if value.casefold() == LOCAL_PROFILE.casefold():
            raise ValueError("is the name of the built-in profile; choose another")
        return value


class TeamProfile(_Remote):
    """A gateway that somebody else runs; its API key is in the keyring under ``name``.

    Attributes:
        name: what it is called in Settings; ``Local`` is taken.
        url: base address, for example ``https://phone.example.org``.
        room: the operator's room there.
    """

    kind: Literal["team"] = "team"
    url: str
    room: str = Field(default="desk", pattern=_ROOM)

    @field_validator("url")
    @classmethod
    def _usable_url(cls, value: str) -> str:
        return _web_address(value)


class DailyAccount(_Remote):
    """Daily's cloud; its API key, owner token or ticket key is in the keyring under ``name``.

    Attributes:
        way_in: ``api-key`` makes rooms and tokens with a Daily API key; ``broker`` asks the
            address at ``broker_url`` for both; ``token`` joins ``room_url`` with an owner token.
        room: the operator's room, where we make it.
        api_url: of Daily's REST API; empty for Daily's own.
    """

    kind: Literal["daily"] = "daily"
    way_in: Literal["api-key", "broker", "token"] = "api-key"
    room: str = Field(default="softphone", pattern=_ROOM)
    room_url: str = Field(default="", validate_default=True)
    broker_url: str = Field(default="", validate_default=True)
    api_url: str = ""

    @field_validator("room_url", "broker_url", "api_url")
    @classmethod
    def _usable_url(cls, value: str, info: Any) -> str:
        needed = {"room_url": "token", "broker_url": "broker"}.get(info.field_name, "")
        if not value and info.data.get("way_in") != needed:
            return value
        return _web_address(value)


def _web_address(value: str) -> str:
    parts = urlsplit(value)
    if not parts.hostname or parts.username is not None or parts.query or parts.fragment:
        raise ValueError("must be an address like https://phone.example.org")
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        raise ValueError("must start with https:// (http:// only for this machine)")
    return value.rstrip("/")


def _kind(value: Any) -> str:
    kind = value.get("kind", "team") if isinstance(value, dict) else value.kind
    return str(kind)


RemoteProfile = Annotated[
    Annotated[TeamProfile, Tag("team")] | Annotated[DailyAccount, Tag("daily")],
    Discriminator(_kind),
]


class AudioSettings(_Part):
    """Devices by id; None follows the system's default. ``ringer_volume`` is 0.0-1.0."""

    microphone: str | None = None
    speaker: str | None = None
    ringer: str | None = None
    ringer_volume: float = Field(default=0.8, ge=0, le=1)
    key_tones: bool = True
    echo_cancelling: bool = True
    noise_suppression: bool = True
    automatic_gain: bool = True

    @property
    def processing(self) -> Processing:
        """What is done to the microphone."""
        return Processing(
            echo_cancelling=self.echo_cancelling,
            noise_suppression=self.noise_suppression,
            automatic_gain=self.automatic_gain,
        )


class CameraSettings(_Part):
    """The camera by id; None follows the system's choice."""

    device: str | None = None


class ToneMacro(_Part):
    """A tone macro; what its secret fields hold is in the keyring."""

    id: str = Field(pattern=r"^[0-9a-f]{1,32}$")
    name: str = Field(min_length=1, max_length=40)
    sequence: str = Field(min_length=1, max_length=500)


class WindowSettings(_Part):
    """Appearance, and the window's last place as Qt's base64 text.

    Attributes:
        language: of the window, from the next start on.
        start_page: name of the page shown after the start; an unknown one shows the calls.
    """

    theme: Literal["system", "light", "dark"] = "system"
    language: Literal["system", "en", "de", "es", "fr", "ar"] = "system"
    start_page: str = Field(default="calls", pattern=r"^[a-z_-]{1,30}$")
    geometry: str = ""
    splitters: str = ""


class CallSettings(_Part):
    """What happens around calls.

    Attributes:
        hold_others: dialling or answering puts the party in conversation on hold.
        hold_reminder_s: seconds on hold until the operator is reminded; 0 never.
        caller_id: the number that was shown last; empty leaves it to the backend.
    """

    hold_others: bool = True
    hold_reminder_s: int = Field(default=180, ge=0, le=3600)
    caller_id: str = Field(default="", max_length=64)


class WrapUpSettings(_Part):
    """See `softphone.domain.agent.WrapUpRules`; whole seconds here."""

    wanted: bool = False
    seconds: int = Field(default=30, ge=0, le=3600)
    extension: int = Field(default=30, ge=5, le=3600)
    extensions: int = Field(default=3, ge=0, le=20)
    disposition_required: bool = False


class HistorySettings(_Part):
    """How long calls are remembered; 0 days keeps them for ever."""

    keep_days: int = Field(default=365, ge=0, le=36500)


class FloorSettings(_Part):
    """Thresholds of the supervisor's figures; shares are whole percent here.

    See `softphone.ui.models.floor_figures.Thresholds`.
    """

    service_s: int = Field(default=20, ge=1, le=120)
    service_good: int = Field(default=90, ge=0, le=100)
    service_act: int = Field(default=60, ge=0, le=100)
    wait_watch_s: int = Field(default=20, ge=0, le=3600)
    wait_act_s: int = Field(default=45, ge=0, le=3600)
    abandoned_watch: int = Field(default=5, ge=0, le=100)
    abandoned_act: int = Field(default=10, ge=0, le=100)
    handle_watch_s: int = Field(default=180, ge=0, le=36_000)
    handle_act_s: int = Field(default=300, ge=0, le=36_000)


class CrmSettings(_Part):
    """The local interface for other programs of this computer; its token is in the keyring.

    Attributes:
        enabled: whether it listens at all.
        port: where on 127.0.0.1; 0 takes a free one.
        origins: web pages that may use it, such as ``https://crm.example.org``.
    """

    enabled: bool = False
    port: int = Field(default=47811, ge=0, le=65535)
    origins: tuple[str, ...] = Field(default=(), max_length=50)

    @field_validator("origins")
    @classmethod
    def _usable_origins(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for origin in value:
            if urlsplit(_web_address(origin)).path:
                raise ValueError("must be addresses like https://crm.example.org, without a path")
        return tuple(origin.rstrip("/").lower() for origin in value)


class ScreenPopSettings(_Part):
    """The web page about a caller; see `softphone.domain.screen_pop`.

    Attributes:
        when: it comes up never, when somebody rings, or when a caller is answered.
        url: its address with placeholders.
        hosts: no page of another host is opened.
    """

    when: Literal["off", "ring", "answer"] = "off"
    url: str = Field(default="", max_length=1000)
    hosts: tuple[Annotated[str, Field(pattern=r"^[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?$")], ...] = (
        Field(default=(), max_length=50)
    )


Disposition = Annotated[str, Field(min_length=1, max_length=60)]
Keys = Annotated[tuple[str, ...], Field(max_length=4)]


class Settings(_Part):
    """Everything the user can choose.

    Attributes:
        profile: ``Local`` or the name of one of ``profiles``.
        profiles: team gateways and Daily's cloud.
        directories: where contacts come from besides those kept here.
        operator_name: shown to others in the room.
        region: two-letter country of numbers typed without ``+``; empty asks the locale.
        dial_links: a clicked ``tel:`` link fills the field, asks, or dials at once.
        dispositions: what may be said about how a call went.
        macros: tone sequences with a name.
        shortcuts: keys by command, in Qt's portable spelling; others keep their defaults.
        global_shortcuts: keys by command that work while another program has the keyboard.
        welcomed: the operator has seen the first steps.
    """

    version: int = SCHEMA
    profile: str = LOCAL_PROFILE
    profiles: tuple[RemoteProfile, ...] = Field(default=(), max_length=50)
    local: LocalSettings = LocalSettings()
    audio: AudioSettings = AudioSettings()
    camera: CameraSettings = CameraSettings()
    window: WindowSettings = WindowSettings()
    calls: CallSettings = CallSettings()
    wrap_up: WrapUpSettings = WrapUpSettings()
    history: HistorySettings = HistorySettings()
    floor: FloorSettings = FloorSettings()
    crm: CrmSettings = CrmSettings()
    screen_pop: ScreenPopSettings = ScreenPopSettings()
    directories: tuple[DirectoryAccount, ...] = Field(default=(), max_length=20)
    operator_name: str = Field(default="Operator", min_length=1, max_length=199)
    region: str = Field(default="", pattern=r"^([A-Z]{2})?$")
    dial_links: Literal["fill", "ask", "dial"] = "fill"
    dispositions: tuple[Disposition, ...] = Field(
        default=("Reached", "Call back", "No answer", "Voicemail", "Wrong number"), max_length=100
    )
    macros: tuple[ToneMacro, ...] = Field(default=(), max_length=100)
    shortcuts: dict[str, Keys] = {}
    global_shortcuts: dict[str, Annotated[str, Field(max_length=60)]] = {}
    welcomed: bool = False

    @field_validator("profiles", "directories")
    @classmethod
    def _different_names(cls, value: tuple[Any, ...]) -> tuple[Any, ...]:
        names = [entry.name.casefold() for entry in value]
        if len(set(names)) < len(names):
            raise ValueError("must have names that differ from each other")
        return value

    def chosen(self, name: str | None = None) -> TeamProfile | DailyAccount | None:
        """The profile of that name, the one in use by default, or None for ``Local``.

        Raises:
            SettingsInvalid: there is no profile of that name.
        """
        name = self.profile if name is None else name
        if name == LOCAL_PROFILE:
            return None
        for profile in self.profiles:
            if profile.name == name:
                return profile
        known = ", ".join([LOCAL_PROFILE, *(p.name for p in self.profiles)])
        raise SettingsInvalid(f"There is no profile “{name}”. Choose one of: {known}.")

    def team(self, name: str) -> TeamProfile | None:
        """The team profile of that name, or None (also for ``Local``).

        Raises:
            SettingsInvalid: there is no team gateway of that name.
        """
        profile = self.chosen(name)
        if isinstance(profile, DailyAccount):
            raise SettingsInvalid(f"The profile “{name}” is no gateway but Daily's cloud.")
        return profile


def at(settings: BaseModel, key: str) -> Any:
    """The value behind a dotted key such as ``audio.ringer_volume``.

    Raises:
        KeyError: there is no such setting.
    """
    value: Any = settings
    for name in key.split("."):
        if not isinstance(value, BaseModel) or name not in type(value).model_fields:
            raise KeyError(key)
        value = getattr(value, name)
    return value


def plain_problem(message: str) -> str:
    """A validation message as a clause without its library's preface."""
    return re.sub(r"^Value error, ", "", message)
