"""The settings behind the dialog, in memory; profiles and trunks remember what they were told."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import SecretStr, ValidationError

from softphone.controller.feed import Feed
from softphone.controller.settings_ports import SettingsParts, TrunkView
from softphone.domain.directory import DirectoryEntry, DirectoryState
from softphone.domain.profile import ChangeFailed, Profile, ProfileKind, Verdict
from softphone.errors import InvalidInput
from softphone.storage.settings import Settings, at


class FakeChoices:
    """A real model without a file; ``locks`` says by key who decides."""

    def __init__(self, **content: Any) -> None:
        self.settings = Settings.model_validate({"welcomed": True, **content})
        self.locks: dict[str, str] = {}
        self.changes: Feed[str] = Feed()
        self.files: list[tuple[str, Path]] = []

    def value(self, key: str) -> Any:
        return at(self.settings, key)

    def lock(self, key: str) -> str:
        return self.locks.get(key, "")

    def change(self, key: str, value: Any) -> InvalidInput | None:
        around, _, name = key.rpartition(".")
        try:
            setattr(self.value(around) if around else self.settings, name, value)
        except ValidationError:
            return InvalidInput(key, "cannot be used", "Enter something else.")
        self.changes.publish(key)
        return None

    def subscribe(self, listener: Callable[[str], None]) -> Callable[[], None]:
        return self.changes.subscribe(listener)

    def export_to(self, path: Path, done: Callable[[str], None]) -> None:
        self.files.append(("export", path))
        done("")

    def import_from(self, path: Path, done: Callable[[str], None]) -> None:
        self.files.append(("import", path))
        done("")


class FakeProfiles:
    """Profiles in memory; ``wrong`` is what the next save or trial says."""

    def __init__(self, choices: FakeChoices) -> None:
        self.failed: Feed[ChangeFailed] = Feed()
        self.kept = [Profile(name="Local", kind=ProfileKind.LOCAL, used=True)]
        self.secrets: dict[str, SecretStr | None] = {}
        self.wrong: tuple[InvalidInput, ...] = ()
        self.used: list[str] = []
        self.trials: list[tuple[Profile, Callable[[Verdict], None]]] = []
        self._choices = choices

    def all(self) -> tuple[Profile, ...]:
        return tuple(self.kept)

    def save(
        self, profile: Profile, secret: SecretStr | None, *, replaces: str
    ) -> tuple[InvalidInput, ...]:
        if not self.wrong:
            self.kept = [kept for kept in self.kept if kept.name != replaces] + [profile]
            self.secrets[profile.name] = secret
        return self.wrong

    def remove(self, name: str) -> None:
        self.kept = [kept for kept in self.kept if kept.name != name]
        self._choices.changes.publish("profiles")

    def test(
        self,
        profile: Profile,
        secret: SecretStr | None,
        done: Callable[[Verdict], None],
        *,
        replaces: str,
    ) -> tuple[InvalidInput, ...]:
        if not self.wrong:
            self.trials.append((profile, done))
        return self.wrong

    def use(self, name: str) -> None:
        self.used.append(name)
        self.kept = [replace(kept, used=kept.name == name) for kept in self.kept]
        self._choices.changes.publish("profile")


class FakeTrunks:
    """Trunks in memory; ``problem`` is what saving says."""

    def __init__(self) -> None:
        self.view = TrunkView()
        self.problem = ""

    def load(self, done: Callable[[TrunkView], None]) -> None:
        done(self.view)

    def save(self, trunks: Any, rules: Any, done: Callable[[str], None]) -> None:
        if not self.problem:
            self.view = TrunkView(trunks=trunks, rules=rules)
        done(self.problem)

    def route(self, number: str, done: Callable[[str], None]) -> None:
        done(f"{number} is sent via provider.")


class FakeDirectories:
    """Directories in memory; ``wrong`` is what the next save says."""

    def __init__(self) -> None:
        self.changes: Feed[None] = Feed()
        self.kept: list[DirectoryState] = []
        self.secrets: dict[str, SecretStr | None] = {}
        self.wrong: tuple[InvalidInput, ...] = ()
        self.asked: list[str] = []

    def states(self) -> tuple[DirectoryState, ...]:
        return tuple(self.kept)

    def save(
        self, entry: DirectoryEntry, secret: SecretStr | None, *, replaces: str
    ) -> tuple[InvalidInput, ...]:
        if not self.wrong:
            self.kept = [one for one in self.kept if one.entry.name != replaces]
            self.kept.append(DirectoryState(entry=entry))
            self.secrets[entry.name] = secret
            self.changes.publish(None)
        return self.wrong

    def remove(self, name: str) -> None:
        self.kept = [one for one in self.kept if one.entry.name != name]
        self.changes.publish(None)

    def refresh(self, name: str) -> None:
        self.asked.append(name)


class FakeSettings:
    """All of them, within reach of a test."""

    def __init__(self, **content: Any) -> None:
        self.choices = FakeChoices(**content)
        self.profiles = FakeProfiles(self.choices)
        self.trunks = FakeTrunks()
        self.directories = FakeDirectories()

    def parts(self) -> SettingsParts:
        """As the window gets them."""
        return SettingsParts(self.choices, self.profiles, self.trunks, self.directories)
