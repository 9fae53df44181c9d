"""Bases of all wire models: spelling, strictness, and how a model becomes JSON again.

Requests refuse unknown fields; answers and events ignore them, so that a newer peer does not
break an older one. Numbers are never taken from strings or booleans. Errors never repeat their
input, which may hold secret tones or tokens.
"""

from __future__ import annotations

from typing import Any, Final

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

FLAG_TAG: Final = "\x1fflag"
SHAPE_TAG: Final = "\x1fshape"
ONE_TAG: Final = "\x1fone"
MANY_TAG: Final = "\x1fmany"
TAGS: Final = frozenset({FLAG_TAG, SHAPE_TAG, ONE_TAG, MANY_TAG})
"""Names of union branches in pydantic's error paths, which nobody should see."""


class RequestModel(BaseModel):
    """What a client sends: camelCase, strict, nothing unknown."""

    model_config = ConfigDict(
        alias_generator=to_camel,
        populate_by_name=True,
        extra="forbid",
        strict=True,
        frozen=True,
        hide_input_in_errors=True,
        defer_build=True,
    )


class AnswerModel(BaseModel):
    """What comes back or is announced: camelCase, strict, unknown fields ignored."""

    model_config = ConfigDict(
        alias_generator=to_camel,
        populate_by_name=True,
        extra="ignore",
        strict=True,
        frozen=True,
        hide_input_in_errors=True,
        defer_build=True,
    )


class RestRequestModel(BaseModel):
    """A REST body that is snake_case on the wire (rooms, tokens): strict, nothing unknown."""

    model_config = ConfigDict(
        extra="forbid", strict=True, frozen=True, hide_input_in_errors=True, defer_build=True
    )


class RestAnswerModel(BaseModel):
    """A REST answer whose fields are snake_case on the wire; unknown fields ignored."""

    model_config = ConfigDict(
        extra="ignore", strict=True, frozen=True, hide_input_in_errors=True, defer_build=True
    )


def to_wire(model: BaseModel) -> dict[str, Any]:
    """The JSON object of a model as plain data: wire spelling, absent instead of null."""
    return model.model_dump(mode="json", by_alias=True, exclude_none=True)


def to_json(model: BaseModel) -> str:
    """The JSON text of a model: wire spelling, absent instead of null."""
    return model.model_dump_json(by_alias=True, exclude_none=True)
