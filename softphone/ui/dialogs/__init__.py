"""Dialogs; none runs a nested event loop."""
