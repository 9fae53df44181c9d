"""Success of what a REFER asked for, told to its sender: the command set can only refuse one."""

from __future__ import annotations

import ctypes
import functools
from typing import Any


def tell_transferred(sip_call_id: str) -> bool:
    """Send the final NOTIFY, 200, in a call whose far party sent REFER (RFC 3515 section 2.4.5).

    Waits for the engine's thread, so call it from a thread that may wait.

    Args:
        sip_call_id: Call-ID of the call, of which the engine must have only one.

    Returns:
        Whether it went out; not if nothing is asked for any more, or where the engine's library
        keeps its functions to itself.
    """
    library = _library()
    if library is None:
        return False
    library.re_thread_enter()
    try:
        call = library.uag_call_find(sip_call_id.encode())
        return bool(call) and library.call_notify_sipfrag(call, 200, b"OK") == 0
    finally:
        library.re_thread_leave()


@functools.cache
def _library() -> Any:
    from baresip import _native

    try:
        library = ctypes.CDLL(_native.__file__)
        library.uag_call_find.restype = ctypes.c_void_p
        library.uag_call_find.argtypes = [ctypes.c_char_p]
        library.call_notify_sipfrag.argtypes = [ctypes.c_void_p, ctypes.c_uint16, ctypes.c_char_p]
        library.re_thread_enter.argtypes = library.re_thread_leave.argtypes = []
    except (OSError, AttributeError):
        return None
    return library
