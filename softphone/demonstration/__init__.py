"""The demonstration in the operator's window: it types, clicks, listens and takes pictures."""
