"""Making frozen values fast enough for what is made with every event."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, make_dataclass
from functools import cache
from typing import Any


@cache
def unfrozen_twin(kind: type) -> Callable[..., Any]:
    """A class of the same layout without the frozen one's slow construction.

    A frozen class sets each field through a call. The twin is filled at a third of the price and
    becomes a value of ``kind`` by ``twin.__class__ = kind``.

    Args:
        kind: a frozen dataclass with slots; its bases are such classes too, if it has any.

    Returns:
        A class that takes every field by position, without defaults.
    """
    names = [field.name for field in fields(kind)]
    body = {
        "__slots__": kind.__dict__["__slots__"],
        "__init__": vars(make_dataclass("_Draft", names, eq=False, repr=False))["__init__"],
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
    }
    return type("_Draft", kind.__bases__, body)
