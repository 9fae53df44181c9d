"""``python -m softphone.gateway.practice_line``: the practice line as a process of its own."""

from __future__ import annotations

import sys

from softphone.gateway.practice_line.process import main

if __name__ == "__main__":
    sys.exit(main())
