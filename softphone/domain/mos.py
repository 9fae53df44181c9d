"""Mean opinion score by the E-model (ITU-T G.107, 06/2015).

``R = (Ro - Is) - Id - Ie,eff``, then MOS from R by annex B of G.107. Terms:

* ``Ro - Is`` = 93.2: every acoustic input at the default of G.107 table 2, since a gateway cannot
  measure them.
* ``Id``: delay alone, by the approximation of Cole and Rosenbluth, "Voice over IP performance
  monitoring" (ACM SIGCOMM CCR 31-2, 2001), equation 4; within one R of G.107 up to 400 ms.
* ``Ie,eff = Ie + (95 - Ie) * Ppl / (Ppl / BurstR + Bpl)``: G.107 equation 7-29, loss taken as
  random (BurstR 1). Ie and Bpl of G.711 are those of ITU-T G.113 (11/2007) appendix I, table I.4:
  0 and 4.3 without, 25.1 with concealment of lost packets. G.722 and Opus have no narrow-band
  values there; they are given G.711's, by whether the decoder conceals losses, so their score is
  comparative. The scale is the narrow-band one for all.
"""

from __future__ import annotations

from typing import Final

_BASE: Final = 93.2
_BPL_CONCEALED: Final = 25.1
_BPL_PLAIN: Final = 4.3
_KNEE_MS: Final = 177.3
_WORST_IMPAIRMENT: Final = 95.0


def transmission_rating(loss_percent: float, delay_ms: float, *, conceals: bool) -> float:
    """R of the E-model, 0 to 93.2.

    Args:
        loss_percent: packets that never came or came too late to be played, 0-100.
        delay_ms: mouth to ear, one way.
        conceals: whether the decoder covers up lost packets.
    """
    bpl = _BPL_CONCEALED if conceals else _BPL_PLAIN
    by_loss = _WORST_IMPAIRMENT * loss_percent / (loss_percent + bpl)
    by_delay = 0.024 * delay_ms + 0.11 * max(0.0, delay_ms - _KNEE_MS)
    return max(0.0, _BASE - by_delay - by_loss)


def mean_opinion_score(rating: float) -> float:
    """MOS of a rating, 1.0 to 4.5 (G.107 annex B)."""
    if rating <= 0:
        return 1.0
    if rating >= 100:
        return 4.5
    score = 1 + 0.035 * rating + 7e-6 * rating * (rating - 60) * (100 - rating)
    return max(1.0, min(4.5, score))  # below a rating of 6.5 the polynomial dips under 1
