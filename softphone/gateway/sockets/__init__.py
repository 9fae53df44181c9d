"""Room and monitor sockets."""
