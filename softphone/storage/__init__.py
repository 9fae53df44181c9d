"""Settings and secrets on this machine."""
