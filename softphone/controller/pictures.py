"""Looking at a far party and being seen by it: from the operator's wish to the last picture."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

from softphone.backends.base import TelephonyBackend
from softphone.controller.notices import Notices
from softphone.controller.tasks import TaskOwner
from softphone.domain.camera import CameraSource
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
    watching = partial(backend.watch, leg, show)
    return _run(watching, f"picture:{session.id}", session, owner, notices, over)


def show(
    backend: TelephonyBackend,
    session: Session,
    owner: TaskOwner,
    notices: Notices,
    *,
    camera: CameraSource,
    over: Callable[[], None],
) -> Stop:
    """Start being seen; what fails becomes a notice.

    Args:
        backend: who sends the pictures.
        session: to whom; must have a leg.
        owner: of the task.
        notices: told of a failure.
        camera: where the pictures come from.
        over: called once, on the loop's thread, when no more pictures are sent for any reason.

    Returns:
        Stops it; ``over`` follows.
    """
    leg = session.leg
    assert leg is not None, "nobody is there who could see"
    showing = partial(backend.show, leg, camera)
    return _run(showing, f"camera:{session.id}", session, owner, notices, over)


def _run(
    work: Callable[[], Awaitable[None]],
    name: str,
    session: Session,
    owner: TaskOwner,
    notices: Notices,
    over: Callable[[], None],
) -> Stop:
    async def run() -> None:
        try:
            await work()
        except SoftphoneError as error:
            notices.tell_error(error, session=session.id)

    task = owner.spawn(run(), name)
    if task is None:
        over()
        return _nothing
    task.add_done_callback(lambda _done: over())

    def stop() -> None:
        task.cancel()

    return stop


def _nothing() -> None: ...
