"""Ways in that do not name a room: callers who enter a code, and callers who are parked."""
