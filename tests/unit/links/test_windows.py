from __future__ import annotations

from softphone.links.handlers import SCHEMES
from softphone.links.windows import WindowsHandlers

CLASSES = "Software\\Classes"
CHOICE = "Software\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations"


class FakeRegistry:
    def __init__(self) -> None:
        self.values: dict[str, dict[str, str]] = {}

    def get(self, key: str, name: str) -> str | None:
        return self.values.get(key, {}).get(name)

    def set(self, key: str, name: str, value: str) -> None:
        self.values.setdefault(key, {})[name] = value

    def delete_value(self, key: str, name: str) -> None:
        self.values.get(key, {}).pop(name, None)

    def delete_tree(self, key: str) -> None:
        for found in [k for k in self.values if k == key or k.startswith(f"{key}\\")]:
            del self.values[found]


def made() -> tuple[FakeRegistry, WindowsHandlers]:
    registry = FakeRegistry()
    return registry, WindowsHandlers(registry, ("C:\\Program Files\\Softphone\\softphone.exe",))


def test_links_nothing_opened_yet_come_here() -> None:
    registry, handlers = made()
    handlers.register()
    assert all(h.ours for h in handlers.look())
    command = registry.get(f"{CLASSES}\\Softphone.Link\\shell\\open\\command", "")
    assert command == '"C:\\Program Files\\Softphone\\softphone.exe" "%1"'
    assert registry.get("Software\\RegisteredApplications", "Softphone")
    capabilities = registry.values["Software\\Softphone\\Capabilities\\UrlAssociations"]
    assert capabilities == dict.fromkeys(SCHEMES, "Softphone.Link")
    assert registry.get(f"{CLASSES}\\tel", "URL Protocol") == ""


def test_another_programs_class_is_left_alone() -> None:
    registry, handlers = made()
    theirs = f"{CLASSES}\\sip\\shell\\open\\command"
    registry.set(theirs, "", "other.exe %1")
    handlers.register()
    assert registry.get(theirs, "") == "other.exe %1"
    assert [h.scheme for h in handlers.look() if not h.ours] == ["sip"]
    handlers.unregister()
    assert registry.get(theirs, "") == "other.exe %1"


def test_the_users_choice_decides() -> None:
    registry, handlers = made()
    handlers.register()
    registry.set(f"{CHOICE}\\tel\\UserChoice", "ProgId", "Other.Link")
    assert (handlers.look()[0].ours, handlers.look()[0].other) == (False, "Other.Link")
    registry.set(f"{CHOICE}\\tel\\UserChoice", "ProgId", "Softphone.Link")
    assert handlers.look()[0].ours


def test_unregistering_leaves_nothing() -> None:
    registry, handlers = made()
    handlers.register()
    handlers.unregister()
    assert not any(registry.values.values())
