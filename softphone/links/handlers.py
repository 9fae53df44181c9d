"""One way to register, unregister and look, whatever the system."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Final, Protocol

from softphone.errors import StorageUnavailable

SCHEMES: Final = ("tel", "sip", "sips", "callto")
"""The links this program opens."""


@dataclass(frozen=True, slots=True)
class Handling:
    """Who opens the links of one scheme.

    Attributes:
        scheme: without the colon.
        ours: whether a click comes to this program.
        other: what else opens it, as the system names it; empty when nothing does.
    """

    scheme: str
    ours: bool
    other: str = ""


class LinkHandlers(Protocol):
    """The links of the current user; nothing here needs an administrator."""

    def register(self) -> None:
        """Let links come to this program.

        Raises:
            StorageUnavailable: the system's list cannot be written.
        """

    def unregister(self) -> None:
        """Undo `register`; who opened links before does so again where the system remembers it."""

    def look(self) -> tuple[Handling, ...]:
        """Who opens which links now."""


def link_handlers() -> LinkHandlers:
    """Those of this system.

    Raises:
        StorageUnavailable: macOS, where the application bundle alone says what it opens.
    """
    from softphone.links.command import program

    if sys.platform == "win32":
        from softphone.links.windows import WindowsHandlers, WindowsRegistry

        return WindowsHandlers(WindowsRegistry(), program())
    if sys.platform == "darwin":
        raise StorageUnavailable(
            "macOS gives links to the application bundle. Move Softphone to Applications, open it "
            "once, and choose it where the Mac asks which application makes calls."
        )
    from softphone.links.xdg import XdgHandlers

    return XdgHandlers.of_this_user(program())
