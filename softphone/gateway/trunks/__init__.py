"""Trunks: who carries calls to phone numbers, in which order, and whether they are reachable."""
