"""Pages of things kept in the database, newest first, between cursors that are ids."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from softphone.errors import InvalidInput
from softphone.gateway.database import GatewayDatabase
from softphone.telephony_api.rooms import ListQuery


@dataclass(slots=True, kw_only=True)
class Listing:
    """What is listed.

    Attributes:
        table: with the columns ``id`` and ``started_at``.
        columns: what each row shall hold.
        where: conditions that rows meet, each with its values.
    """

    table: str
    columns: str
    where: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)

    def only(self, condition: str, *values: Any) -> None:
        """Add a condition."""
        self.where.append(condition)
        self.values.extend(values)

    @property
    def clause(self) -> str:
        """The conditions as SQL."""
        return f" WHERE {' AND '.join(self.where)}" if self.where else ""


async def page_of(
    database: GatewayDatabase, listing: Listing, query: ListQuery
) -> tuple[int, Sequence[tuple[Any, ...]]]:
    """How many rows there are, and one page of them.

    Raises:
        InvalidInput: a cursor names nothing.
        StorageUnavailable.
    """
    table = listing.table
    ((total,),) = await database.fetch(
        f"SELECT COUNT(*) FROM {table}{listing.clause}",
        listing.values,
    )
    backwards = query.ending_before is not None
    cursor = query.ending_before if backwards else query.starting_after
    if cursor is not None:
        name = "ending_before" if backwards else "starting_after"
        at = await database.fetch(f"SELECT started_at FROM {table} WHERE id = ?", (cursor,))
        if not at:
            raise InvalidInput(name, "names nothing in this list", "Use an id from the list.")
        listing.only(f"(started_at, id) {'>' if backwards else '<'} (?, ?)", at[0][0], cursor)
    order = "ASC" if backwards else "DESC"
    rows = await database.fetch(
        f"SELECT {listing.columns} FROM {table}{listing.clause}"
        f" ORDER BY started_at {order}, id {order} LIMIT ?",
        (*listing.values, query.limit),
    )
    return total, rows[::-1] if backwards else rows
