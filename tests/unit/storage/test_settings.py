from __future__ import annotations

import json
from pathlib import Path

import pytest

from softphone.errors import SettingsInvalid, StorageUnavailable
from softphone.storage.settings import LOCAL_PROFILE, SettingsStore, TeamProfile


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(tmp_path / "config" / "settings.json")


def write(store: SettingsStore, content: object) -> None:
    store.path.parent.mkdir(exist_ok=True)
    text = content if isinstance(content, str) else json.dumps(content)
    store.path.write_text(text, encoding="utf-8")


def test_defaults_without_a_file(store: SettingsStore) -> None:
    settings = store.load()
    assert settings.profile == LOCAL_PROFILE and settings.local.practice_line
    assert settings.team(LOCAL_PROFILE) is None
    assert settings == store.defaults()
    assert not store.path.exists()


def test_saved_settings_come_back(store: SettingsStore) -> None:
    settings = store.load()
    settings.profiles = (TeamProfile(name="Team", url="https://phone.example.org/"),)
    settings.profile = "Team"
    settings.audio.microphone = "usb-1"
    store.save(settings)
    again = SettingsStore(store.path).load()
    assert again.audio.microphone == "usb-1"
    team = again.team("Team")
    assert team is not None and team.url == "https://phone.example.org"
    assert store.path.parent.stat().st_mode & 0o077 == 0


def test_unknown_keys_are_kept(store: SettingsStore) -> None:
    write(store, {"version": 1, "future": {"x": 1}, "audio": {"spatial": True}})
    settings = store.load()
    settings.region = "DE"
    store.save(settings)
    saved = json.loads(store.path.read_text())
    assert saved["future"] == {"x": 1} and saved["audio"]["spatial"] is True
    assert saved["region"] == "DE"


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ({"region": "Germany"}, "region"),
        ({"audio": {"ringer_volume": 7}}, "audio.ringer_volume"),
        ({"local": {"sip_listen": "127.0.0.1:70000"}}, "local.sip_listen"),
        ({"profiles": [{"name": "T", "url": "http://phone.example.org"}]}, "profiles.0.url"),
        ({"profiles": [{"name": "T", "url": "http://127.0.0.1.example.org"}]}, "profiles.0.url"),
        ({"profiles": [{"name": "T", "url": "https://key@example.org"}]}, "profiles.0.url"),
        ({"profiles": [{"name": "local", "url": "https://x"}]}, "profiles.0.name"),
        ({"local": {"room": "a b"}}, "local.room"),
        ("{", "settings.json"),
        ("[]", "settings.json"),
        ({"version": 99}, "another version"),
    ],
)
def test_an_unusable_file_names_the_key_and_stays(
    store: SettingsStore, content: object, key: str
) -> None:
    write(store, content)
    before = store.path.read_bytes()
    with pytest.raises(SettingsInvalid) as caught:
        store.load()
    assert key in caught.value.message
    assert store.path.read_bytes() == before
    store.save(store.defaults())
    (kept,) = store.path.parent.glob("*.unusable-*")
    assert kept.read_bytes() == before
    assert store.load() == store.defaults()


def test_the_environment_wins_and_is_not_written(
    store: SettingsStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(store, {"region": "DE", "operator_name": "Ada"})
    monkeypatch.setenv("SOFTPHONE_REGION", "FR")
    monkeypatch.setenv("SOFTPHONE_LOCAL__ROOM", "kiosk")
    settings = store.load()
    assert (settings.region, settings.local.room) == ("FR", "kiosk")
    assert settings.operator_name == "Ada"
    settings.operator_name = "Bob"
    store.save(settings)
    saved = json.loads(store.path.read_text())
    assert saved["region"] == "DE" and saved["operator_name"] == "Bob"
    assert "local" not in saved


def test_a_bad_variable_is_named(store: SettingsStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOFTPHONE_REGION", "Germany")
    with pytest.raises(SettingsInvalid, match="region"):
        store.load()


def test_a_full_disk_leaves_the_old_file(
    store: SettingsStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.save(store.load())
    before = store.path.read_bytes()

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("softphone.storage.settings.os.fsync", full)
    settings = store.load()
    settings.region = "DE"
    with pytest.raises(StorageUnavailable, match="No space left"):
        store.save(settings)
    assert store.path.read_bytes() == before
    assert [p.name for p in store.path.parent.iterdir()] == ["settings.json"]


def test_an_unknown_profile_lists_the_known(store: SettingsStore) -> None:
    with pytest.raises(SettingsInvalid, match="Local"):
        store.load().team("Nowhere")


def test_saving_defaults_over_an_unusable_file_keeps_unknown_keys(store: SettingsStore) -> None:
    write(store, {"region": "Germany", "future": {"x": 1}})
    with pytest.raises(SettingsInvalid):
        store.load()
    store.save(store.defaults())
    saved = json.loads(store.path.read_text())
    assert saved["region"] == "" and saved["future"] == {"x": 1}
