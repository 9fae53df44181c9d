"""What stores, menus and manuals are told, checked by their own tools where they are installed."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
METADATA = ROOT / "packaging/linux/org.softphone.Softphone.metainfo.xml"
ENTRY = ROOT / "resources/desktop/softphone.desktop"
MANUAL = ROOT / "packaging/linux/softphone.1"
SPEC = ROOT / "packaging/bundle/softphone.spec"


def checked(*command: str) -> str:
    if shutil.which(command[0]) is None:
        pytest.skip(f"needs {command[0]}")
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_entry_of_the_menu() -> None:
    assert checked("desktop-file-validate", str(ENTRY)) == ""


def test_what_the_software_centre_is_told() -> None:
    checked("appstreamcli", "validate", "--no-net", str(METADATA))


def test_the_manual_has_no_fault_and_names_every_command() -> None:
    shown = checked("man", "--warnings", "-l", str(MANUAL))
    for command in ("dial", "gateway", "demo", "doctor", "register-handlers"):
        assert command in shown.replace("‐", "-")


def test_every_system_gets_its_links_and_icons() -> None:
    spec = SPEC.read_text()
    schemes = re.search(r"SCHEMES = (\[.*\])", spec)
    assert schemes is not None
    for scheme in ("tel", "sip", "sips", "callto"):
        assert f'"{scheme}"' in schemes[1]
        assert f"x-scheme-handler/{scheme}" in ENTRY.read_text()
        assert f"x-scheme-handler/{scheme}" in METADATA.read_text()
    assert "CFBundleURLTypes" in spec and "NSMicrophoneUsageDescription" in spec
    icons = {file.name for file in (ROOT / "packaging/icons").iterdir()}
    assert {"softphone.ico", "softphone.icns", "softphone-256.png"} <= icons
    assert (ROOT / "packaging/icons/softphone.ico").read_bytes()[:4] == b"\0\0\1\0"
    assert (ROOT / "packaging/icons/softphone.icns").read_bytes()[:4] == b"icns"


def test_the_property_list_of_macos_can_be_written() -> None:
    """The specification's literal part, as PyInstaller will write it."""
    plist = re.search(r"info_plist=(\{.*?\n        \}),", SPEC.read_text(), re.DOTALL)
    assert plist is not None
    values = eval(plist[1], {"SCHEMES": ["tel", "sip", "sips", "callto"]})
    read = plistlib.loads(plistlib.dumps(values))
    assert read["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["tel", "sip", "sips", "callto"]
