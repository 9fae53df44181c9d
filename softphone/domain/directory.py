"""Directories as the window shows them: where contacts come from, and how that goes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class DirectoryKind(Enum):
    """How a directory is asked."""

    CARDDAV = "carddav"
    LDAP = "ldap"


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryEntry:
    """A directory without its password.

    Attributes:
        name: unique among the directories.
        url: of the address book or the server.
        user: who signs in, may be empty.
        base: LDAP only: where people are looked for.
    """

    name: str
    kind: DirectoryKind = DirectoryKind.CARDDAV
    url: str = ""
    user: str = ""
    base: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectoryState:
    """How a directory does.

    Attributes:
        entry: which one.
        count: how many of its contacts are here.
        asking: it is being asked now.
        answered_at: UTC seconds of its last good answer in this run; 0 before.
        problem: why the last attempt failed, as a sentence; the contacts stay as they were.
    """

    entry: DirectoryEntry
    count: int = 0
    asking: bool = False
    answered_at: float = 0.0
    problem: str = ""
