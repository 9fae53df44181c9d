"""Every error the product raises on purpose, in one tree.

    SoftphoneError
      ConfigError            SettingsInvalid  SecretMissing
      InvalidInput           a field, what is wrong with it, how to put it right
      BackendError
        BackendUnavailable   retry with back-off
        AuthRejected         stop and ask the user
        NotPermitted         the token or the room does not allow it
        ProtocolMismatch     the other side speaks another version
        CommandRefused       understood and refused; ``type`` says why
        CommandTimeout       no answer: the effect is unknown, resynchronise
        EngineDead           the SIP engine must be restarted as a new process
        Unsupported          our bug: the window offered what the backend lacks
      SessionError
        CommandNotAllowed    the session's state does not allow it now
        SessionGone          the session has already ended
      AudioUnavailable       a sound device, or the sound system, cannot be used now
      CameraUnavailable      there is no camera, or it cannot be opened
      StorageError
        StorageUnavailable   disk full, locked, unreadable
        StorageBug           our own mistake

Busy, declined, no answer, lost and the like are not errors: they are values of
``softphone.domain.outcome.EndReason``. Errors of httpx, websockets, baresip, daily-python and
the operating system are mapped to this tree once, in the adapter that meets them, with ``from``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Advice:
    """Who can put an error right, and what to send him.

    Attributes:
        who: a clause that names him ("whoever administers your Daily account").
        text: what to copy for him: what happened, what to change, the vendor's own words.
    """

    who: str
    text: str


class SoftphoneError(Exception):
    """Base of every error raised on purpose.

    Args:
        message: one plain sentence for a person: what happened and what to do about it.
        detail: technical text for the log; never shown alone.

    Attributes:
        advice: who else can help, when the person at the window cannot; set by the adapter that
            knows.
    """

    key: ClassVar[str] = "error"
    advice: Advice | None = None

    def __init__(self, message: str, *, detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.detail = detail


class ConfigError(SoftphoneError):
    """Settings or secrets are missing or cannot be used."""

    key = "config"


class SettingsInvalid(ConfigError):
    """A settings file or variable holds a value that cannot be used."""

    key = "settings-invalid"


class SecretMissing(ConfigError):
    """A key or password is needed and neither keyring nor environment has it."""

    key = "secret-missing"


class InvalidInput(SoftphoneError):
    """One field of what a person or a program entered is not acceptable.

    Args:
        field: the field's public name, in the spelling the sender used (camelCase on the wire).
        problem: what is wrong with the value, as a clause ("has 25 tones").
        remedy: what to do instead, as a sentence ("Send at most 20 at a time.").
    """

    key = "invalid-input"

    def __init__(self, field: str, problem: str, remedy: str) -> None:
        super().__init__(f"{field}: {problem}. {remedy}")
        self.field = field
        self.problem = problem
        self.remedy = remedy


class BackendError(SoftphoneError):
    """Something between this program and the telephony backend failed."""

    key = "backend"


class BackendUnavailable(BackendError):
    """The backend cannot be reached now; trying again later may help."""

    key = "backend-unavailable"


class AuthRejected(BackendError):
    """The backend does not accept the key or token."""

    key = "auth-rejected"


class NotPermitted(BackendError):
    """The token or the room does not allow this."""

    key = "not-permitted"


class ProtocolMismatch(BackendError):
    """The other side answered something this version does not understand."""

    key = "protocol-mismatch"


class CommandRefused(BackendError):
    """The backend understood the command and refused it.

    Args:
        message: the sentence for the user.
        type: the machine reason, one of the gateway contract's ``data.type`` values.
        field: the offending field, when there is one.
    """

    key = "command-refused"

    def __init__(
        self, message: str, *, type: str, field: str | None = None, detail: str = ""
    ) -> None:
        super().__init__(message, detail=detail)
        self.type = type
        self.field = field


class CommandTimeout(BackendError):
    """No answer in time: the command may or may not have taken effect."""

    key = "command-timeout"


class EngineDead(BackendError):
    """The SIP engine can no longer be trusted; its process must be replaced."""

    key = "engine-dead"


class Unsupported(BackendError):
    """A command the backend does not have was called: a bug in this program."""

    key = "unsupported"


class SessionError(SoftphoneError):
    """A command and the session's state do not fit."""

    key = "session"


class CommandNotAllowed(SessionError):
    """The session's state does not allow this command now."""

    key = "command-not-allowed"


class SessionGone(SessionError):
    """The session has already ended; for a hang-up that counts as done."""

    key = "session-gone"


class AudioUnavailable(SoftphoneError):
    """A microphone, a speaker or the whole sound system cannot be used now."""

    key = "audio-unavailable"


class CameraUnavailable(SoftphoneError):
    """There is no camera, or it cannot be opened."""

    key = "camera-unavailable"


class StorageError(SoftphoneError):
    """Reading or writing local data failed."""

    key = "storage"


class StorageUnavailable(StorageError):
    """The machine's fault: disk full, file locked, unreadable or damaged."""

    key = "storage-unavailable"


class StorageBug(StorageError):
    """Our fault: a bad query or a broken migration."""

    key = "storage-bug"
