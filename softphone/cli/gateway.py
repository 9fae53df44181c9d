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
  sip_tls_ca = "authorities.pem"   # who certifies TLS peers; the system's if absent
  sip_tls_cert = "own.pem"         # certificate and key shown to TLS peers
  sip_media = "sdes"               # calls from outside must encrypt: none, sdes or dtls
  [[trunks]]                       # tried in this order; with one, --trunk does as well
  name = "provider"
  uri = "sip:provider.example"     # also ;transport=tcp, ;transport=tls or sips:
  user = "account"                 # auth_user = "..." when it differs
  register = true                  # expires_s = 600
  proxy = "sip:sbc.example:5070"   # next hop of all requests
  caller_ids = ["+4930123456"]     # numbers we may show, the usual one first
  present = ["from", "p-asserted-identity"]
  media = "sdes"                   # encrypts audio: none, sdes or dtls
  room = "desk"                    # where its calls ring; by the number called if absent
  [[routes]]                       # the longest prefix decides
  prefix = "+49"
  trunks = ["provider"]            # the next is tried on 5xx, silence or no connection
  replace_with = "0"               # stands in place of the prefix
  caller_id = "+4930123456"        # or anonymous = true

With --relay-daily this gateway is the receiver of Daily's pinless calls. Callers ring at the
agents who are available in rooms here; Daily calls the one who answers over SIP:
  relay_daily = true
  [daily]
  public_url = "https://phone.example.com"  # where Daily reaches HTTPS; enters itself at Daily
  numbers = ["+15551234567"]            # bought at Daily; their callers shall come here
  sip_address = "sip.example.com:5060"  # where Daily reaches SIP; if absent, sip_listen
  patience_s = 120                      # how long callers ring
Without public_url enter yourself at Daily: the pinless dial-in config's room_creation_api is
https://HOST/v1/daily/pinless, and a webhook of dialin.ready, dialin.stopped and dialin.error (with
the same hmac) https://HOST/v1/daily/events.
The API key and the hmac come from SOFTPHONE_DAILY_API_KEY and SOFTPHONE_DAILY_HMAC or the keyring
(--store-daily-secret api-key, --store-daily-secret hmac).

A trunk's password comes from the variable SOFTPHONE_TRUNK_PASSWORD (of one among several with
_NAME behind, in capitals), the keyring (--store-trunk-password NAME), or the file.
An address dialled may say ;transport=tcp or tls, and ;srtp=sdes or dtls for encrypted audio.

examples:
  softphone gateway --practice-line
  softphone gateway --port 0 --data-dir /tmp/try
  softphone gateway --config gateway.toml --route +4930123456
  softphone gateway --host 0.0.0.0 --tls-cert c.pem --tls-key k.pem --trunk sip:provider.example
"""


def main(arguments: list[str]) -> int:
    """Run the gateway; returns the exit code, 2 for whatever kept it from starting."""
    values = vars(_parser().parse_args(arguments))
    number, trunk = values.pop("route"), values.pop("store_trunk_password")
    if trunk is not None:
        from softphone.cli.gateway_trunks import keep_password

        return keep_password(trunk)
    secret = values.pop("store_daily_secret")
    if secret is not None:
        from softphone.cli.gateway_trunks import keep_daily_secret

        return keep_daily_secret(secret)
    log_level = values.pop("log_level")
    if number is None:
        _prepare_process(log_level)
    from softphone.errors import ConfigError
    from softphone.gateway.config import load_config

    file = values.pop("config")
    try:
        config = load_config(values, file=file, environ=os.environ)
    except ConfigError as error:
        sys.stderr.write(f"softphone gateway: {error.message}\n")
        return 2
    if number is not None:
        from softphone.cli.gateway_trunks import print_route

        return print_route(config, number)
    from softphone.gateway.main import run

    return run(config)


def _prepare_process(log_level: str) -> None:
    from softphone.gateway.sip.native_output import redirect_native_output
    from softphone.logs import SecretsFilter

    redirect_native_output()
    gc.disable()  # until the start is over; collecting amid imports only costs time
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # the mixer does no linear algebra
    logging.basicConfig(
        level=getattr(logging, log_level.upper()),
        stream=sys.stderr,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    for handler in logging.getLogger().handlers:
        handler.addFilter(SecretsFilter())
    for name in ("httpx", "httpcore"):  # they log whole URLs, and a webhook's may hold a secret
        logging.getLogger(name).setLevel(logging.WARNING)


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
    add("--route", metavar="NUMBER", help="say how a number would be sent, and end")
    add(
        "--store-trunk-password",
        metavar="NAME",
        help="ask for a trunk's password, keep it in the keyring, and end",
    )
    add(
        "--store-daily-secret",
        choices=("api-key", "hmac"),
        help="ask for what --relay-daily needs, keep it in the keyring, and end",
    )
    add("--data-dir", metavar="DIR", help="where rooms and meetings are kept")
    add("--config", metavar="FILE", type=Path, help="TOML file with the same settings")
    flag = argparse.BooleanOptionalAction
    add("--practice-line", help="start the practice line beside the gateway", action=flag)
    add(
        "--relay-daily",
        help="take Daily's webhooks of pinless calls and ring the available agents",
        action=flag,
    )
    add(
        "--sip-trace",
        help="keep the last calls' SIP messages in memory, without credentials, keys and tones",
        action=flag,
    )
    add("--insecure", help="allow other hosts than loopback without TLS", action=flag)
    add(
        "--exit-with-parent",
        help="end when standard input ends, that is, with the program that started this one",
        action=flag,
    )
    add(
        "--keep-calls",
        help="with --exit-with-parent: keep live calls for somebody who comes back for them",
        action=flag,
    )
    add(
        "--log-level",
        choices=("debug", "info", "warning", "error"),
        default="info",
        help="how much to log (info)",
    )
    return parser
