"""The operator's tone macros: names and sequences in the settings, secret tones in the keyring."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from typing import TYPE_CHECKING, Any

from pydantic import SecretStr

from softphone.domain.dtmf import TonePart
from softphone.domain.macros import Macro, fill_in
from softphone.errors import SecretMissing

if TYPE_CHECKING:
    from softphone.storage.secrets import SecretStore


class MacroBook:
    """Keeps macros and looks up their secrets when they are played.

    Args:
        macros: those there are.
        secrets: where secret fields are kept.
        remember: writes the macros into the settings.
        tell: takes a sentence for the operator.
    """

    def __init__(
        self,
        macros: tuple[Macro, ...],
        secrets: SecretStore,
        remember: Callable[[tuple[Macro, ...]], None],
        tell: Callable[[str], None],
    ) -> None:
        self._macros = {macro.id: macro for macro in macros}
        self._secrets = secrets
        self._remember = remember
        self._tell = tell
        self._tasks: set[asyncio.Task[None]] = set()

    def all(self) -> tuple[Macro, ...]:
        """Every macro, by name."""
        return tuple(sorted(self._macros.values(), key=lambda macro: macro.name.casefold()))

    def put(self, macro: Macro, secrets: Mapping[str, SecretStr]) -> None:
        """Add a macro or replace the one of its id; returns at once.

        Args:
            macro: checked.
            secrets: new values by field; fields without one keep what they hold.
        """
        before = self._macros.get(macro.id)
        self._macros[macro.id] = macro
        self._remember(self.all())
        dropped = set(before.fields if before else ()) - set(macro.fields)
        self._spawn(self._store(macro, dict(secrets), dropped))

    def remove(self, macro: Macro) -> None:
        """Forget a macro and what its fields hold; returns at once."""
        if self._macros.pop(macro.id, None) is not None:
            self._remember(self.all())
            self._spawn(self._store(macro, {}, set(macro.fields)))

    async def fill(self, macro: Macro) -> tuple[TonePart, ...]:
        """The parts to send, secret fields filled in.

        Raises:
            SecretMissing: a field has no value.
            InvalidInput: a field holds something that is no tone.
        """
        await asyncio.gather(*self._tasks, return_exceptions=True)
        values: dict[str, str] = {}
        for field in macro.fields:
            found = await self._secrets.find(entry_of(macro, field))
            if found is None:
                raise SecretMissing(
                    f"There is nothing stored for “{field}” of the macro “{macro.name}”. "
                    "Change the macro and enter it.",
                    detail=self._secrets.problem,
                )
            values[field] = found.get_secret_value()
        return fill_in(macro, values)

    async def close(self) -> None:
        """Wait until everything is stored."""
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _store(self, macro: Macro, secrets: dict[str, SecretStr], dropped: set[str]) -> None:
        for field in dropped:
            await self._secrets.forget(entry_of(macro, field))
        for field, value in secrets.items():
            if not await self._secrets.remember(entry_of(macro, field), value):
                self._tell(
                    f"“{field}” of the macro “{macro.name}” was not stored. {self._secrets.problem}"
                )

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work, name="macros")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def entry_of(macro: Macro, field: str) -> str:
    """Under which name the secret of a macro's field is kept."""
    return f"macro {macro.id} {field}"
