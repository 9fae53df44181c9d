from __future__ import annotations

import json

import pytest

from softphone.domain.audio import AudioRole
from softphone.preferences import Preferences
from softphone.storage.settings import SettingsStore


@pytest.fixture
def store(tmp_path):
    return SettingsStore(tmp_path / "settings.json")


async def test_a_chosen_device_is_found_again_after_a_restart(store):
    preferences = Preferences(store, store.load())
    preferences.remember_device(AudioRole.SPEAKER, "usb headset")
    preferences.remember_device(AudioRole.RINGER, "built-in")
    preferences.remember_device(AudioRole.RINGER, None)
    await preferences.close()
    again = SettingsStore(store.path).load()
    assert (again.audio.speaker, again.audio.ringer) == ("usb headset", None)


async def test_nothing_chosen_writes_no_file(store):
    preferences = Preferences(store, store.load())
    await preferences.close()
    assert not store.path.exists()


async def test_a_full_disk_loses_the_choice_and_nothing_else(store, caplog, monkeypatch):
    store.path.write_text(json.dumps({"version": 1, "operator_name": "Ada"}))
    preferences = Preferences(store, store.load())

    def no_space(*_args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("softphone.storage.settings._replace", no_space)
    preferences.remember_device(AudioRole.MICROPHONE, "usb")
    await preferences.close()
    assert "Settings were not saved" in caplog.text
    assert json.loads(store.path.read_text())["operator_name"] == "Ada"
