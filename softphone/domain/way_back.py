"""What a run of the program leaves when it dies: its live calls, and the way back to them."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveCall:
    """A call that was live when it was last written down.

    Attributes:
        session: the session's id in the run that died.
        leg: the backend's handle.
        peer: the far party's address, or empty.
        peer_name: its name, or empty.
        direction: ``dial-out`` or ``dial-in``.
        since: when it was answered, unix time in seconds; when it began while it rings.
    """

    session: str
    leg: str
    peer: str = ""
    peer_name: str = ""
    direction: str = "dial-out"
    since: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Journal:
    """The live calls of one run; holds no secret.

    Attributes:
        profile: the profile in use.
        room: the room of the calls.
        written_at: unix time in seconds.
        calls: oldest first.
    """

    profile: str
    room: str
    written_at: float
    calls: tuple[LiveCall, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class WayBack:
    """How a later run gets back into the room as the same participant.

    Attributes:
        profile: the profile in use.
        user_id: rules about us in the room name it.
        resume_key: of our membership; secret.
        url, api_key: of a gateway of our own; empty for somebody else's server. The key is secret.
        pid: its process; 0 for somebody else's server.
        born: tells this process from a later one with the same number; empty if not to be known.
    """

    profile: str
    user_id: str
    resume_key: str = field(repr=False)
    url: str = ""
    api_key: str = field(default="", repr=False)
    pid: int = 0
    born: str = ""
