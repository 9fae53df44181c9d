"""Settings in layers: system file, user file, environment; a locked key stays the system's.

The system file is JSON like the user's, with one more key, ``locked``: a list of dotted keys such
as ``audio.ringer_volume`` or ``profiles``. A lock holds for everything below its key, and gives the
system file's value, or the default, whatever the other layers say. Standard library only.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from softphone.errors import SettingsInvalid

LOCKED: Final = "locked"
_WHOLE: Final = frozenset({"shortcuts"})
"""Objects whose keys come and go with the user's choice."""


@dataclass(frozen=True, slots=True)
class SystemLayer:
    """What the administrator of this machine decided.

    Attributes:
        values: like the content of a user file.
        locked: dotted keys that nobody else may set.
        path: the file, or None when there is none.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    locked: frozenset[str] = frozenset()
    path: Path | None = None

    def locks(self, key: str) -> bool:
        """Whether this key or something around it is locked."""
        return any(_within(key, lock) for lock in self.locked)

    def over(self, content: Mapping[str, Any]) -> dict[str, Any]:
        """A user's values on top of the system's, except for locked ones."""
        free = dict(content)
        for key in self.locked:
            free = without(free, key)
        return merge(self.values, free)


def read_system(paths: Iterable[Path]) -> SystemLayer:
    """The first of these files that exists.

    Raises:
        SettingsInvalid: it cannot be read; names the file and the remedy.
    """
    for path in paths:
        content = read_object(path)
        if content is None:
            continue
        locked = content.pop(LOCKED, [])
        if not isinstance(locked, list) or not all(isinstance(key, str) for key in locked):
            raise SettingsInvalid(
                f"“{LOCKED}” in {path} must be a list of keys such as audio.ringer_volume. "
                "Ask whoever looks after this machine to correct it."
            )
        return SystemLayer(content, frozenset(locked), path)
    return SystemLayer()


def read_object(path: Path) -> dict[str, Any] | None:
    """The JSON object in a file, or None when there is no such file.

    Raises:
        SettingsInvalid: it cannot be read, or holds something else.
    """
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError) as error:
        raise SettingsInvalid(
            f"{path} cannot be read: {error}. Correct or remove the file."
        ) from error
    if not isinstance(content, dict):
        raise SettingsInvalid(f"{path} does not hold a JSON object. Correct or remove it.")
    return content


def migrated(content: dict[str, Any]) -> dict[str, Any]:
    """A user file as today's version writes it."""
    if not content:
        return content
    content = {"welcomed": True, **content}
    if "dial_links_at_once" in content:
        at_once = content.pop("dial_links_at_once")
        content.setdefault("dial_links", "dial" if at_once is True else "fill")
    return content


def merge(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, Any]:
    """``new`` on top of ``old``, object by object."""
    merged = dict(old)
    for key, value in new.items():
        before = merged.get(key)
        if isinstance(value, dict) and isinstance(before, dict):
            value = merge(before, value)
        merged[key] = value
    return merged


def without(content: Mapping[str, Any], key: str) -> dict[str, Any]:
    """The content without what a dotted key names, and without objects that this leaves empty."""
    first, _, rest = key.partition(".")
    left = dict(content)
    if first not in left:
        return left
    inner = without(left[first], rest) if rest and isinstance(left[first], dict) else {}
    if inner or (rest and not isinstance(left[first], dict)):
        left[first] = inner or left[first]
    else:
        del left[first]
    return left


def chosen_only(
    values: Mapping[str, Any], before: Mapping[str, Any], base: Mapping[str, Any]
) -> dict[str, Any]:
    """What belongs into the user file: what differs from ``base``, and what was there before.

    So a default or a system file that changes later still reaches everybody who never chose.
    """
    kept = dict(before)
    for key, value in values.items():
        was, usual = before.get(key), base.get(key)
        if isinstance(value, dict) and isinstance(usual, dict) and key not in _WHOLE:
            inner = chosen_only(value, was if isinstance(was, dict) else {}, usual)
            if inner:
                kept[key] = inner
        elif key in before or value != usual:
            kept[key] = value
    return kept


def _within(key: str, lock: str) -> bool:
    return key == lock or key.startswith(f"{lock}.")
