"""Softphone: a desktop console for people who work on the phone."""

__version__ = "0.1.0"
