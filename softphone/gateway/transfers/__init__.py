"""Transfers of legs: to a new leg, to another leg, to another room, and by REFER."""
