"""A gateway process whose SIP engine is the fake one; with TAINT set it loses trust at once."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from pathlib import Path

from softphone.gateway.config import load_config
from softphone.gateway.main import run
from softphone.gateway.sip.engine import SipEvent
from tests.fakes.sip_engine import FakeSipEngine


class TaintedSoon(FakeSipEngine):
    async def start(self, listener: Callable[[SipEvent], None]) -> None:
        await super().start(listener)
        asyncio.get_running_loop().call_later(0.2, self.taint)


def make_engine(_config: object) -> FakeSipEngine:
    return TaintedSoon() if "TAINT" in os.environ else FakeSipEngine()


if __name__ == "__main__":
    flags = {
        "port": int(os.environ.get("PORT", "0")),
        "data_dir": Path(sys.argv[1]),
        "exit_with_parent": "EXIT_WITH_PARENT" in os.environ,
        "practice_line": "PRACTICE" in os.environ,
    }
    sys.exit(run(load_config(flags, file=None, environ=os.environ), make_engine=make_engine))
