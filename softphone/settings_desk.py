"""Everything behind the settings dialog, and the way to the backend that the settings name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from softphone.controller.settings_ports import SettingsParts
from softphone.directory_desk import DirectoryDesk
from softphone.profile_desk import ProfileDesk
from softphone.profile_link import ProfileLink
from softphone.rules_in_force import RulesInForce
from softphone.storage.secrets import SecretStore
from softphone.trunk_desk import TrunkDesk

if TYPE_CHECKING:
    from softphone.audio.desk import AudioDesk
    from softphone.backends.base import TelephonyBackend
    from softphone.backends.gateway.launch import StartedChild
    from softphone.controller.contact_book import ContactBook
    from softphone.controller.controller import TelephonyController
    from softphone.domain.way_back import WayBack
    from softphone.preferences import Preferences


class SettingsDesk:
    """Owns the parts; ``parts`` is what the window gets.

    Args:
        preferences: the settings.
        controller: is connected and follows the rules of calls.
        audio: follows the ringer's loudness.
        contacts: take what the directories say.
        early: a gateway of our own under way, for the first attempt.
        way_back: what an earlier run left, for the first attempt; None ever after.
        reached: takes the backend in use, or None while there is none.
        attempted: called after every attempt to connect.
    """

    def __init__(
        self,
        preferences: Preferences,
        controller: TelephonyController,
        audio: AudioDesk,
        contacts: ContactBook,
        *,
        early: StartedChild | None,
        way_back: Callable[[], Awaitable[WayBack | None]],
        reached: Callable[[TelephonyBackend | None], None],
        attempted: Callable[[], None],
    ) -> None:
        self._preferences = preferences
        self.secrets = SecretStore()
        self.link = ProfileLink(
            controller,
            preferences.settings,
            self.secrets,
            early=early,
            way_back=way_back,
            reached=reached,
            attempted=attempted,
        )
        self._profiles = ProfileDesk(preferences, self.secrets, self.link, controller.announce)
        self._trunks = TrunkDesk(self._local_backend)
        self._rules = RulesInForce(preferences, controller, audio)
        self._directories = DirectoryDesk(preferences, self.secrets, contacts, controller.announce)
        self.parts = SettingsParts(preferences, self._profiles, self._trunks, self._directories)

    def follow(self, part: str, apply: Callable[[], None]) -> None:
        """Call ``apply`` whenever something in this part of the settings changes."""

        def on_change(key: str) -> None:
            if key.partition(".")[0] == part:
                apply()

        self._preferences.subscribe(on_change)

    async def close(self) -> None:
        """End what is under way, but let secrets be stored."""
        self._rules.close()
        await self._directories.close()
        await self._trunks.close()
        await self._profiles.close()

    def _local_backend(self) -> TelephonyBackend | None:
        local = self._preferences.settings.chosen() is None
        return self.link.backend if local else None
