"""Everything behind the settings dialog, and the way to the backend that the settings name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from typing import TYPE_CHECKING

from softphone.controller.settings_ports import SettingsParts
from softphone.crm.link import TOKEN_ENTRY
from softphone.directory_desk import DirectoryDesk, secret_of
from softphone.errors import BackendUnavailable
from softphone.macro_book import entry_of
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

    def secret_names(self) -> Iterator[str]:
        """Under which names secrets are kept."""
        settings = self._preferences.settings
        yield TOKEN_ENTRY
        yield from (profile.name for profile in settings.profiles)
        yield from (secret_of(directory.name) for directory in settings.directories)
        for macro in self._preferences.macros:
            yield from (entry_of(macro, field) for field in macro.fields)

    async def erase_recordings(self) -> None:
        """Erase the recordings of the gateway on this machine, if it is in use.

        Raises:
            SoftphoneError: it does not answer, or one could not be erased.
        """
        from softphone.backends.gateway.backend import GatewayBackend
        from softphone.telephony_api.rest_client import RestClient

        backend = self._local_backend()
        if not isinstance(backend, GatewayBackend):
            raise BackendUnavailable(
                "They belong to the gateway on this machine. Use the profile “Local” first."
            )
        address = await backend.address()
        async with RestClient(address.url, address.api_key) as rest:
            while page := (await rest.list_recordings()).data:
                for recording in page:
                    await rest.delete_recording(recording.id)

    def _local_backend(self) -> TelephonyBackend | None:
        local = self._preferences.settings.chosen() is None
        return self.link.backend if local else None
