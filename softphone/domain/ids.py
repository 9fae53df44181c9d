"""Names for the identifiers that travel through the program; never mix two kinds."""

from __future__ import annotations

from typing import NewType

SessionId = NewType("SessionId", str)
"""Our own id of one row in the session list; stable from the first key press to the end."""

LegId = NewType("LegId", str)
"""Daily's telephony ``sessionId``: the backend's handle of one leg, equal to its participant id."""

ParticipantId = NewType("ParticipantId", str)
"""A room participant: the operator, a far party, a supervisor. A leg's is its `LegId`."""

RoomName = NewType("RoomName", str)
"""Name of a room: letters, digits, ``-`` and ``_``, at most 128 (Daily, POST /rooms)."""
