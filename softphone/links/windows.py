"""Links on Windows: this user's part of the registry.

A program writes what it can open below ``Classes`` and its capabilities beside it; the user then
chooses it in Settings, Default apps. Windows keeps that choice where no program may write.
"""

from __future__ import annotations

import subprocess
import sys
from typing import Any, Final, Protocol

from softphone.errors import StorageUnavailable
from softphone.links.handlers import SCHEMES, Handling

_CLASS: Final = "Softphone.Link"
_CLASSES: Final = "Software\\Classes"
_CAPABILITIES: Final = "Software\\Softphone\\Capabilities"
_APPLICATIONS: Final = "Software\\RegisteredApplications"
_CHOICE: Final = "Software\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations"


class Registry(Protocol):
    """The current user's part of the registry; keys are named by their path."""

    def get(self, key: str, name: str) -> str | None:
        """A text value, or None; the empty name is the key's own value."""

    def set(self, key: str, name: str, value: str) -> None:
        """Write a text value, with every key on the way to it."""

    def delete_value(self, key: str, name: str) -> None:
        """Remove a value; nothing happens if there is none."""

    def delete_tree(self, key: str) -> None:
        """Remove a key and everything below it; nothing happens if there is none."""


class WindowsHandlers:
    """See `softphone.links.handlers.LinkHandlers`.

    Args:
        registry: the current user's.
        program: how this program is started.
    """

    def __init__(self, registry: Registry, program: tuple[str, ...]) -> None:
        self._registry = registry
        self._program = program

    def register(self) -> None:
        """Offer this program for every scheme, and take those that nothing opens yet.

        Raises:
            StorageUnavailable: the registry cannot be written.
        """
        try:
            self._write_class(_CLASS, "Softphone call link")
            for name, value in (
                ("ApplicationName", "Softphone"),
                ("ApplicationDescription", "A desktop console for people who work on the phone"),
            ):
                self._registry.set(_CAPABILITIES, name, value)
            for scheme in SCHEMES:
                self._registry.set(f"{_CAPABILITIES}\\UrlAssociations", scheme, _CLASS)
                own = self._registry.get(f"{_CLASSES}\\{scheme}\\shell\\open\\command", "")
                if own is None:
                    self._write_class(scheme, f"URL:{scheme}")
            self._registry.set(_APPLICATIONS, "Softphone", _CAPABILITIES)
        except OSError as error:
            raise _unwritable(error) from error

    def unregister(self) -> None:
        """Remove every key `register` wrote; schemes other programs took stay theirs.

        Raises:
            StorageUnavailable: the registry cannot be written.
        """
        try:
            self._registry.delete_value(_APPLICATIONS, "Softphone")
            self._registry.delete_tree("Software\\Softphone")
            self._registry.delete_tree(f"{_CLASSES}\\{_CLASS}")
            for scheme in SCHEMES:
                if self._opens(scheme):
                    self._registry.delete_tree(f"{_CLASSES}\\{scheme}")
        except OSError as error:
            raise _unwritable(error) from error

    def look(self) -> tuple[Handling, ...]:
        """The user's choice, or where there is none the class of the scheme."""
        found = []
        for scheme in SCHEMES:
            chosen = self._registry.get(f"{_CHOICE}\\{scheme}\\UserChoice", "ProgId")
            ours = chosen == _CLASS if chosen else self._opens(scheme)
            found.append(Handling(scheme, ours, "" if ours else chosen or ""))
        return tuple(found)

    def _opens(self, scheme: str) -> bool:
        command = self._registry.get(f"{_CLASSES}\\{scheme}\\shell\\open\\command", "")
        return command == self._command()

    def _write_class(self, name: str, words: str) -> None:
        key = f"{_CLASSES}\\{name}"
        self._registry.set(key, "", words)
        self._registry.set(key, "URL Protocol", "")
        self._registry.set(f"{key}\\DefaultIcon", "", f"{self._program[0]},0")
        self._registry.set(f"{key}\\shell\\open\\command", "", self._command())

    def _command(self) -> str:
        return f'{subprocess.list2cmdline(self._program)} "%1"'


if sys.platform == "win32":
    import winreg

    class WindowsRegistry:
        """See `Registry`: the keys below ``HKEY_CURRENT_USER``."""

        def get(self, key: str, name: str) -> str | None:
            """See `Registry.get`."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    value: Any = winreg.QueryValueEx(opened, name)[0]
            except FileNotFoundError:
                return None
            return value if isinstance(value, str) else None

        def set(self, key: str, name: str, value: str) -> None:
            """See `Registry.set`."""
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)

        def delete_value(self, key: str, name: str) -> None:
            """See `Registry.delete_value`."""
            try:
                access = winreg.KEY_SET_VALUE
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, access) as opened:
                    winreg.DeleteValue(opened, name)
            except FileNotFoundError:
                return

        def delete_tree(self, key: str) -> None:
            """See `Registry.delete_tree`."""
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    children = [
                        winreg.EnumKey(opened, at) for at in range(winreg.QueryInfoKey(opened)[0])
                    ]
                for child in children:
                    self.delete_tree(f"{key}\\{child}")
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, key)
            except FileNotFoundError:
                return


def _unwritable(error: OSError) -> StorageUnavailable:
    return StorageUnavailable(
        "Links were not registered: the registry cannot be written. Ask your administrator.",
        detail=str(error),
    )
