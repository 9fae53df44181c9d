"""Staff lists on a real LDAP server."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from softphone.directories.ldap import LdapDirectory
from softphone.domain.contact import ContactNumber, NumberKind
from softphone.errors import AuthRejected, BackendUnavailable
from softphone.storage.directory_account import DirectoryAccount
from tests.directories.servers import ADMIN, PASSWORD, PEOPLE, SLAPD, person, staff_list

pytestmark = pytest.mark.skipif(SLAPD is None, reason="slapd is not installed")
ADA = person(
    "Ada", telephoneNumber="+1 415 555 0123", mobile="+1 415 555 0124", title="Engineer", ou="Lab"
)


def directory(url: str, *, password: str = PASSWORD, base: str = PEOPLE) -> LdapDirectory:
    account = DirectoryAccount(name="Staff", kind="ldap", url=url, user=ADMIN, base=base)
    return LdapDirectory(account, SecretStr(password))


async def test_everybody_with_a_number_page_by_page(tmp_path: Path) -> None:
    many = "".join(person(f"P{n}", telephoneNumber=f"+1415555{n:04d}") for n in range(700))
    silent = person("Silent")
    async with staff_list(tmp_path, ADA + silent + many) as url:
        found = await directory(url).fetch()
    assert found is not None and len(found) == 701
    (ada,) = [contact for contact in found if contact.name == "Ada"]
    assert ada.id == f"cn=ada,{PEOPLE}"
    assert (ada.company, ada.note) == ("Lab", "Engineer")
    assert ada.numbers == (
        ContactNumber("+1 415 555 0123", NumberKind.WORK),
        ContactNumber("+1 415 555 0124", NumberKind.MOBILE),
    )


async def test_what_can_be_wrong(tmp_path: Path) -> None:
    async with staff_list(tmp_path, ADA) as url:
        with pytest.raises(AuthRejected):
            await directory(url, password="wrong").fetch()
        with pytest.raises(BackendUnavailable) as failed:
            await directory(url, base="dc=elsewhere").fetch()
        assert "dc=elsewhere" in failed.value.message
    with pytest.raises(BackendUnavailable):
        await directory(url).fetch()
