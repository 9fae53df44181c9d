"""The desktop's list of default applications, ``mimeapps.list``.

Format and order of the files: the freedesktop.org specification of MIME type associations.
Everything that is not about our links is kept as it stands, comments and order included.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    _Change = Callable[[list[str]], list[str]]

DEFAULTS: Final = "Default Applications"
ADDED: Final = "Added Associations"
REMOVED: Final = "Removed Associations"


def first_choice(text: str, kind: str) -> str:
    """The application a list wants for a type: the first of ``a.desktop;b.desktop``, or empty."""
    for group, line in _lines(text):
        key, equals, value = line.partition("=")
        if group == DEFAULTS and equals and key.strip() == kind:
            return value.split(";")[0].strip()
    return ""


def with_first(text: str, kinds: tuple[str, ...], application: str) -> str:
    """The list with this application in front for these types; those before it stay behind."""
    text = _changed(text, REMOVED, kinds, lambda names: [n for n in names if n != application])
    for group in (DEFAULTS, ADDED):
        text = _changed(
            text, group, kinds, lambda names: [application, *(n for n in names if n != application)]
        )
    return text


def without(text: str, kinds: tuple[str, ...], application: str) -> str:
    """The list without this application for these types."""
    for group in (DEFAULTS, ADDED):
        text = _changed(text, group, kinds, lambda names: [n for n in names if n != application])
    return text


def _lines(text: str) -> list[tuple[str, str]]:
    """Every line with the group it stands in."""
    group = ""
    found = []
    for line in text.splitlines():
        bare = line.strip()
        if bare.startswith("[") and bare.endswith("]"):
            group = bare[1:-1]
            found.append(("", line))
        else:
            found.append((group, line))
    return found


def _changed(text: str, group: str, kinds: tuple[str, ...], change: _Change) -> str:
    """The text with the values of these keys changed; missing keys are added if not empty."""
    out: list[str] = []
    missing = list(kinds)
    end = -1
    for inside, line in _lines(text):
        key, equals, value = line.partition("=")
        if inside == group and equals and key.strip() in kinds:
            if key.strip() in missing:
                missing.remove(key.strip())
            names = change([name.strip() for name in value.split(";") if name.strip()])
            if names:
                out.append(f"{key.strip()}={';'.join(names)};")
        else:
            out.append(line)
        if (inside == group and line.strip()) or line.strip() == f"[{group}]":
            end = len(out)
    added = [f"{kind}={';'.join(change([]))};" for kind in missing if change([])]
    if added and end < 0:
        out += ["", f"[{group}]"] if out else [f"[{group}]"]
        end = len(out)
    out[end:end] = added
    return "\n".join(out) + "\n" if out else ""
