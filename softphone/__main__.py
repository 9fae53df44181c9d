"""``python -m softphone``: the same program as the ``softphone`` console script."""

import sys

from softphone.cli import main

if __name__ == "__main__":
    sys.exit(main())
