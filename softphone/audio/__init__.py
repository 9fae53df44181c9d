"""The operator's microphone, speaker and ringer. Nothing here knows Qt or a backend's name.

`softphone.audio.desk` is light to import; the modules that need numpy or a sound library are
imported by its worker thread.
"""
