"""The gateway backend: child process, room socket, REST."""
