"""How long a test waits for what must come."""

from __future__ import annotations

from typing import Final

PATIENCE_S: Final = 20.0
"""Much more than anything takes on a busy machine, and less than a test may take altogether, so
that what was missing is named. What comes is never waited for longer than it takes."""
