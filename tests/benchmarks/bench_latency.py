"""Real keys into the real window, and when their packets come out; answers, and when they show.

An RFC 4733 event leaves with the next packet of its stream, so a tone key waits for up to 20 ms,
10 ms on average. Hearing one tone tells when a packet left; the next key is pressed at a time that
falls anywhere between two packets, evenly over the whole run, as an operator's keys do. Always the
same time after a packet would measure that one wait only.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator

from tests.benchmarks.figures import Figure, quantile
from tests.benchmarks.product import Watched, private_environment, private_folder
from tests.benchmarks.sip_peer import SipPeer
from tests.benchmarks.xprobe import XProbe
from tests.fakes.screen import Screen, screen

ROUNDS = 15
TONES = ("1", "5", "9", "2", "7")
CALM_S = 0.35
PACKET_S = 0.020
GOLDEN = 0.618_034

Waits = dict[str, list[float]]
BUDGETS = {
    "Return to INVITE on the wire": (5.0, 1.7),
    "200 OK to the row saying so": (10.0, 2.3),
    "tone key to RTP event": (15.0, 36.0),
    "hang-up key to BYE on the wire": (5.0, 1.1),
}


def measure() -> list[Figure]:
    """Medians and 90th percentiles; the peer column has Twinkle's figures of the anchors."""
    waits: Waits = {name: [] for name in BUDGETS}
    with (
        screen("1600x1000x24") as shown,
        private_folder() as folder,
        XProbe(shown.environment["DISPLAY"]) as keys,
        SipPeer() as peer,
    ):
        window = Watched(private_environment(shown.environment, folder))
        try:
            window.until("link", status="up")
            time.sleep(2.5)  # audio and the tray come up
            moments = _moments()
            for turn in range(ROUNDS + 1):
                taken = _call(shown, keys, peer, window, moments)
                for name, values in taken.items() if turn else ():
                    waits[name] += values
        finally:
            window.end()
    figures = []
    for name, (budget, twinkle) in BUDGETS.items():
        p90 = f"p90 {quantile(waits[name], 0.9):.1f} ms, {len(waits[name])} times"
        figures.append(
            Figure(
                name=name,
                value=quantile(waits[name], 0.5),
                unit="ms",
                budget=budget,
                peer=twinkle,
                peer_name="ms, Twinkle on such a machine",
                note=p90,
            )
        )
    return figures


def _moments() -> Iterator[float]:
    """Seconds after a packet, spread evenly over the time until the next however many are taken."""
    return (turn * GOLDEN % 1.0 * PACKET_S for turn in itertools.count())


def _call(
    shown: Screen, keys: XProbe, peer: SipPeer, window: Watched, moments: Iterator[float]
) -> Waits:
    """One call from dialling to hanging up; milliseconds by name."""
    shown.key("F5")
    shown.key("ctrl+a")
    shown.type(f"sip:peer@127.0.0.1:{peer.port}")
    time.sleep(CALM_S)
    pressed = keys.press("Return")
    invited = peer.wait("INVITE")
    time.sleep(CALM_S)
    answered = peer.answer()
    active = window.until("row", state="active")["at"]
    peer.wait("ACK")
    time.sleep(CALM_S)
    shown.key("F7")
    time.sleep(CALM_S)
    tones = []
    for tone in TONES:
        began = keys.press(tone)
        tones.append((peer.wait("tone") - began) / 1e6)
        time.sleep(CALM_S + next(moments))
    hung_up = keys.press("F6", "Shift_L")
    bye = peer.wait("BYE")
    window.until("row", state="ended")
    time.sleep(CALM_S)
    return {
        "Return to INVITE on the wire": [(invited - pressed) / 1e6],
        "200 OK to the row saying so": [(active - answered) / 1e6],
        "tone key to RTP event": tones,
        "hang-up key to BYE on the wire": [(bye - hung_up) / 1e6],
    }
