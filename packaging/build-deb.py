#!/usr/bin/env python3
"""Builds dist/softphone_VERSION_ARCH.deb from the environment that runs this script.

The package holds the program with the very versions of its libraries that were tested, in a
virtual environment of its own below /usr/lib/softphone on the system's Python. Needs dpkg-deb.
Usage: python packaging/build-deb.py [FOLDER]
"""

from __future__ import annotations

import compileall
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging"
PYTHON = f"python{sys.version_info.major}.{sys.version_info.minor}"
HOME = Path("usr/lib/softphone")
NEVER_NEEDED = ("Qt/qml", "Qt/metatypes", "include", "typesystems", "glue", "doc", "examples")
"""Parts of PySide6 for other programs."""

UNUSED = ("Qml", "Quick", "Designer", "ShaderTools", "Pdf", "Help", "UiTools", "Test", "Sql")
"""Libraries of Qt that the window does not load."""

CONTROL = """\
Package: softphone
Version: {version}
Architecture: {arch}
Maintainer: The Softphone maintainers <maintainers@softphone.invalid>
Installed-Size: {kib}
Section: comm
Priority: optional
Depends: {python}, {depends}
Recommends: gnome-keyring | kwalletmanager | org.freedesktop.secrets, desktop-file-utils
Description: desktop console for people who work on the phone
 Dial, answer, hold, transfer and supervise calls over SIP through a gateway
 of its own or of the team, or in rooms of Daily. Opens tel:, sip:, sips: and
 callto: links.
"""
REFRESH = """\
#!/bin/sh
set -e
if command -v update-desktop-database >/dev/null; then update-desktop-database -q || true; fi
if command -v gtk-update-icon-cache >/dev/null; then
    gtk-update-icon-cache -qtf /usr/share/icons/hicolor || true
fi
"""
AFTER_INSTALL = "/usr/lib/softphone/bin/python3 -m softphone.kept_code || true\n"
AFTER_REMOVAL = """\
case "$1" in remove|purge) rm -rf /usr/lib/softphone ;; esac  # byte code made later
"""
START = """\
#!/usr/lib/softphone/bin/python3
import sys

from softphone.cli import main

sys.exit(main())
"""


def needed(name: str, found: dict[str, Distribution]) -> None:
    """Collect a distribution and everything it needs on this system."""
    dist = distribution(name)
    key = dist.metadata["Name"].lower().replace("_", "-")
    if key in found:
        return
    found[key] = dist
    for text in dist.requires or ():
        requirement = Requirement(text)
        marker = requirement.marker
        extras = requirement.extras
        if marker is None or marker.evaluate({"extra": ""}):
            needed(requirement.name, found)
            for extra in extras:
                for more in distribution(requirement.name).requires or ():
                    inner = Requirement(more)
                    if inner.marker is not None and inner.marker.evaluate({"extra": extra}):
                        needed(inner.name, found)


def copy_libraries(site: Path) -> None:
    """The libraries of the program, without what only developers need."""
    found: dict[str, Distribution] = {}
    needed("softphone", found)
    del found["softphone"]
    for dist in found.values():
        for file in dist.files or ():
            source = Path(str(dist.locate_file(file)))
            if ".." in file.parts or "__pycache__" in file.parts or unwanted(file.as_posix()):
                continue
            if source.is_file():
                target = site / file
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(source, target)


def unwanted(path: str) -> bool:
    """Whether this file of a library is left out."""
    if path.endswith(".pyi"):
        return True
    if not path.startswith("PySide6/"):
        return False
    inside = path.removeprefix("PySide6/")
    name = inside.rsplit("/", 1)[-1]
    if inside.startswith(NEVER_NEEDED) or ("/" not in inside and "." not in name):
        return True  # designer, linguist and other programs have no suffix
    stem = name.removeprefix("libQt6").removeprefix("Qt")
    return name.startswith(("libQt6", "Qt")) and stem.startswith(UNUSED)


def lay_out(stage: Path) -> None:
    """Every file of the package, in its place."""
    site = stage / HOME / "lib" / PYTHON / "site-packages"
    copy_libraries(site)
    skip = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "softphone", site / "softphone", ignore=skip)
    shutil.copytree(ROOT / "resources", site / "softphone" / "resources")
    binaries = stage / HOME / "bin"
    binaries.mkdir(parents=True)
    (binaries / "python3").symlink_to(f"/usr/bin/{PYTHON}")
    (stage / HOME / "pyvenv.cfg").write_text(
        "home = /usr/bin\ninclude-system-site-packages = false\n"
    )
    start = stage / "usr/bin/softphone"
    start.parent.mkdir(parents=True)
    start.write_text(START)
    start.chmod(0o755)
    put(ROOT / "resources/desktop/softphone.desktop", stage / "usr/share/applications")
    put(HERE / "linux/org.softphone.Softphone.metainfo.xml", stage / "usr/share/metainfo")
    put(ROOT / "LICENSE", stage / "usr/share/doc/softphone", "copyright")
    icons = stage / "usr/share/icons/hicolor"
    put(ROOT / "resources/icons/softphone.svg", icons / "scalable/apps")
    for picture in sorted((HERE / "icons").glob("softphone-*.png")):
        edge = picture.stem.removeprefix("softphone-")
        put(picture, icons / f"{edge}x{edge}/apps", "softphone.png")
    put(HERE / "linux/softphone.1", stage / "usr/share/man/man1")
    subprocess.run(["gzip", "-9n", str(stage / "usr/share/man/man1/softphone.1")], check=True)
    compileall.compile_dir(site, quiet=2, stripdir=str(stage), prependdir="/", workers=2)


def put(source: Path, folder: Path, name: str = "") -> None:
    """Copy one file into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / (name or source.name))


def system_packages() -> str:
    """What the window needs of the system, from the list of this project."""
    lines = (HERE / "system-packages.txt").read_text().splitlines()
    found = [line.split()[1] for line in lines if line.startswith("run ")]
    return ", ".join(name for name in found if not name.startswith("python3"))


def build(folder: Path) -> Path:
    """Build the package; returns its file."""
    from softphone import __version__

    arch = subprocess.run(
        ["dpkg", "--print-architecture"], check=True, capture_output=True, text=True
    ).stdout.strip()
    with tempfile.TemporaryDirectory() as temporary:
        stage = Path(temporary) / "softphone"
        stage.mkdir(mode=0o755)
        lay_out(stage)
        kib = sum(f.lstat().st_size for f in stage.rglob("*")) // 1024
        control = stage / "DEBIAN"
        control.mkdir()
        text = CONTROL.format(
            version=__version__, arch=arch, kib=kib, python=PYTHON, depends=system_packages()
        )
        (control / "control").write_text(text)
        for script, more in (("postinst", AFTER_INSTALL), ("postrm", AFTER_REMOVAL)):
            (control / script).write_text(REFRESH + more)
            (control / script).chmod(0o755)
        folder.mkdir(parents=True, exist_ok=True)
        file = folder / f"softphone_{__version__}_{arch}.deb"
        command = ["dpkg-deb", "--root-owner-group", "-Zgzip", "-z6", "-b", str(stage), str(file)]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return file


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    print(build(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist"))
