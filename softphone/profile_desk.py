"""Profiles as the settings dialog edits them; their secrets go to a keyring."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from softphone.domain.profile import DailyAccess, Profile, ProfileKind, Verdict
from softphone.errors import InvalidInput, SecretMissing

if TYPE_CHECKING:
    from pydantic import SecretStr

    from softphone.controller.feed import Feed
    from softphone.domain.profile import ChangeFailed
    from softphone.preferences import Preferences
    from softphone.profile_link import ProfileLink
    from softphone.storage.secrets import SecretStore
    from softphone.storage.settings import DailyAccount, TeamProfile

_REMEDIES = {
    "name": "Enter a name of 1 to 60 characters that no other profile has.",
    "url": "Write the address with https://, such as https://phone.example.org.",
    "room": "Use letters, digits, - and _, at most 128.",
    "room_url": "Copy the room's address, such as https://team.daily.co/desk.",
    "broker_url": "Write the address with https://, as your administrator gave it to you.",
}


class ProfileDesk:
    """See `softphone.controller.settings_ports.Profiles`.

    Args:
        preferences: keep the profiles.
        secrets: keep their secrets.
        link: connects to the one in use.
        tell: takes a sentence for the operator.
    """

    def __init__(
        self,
        preferences: Preferences,
        secrets: SecretStore,
        link: ProfileLink,
        tell: Callable[[str], None],
    ) -> None:
        self._preferences = preferences
        self._secrets = secrets
        self._link = link
        self._tell = tell
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def failed(self) -> Feed[ChangeFailed]:
        """Changes of profile that did not get through."""
        return self._link.failed

    def all(self) -> tuple[Profile, ...]:
        """Every profile; the one of this machine comes first."""
        settings = self._preferences.settings
        local = Profile(
            name="Local",
            kind=ProfileKind.LOCAL,
            room=settings.local.room,
            used=settings.profile == "Local",
        )
        return (local, *(_shown(p, settings.profile) for p in settings.profiles))

    def save(
        self, profile: Profile, secret: SecretStr | None, *, replaces: str
    ) -> tuple[InvalidInput, ...]:
        """Add or replace a profile; what is wrong, field by field."""
        made, problems = self._checked(profile, secret, replaces)
        if made is None:
            return problems
        kept = self._preferences.settings.profiles
        if replaces:
            wanted = tuple(made if old.name == replaces else old for old in kept)
        else:
            wanted = (*kept, made)
        problem = self._preferences.change("profiles", wanted)
        if problem is not None:
            return (InvalidInput("name", problem.problem, problem.remedy),)
        if replaces and self._preferences.settings.profile == replaces != made.name:
            self._preferences.change("profile", made.name)
        self._spawn(self._keep_secret(made.name, secret, replaces), "secret")
        return ()

    def remove(self, name: str) -> None:
        """Forget a profile and its secret; not the one in use."""
        settings = self._preferences.settings
        if name == settings.profile:
            return
        left = tuple(profile for profile in settings.profiles if profile.name != name)
        if self._preferences.change("profiles", left) is None:
            self._spawn(self._secrets.forget(name), "secret")

    def test(
        self,
        profile: Profile,
        secret: SecretStr | None,
        done: Callable[[Verdict], None],
        *,
        replaces: str,
    ) -> tuple[InvalidInput, ...]:
        """Try it out as if it were saved; without problems ``done`` is called later."""
        made, problems = self._checked(profile, secret, replaces)
        if made is None:
            return problems

        async def try_it() -> None:
            from softphone.backends.trial import try_profile

            try:
                used = secret or await self._secrets.api_key(replaces)
            except SecretMissing as error:
                done(Verdict(ok=False, text=error.message))
                return
            done(await try_profile(made, used, self._preferences.settings))

        self._spawn(try_it(), "trial")
        return ()

    def use(self, name: str) -> None:
        """Hang up what is live, leave, and connect to this profile."""
        before = self._preferences.settings.profile
        problem = None if name == before else self._preferences.change("profile", name)
        if problem is not None:
            self._tell(f"The profile stays {before}: it {problem.problem}. {problem.remedy}")
            return
        self._spawn(self._change_over(before), "change over")

    async def close(self) -> None:
        """End what is under way, but let secrets be stored."""
        for task in tuple(self._tasks):
            if task.get_name() == "trial":
                task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _change_over(self, before: str) -> None:
        storing = [t for t in self._tasks if t.get_name() == "secret"]
        await asyncio.gather(*storing, return_exceptions=True)
        self._link.change(before)

    def _checked(
        self, profile: Profile, secret: SecretStr | None, replaces: str
    ) -> tuple[TeamProfile | DailyAccount | None, tuple[InvalidInput, ...]]:
        problems: dict[str, InvalidInput] = {}
        made = _made(profile, problems)
        names = {p.name.casefold() for p in self.all() if p.name != replaces}
        if profile.name.casefold() in names:
            problems["name"] = InvalidInput("name", "is taken", "Choose another.")
        if secret is None and not replaces:
            problems["secret"] = InvalidInput("secret", "is missing", "Paste it here.")
        return (None if problems else made), tuple(problems.values())

    async def _keep_secret(self, name: str, secret: SecretStr | None, replaces: str) -> None:
        if secret is None and replaces not in ("", name):
            secret = await self._secrets.find(replaces)
        if secret is not None and not await self._secrets.remember(name, secret):
            self._tell(f"The key of “{name}” was not stored. {self._secrets.problem}")
        if replaces not in ("", name):
            await self._secrets.forget(replaces)

    def _spawn(self, work: Coroutine[Any, Any, None], name: str) -> None:
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _made(profile: Profile, problems: dict[str, InvalidInput]) -> TeamProfile | DailyAccount | None:
    """The profile as it is kept; what is wrong goes into ``problems`` by field."""
    from pydantic import ValidationError

    from softphone.storage.settings_model import DailyAccount, TeamProfile, plain_problem

    try:
        if profile.kind is ProfileKind.TEAM:
            return TeamProfile(name=profile.name, url=profile.url, room=profile.room)
        return DailyAccount(
            name=profile.name,
            way_in=profile.access.value,
            room=profile.room,
            room_url=profile.room_url,
            broker_url=profile.broker_url,
        )
    except ValidationError as error:
        for found in error.errors(include_url=False, include_input=False):
            field = str(found["loc"][0])
            ours = found["type"] == "value_error"
            problem = plain_problem(found["msg"]) if ours else "cannot be used"
            problems.setdefault(field, InvalidInput(field, problem, _REMEDIES.get(field, "")))
        return None


def _shown(kept: TeamProfile | DailyAccount, used: str) -> Profile:
    if kept.kind == "team":
        return Profile(
            name=kept.name,
            kind=ProfileKind.TEAM,
            url=kept.url,
            room=kept.room,
            used=kept.name == used,
        )
    return Profile(
        name=kept.name,
        kind=ProfileKind.DAILY,
        access=DailyAccess(kept.way_in),
        room=kept.room,
        room_url=kept.room_url,
        broker_url=kept.broker_url,
        used=kept.name == used,
    )
