"""Debian's Kamailio as registrar and proxy on loopback, one process group of its own per test."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from string import Template

from softphone.gateway.sip.ports import claim_sip_port
from tests.patience import PATIENCE_S
from tests.sip.sipbench import port_open

REALM = "kamailio.test"
PASSWORD = "right; horse"
BLOCKED = "blocked"
UNAVAILABLE_NUMBER = "+1999"

_CONFIG = Template("""\
#!KAMAILIO
debug=0
log_stderror=yes
children=1
tcp_children=1
auto_aliases=no
disable_sctp=yes
enable_tls=no
listen=udp:127.0.0.1:$port
listen=tcp:127.0.0.1:$port
mpath="$modules/"
loadmodule "tm.so"
loadmodule "sl.so"
loadmodule "rr.so"
loadmodule "pv.so"
loadmodule "maxfwd.so"
loadmodule "textops.so"
loadmodule "siputils.so"
loadmodule "usrloc.so"
loadmodule "registrar.so"
loadmodule "auth.so"
modparam("usrloc", "db_mode", 0)
modparam("registrar", "min_expires", 1)
modparam("auth", "nonce_expire", 30)

request_route {
    if (!mf_process_maxfwd_header("10")) { exit; }
    if (has_totag()) {
        if (loose_route()) { t_relay(); exit; }
        if (is_method("ACK") && t_check_trans()) { t_relay(); exit; }
        sl_send_reply("404", "Not Here");
        exit;
    }
    if (is_method("CANCEL")) { if (t_check_trans()) { t_relay(); } exit; }
    t_check_trans();
    if (is_method("REGISTER")) {
        if ($$fU == "$blocked") { sl_send_reply("403", "Forbidden"); exit; }
        if (!pv_www_authenticate("$realm", "$password", "0")) {
            www_challenge("$realm", "1");
            exit;
        }
        save("location");
        exit;
    }
    if (!is_method("INVITE")) { sl_send_reply("405", "Method Not Allowed"); exit; }
    record_route();
    if ($$sp == $line) {
        if (!lookup("location")) { sl_send_reply("404", "Not Found"); exit; }
        t_relay();
        exit;
    }
    if (!pv_proxy_authenticate("$realm", "$password", "0")) {
        proxy_challenge("$realm", "1");
        exit;
    }
    consume_credentials();
    if ($$rU == "$unavailable") { sl_send_reply("503", "Service Unavailable"); exit; }
    $$du = "sip:127.0.0.1:$line";
    t_relay();
}
""")


@dataclass(frozen=True, slots=True)
class Kamailio:
    """A running one.

    Attributes:
        port: of UDP and TCP on 127.0.0.1.
        pid: of its main process.
    """

    port: int
    pid: int


def modules_folder() -> Path:
    """Where Debian keeps its modules."""
    (folder,) = Path("/usr/lib").glob("*/kamailio/modules")
    return folder


@asynccontextmanager
async def kamailio(folder: Path, line_port: int, *, port: int = 0) -> AsyncIterator[Kamailio]:
    """Run it; what is not a registration goes to the far party's port.

    Args:
        folder: for its files.
        line_port: where numbers are answered; what comes from there goes to who is registered.
        port: 0 picks a free one.
    """
    port = port or claim_sip_port("127.0.0.1", 0)
    config = folder / "kamailio.cfg"
    config.write_text(
        _CONFIG.substitute(
            port=port,
            modules=modules_folder(),
            realm=REALM,
            password=PASSWORD,
            blocked=BLOCKED,
            unavailable=UNAVAILABLE_NUMBER,
            line=line_port,
        )
    )
    process = await asyncio.create_subprocess_exec(
        "/usr/sbin/kamailio", "-DD", "-E", "-f", str(config), "-Y", str(folder),
        "-w", str(folder), "-m", "32", "-M", "4",
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
        start_new_session=True,
    )  # fmt: skip
    try:
        try:
            await port_open(port, process)
        except AssertionError:
            assert process.stderr is not None
            raise AssertionError((await process.stderr.read()).decode()[-3000:]) from None
        yield Kamailio(port, process.pid)
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        try:
            async with asyncio.timeout(PATIENCE_S):
                await process.communicate()
        except TimeoutError:
            os.killpg(process.pid, signal.SIGKILL)
            await process.communicate()
