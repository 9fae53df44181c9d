"""When a far party has said its piece: sound, then quiet for longer than a breath."""

from __future__ import annotations

from typing import Final

LOUD: Final = 0.02
"""Peak, of 1.0, from which something counts as said: -34 dBFS, above a line's own noise."""

QUIET_S: Final = 1.2
"""Quiet that ends a prompt; the breaks between its sentences are shorter."""

SILENT_S: Final = 8.0
"""With nothing said for so long from the start there is no prompt to wait for."""


class PromptEnd:
    """Follows how loud a party is until its prompt is over.

    Args:
        at: monotonic seconds now.
        quiet_s: see `QUIET_S`.
        silent_s: see `SILENT_S`.
    """

    def __init__(self, at: float, *, quiet_s: float = QUIET_S, silent_s: float = SILENT_S) -> None:
        self._quiet_since = at
        self._quiet_s = quiet_s
        self._silent_s = silent_s
        self._heard = False

    def over(self, level: float, at: float) -> bool:
        """Take one measurement; whether the prompt is over now.

        Args:
            level: peak of the last moments, 0.0-1.0.
            at: monotonic seconds, never less than before.
        """
        if level >= LOUD:
            self._heard = True
            self._quiet_since = at
            return False
        enough = self._quiet_s if self._heard else self._silent_s
        return at - self._quiet_since >= enough
