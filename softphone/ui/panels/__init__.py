"""Panels that join widgets and models."""
