"""Starting the process of a gateway of our own; light, so that it can be the first thing done.

The child needs most of a second to come up, so it is started before asyncio is even imported.
"""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from softphone.errors import BackendUnavailable

_MODULE = (sys.executable, "-m", "softphone")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChildOptions:
    """How the child is run.

    Attributes:
        data_dir: where it keeps its rooms.
        sip_listen: ``IP:PORT`` for SIP, port 0 takes a free one.
        trunk: ``sip:`` address for phone numbers, or empty.
        practice_line: start the practice line as well.
        keep_calls: should we die, it keeps live calls for a while, for the next run to go on.
        command: what to run instead of this program's gateway; for tests.
    """

    data_dir: Path
    sip_listen: str = "127.0.0.1:0"
    trunk: str = ""
    practice_line: bool = True
    keep_calls: bool = False
    command: tuple[str, ...] = ()

    def argv(self) -> tuple[str, ...]:
        """The command line; never holds a secret."""
        program = (sys.executable,) if getattr(sys, "frozen", False) else _MODULE
        base = self.command or (*program, "gateway")
        options = ["--port", "0", "--exit-with-parent", "--sip-listen", self.sip_listen]
        options += ["--data-dir", str(self.data_dir)]
        if self.trunk:
            options += ["--trunk", self.trunk]
        if self.practice_line:
            options.append("--practice-line")
        if self.keep_calls:
            options.append("--keep-calls")
        return (*base, *options)


@dataclass(frozen=True, slots=True)
class StartedChild:
    """A child that was started; `softphone.backends.gateway.child` takes it over.

    Attributes:
        options: how it was started.
        process: with pipes to its three standard streams.
        key: its API key; plain until the module with secret strings is loaded.
    """

    options: ChildOptions
    process: subprocess.Popen[bytes]
    key: str = field(repr=False)


def start_child(options: ChildOptions) -> StartedChild:
    """Start the child, without waiting until it is ready. Needs no event loop.

    Raises:
        BackendUnavailable: there is nothing that could be started.
    """
    key = secrets.token_urlsafe(32)
    try:
        process = subprocess.Popen(
            options.argv(),
            stdin=subprocess.PIPE,  # its end tells the child that we are gone
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            env=os.environ | {"SOFTPHONE_API_KEY": key},
            start_new_session=True,  # Ctrl-C is ours to answer: legs end with BYE first
        )
    except OSError as error:
        raise BackendUnavailable(
            "The local gateway cannot be started. Install Softphone again.", detail=str(error)
        ) from error
    return StartedChild(options, process, key)
