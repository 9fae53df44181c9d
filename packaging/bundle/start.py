"""The program of a bundle: the `softphone` command, and the practice line it starts itself.

In a bundle `sys.executable` is this program, so ``-m MODULE`` has to be understood here.
"""

import sys

PRACTICE_LINE = "softphone.gateway.practice_line"

if __name__ == "__main__":
    if sys.argv[1:3] == ["-m", PRACTICE_LINE]:
        del sys.argv[1:3]
        from softphone.gateway.practice_line.process import main
    else:
        from softphone.cli import main
    sys.exit(main())
