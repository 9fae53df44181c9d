"""What holds for every test: offscreen Qt, no network beyond loopback, nothing left behind."""

from __future__ import annotations

import asyncio
import inspect
import ipaddress
import logging
import os
import socket
import threading
import time
from collections.abc import AsyncIterator, Iterator
from functools import cache
from typing import Any

import pytest
from hypothesis import settings as hypothesis_settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

hypothesis_settings.register_profile("softphone", deadline=None, database=None)
hypothesis_settings.load_profile("softphone")

THREAD_GRACE_S = 10.0
TASK_GRACE_S = 5.0
_KNOWN_THREADS = ("pytest_timeout", "Dummy-", "asyncio_", "pydevd", "execnet")
_LOUD_LOGGERS = ("softphone", "asyncio")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        function = getattr(item, "function", None)
        if inspect.iscoroutinefunction(function):
            item.fixturenames.insert(0, "no_stray_tasks")  # type: ignore[attr-defined]


class NetworkForbidden(AssertionError):
    """A test tried to leave this machine."""


def _is_loopback(host: Any) -> bool:
    name = str(host).split("%")[0]
    if name in ("", "localhost") or name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _is_numeric(host: Any) -> bool:
    try:
        ipaddress.ip_address(str(host).split("%")[0])
    except ValueError:
        return False
    return True


@cache
def _is_own(family: int, host: str) -> bool:
    """Whether this is an address of this machine, which packets reach without leaving it."""
    with socket.socket(family, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind((host, 0))
        except OSError:
            return False
    return True


def _check_address(family: int, address: Any) -> None:
    inet = (socket.AF_INET, socket.AF_INET6)
    if family not in inet or not isinstance(address, tuple):
        return
    if not _is_loopback(address[0]) and not _is_own(family, address[0]):
        raise NetworkForbidden(f"a test tried to reach {address[0]}")


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names other than localhost do not resolve; addresses beyond loopback fail the test."""
    connect, connect_ex, sendto = (
        socket.socket.connect,
        socket.socket.connect_ex,
        socket.socket.sendto,
    )
    getaddrinfo = socket.getaddrinfo

    def guarded_connect(self: socket.socket, address: Any) -> None:
        _check_address(self.family, address)
        connect(self, address)

    def guarded_connect_ex(self: socket.socket, address: Any) -> int:
        _check_address(self.family, address)
        return connect_ex(self, address)

    def guarded_sendto(self: socket.socket, *args: Any) -> int:
        _check_address(self.family, args[-1])
        return sendto(self, *args)

    def guarded_getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name is not None and not _is_loopback(name) and not _is_numeric(name):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return getaddrinfo(host, *args, **kwargs)

    monkeypatch.setattr(socket.socket, "connect", guarded_connect)
    monkeypatch.setattr(socket.socket, "connect_ex", guarded_connect_ex)
    monkeypatch.setattr(socket.socket, "sendto", guarded_sendto)
    monkeypatch.setattr(socket, "getaddrinfo", guarded_getaddrinfo)


@pytest.fixture
async def no_stray_tasks() -> AsyncIterator[None]:
    """An async test fails when it leaves a task of its own running."""
    before = asyncio.all_tasks()
    yield
    deadline = time.monotonic() + TASK_GRACE_S
    while stray := _strays(before):
        if time.monotonic() > deadline:
            pytest.fail(f"tasks left running: {sorted(task.get_name() for task in stray)}")
        await asyncio.sleep(0.005)


def _strays(before: set[asyncio.Task[Any]]) -> set[asyncio.Task[Any]]:
    current = asyncio.current_task()
    return {task for task in asyncio.all_tasks() - before if task is not current}


@pytest.fixture(autouse=True)
def no_stray_threads() -> Iterator[None]:
    """A test fails when it leaves a thread of its own running."""
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + THREAD_GRACE_S
    while stray := _stray_threads(before):
        if time.monotonic() > deadline:
            pytest.fail(f"threads left running: {sorted(thread.name for thread in stray)}")
        time.sleep(0.01)


def _stray_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    return [
        thread
        for thread in threading.enumerate()
        if thread not in before and not thread.name.startswith(_KNOWN_THREADS)
    ]


class ErrorRecords(logging.Handler):
    """Collects what was logged as an error."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def take(self) -> list[str]:
        """The messages so far, which are then taken as expected."""
        messages = [record.getMessage() for record in self.records]
        self.records.clear()
        return messages


@pytest.fixture(autouse=True)
def logged_errors() -> Iterator[ErrorRecords]:
    """A test fails when an error was logged that it did not `take()`."""
    handler = ErrorRecords()
    for name in _LOUD_LOGGERS:
        logging.getLogger(name).addHandler(handler)
    yield handler
    for name in _LOUD_LOGGERS:
        logging.getLogger(name).removeHandler(handler)
    if handler.records:
        pytest.fail(f"errors were logged: {handler.take()}")


@pytest.fixture(scope="session")
def daily_authority(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Whom daily-python trusts in this process, for the stand-in of Daily's cloud."""
    pytest.importorskip("cryptography", reason="certificates are made on Linux only")
    from tests.certificates import Authority

    return Authority.create(tmp_path_factory.mktemp("authority"), "stand-in of Daily")
