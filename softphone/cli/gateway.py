"""``softphone gateway``: run the gateway in the foreground."""

from __future__ import annotations

import argparse
import gc
import logging
import os
import sys
from pathlib import Path

_EPILOG = """\
As soon as calls can be taken, one JSON line on standard output tells the addresses:
  {"event": "ready", "http": "http://127.0.0.1:8770", "sip": "sip:127.0.0.1:5060", "pid": 4711}
Logs go to standard error. SIGTERM hangs up every leg and ends within five seconds.

The API key comes from --api-key-file or the variable SOFTPHONE_API_KEY, never from an argument.
With neither, a key is made once and kept in the data folder.

A configuration file (TOML) holds the same names with underscores; arguments win over it:
  port = 8770
  sip_listen = "192.0.2.10:5060"
  [trunk]
  uri = "sip:provider.example"
  user = "account"
  password = "..."        # or the variable SOFTPHONE_TRUNK_PASSWORD

examples:
  softphone gateway --practice-line
  softphone gateway --port 0 --data-dir /tmp/try
  softphone gateway --host 0.0.0.0 --tls-cert c.pem --tls-key k.pem --trunk sip:provider.example
"""


def main(arguments: list[str]) -> int:
    """Run the gateway; returns the exit code, 2 for whatever kept it from starting."""
    options = _parser().parse_args(arguments)
    from softphone.gateway.sip.native_output import redirect_native_output
    from softphone.logs import SecretsFilter

    redirect_native_output()
    gc.disable()  # until the start is over; collecting amid imports only costs time
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # the mixer does no linear algebra
    logging.basicConfig(
        level=getattr(logging, options.log_level.upper()),
        stream=sys.stderr,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    for handler in logging.getLogger().handlers:
        handler.addFilter(SecretsFilter())
    for name in ("httpx", "httpcore"):  # they log whole URLs, and a webhook's may hold a secret
        logging.getLogger(name).setLevel(logging.WARNING)
    from softphone.errors import ConfigError
    from softphone.gateway.config import load_config

    values = vars(options)
    file = values.pop("config")
    values.pop("log_level")
    try:
        config = load_config(values, file=file, environ=os.environ)
    except ConfigError as error:
        sys.stderr.write(f"softphone gateway: {error.message}\n")
        return 2
    from softphone.gateway.main import run

    return run(config)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="softphone gateway",
        description="Run the gateway: rooms over REST and sockets, calls over SIP.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        argument_default=None,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("--host", metavar="H", help="address for REST and sockets (127.0.0.1)")
    add(
        "--port", metavar="P", type=int, help="port for REST and sockets (8770); 0 picks a free one"
    )
    add("--tls-cert", metavar="FILE", help="PEM certificate; serves https and wss")
    add("--tls-key", metavar="FILE", help="PEM key of the certificate")
    add("--api-key-file", metavar="FILE", help="file whose first line is the API key")
    add("--sip-listen", metavar="IP:PORT", help="where SIP listens (127.0.0.1:0, a free port)")
    add("--trunk", metavar="sip:HOST", help="where phone numbers are sent")
    add("--data-dir", metavar="DIR", help="where rooms and meetings are kept")
    add("--config", metavar="FILE", type=Path, help="TOML file with the same settings")
    flag = argparse.BooleanOptionalAction
    add("--practice-line", help="start the practice line beside the gateway", action=flag)
    add("--insecure", help="allow other hosts than loopback without TLS", action=flag)
    add(
        "--exit-with-parent",
        help="end when standard input ends, that is, with the program that started this one",
        action=flag,
    )
    add(
        "--log-level",
        choices=("debug", "info", "warning", "error"),
        default="info",
        help="how much to log (info)",
    )
    return parser
