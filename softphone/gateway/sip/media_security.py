"""How a leg's audio is encrypted."""

from __future__ import annotations

from enum import Enum


class MediaSecurity(Enum):
    """Encryption of audio; never optional, so that nothing falls back to none unnoticed.

    ``SDES`` sends the keys in the session description (RFC 4568), so it is as secret as the
    signalling: use it over TLS. ``DTLS`` agrees on keys in the media path (RFC 5764).
    """

    NONE = "none"
    SDES = "sdes"
    DTLS = "dtls"
