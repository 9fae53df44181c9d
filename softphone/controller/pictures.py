"""Looking at a far party: from the operator's wish to the last picture."""

from __future__ import annotations

from collections.abc import Callable

from softphone.backends.base import TelephonyBackend
from softphone.controller.notices import Notices
from softphone.controller.tasks import TaskOwner
from softphone.domain.session import Session
from softphone.errors import SoftphoneError

Stop = Callable[[], None]


def watch(
    backend: TelephonyBackend,
    session: Session,
    owner: TaskOwner,
    notices: Notices,
    *,
    show: Callable[[bytes], None],
    over: Callable[[], None],
) -> Stop:
    """Start showing; what fails becomes a notice.

    Args:
        backend: who has the pictures.
        session: whose; must have a leg.
        owner: of the task.
        notices: told of a failure.
        show: takes each picture as JPEG, on the loop's thread.
        over: called once, on the loop's thread, when no more pictures come for any reason.

    Returns:
        Stops showing; ``over`` follows.
    """
    leg = session.leg
    assert leg is not None, "a session without a leg has no picture"

    async def run() -> None:
        try:
            await backend.watch(leg, show)
        except SoftphoneError as error:
            notices.tell_error(error, session=session.id)

    task = owner.spawn(run(), f"picture:{session.id}")
    if task is None:
        over()
        return _nothing
    task.add_done_callback(lambda _done: over())

    def stop() -> None:
        task.cancel()

    return stop


def _nothing() -> None: ...
