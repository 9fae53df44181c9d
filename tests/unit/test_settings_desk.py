"""What lies behind the settings dialog: values, profiles with their secrets, and the rules."""

from __future__ import annotations

import asyncio
import json

import pytest
from pydantic import SecretStr

from softphone.controller.controller import TelephonyController
from softphone.domain.audio import Processing
from softphone.domain.profile import DailyAccess, Profile, ProfileKind, Verdict
from softphone.preferences import Preferences
from softphone.profile_desk import ProfileDesk
from softphone.rules_in_force import RulesInForce
from softphone.storage.secrets import SecretStore
from softphone.storage.settings import SettingsStore
from tests.patience import PATIENCE_S
from tests.unit.storage.test_secrets import MemoryKeyring

TEAM = Profile(name="Team", kind=ProfileKind.TEAM, url="https://phone.example.org")
KEY = SecretStr("key-1")


class Link:
    """Remembers from which profile a change was asked for."""

    def __init__(self):
        self.changes = []

    def change(self, before):
        self.changes.append(before)


class Audio:
    def __init__(self):
        self.volumes = []
        self.processing = None

    def set_alert_volume(self, volume):
        self.volumes.append(volume)

    def set_processing(self, processing):
        self.processing = processing


@pytest.fixture
def store(tmp_path):
    return SettingsStore(tmp_path / "settings.json", system=())


@pytest.fixture
async def preferences(store):
    preferences = Preferences(store, store.load())
    yield preferences
    await preferences.close()


@pytest.fixture
def ring():
    return MemoryKeyring()


@pytest.fixture
async def desk(preferences, ring):
    desk = ProfileDesk(preferences, SecretStore(ring, {}), Link(), lambda sentence: None)
    yield desk
    await desk.close()


async def test_a_change_is_checked_told_and_kept(preferences, store):
    told = []
    preferences.subscribe(told.append)
    wrong = preferences.change("region", "Germany")
    assert wrong is not None and wrong.field == "region" and "two capital" in wrong.remedy
    assert preferences.change("local.sip_listen", "127.0.0.1:70000") is not None
    assert preferences.value("region") == "" and told == []
    assert preferences.change("audio.ringer_volume", 0.5) is None
    assert preferences.change("audio.ringer_volume", 0.5) is None
    assert told == ["audio.ringer_volume"]
    await preferences.close()
    assert SettingsStore(store.path, system=()).load().audio.ringer_volume == 0.5


async def test_a_locked_value_cannot_be_changed(preferences, monkeypatch):
    monkeypatch.setenv("SOFTPHONE_REGION", "DE")
    wrong = preferences.change("region", "FR")
    assert wrong is not None and "SOFTPHONE_REGION" in wrong.problem
    assert preferences.value("region") == ""


async def test_settings_go_to_a_file_and_come_back(preferences, tmp_path):
    preferences.change("operator_name", "Ada")
    preferences.change("shortcuts", {"mute": ("Ctrl+1",)})
    file, done = tmp_path / "out.json", asyncio.Queue()
    preferences.export_to(file, done.put_nowait)
    assert await done.get() == ""
    preferences.change("operator_name", "Bob")
    told = []
    preferences.subscribe(told.append)
    preferences.import_from(file, done.put_nowait)
    assert await done.get() == ""
    assert preferences.value("operator_name") == "Ada" and told == ["operator_name"]
    file.write_text("{")
    preferences.import_from(file, done.put_nowait)
    assert "out.json" in await done.get()
    preferences.export_to(tmp_path / "nowhere" / "x.json", done.put_nowait)
    assert "not written" in await done.get()


async def test_a_key_goes_to_the_keyring_and_nowhere_else(desk, ring, preferences, store):
    assert desk.save(TEAM, KEY, replaces="") == ()
    await desk.close()
    await preferences.close()
    assert list(ring.entries.values()) == ["key-1"]
    assert "key-1" not in store.path.read_text()
    assert [profile.name for profile in desk.all()] == ["Local", "Team"]
    assert json.loads(store.path.read_text())["profiles"][0]["name"] == "Team"


async def test_a_new_name_takes_the_key_along(desk, ring, preferences):
    desk.save(TEAM, KEY, replaces="")
    preferences.change("profile", "Team")
    renamed = Profile(name="Desk", kind=ProfileKind.TEAM, url=TEAM.url)
    assert desk.save(renamed, None, replaces="Team") == ()
    await desk.close()
    assert {user for _, user in ring.entries} == {"Desk"}
    assert preferences.value("profile") == "Desk"
    desk.remove("Desk")
    assert len(desk.all()) == 2, "the one in use stays"
    preferences.change("profile", "Local")
    desk.remove("Desk")
    await desk.close()
    assert len(desk.all()) == 1 and ring.entries == {}


@pytest.mark.parametrize(
    ("profile", "field"),
    [
        (Profile(name="", kind=ProfileKind.TEAM, url=TEAM.url), "name"),
        (Profile(name="local", kind=ProfileKind.TEAM, url=TEAM.url), "name"),
        (Profile(name="T", kind=ProfileKind.TEAM, url="http://phone.example.org"), "url"),
        (Profile(name="T", kind=ProfileKind.TEAM, url=TEAM.url, room="a b"), "room"),
        (Profile(name="T", kind=ProfileKind.DAILY, access=DailyAccess.BROKER), "broker_url"),
        (Profile(name="T", kind=ProfileKind.DAILY, access=DailyAccess.TOKEN), "room_url"),
    ],
)
async def test_what_is_wrong_names_its_field_and_nothing_is_kept(desk, profile, field):
    problems = desk.save(profile, KEY, replaces="")
    assert [problem.field for problem in problems] == [field]
    assert problems[0].remedy
    assert len(desk.all()) == 1


async def test_a_new_profile_needs_a_key_and_a_name_of_its_own(desk):
    assert [p.field for p in desk.save(TEAM, None, replaces="")] == ["secret"]
    assert desk.save(TEAM, KEY, replaces="") == ()
    assert [p.field for p in desk.save(TEAM, KEY, replaces="")] == ["name"]


async def test_a_gateway_that_is_not_there_gets_a_verdict_in_words(desk):
    done: asyncio.Queue[Verdict] = asyncio.Queue()
    nobody = Profile(name="T", kind=ProfileKind.TEAM, url="http://127.0.0.1:9")
    assert desk.test(nobody, KEY, done.put_nowait, replaces="") == ()
    verdict = await asyncio.wait_for(done.get(), PATIENCE_S)
    assert not verdict.ok and len(verdict.text) > 20


async def test_using_a_profile_changes_the_setting_and_the_link(desk, preferences):
    desk.save(TEAM, KEY, replaces="")
    desk.use("Team")
    await desk.close()
    assert preferences.value("profile") == "Team"
    assert desk._link.changes == ["Local"]


async def test_rules_hold_from_the_start_and_at_every_change(preferences):
    controller, audio = TelephonyController(), Audio()
    preferences.change("wrap_up.seconds", 12)
    rules = RulesInForce(preferences, controller, audio)
    assert (controller.agent.wrap_up.wanted, controller.agent.wrap_up.seconds) == (False, 12)
    preferences.change("wrap_up.wanted", True)
    preferences.change("calls.hold_others", False)
    preferences.change("audio.ringer_volume", 0.1)
    assert audio.processing == Processing()
    preferences.change("audio.noise_suppression", False)
    assert audio.processing == Processing(noise_suppression=False)
    assert controller.agent.wrap_up.wanted
    assert not controller._settings.hold_others
    assert audio.volumes[-1] == 0.1
    rules.close()
    preferences.change("wrap_up.wanted", False)
    assert controller.agent.wrap_up.wanted
    await controller.stop()
