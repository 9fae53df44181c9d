"""Widgets that know nothing of the program; they only emit."""
