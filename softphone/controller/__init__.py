"""Commands in, events through the state machine, sessions out. Qt-free except ``signals``."""
