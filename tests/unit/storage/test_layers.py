from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from softphone.errors import SettingsInvalid
from softphone.storage.first_look import local_gateway
from softphone.storage.settings import DailyAccount, SettingsStore, at


@pytest.fixture
def system_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this machine's administrator puts a file, if nothing is in /etc/softphone."""
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "xdg"))
    file = tmp_path / "xdg" / "softphone" / "settings.json"
    file.parent.mkdir(parents=True)
    return file


@pytest.fixture
def user_file(tmp_path: Path) -> Path:
    return tmp_path / "user" / "settings.json"


def put(file: Path, **content: Any) -> None:
    file.parent.mkdir(exist_ok=True, parents=True)
    file.write_text(json.dumps(content), encoding="utf-8")


def test_each_layer_wins_over_the_one_below(
    system_file: Path, user_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(system_file, region="DE", operator_name="Desk", audio={"ringer_volume": 0.2})
    put(user_file, operator_name="Ada", audio={"key_tones": False})
    monkeypatch.setenv("SOFTPHONE_AUDIO__SPEAKER", "usb")
    settings = SettingsStore(user_file).load()
    assert (settings.region, settings.operator_name) == ("DE", "Ada")
    audio = settings.audio
    assert (audio.ringer_volume, audio.key_tones, audio.speaker) == (0.2, False, "usb")


def test_a_locked_key_stays_the_systems_and_says_who_locked_it(
    system_file: Path, user_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(system_file, region="DE", locked=["region", "audio.ringer_volume", "local"])
    put(user_file, region="FR", audio={"ringer_volume": 0.1}, local={"room": "mine"})
    monkeypatch.setenv("SOFTPHONE_REGION", "IT")
    store = SettingsStore(user_file)
    settings = store.load()
    assert (settings.region, settings.audio.ringer_volume) == ("DE", 0.8)
    assert settings.local.room == "desk"
    for key in ("region", "audio.ringer_volume", "local", "local.room"):
        assert store.lock(key) == str(system_file), key
    assert store.lock("audio.key_tones") == store.lock("regional") == store.lock("audio") == ""


def test_a_variable_is_named_as_what_decides(
    user_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOFTPHONE_LOCAL__ROOM", "kiosk")
    store = SettingsStore(user_file, system=())
    store.load()
    assert store.lock("local.room") == "SOFTPHONE_LOCAL__ROOM"
    assert store.lock("local.sip_listen") == ""


def test_saving_writes_what_was_chosen_and_leaves_the_rest_to_the_system(
    system_file: Path, user_file: Path
) -> None:
    put(system_file, region="DE", operator_name="Desk", locked=["region"])
    put(user_file, region="FR")
    store = SettingsStore(user_file)
    settings = store.load()
    settings.audio.key_tones = False
    store.save(settings)
    saved = json.loads(user_file.read_text())
    assert saved == {"version": 1, "welcomed": True, "region": "FR", "audio": {"key_tones": False}}
    put(system_file, operator_name="Reception")
    again = SettingsStore(user_file).load()
    assert (again.operator_name, again.region) == ("Reception", "FR")


def test_a_choice_that_is_taken_back_is_written_as_such(user_file: Path) -> None:
    store = SettingsStore(user_file, system=())
    settings = store.load()
    settings.shortcuts = {"mute": ("Ctrl+1",)}
    settings.region = "FR"
    store.save(settings)
    settings.shortcuts, settings.region = {}, ""
    store.save(settings)
    again = SettingsStore(user_file, system=()).load()
    assert (again.shortcuts, again.region) == ({}, "")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ({"locked": "region"}, "locked"),
        ({"locked": [1]}, "locked"),
        ({"region": "Germany"}, "region"),
    ],
)
def test_a_wrong_system_file_is_named(
    system_file: Path, user_file: Path, content: dict[str, Any], told: str
) -> None:
    put(system_file, **content)
    with pytest.raises(SettingsInvalid) as caught:
        SettingsStore(user_file).load()
    assert told in caught.value.message and str(system_file) in caught.value.message


def test_the_first_look_knows_the_layers(system_file: Path, user_file: Path) -> None:
    put(system_file, local={"trunk": "sip:pbx.example.org"}, locked=["local.practice_line"])
    put(user_file, local={"practice_line": False, "sip_listen": "127.0.0.1:5070"})
    found = local_gateway(user_file)
    assert found == {"trunk": "sip:pbx.example.org", "sip_listen": "127.0.0.1:5070"}
    put(system_file, profile="Team")
    assert local_gateway(user_file) is None


def test_the_old_way_to_dial_links_at_once_is_understood(user_file: Path) -> None:
    put(user_file, dial_links_at_once=True)
    store = SettingsStore(user_file, system=())
    settings = store.load()
    assert settings.dial_links == "dial"
    settings.dial_links = "fill"
    store.save(settings)
    assert SettingsStore(user_file, system=()).load().dial_links == "fill"
    assert "dial_links_at_once" not in user_file.read_text()


def test_only_a_machine_without_a_file_is_welcomed(user_file: Path) -> None:
    store = SettingsStore(user_file, system=())
    settings = store.load()
    assert not settings.welcomed
    settings.audio.speaker = "usb"
    store.save(settings)
    assert not SettingsStore(user_file, system=()).load().welcomed, "not dismissed yet"
    put(user_file, region="DE")
    assert SettingsStore(user_file, system=()).load().welcomed


def test_what_is_exported_is_taken_elsewhere(
    system_file: Path, user_file: Path, tmp_path: Path
) -> None:
    put(user_file, region="FR", operator_name="Ada", audio={"ringer_volume": 0.3})
    here = SettingsStore(user_file, system=())
    exported = tmp_path / "exported.json"
    exported.write_text(here.exported(here.load()), encoding="utf-8")
    put(system_file, region="DE", locked=["region"])
    there = SettingsStore(tmp_path / "there" / "settings.json")
    settings = there.imported(exported, there.load())
    assert (settings.region, settings.operator_name) == ("DE", "Ada")
    assert settings.audio.ringer_volume == 0.3
    put(exported, audio={"ringer_volume": 7})
    with pytest.raises(SettingsInvalid, match="ringer_volume"):
        there.imported(exported, settings)


def test_daily_profiles_come_back_and_say_what_is_missing(user_file: Path) -> None:
    put(user_file, profiles=[{"kind": "daily", "name": "Cloud", "way_in": "broker"}])
    with pytest.raises(SettingsInvalid, match=r"profiles\.0\.broker_url"):
        SettingsStore(user_file, system=()).load()
    put(user_file, profile="Cloud", profiles=[{"kind": "daily", "name": "Cloud", "room": "sales"}])
    settings = SettingsStore(user_file, system=()).load()
    chosen = settings.chosen()
    assert isinstance(chosen, DailyAccount) and chosen.room == "sales"
    with pytest.raises(SettingsInvalid, match="Daily"):
        settings.team("Cloud")


def test_a_key_that_does_not_exist_is_none(user_file: Path) -> None:
    settings = SettingsStore(user_file, system=()).load()
    assert at(settings, "audio.ringer_volume") == 0.8
    for key in ("audio.colour", "region.x", ""):
        with pytest.raises(KeyError):
            at(settings, key)
