"""Settings and the API key: merged, checked, and worded for a person."""

from __future__ import annotations

import errno
import logging
import os
import stat
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr

from softphone.errors import SecretMissing, SettingsInvalid, StorageUnavailable
from softphone.gateway.api_key import load_api_key
from softphone.gateway.config import GatewayConfig, load_config


def test_flags_win_over_the_file_and_the_file_over_defaults(tmp_path: Path) -> None:
    file = tmp_path / "gateway.toml"
    file.write_text(
        'port = 1234\nsip_listen = "127.0.0.2:5070"\nring_s = 30\n'
        '[trunk]\nuri = "sip:provider.test"\nuser = "u"\npassword = "secret"\n'
    )
    config = load_config(
        {"port": 4321, "host": None}, file=file, environ={"SOFTPHONE_API_KEY": " k \n"}
    )
    assert (config.port, config.host) == (4321, "127.0.0.1")
    assert (config.sip_host, config.sip_port, config.ring_s) == ("127.0.0.2", 5070, 30)
    (trunk,) = config.trunks
    assert (trunk.domain, trunk.user) == ("provider.test", "u")
    assert trunk.password.get_secret_value() == "secret"
    assert config.api_key is not None
    assert config.api_key.get_secret_value() == "k"
    assert "secret" not in repr(config)


def test_a_key_file_named_on_the_command_line_wins_over_the_environment(tmp_path: Path) -> None:
    environ = {"SOFTPHONE_API_KEY": "from-environment"}
    config = load_config({"api_key_file": tmp_path / "key"}, file=None, environ=environ)
    assert config.api_key is None
    (tmp_path / "gateway.toml").write_text('api_key_file = "key"\n')
    config = load_config({}, file=tmp_path / "gateway.toml", environ=environ)
    assert config.api_key is not None, "the environment wins over the file of settings"


def test_the_trunk_password_may_come_from_the_environment() -> None:
    config = load_config(
        {"trunk": "sip:p.test:5080"}, file=None, environ={"SOFTPHONE_TRUNK_PASSWORD": "pw"}
    )
    (trunk,) = config.trunks
    assert (trunk.domain, trunk.password.get_secret_value()) == ("p.test:5080", "pw")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("colour = 1", "colour"),
        ('port = "x"', "port"),
        ("port = true", "port"),
        ("port = [", "TOML"),
        ('trunk = {uri = "sip:a", pin = 1}', "pin"),
        ("legs_per_room = 0", "legs_per_room"),
        ("ring_s = 0", "ring_s"),
        ('sip_media = "zrtp"', "sip_media"),
        ('trunks = ["sip:a b"]', "uri"),
        ('routes = [{trunks = ["mars"]}]', "mars"),
    ],
)
def test_bad_files_are_named(tmp_path: Path, text: str, word: str) -> None:
    file = tmp_path / "gateway.toml"
    file.write_text(text + "\n")
    with pytest.raises(SettingsInvalid, match=word):
        load_config({}, file=file, environ={})


@pytest.mark.parametrize(
    "flags",
    [
        {"trunk": "provider.test"},
        {"trunk": "sip:"},
        {"trunk": "sip:user@provider.test"},
        {"trunk": "sip:a b"},
        {"sip_listen": "localhost:5060"},
        {"sip_listen": "127.0.0.1:99999"},
        {"host": "192.0.2.1"},
        {"tls_cert": "/nowhere.pem", "tls_key": "/nowhere.pem"},
    ],
)
def test_bad_values_are_refused(flags: dict[str, Any]) -> None:
    with pytest.raises(SettingsInvalid):
        load_config(flags, file=None, environ={})


def test_other_hosts_need_tls_or_a_promise(tmp_path: Path) -> None:
    pem = tmp_path / "x.pem"
    pem.write_text("")
    load_config({"host": "0.0.0.0", "insecure": True}, file=None, environ={})
    load_config({"host": "0.0.0.0", "tls_cert": pem, "tls_key": pem}, file=None, environ={})
    load_config({"host": "::1"}, file=None, environ={})


def test_a_key_is_made_once_and_kept_private(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        first = load_api_key(GatewayConfig(), tmp_path)
    assert load_api_key(GatewayConfig(), tmp_path) == first
    assert stat.S_IMODE((tmp_path / "api-key").stat().st_mode) == 0o600
    assert str(tmp_path / "api-key") in caplog.text
    assert first.get_secret_value() not in caplog.text


def test_a_full_disk_leaves_no_empty_key_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int, *_: object, **__: object) -> None:
        os.close(handle)
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as broken, pytest.raises(StorageUnavailable, match="disk space"):
        broken.setattr("os.fdopen", full)
        load_api_key(GatewayConfig(), tmp_path)
    assert load_api_key(GatewayConfig(), tmp_path).get_secret_value()


def test_keys_from_environment_and_file(tmp_path: Path) -> None:
    file = tmp_path / "key"
    file.write_text("from-the-file\nsecond line\n")
    from_file = load_api_key(GatewayConfig(api_key_file=file), tmp_path)
    assert from_file.get_secret_value() == "from-the-file"
    both = GatewayConfig(api_key_file=file, api_key=SecretStr("from-the-environment"))
    assert load_api_key(both, tmp_path).get_secret_value() == "from-the-environment"


def test_unusable_keys_are_named(tmp_path: Path) -> None:
    file = tmp_path / "key"
    with pytest.raises(SecretMissing, match="cannot be read"):
        load_api_key(GatewayConfig(api_key_file=file), tmp_path)
    file.write_text("\n")
    with pytest.raises(SecretMissing, match="empty"):
        load_api_key(GatewayConfig(api_key_file=file), tmp_path)
    file.write_text("with space\n")
    with pytest.raises(SettingsInvalid) as bad:
        load_api_key(GatewayConfig(api_key_file=file), tmp_path)
    assert "with space" not in str(bad.value)
    with pytest.raises(StorageUnavailable):
        load_api_key(GatewayConfig(), tmp_path / "missing")
