from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from softphone.errors import StorageUnavailable
from softphone.links import mimeapps
from softphone.links.handlers import SCHEMES
from softphone.links.xdg import ENTRY, KINDS, XdgHandlers, entry_for
from softphone.paths import resource

OTHER = "org.example.Phone.desktop"


@pytest.fixture
def handlers(tmp_path: Path) -> XdgHandlers:
    made = XdgHandlers(
        program=("/opt/soft phone/bin/softphone",),
        config_home=tmp_path / "config",
        data_home=tmp_path / "data",
        config_dirs=(tmp_path / "etc",),
        data_dirs=(tmp_path / "share",),
        desktops=("kde",),
    )
    (tmp_path / "share" / "applications").mkdir(parents=True)
    (tmp_path / "share" / "applications" / OTHER).write_text("[Desktop Entry]\n")
    return made


def own_list(handlers: XdgHandlers) -> Path:
    return handlers.config_home / "mimeapps.list"


def test_links_come_here_after_registering(handlers: XdgHandlers) -> None:
    assert not any(h.ours for h in handlers.look())
    handlers.register()
    assert [(h.scheme, h.ours) for h in handlers.look()] == [(s, True) for s in SCHEMES]
    entry = (handlers.data_home / "applications" / ENTRY).read_text(encoding="utf-8")
    assert 'Exec="/opt/soft phone/bin/softphone" %u\n' in entry
    assert "TryExec=/opt/soft phone/bin/softphone\n" in entry
    assert (handlers.data_home / "icons/hicolor/scalable/apps/softphone.svg").exists()


def test_unregistering_gives_the_links_back(handlers: XdgHandlers) -> None:
    before = f"# mine\n[Default Applications]\ntext/plain=vi.desktop\n{KINDS[0]}={OTHER}\n"
    own_list(handlers).parent.mkdir()
    own_list(handlers).write_text(before, encoding="utf-8")
    assert handlers.look()[0].other == OTHER
    handlers.register()
    assert handlers.look()[0].ours
    handlers.register()
    assert own_list(handlers).read_text().count(ENTRY) == 2 * len(KINDS)
    handlers.unregister()
    text = own_list(handlers).read_text(encoding="utf-8")
    assert ENTRY not in text
    assert text.startswith("# mine\n[Default Applications]\ntext/plain=vi.desktop\n")
    assert (handlers.look()[0].ours, handlers.look()[0].other) == (False, OTHER)
    assert not (handlers.data_home / "applications" / ENTRY).exists()
    handlers.unregister()


def test_the_running_desktops_own_list_wins(handlers: XdgHandlers) -> None:
    special = handlers.config_home / "kde-mimeapps.list"
    special.parent.mkdir()
    special.write_text(f"[Default Applications]\n{KINDS[1]}={OTHER};\n", encoding="utf-8")
    assert handlers.look()[1].other == OTHER
    handlers.register()
    assert handlers.look()[1].ours
    assert mimeapps.first_choice(special.read_text(), KINDS[1]) == ENTRY


def test_a_system_wide_entry_is_not_covered_by_ours(handlers: XdgHandlers) -> None:
    (handlers.data_dirs[0] / "applications" / ENTRY).write_text("[Desktop Entry]\n")
    handlers.register()
    assert all(h.ours for h in handlers.look())
    assert not (handlers.data_home / "applications").exists()


def test_a_default_that_was_removed_from_the_system_does_not_count(handlers: XdgHandlers) -> None:
    own_list(handlers).parent.mkdir()
    own_list(handlers).write_text(f"[Default Applications]\n{KINDS[0]}=gone.desktop\n")
    assert handlers.look()[0].other == ""


def test_a_list_behind_a_link_is_replaced_where_it_lies(
    handlers: XdgHandlers, tmp_path: Path
) -> None:
    kept = tmp_path / "dotfiles" / "list"
    kept.parent.mkdir()
    kept.write_text("[Added Associations]\n")
    own_list(handlers).parent.mkdir()
    own_list(handlers).symlink_to(kept)
    handlers.register()
    assert own_list(handlers).is_symlink() and ENTRY in kept.read_text()


def test_what_cannot_be_written_is_told(handlers: XdgHandlers) -> None:
    handlers.config_home.write_text("a file where a folder belongs")
    with pytest.raises(StorageUnavailable, match="cannot be written"):
        handlers.register()


def test_removed_associations_do_not_keep_us_away() -> None:
    text = f"[Removed Associations]\n{KINDS[0]}={ENTRY};{OTHER};\n"
    changed = mimeapps.with_first(text, (KINDS[0],), ENTRY)
    assert f"[Removed Associations]\n{KINDS[0]}={OTHER};\n" in changed
    assert mimeapps.first_choice(changed, KINDS[0]) == ENTRY


@pytest.mark.parametrize(
    ("program", "expected"),
    [
        (("/usr/bin/softphone",), "Exec=/usr/bin/softphone %u"),
        (("/p y/python", "-m", "softphone"), 'Exec="/p y/python" -m softphone %u'),
        (("/100%/softphone",), "Exec=/100%%/softphone %u"),
        (('/a"$b/softphone',), 'Exec="/a\\\\"\\\\$b/softphone" %u'),
    ],
)
def test_the_command_is_quoted(program: tuple[str, ...], expected: str) -> None:
    entry = resource("desktop", ENTRY).read_text(encoding="utf-8")
    assert expected in entry_for(entry, program).splitlines()


def test_the_entry_names_every_scheme() -> None:
    entry = resource("desktop", ENTRY).read_text(encoding="utf-8")
    kinds = next(line for line in entry.splitlines() if line.startswith("MimeType="))
    assert kinds == "MimeType=" + ";".join(KINDS) + ";"


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="freedesktop.org only")
def test_the_command_line(tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin"}

    def run(*arguments: str) -> str:
        command = [sys.executable, "-m", "softphone", "register-handlers", *arguments]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=30, check=True
        )
        return done.stdout

    assert run().count("opens Softphone") == len(SCHEMES)
    entry = tmp_path / ".local/share/applications" / ENTRY
    assert entry.exists()
    assert "opens Softphone" not in run("--unregister")
    assert not entry.exists()
