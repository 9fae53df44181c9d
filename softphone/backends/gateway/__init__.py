"""The gateway backend: a room socket and REST, to our own child process or to a team's server."""
