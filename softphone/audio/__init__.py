"""Microphone, speaker and ringer on their own threads; never the Qt thread."""
