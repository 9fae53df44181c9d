"""The command bar: one line that finds any action, contact, call, session and setting."""
