"""What a number from another program becomes: the same as one from a clicked link."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from softphone.crm.http import Refused

if TYPE_CHECKING:
    from softphone.controller.dialing import Understood

_DONE: Final = {"fill": "filled", "ask": "asked", "dial": "dialled"}


class LinkDialler:
    """See `softphone.crm.server.Dialler`.

    Args:
        understand: what a text means.
        open_link: does with it what the operator chose for links.
        policy: that choice, ``fill``, ``ask`` or ``dial``.
    """

    def __init__(
        self,
        understand: Callable[[str], Understood],
        open_link: Callable[[str], None],
        policy: Callable[[], str],
    ) -> None:
        self._understand = understand
        self._open = open_link
        self._policy = policy

    def __call__(self, number: str) -> dict[str, Any]:
        """Open the number as a link.

        Raises:
            Refused: it cannot be dialled; the sentence says why.
        """
        reading = self._understand(number)
        if not reading.dialable:
            raise Refused(HTTPStatus.UNPROCESSABLE_ENTITY, reading.hint or "There is no number.")
        self._open(number)
        return {"status": _DONE[self._policy()], "number": reading.destination}
