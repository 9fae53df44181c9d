"""A real address book server (Radicale) and a real LDAP server (Debian's slapd), on loopback."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import httpx

from softphone.gateway.sip.ports import claim_sip_port

USER, PASSWORD = "desk", "right; horse"
BASE = "dc=example,dc=org"
PEOPLE = f"ou=people,{BASE}"
ADMIN = f"cn=admin,{BASE}"
SLAPD = shutil.which("slapd", path=f"{os.environ.get('PATH', '')}:/usr/sbin")

_SLAPD_CONFIG = """
include /etc/ldap/schema/core.schema
include /etc/ldap/schema/cosine.schema
include /etc/ldap/schema/inetorgperson.schema
modulepath /usr/lib/ldap
moduleload back_mdb
pidfile {folder}/slapd.pid
sizelimit 2000
disallow bind_anon
database mdb
suffix "{base}"
rootdn "{admin}"
rootpw "{password}"
dbnosync
directory {folder}/data
access to * by users read by anonymous auth
"""


@asynccontextmanager
async def _running(command: Sequence[str], port: int, folder: Path) -> AsyncIterator[None]:
    """The server while it listens; ended by its own process id."""
    with (folder / "output").open("wb") as output:
        process = await asyncio.create_subprocess_exec(*command, stdout=output, stderr=output)
    try:
        async with asyncio.timeout(20):
            while True:
                with contextlib.suppress(OSError):
                    _, writer = await asyncio.open_connection("127.0.0.1", port)
                    writer.close()
                    await writer.wait_closed()
                    break
                assert process.returncode is None, (folder / "output").read_text()
                await asyncio.sleep(0.02)
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


class AddressBooks:
    """One user's books on a Radicale."""

    def __init__(self, port: int) -> None:
        self.root = f"http://127.0.0.1:{port}"
        self.book = f"{self.root}/{USER}/team/"

    async def make_book(self) -> None:
        body = """<?xml version="1.0"?><mkcol xmlns="DAV:"
            xmlns:c="urn:ietf:params:xml:ns:carddav"><set><prop><resourcetype><collection/>
            <c:addressbook/></resourcetype></prop></set></mkcol>"""
        await self._send("MKCOL", self.book, body)

    async def put(self, uid: str, name: str, *numbers: str) -> None:
        lines = "".join(f"TEL;TYPE=work:{number}\r\n" for number in numbers)
        card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\nFN:{name}\r\nN:{name};;;;\r\n{lines}"
        await self._send("PUT", f"{self.book}{uid}.vcf", f"{card}END:VCARD\r\n")

    async def remove(self, uid: str) -> None:
        await self._send("DELETE", f"{self.book}{uid}.vcf", "")

    async def _send(self, method: str, url: str, body: str) -> None:
        async with httpx.AsyncClient(auth=(USER, PASSWORD)) as client:
            answer = await client.request(method, url, content=body.encode())
            assert answer.is_success, answer.text


@asynccontextmanager
async def address_books(folder: Path) -> AsyncIterator[AddressBooks]:
    port = claim_sip_port("127.0.0.1", 0)
    (folder / "users").write_text(f"{USER}:{PASSWORD}\n")
    (folder / "config").write_text(
        f"[server]\nhosts = 127.0.0.1:{port}\n"
        f"[auth]\ntype = htpasswd\nhtpasswd_filename = {folder}/users\n"
        "htpasswd_encryption = plain\ndelay = 0\n"
        f"[storage]\nfilesystem_folder = {folder}/books\n"
    )
    command = [sys.executable, "-m", "radicale", "--config", str(folder / "config")]
    async with _running(command, port, folder):
        books = AddressBooks(port)
        await books.make_book()
        yield books


@asynccontextmanager
async def staff_list(folder: Path, entries: str) -> AsyncIterator[str]:
    """A server with people in it, given as LDIF; its address."""
    assert SLAPD is not None
    (folder / "data").mkdir()
    config = folder / "slapd.conf"
    config.write_text(
        _SLAPD_CONFIG.format(folder=folder, base=BASE, admin=ADMIN, password=PASSWORD)
    )
    tree = (
        f"dn: {BASE}\nobjectClass: dcObject\nobjectClass: organization\no: Example\n"
        f"dc: example\n\ndn: {PEOPLE}\nobjectClass: organizationalUnit\nou: people\n\n"
    )
    (folder / "tree.ldif").write_text(tree + entries)
    add = [SLAPD, "-T", "add", "-q", "-f", str(config), "-l", str(folder / "tree.ldif")]
    await asyncio.to_thread(subprocess.run, add, check=True, timeout=20)
    port = claim_sip_port("127.0.0.1", 0)
    url = f"ldap://127.0.0.1:{port}"
    async with _running([SLAPD, "-f", str(config), "-h", url, "-d", "0"], port, folder):
        yield url


def person(name: str, **attributes: str) -> str:
    """One entry as LDIF."""
    lines = [f"dn: cn={name},{PEOPLE}", "objectClass: inetOrgPerson", f"cn: {name}", "sn: x"]
    lines += [f"{key}: {value}" for key, value in attributes.items()]
    return "\n".join(lines) + "\n\n"
