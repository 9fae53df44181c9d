"""Quality as bars, words, numbers and curves."""

from __future__ import annotations

from softphone.domain.events import Quality
from softphone.domain.ids import LegId
from softphone.ui.models.quality_log import QualityLog, Sample
from softphone.ui.theme import Theme
from softphone.ui.widgets.quality_plot import QualityPlot
from softphone.ui.widgets.quality_view import QualityView
from tests.fakes.session_feed import GOOD, NOW

LEG = LegId("leg")


def sample(at: float, **values: float) -> Sample:
    return Sample(NOW + at, Quality(**values))


def test_the_log_keeps_three_minutes_of_each_leg() -> None:
    log = QualityLog()
    for at in range(0, 400, 2):
        log.add(LEG, sample(at, mos=4.0))
    kept = log.of(LEG)
    assert (kept[0].at, kept[-1].at) == (NOW + 218, NOW + 398)
    assert log.of(LegId("other")) == () and log.of(None) == ()


def test_the_log_forgets_legs_nobody_samples_any_more() -> None:
    log = QualityLog()
    for number in range(200):
        log.add(LegId(str(number)), sample(number))
    assert log.of(LegId("0")) == ()
    assert len(log.of(LegId("199"))) == 1


def test_the_log_keeps_a_quality_once() -> None:
    log = QualityLog()
    first = sample(0, mos=4.0)
    log.add(LEG, first)
    log.add(LEG, Sample(NOW + 1, first.quality))
    log.add(LEG, sample(2, mos=4.0))
    assert [kept.at for kept in log.of(LEG)] == [NOW, NOW + 2]


def test_the_curves_can_be_read_aloud(qtbot) -> None:
    plot = QualityPlot(Theme.of(is_dark=False))
    qtbot.addWidget(plot)
    assert plot.words() == ""
    plot.show_samples(
        tuple(
            Sample(NOW + at, Quality(mos=mos, loss_percent=loss, jitter_ms=5))
            for at, mos, loss in ((0, 4.4, 0.0), (2, 3.1, 2.5), (4, 4.2, 0.5))
        )
    )
    assert plot.accessibleDescription() == (
        "MOS 4.2 now, 3.1 to 4.4 in the last 3 minutes. "
        "Loss 0.5 % now, 0.0 % to 2.5 % in the last 3 minutes. "
        "Jitter 5 ms now, 5 ms to 5 ms in the last 3 minutes."
    )


def test_the_curves_show_what_was_measured(qtbot) -> None:
    def picture(*values: float) -> object:
        plot = QualityPlot(Theme.of(is_dark=False))
        qtbot.addWidget(plot)
        plot.resize(300, plot.height())
        plot.show_samples([Sample(NOW + 2 * n, Quality(mos=mos)) for n, mos in enumerate(values)])
        return plot.grab().toImage()

    assert picture(4.3, 4.3, 4.3) == picture(4.3, 4.3, 4.3)
    assert picture(4.3, 2.0, 4.3) != picture(4.3, 4.3, 4.3)


def test_quality_now_is_bars_a_word_and_numbers(qtbot) -> None:
    view = QualityView(Theme.of(is_dark=False))
    qtbot.addWidget(view)
    assert (view.bars, view.text()) == (0, "Quality not measured yet")
    view.show_quality(GOOD)
    assert view.bars == 4 and view.text().startswith("good · Loss 0.2 %")
    view.show_quality(Quality(mos=2.5, loss_percent=9))
    assert view.bars == 1 and view.text().startswith("bad · Loss 9.0 %")
