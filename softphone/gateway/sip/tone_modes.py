"""Chooses, tone by tone, between RFC 4733 events and SIP INFO.

The engine fixes the method per account, which many calls share, and offers no command to change
it; its library does have the functions. So the method is set for the moment in which one tone is
handed over, and nothing else is handed over in that moment. Where the library lacks a function,
every tone goes out as the account says.
"""

from __future__ import annotations

import asyncio
import ctypes
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final

from softphone.domain.dialing import DtmfMethod

_log = logging.getLogger(__name__)

_MODE_INFO: Final = 1
"""``DTMFMODE_SIP_INFO`` of the library's ``enum dtmfmode``."""

_EVENT_FORMAT: Final = b"telephone-event"
_RETURNS_POINTER: Final = (
    "uag_call_find",
    "call_account",
    "call_audio",
    "audio_strm",
    "stream_sdpmedia",
    "sdp_media_rformat",
)
_RETURNS_NUMBER: Final = ("account_dtmfmode",)
_RETURNS_NOTHING: Final = ("account_set_dtmfmode", "re_thread_enter", "re_thread_leave")


class ToneModes:
    """The library's own switch between the two methods; one for an engine."""

    def __init__(self) -> None:
        self._library = _load()
        self._turn = asyncio.Lock()

    def usable(self, sip_call_id: str, wanted: DtmfMethod) -> DtmfMethod:
        """The method that ``wanted`` comes to on a call.

        INFO when it is asked for, and when the far party did not agree on events (RFC 4733
        section 2.4).
        """
        if self._library is None:
            return DtmfMethod.TELEPHONE_EVENT
        if wanted is DtmfMethod.SIP_INFO:
            return wanted
        with _Held(self._library) as library:
            agreed = _agreed_on_events(library, sip_call_id)
        return DtmfMethod.TELEPHONE_EVENT if agreed else DtmfMethod.SIP_INFO

    @asynccontextmanager
    async def using(self, sip_call_id: str, method: DtmfMethod) -> AsyncIterator[None]:
        """Within it, and until it is left, tones of this call go out by ``method``."""
        async with self._turn:
            if method is not DtmfMethod.SIP_INFO or self._library is None:
                yield
                return
            before = self._switch(sip_call_id, _MODE_INFO)
            try:
                yield
            finally:
                if before is not None:
                    self._switch(sip_call_id, before)

    def _switch(self, sip_call_id: str, mode: int) -> int | None:
        assert self._library is not None
        with _Held(self._library) as library:
            call = library.uag_call_find(sip_call_id.encode())
            account = library.call_account(call) if call else None
            if not account:
                return None
            before = int(library.account_dtmfmode(account))
            library.account_set_dtmfmode(account, mode)
            return before


class _Held:
    """The library's thread lock: what is read inside does not change meanwhile."""

    def __init__(self, library: Any) -> None:
        self._library = library

    def __enter__(self) -> Any:
        self._library.re_thread_enter()
        return self._library

    def __exit__(self, *_: object) -> None:
        self._library.re_thread_leave()


def _agreed_on_events(library: Any, sip_call_id: str) -> bool:
    """Whether the far party's session description names events; True when that is unknown."""
    value = library.uag_call_find(sip_call_id.encode())
    if not value:
        return True
    for step in (library.call_audio, library.audio_strm, library.stream_sdpmedia):
        value = step(value)
        if not value:
            return True
    return bool(library.sdp_media_rformat(value, _EVENT_FORMAT))


def _load() -> Any:
    from baresip import _native

    try:
        library = ctypes.CDLL(_native.__file__)
        for name in _RETURNS_POINTER:
            function = getattr(library, name)
            function.restype = ctypes.c_void_p
            function.argtypes = [ctypes.c_void_p]
        library.uag_call_find.argtypes = [ctypes.c_char_p]
        library.sdp_media_rformat.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
        for name in _RETURNS_NUMBER:
            getattr(library, name).restype = ctypes.c_int
            getattr(library, name).argtypes = [ctypes.c_void_p]
        for name in _RETURNS_NOTHING:
            getattr(library, name).restype = None
            getattr(library, name).argtypes = []
        library.account_set_dtmfmode.argtypes = [ctypes.c_void_p, ctypes.c_int]
    except (OSError, AttributeError) as error:
        _log.warning("tones can only be sent as RFC 4733 events: %s", error)
        return None
    return library
