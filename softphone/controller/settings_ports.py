"""What the settings dialog needs from the parts it does not import, as small Protocols.

Everything is called on the main thread and returns at once; what takes time calls back there.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from pydantic import SecretStr

    from softphone.controller.feed import Feed
    from softphone.controller.ports import Unsubscribe
    from softphone.domain.directory import DirectoryEntry, DirectoryState
    from softphone.domain.profile import ChangeFailed, Profile, Verdict
    from softphone.errors import InvalidInput
    from softphone.telephony_api.trunks import RoutingRuleModel, TrunkModel, TrunkStatus


class Choices(Protocol):
    """The settings by dotted key, such as ``audio.ringer_volume``."""

    def value(self, key: str) -> Any:
        """The value now; `KeyError` for a key that does not exist."""

    def lock(self, key: str) -> str:
        """The file or variable that decides instead of the user, or empty."""

    def change(self, key: str, value: Any) -> InvalidInput | None:
        """Choose a value; it holds at once. What is wrong with it, or None."""

    def subscribe(self, listener: Callable[[str], None]) -> Unsubscribe:
        """Call ``listener`` with the key of every change."""

    def export_to(self, path: Path, done: Callable[[str], None]) -> None:
        """Write everything but secrets; ``done`` gets the problem as a sentence, or empty."""

    def import_from(self, path: Path, done: Callable[[str], None]) -> None:
        """Take over an exported file; ``done`` gets the problem as a sentence, or empty."""


class Profiles(Protocol):
    """Where calls are made."""

    @property
    def failed(self) -> Feed[ChangeFailed]:
        """Changes of profile that did not get through."""

    def all(self) -> tuple[Profile, ...]:
        """Every profile; the one of this machine comes first."""

    def save(
        self, profile: Profile, secret: SecretStr | None, *, replaces: str
    ) -> tuple[InvalidInput, ...]:
        """Add or replace a profile; what is wrong, field by field. None keeps the old secret."""

    def remove(self, name: str) -> None:
        """Forget a profile and its secret; not the one in use."""

    def test(
        self,
        profile: Profile,
        secret: SecretStr | None,
        done: Callable[[Verdict], None],
        *,
        replaces: str,
    ) -> tuple[InvalidInput, ...]:
        """Try it out as if it were saved; without problems ``done`` is called later."""

    def use(self, name: str) -> None:
        """Hang up what is live, leave, and connect to this profile; the same one connects again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrunkView:
    """What the gateway says about its trunks; ``problem`` tells why it says nothing."""

    trunks: tuple[TrunkModel, ...] = ()
    rules: tuple[RoutingRuleModel, ...] = ()
    states: tuple[TrunkStatus, ...] = ()
    problem: str = ""


class Eraser(Protocol):
    """Erases everything this program keeps about people and their calls, and its secrets."""

    @property
    def possible(self) -> bool:
        """Whether it may be done now: not while calls are live."""

    def erase(self, done: Callable[[tuple[str, ...]], None]) -> None:
        """Erase; ``done`` is called later, with a sentence for each thing that could not be."""


class Trunks(Protocol):
    """Trunks and routing rules of the gateway on this machine."""

    def load(self, done: Callable[[TrunkView], None]) -> None:
        """Ask for them."""

    def save(
        self,
        trunks: tuple[TrunkModel, ...],
        rules: tuple[RoutingRuleModel, ...],
        done: Callable[[str], None],
    ) -> None:
        """Set them, passwords in a keyring; ``done`` gets the problem, or an empty text."""

    def route(self, number: str, done: Callable[[str], None]) -> None:
        """How a number would be sent now, as a sentence."""


class Directories(Protocol):
    """Where contacts come from besides those kept here."""

    @property
    def changes(self) -> Feed[None]:
        """Something about them is different now; ask again."""

    def states(self) -> tuple[DirectoryState, ...]:
        """Every directory and how it does."""

    def save(
        self, entry: DirectoryEntry, secret: SecretStr | None, *, replaces: str
    ) -> tuple[InvalidInput, ...]:
        """Add or replace a directory; what is wrong, field by field. None keeps the old secret."""

    def remove(self, name: str) -> None:
        """Forget a directory, its password and the contacts that came from it."""

    def refresh(self, name: str) -> None:
        """Ask it now."""


@dataclass(frozen=True, slots=True)
class SettingsParts:
    """Everything the settings dialog works on."""

    choices: Choices
    profiles: Profiles
    trunks: Trunks
    directories: Directories | None = None
