"""Webhooks: who wants to be told of what, and telling them without ever delaying a call."""
