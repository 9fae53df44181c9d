"""What ``softphone gateway`` does about trunks besides running: the routing tester, passwords."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from softphone.cli import EXIT_BAD_INPUT, EXIT_OK

if TYPE_CHECKING:
    from softphone.gateway.config import GatewayConfig


def print_route(config: GatewayConfig, number: str) -> int:
    """Print how a number would be sent, as one line of JSON; nothing is dialled."""
    from softphone.cli.running import print_line
    from softphone.errors import ConfigError, InvalidInput
    from softphone.gateway.routes.trunks import route_answer
    from softphone.gateway.trunks.book import TrunkBook
    from softphone.gateway.trunks.file import TrunkFile
    from softphone.paths import data_dir
    from softphone.telephony_api.wire import to_wire

    folder = config.data_dir or data_dir() / "gateway"
    try:
        trunks, rules = TrunkFile(folder, config.trunks).together()
        route = TrunkBook(trunks, (*config.routes, *rules)).route(number)
    except (ConfigError, InvalidInput) as error:
        sys.stderr.write(f"softphone gateway: {error.message}\n")
        return EXIT_BAD_INPUT
    print_line(to_wire(route_answer(route)))
    return EXIT_OK


def keep_password(trunk: str) -> int:
    """Ask for a trunk's password, or read it from standard input, and put it into the keyring."""
    from getpass import getpass

    from pydantic import SecretStr

    from softphone.errors import SecretMissing
    from softphone.gateway.trunks.passwords import store_password

    asked = getpass(f"Password of trunk {trunk}: ") if sys.stdin.isatty() else sys.stdin.readline()
    password = asked.rstrip("\r\n")
    if not password:
        sys.stderr.write("softphone gateway: no password was given.\n")
        return EXIT_BAD_INPUT
    try:
        store_password(trunk, SecretStr(password))
    except SecretMissing as error:
        sys.stderr.write(f"softphone gateway: {error.message}\n")
        return EXIT_BAD_INPUT
    return EXIT_OK


def keep_daily_secret(name: str) -> int:
    """Ask for a secret of the Daily relay, or read it from standard input, and keep it."""
    from getpass import getpass

    from pydantic import SecretStr

    from softphone.errors import ConfigError
    from softphone.gateway.relay.settings import keep_secret

    asked = getpass(f"Daily {name}: ") if sys.stdin.isatty() else sys.stdin.readline()
    if not asked.strip():
        sys.stderr.write("softphone gateway: nothing was given.\n")
        return EXIT_BAD_INPUT
    try:
        keep_secret(name, SecretStr(asked.strip()))
    except ConfigError as error:
        sys.stderr.write(f"softphone gateway: {error.message}\n")
        return EXIT_BAD_INPUT
    return EXIT_OK
