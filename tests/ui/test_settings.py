"""The settings dialog in the real window, by real keys and clicks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from softphone.domain.ids import SessionId
from softphone.domain.profile import ChangeFailed, Profile, ProfileKind, Verdict
from softphone.domain.session import Direction, Session, SessionState
from softphone.errors import Advice, InvalidInput
from softphone.ui.dialogs.question import Question
from tests.fakes.settings import FakeSettings

TEAM = Profile(name="Team", kind=ProfileKind.TEAM, url="https://phone.example.org")


@pytest.fixture
def settings():
    return FakeSettings()


@pytest.fixture
def bound(window, console, settings):
    window.bind(replace(console.build(), settings=settings.parts()))
    return window


@pytest.fixture
def dialog(qtbot, bound):
    QTest.keyClick(bound, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = bound._dialogs["settings"]
    qtbot.waitUntil(dialog.isVisible)
    dialog.activateWindow()
    return dialog


def question(window) -> Question:
    return next(q for q in window.findChildren(Question) if q.isVisible())


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def visible_sections(dialog) -> list[str]:
    items = (dialog.list.item(place) for place in range(dialog.list.count()))
    return [item.text() for item in items if not item.isHidden()]


def test_the_dialog_is_not_modal_and_lists_its_sections(dialog) -> None:
    assert not dialog.isModal()
    assert visible_sections(dialog) == [
        "General",
        "Profiles",
        "Audio",
        "Calls",
        "Supervise",
        "Trunks",
        "Directories",
        "Shortcuts",
        "Caller's page",
        "Keys everywhere",
        "Privacy",
    ]


def test_a_search_shows_only_what_matches_and_enter_goes_there(qtbot, dialog) -> None:
    QTest.keyClicks(dialog.search, "ring vol")
    assert visible_sections(dialog) == ["Audio"]
    rows = [row.key for row in dialog.sections["audio"].rows if row.isVisible()]
    assert rows == ["audio.ringer_volume"]
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.sections["audio"].row("audio.ringer_volume").control
    dialog.search.setFocus()
    QTest.keyClicks(dialog.search, " zzz")
    assert visible_sections(dialog) == [] and dialog.nothing.isVisible()
    dialog.search.clear()
    assert len(visible_sections(dialog)) == len(dialog.sections)


def test_a_change_holds_at_once(dialog, settings, bound) -> None:
    section = dialog.show_section("general")
    name = section.row("operator_name").control
    name.setFocus()
    name.selectAll()
    QTest.keyClicks(name, "Ada")
    QTest.keyClick(name, Qt.Key.Key_Tab)
    assert settings.choices.settings.operator_name == "Ada"
    calls = dialog.show_section("calls")
    click_box = calls.row("wrap_up.wanted").control
    QTest.keyClick(click_box, Qt.Key.Key_Space)
    assert settings.choices.settings.wrap_up.wanted
    number = calls.row("calls.hold_reminder_s").control
    number.selectAll()
    QTest.keyClicks(number, "90")
    assert settings.choices.settings.calls.hold_reminder_s == 90
    lines = calls.row("dispositions").control
    lines.setPlainText("Sold\n\n Later ")
    assert settings.choices.settings.dispositions == ("Sold", "Later")


def test_what_is_wrong_stands_beside_the_field_and_nothing_typed_is_lost(dialog, settings) -> None:
    section = dialog.show_section("general")
    row = section.row("region")
    QTest.keyClicks(row.control, "Germany")
    QTest.keyClick(row.control, Qt.Key.Key_Return)
    assert row.problem and row.control.text() == "Germany"
    assert settings.choices.settings.region == "" and dialog.isVisible()
    settings.choices.change("operator_name", "Bob")
    assert row.control.text() == "Germany"
    assert section.row("operator_name").control.text() == "Bob"
    row.control.selectAll()
    QTest.keyClicks(row.control, "DE")
    QTest.keyClick(row.control, Qt.Key.Key_Return)
    assert not row.problem and settings.choices.settings.region == "DE"


def test_text_that_is_being_typed_counts_when_the_dialog_closes(dialog, settings) -> None:
    row = dialog.show_section("general").row("operator_name")
    row.control.setFocus()
    row.control.selectAll()
    QTest.keyClicks(row.control, "Grace")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert settings.choices.settings.operator_name == "Grace"


def test_a_locked_setting_is_disabled_and_says_who_locked_it(qtbot, bound, settings) -> None:
    settings.choices.locks = {
        "region": "/etc/softphone/settings.json",
        "operator_name": "SOFTPHONE_OPERATOR_NAME",
        "profiles": "/etc/softphone/settings.json",
    }
    dialog = bound.show_dialog("settings")
    section = dialog.sections["general"]
    assert not section.row("region").control.isEnabled()
    assert "/etc/softphone/settings.json" in section.row("region").lock_text
    assert "administrator" in section.row("region").lock_text
    assert "SOFTPHONE_OPERATOR_NAME" in section.row("operator_name").lock_text
    assert section.row("window.theme").control.isEnabled()
    assert not dialog.sections["profiles"].add_team.isEnabled()


def test_the_appearance_changes_at_once_and_the_dialog_stays(dialog, settings, bound) -> None:
    settings.choices.change("window.theme", "dark")
    assert bound.theme.is_dark and dialog.isVisible()
    settings.choices.change("window.theme", "light")
    assert not bound.theme.is_dark


def test_key_tones_can_be_turned_off(dialog, settings, bound, console) -> None:
    bound.dialer.keypad.feedback_requested.emit("5")
    settings.choices.change("audio.key_tones", False)
    bound.dialer.keypad.feedback_requested.emit("6")
    tones = [wish[1] for wish in console.audio.wishes if wish[0] == "tone"]
    assert tones == ["5"]


def test_keys_are_changed_refused_when_taken_and_reset(dialog, settings, bound) -> None:
    section = dialog.show_section("shortcuts")
    first = section.edits["mute"][0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_F2, Qt.KeyboardModifier.ControlModifier)
    first.editingFinished.emit()
    assert settings.choices.settings.shortcuts["mute"][0] == "Ctrl+F2"
    assert bound.actions_by_name.keys("mute")[0] == "Ctrl+F2"
    QTest.keyClick(first, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    first.editingFinished.emit()
    assert "Quit" in section.problem("mute")
    assert bound.actions_by_name.keys("mute")[0] == "Ctrl+F2"
    assert first.keySequence().toString() == "Ctrl+Q", "nothing typed is lost"
    click(section.resets["mute"])
    assert bound.actions_by_name.keys("mute") == bound.actions_by_name.default_keys("mute")
    assert settings.choices.settings.shortcuts == {} and not section.problem("mute")


def test_a_profile_is_added_with_its_key_and_the_key_is_never_shown(dialog, settings) -> None:
    section = dialog.show_section("profiles")
    click(section.add_team)
    form = section.form
    QTest.keyClicks(form.edit("name"), "Team")
    QTest.keyClicks(form.edit("url"), "phone.example.org")
    QTest.keyClicks(form.edit("secret"), "s3cret")
    assert form.edit("secret").echoMode() is QLineEdit.EchoMode.Password
    settings.profiles.wrong = (InvalidInput("url", "must start with https://", "Add it."),)
    click(form.save)
    assert "https://" in form.problem("url") and form.edit("secret").text() == "s3cret"
    settings.profiles.wrong = ()
    click(form.save)
    assert section.form is None and list(section.cards) == ["Local", "Team"]
    secret = settings.profiles.secrets["Team"]
    assert secret is not None and secret.get_secret_value() == "s3cret"
    click(section.cards["Team"].change)
    assert section.form.edit("secret").text() == ""


def test_a_trial_tells_its_verdict_in_words(dialog, settings) -> None:
    section = dialog.show_section("profiles")
    form = section.edit(TEAM)
    click(form.test)
    assert form.verdict.text() == "Testing…" and not form.test.isEnabled()
    ((profile, done),) = settings.profiles.trials
    assert profile.url == TEAM.url
    advice = Advice("your administrator", "Turn on dial-out.")
    done(Verdict(ok=False, text="The key was refused.", advice=advice))
    assert form.verdict.text() == "The key was refused." and form.test.isEnabled()
    assert form.copy.isVisible()
    click(form.cancel)
    done(Verdict(ok=True, text="Too late."))


def test_daily_asks_only_for_what_the_way_in_needs(dialog) -> None:
    section = dialog.show_section("profiles")
    click(section.add_daily)
    form = section.form
    shown = {name for name, row in form._fields.items() if row.isVisible()}
    assert shown == {"name", "access", "room", "secret"}
    form.access.setCurrentIndex(2)
    form.access.activated.emit(2)
    shown = {name for name, row in form._fields.items() if row.isVisible()}
    assert shown == {"name", "access", "room_url", "secret"}


def test_changing_the_profile_asks_when_calls_are_live(dialog, settings, bound, console) -> None:
    settings.profiles.kept.append(TEAM)
    section = dialog.show_section("profiles")
    section.take_change("profiles")
    click(section.cards["Team"].use)
    assert settings.profiles.used == ["Team"]
    bound.dialer.dial("sip:a@example.org")
    click(section.cards["Local"].use)
    assert settings.profiles.used == ["Team"]
    asked = question(bound)
    click(asked.stay_button)
    assert settings.profiles.used == ["Team"]
    click(section.cards["Local"].use)
    click(question(bound).act_button)
    assert settings.profiles.used == ["Team", "Local"]


def test_a_change_that_fails_offers_the_way_back(bound, settings) -> None:
    failed = ChangeFailed(name="Team", before="Local", reason="No answer.", trying=True)
    settings.profiles.failed.publish(failed)
    click(question(bound).act_button)
    assert settings.profiles.used == ["Local"]


def test_trunks_are_set_and_a_number_is_traced(dialog, settings) -> None:
    section = dialog.show_section("trunks")
    click(section.add_trunk)
    QTest.keyClicks(section.form.edit("name"), "provider")
    QTest.keyClicks(section.form.edit("uri"), "sip:sip.example.org")
    QTest.keyClicks(section.form.edit("password"), "pw")
    settings.trunks.problem = "trunks[0].uri: has no host. Nothing was changed."
    click(section.form.save)
    assert "no host" in section.form.problem("uri")
    settings.trunks.problem = ""
    click(section.form.save)
    (trunk,) = settings.trunks.view.trunks
    assert (trunk.name, trunk.password.get_secret_value()) == ("provider", "pw")
    assert section.restart.isVisible() and section.form is None
    click(section.add_rule)
    QTest.keyClicks(section.form.edit("prefix"), "+49")
    QTest.keyClicks(section.form.edit("trunks"), "provider")
    click(section.form.save)
    assert settings.trunks.view.rules[0].trunks == ("provider",)
    QTest.keyClicks(section.tester, "+4930")
    assert section.sent.text() == "+4930 is sent via provider."


def test_the_first_steps_are_shown_once_and_lead_to_a_call(qtbot, window, console) -> None:
    settings = FakeSettings(welcomed=False)
    window.bind(replace(console.build(), settings=settings.parts()))
    card = window._wiring._settings.welcome
    assert card.isVisible() and window.dialer.field.edit.hasFocus()
    click(card.name)
    QTest.keyClicks(card.name, "Ada")
    card.practice.setFocus()
    click(card.practice)
    assert console.controller.commands[0][1].destination == "+15550100002"
    assert settings.choices.settings.operator_name == "Ada"
    click(card.connect_button)
    assert window._dialogs["settings"].list.currentItem().text() == "Profiles"
    click(card.dismiss)
    assert not card.isVisible() and settings.choices.settings.welcomed
    window.bind(replace(console.build(), settings=settings.parts()))
    assert window._wiring._settings.welcome is None


def test_the_first_steps_go_with_the_first_conversation(qtbot, window, console) -> None:
    settings = FakeSettings(welcomed=False)
    window.bind(replace(console.build(), settings=settings.parts()))
    card = window._wiring._settings.welcome
    store = console.controller.store
    ringing = Session(
        id=SessionId("a"),
        direction=Direction.DIAL_OUT,
        state=SessionState.RINGING,
        created_at=1.0,
    )
    store.put(ringing)
    store.put(replace(ringing, state=SessionState.ENDED, ended_at=3.0))
    talking = replace(ringing, id=SessionId("b"), state=SessionState.ACTIVE, answered_at=4.0)
    store.put(talking)
    assert card.isVisible() and not settings.choices.settings.welcomed
    QTest.keyClicks(card.name, "Ada")
    store.put(replace(talking, state=SessionState.ENDED, ended_at=9.0))
    assert not card.isVisible() and settings.choices.settings.welcomed
    assert settings.choices.settings.operator_name == "Ada"
