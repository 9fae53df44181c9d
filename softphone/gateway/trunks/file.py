"""Trunks that were set over REST, in the gateway's data folder, without their passwords."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from pydantic import SecretStr, ValidationError

from softphone.domain.routing import RoutingRule
from softphone.errors import SettingsInvalid, StorageUnavailable
from softphone.gateway.trunks.settings import read_rules, read_trunks
from softphone.gateway.trunks.trunk import Trunk
from softphone.telephony_api.problems import first_problem
from softphone.telephony_api.trunks import TrunkSettings

FILE: Final = "trunks.json"


class TrunkFile:
    """Trunks and rules on disk.

    Args:
        folder: the gateway's data folder.
        configured: the trunks of the configuration, which come first and keep their names.
        environ: the process's environment; may hold passwords.
    """

    def __init__(
        self,
        folder: Path,
        configured: tuple[Trunk, ...] = (),
        environ: Mapping[str, str] | None = None,
    ) -> None:
        self._path = folder / FILE
        self._configured = configured
        self._environ = os.environ if environ is None else environ

    def load(self) -> TrunkSettings:
        """What is kept; nothing when there is no file.

        Raises:
            SettingsInvalid: the file cannot be read or used.
        """
        try:
            text = self._path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return TrunkSettings(trunks=(), routes=())
        except (OSError, UnicodeDecodeError) as error:
            raise SettingsInvalid(
                f"{self._path} cannot be read. Check its rights, or remove it.", detail=str(error)
            ) from error
        try:
            return TrunkSettings.model_validate_json(text)
        except ValidationError as error:
            problem = first_problem(error, TrunkSettings).message
            raise SettingsInvalid(f"{self._path}: {problem} Correct it, or remove it.") from error

    def checked(self, settings: TrunkSettings) -> tuple[tuple[Trunk, ...], tuple[RoutingRule, ...]]:
        """Trunks and rules of these settings, behind those of the configuration.

        Raises:
            SettingsInvalid: names the entry, the field and the remedy.
        """
        raw = [trunk.model_dump(by_alias=True) for trunk in settings.trunks]
        trunks = read_trunks(raw, self._environ)
        taken = {trunk.name for trunk in self._configured}
        for trunk in trunks:
            if trunk.name in taken:
                raise SettingsInvalid(
                    f"A trunk named {trunk.name} is in the gateway's configuration already."
                    " Choose another name."
                )
        together = (*self._configured, *trunks)
        return together, read_rules([rule.model_dump() for rule in settings.routes], together)

    def together(self) -> tuple[tuple[Trunk, ...], tuple[RoutingRule, ...]]:
        """The configuration's trunks and behind them those that are kept; the rules kept.

        Raises:
            SettingsInvalid: the file cannot be used.
        """
        return self.checked(self.load())

    def save(self, settings: TrunkSettings) -> None:
        """Keep these settings; passwords are left out.

        Raises:
            StorageUnavailable: the data folder cannot be written.
        """
        bare = settings.model_copy(
            update={
                "trunks": tuple(
                    trunk.model_copy(update={"password": SecretStr("")})
                    for trunk in settings.trunks
                )
            }
        )
        new = self._path.with_suffix(".new")
        try:
            new.write_text(bare.model_dump_json(by_alias=True, indent=2), encoding="utf-8")
            new.replace(self._path)
        except OSError as error:
            raise StorageUnavailable(
                "The trunks cannot be kept. Check the space and the rights of the data folder.",
                detail=str(error),
            ) from error
