"""The settings dialog: one searchable window with a section for each concern."""
