"""Daily's cloud as a telephony backend: daily-python in the room, REST around it.

daily-python (43 MB) is imported when the first client opens, never by importing this package.
"""
