"""Turn what pydantic found wrong into sentences a person can act on.

One translation for every edge: the REST ``info``, JSON-RPC ``data.field``, the command line and
the window's dial options all show these `softphone.errors.InvalidInput`.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from softphone.errors import InvalidInput
from softphone.telephony_api.checks import REFUSED
from softphone.telephony_api.wire import SHAPE_TAG, TAGS

M = TypeVar("M", bound=BaseModel)
Words = tuple[str, str]

WHOLE: Final = "request"
"""The field's name when the whole body is meant."""

_SHOWN_MAX = 60
_SECRET = object()
_SECRET_FIELDS: Final = frozenset({"tones", "extension", "token", "password", "hmac", "basicAuth"})


def parse(model: type[M], data: Any) -> M:
    """Validate plain data in wire spelling.

    Raises:
        InvalidInput: the first problem, in the order of the model's fields.
    """
    try:
        return model.model_validate(data, by_alias=True, by_name=False)
    except ValidationError as error:
        raise first_problem(error, model) from error


def problems_in(model: type[BaseModel], data: Any) -> tuple[InvalidInput, ...]:
    """Everything wrong with plain data in wire spelling; empty when it is fine."""
    try:
        model.model_validate(data, by_alias=True, by_name=False)
    except ValidationError as error:
        return tuple(all_problems(error, model))
    return ()


def first_problem(error: ValidationError, model: type[BaseModel] | None = None) -> InvalidInput:
    """The first of `all_problems`."""
    return all_problems(error, model)[0]


def all_problems(
    error: ValidationError, model: type[BaseModel] | None = None
) -> list[InvalidInput]:
    """Every problem, unknown fields first, since a misspelt name explains what is missing.

    Args:
        error: what pydantic raised.
        model: the model that was asked for; lets unknown fields get a "did you mean".
    """
    found = error.errors(include_url=False)
    found.sort(key=lambda each: each["type"] != "extra_forbidden")
    return [_problem(each, model) for each in found]


def _problem(error: ErrorDetails, model: type[BaseModel] | None) -> InvalidInput:
    path = [part for part in error["loc"] if part not in TAGS]
    if error["type"] == "extra_forbidden" and path:
        return InvalidInput(".".join(map(_as_sent, path)), *_unknown(path, model))
    names = _wire_path(model, path)
    value = _SECRET if _SECRET_FIELDS.intersection(names) else error["input"]
    words = _WORDS.get(error["type"], _other)
    problem, remedy = words(error.get("ctx", {}), value, error["msg"])
    if error["loc"] and error["loc"][-1] == SHAPE_TAG:
        problem, remedy = _flag_or_shape(error, problem, remedy)
    return InvalidInput(".".join(names) or WHOLE, problem, remedy)


def _wire_path(model: type[BaseModel] | None, path: Iterable[int | str]) -> list[str]:
    names = []
    for part in path:
        name, model = _step(model, part)
        names.append(name)
    return names


def _flag_or_shape(error: ErrorDetails, problem: str, remedy: str) -> Words:
    if error["type"] in ("tuple_type", "model_type"):
        shape = "a list of names" if error["type"] == "tuple_type" else "an object by medium"
        return f"is {_shown(error['input'])}", f"Give true, false or {shape}."
    return problem, remedy


def _unknown(path: list[int | str], model: type[BaseModel] | None) -> Words:
    owner = _owner(model, path[:-1])
    if owner is None:
        return "is not a known field", "Check its spelling or leave it out."
    known = [info.alias or name for name, info in owner.model_fields.items()]
    by_lower = {name.lower().replace("_", ""): name for name in known}
    wanted = str(path[-1]).lower().replace("_", "")
    close = difflib.get_close_matches(wanted, by_lower, n=1, cutoff=0.75)
    if close:
        return "is not a known field", f"Did you mean {by_lower[close[0]]}?"
    listed = ", ".join(known) if len(known) <= 15 else ""
    hint = f" Known here: {listed}." if listed else ""
    return "is not a known field", f"Check its spelling or leave it out.{hint}"


def _owner(model: type[BaseModel] | None, path: Iterable[int | str]) -> type[BaseModel] | None:
    """The model found by walking a path from the outermost model."""
    for part in path:
        _, model = _step(model, part)
    return model


def _step(model: type[BaseModel] | None, part: int | str) -> tuple[str, type[BaseModel] | None]:
    """A path part in wire spelling, and the model below it; list items and keys stay inside."""
    fields = {} if model is None else model.model_fields
    for name, info in fields.items():
        if part in (info.alias, name):
            return info.alias or name, _model_in(info.annotation)
    return _as_sent(part), model


def _as_sent(part: int | str) -> str:
    """A name the sender made up, safe to show and to log."""
    text = str(part)[:_SHOWN_MAX]
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for inner in getattr(annotation, "__args__", ()):
        found = _model_in(inner)
        if found is not None:
            return found
    return None


def _shown(value: Any) -> str:
    if value is _SECRET:
        return "a value not shown here"
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return "an object"
    if isinstance(value, list | tuple):
        return "a list"
    text = repr(value)
    return text if len(text) <= _SHOWN_MAX else f"{text[:_SHOWN_MAX]}…"


def _type_words(kind: str, remedy: str) -> Callable[[Mapping[str, Any], Any, str], Words]:
    def words(_ctx: Mapping[str, Any], value: Any, _message: str) -> Words:
        return f"is {_shown(value)}, not {kind}", remedy

    return words


def _refused(ctx: Mapping[str, Any], _value: Any, _message: str) -> Words:
    return str(ctx["problem"]), str(ctx["remedy"])


def _missing(_ctx: Mapping[str, Any], _value: Any, _message: str) -> Words:
    return "is missing", "Give it; it is required."


def _literal(ctx: Mapping[str, Any], value: Any, _message: str) -> Words:
    expected = str(ctx.get("expected", "")).replace("True", "true")
    several = " or " in expected
    return f"is {_shown(value)}", f"Use {'one of ' if several else ''}{expected}."


def _bound(words: str, key: str) -> Callable[[Mapping[str, Any], Any, str], Words]:
    def bound(ctx: Mapping[str, Any], value: Any, _message: str) -> Words:
        return f"is {_shown(value)}", f"Use {words} {ctx[key]}."

    return bound


def _too_long(ctx: Mapping[str, Any], value: Any, _message: str) -> Words:
    size = ctx.get("actual_length", len(value) if hasattr(value, "__len__") else "too many")
    return f"has a length of {size}", f"Use at most {ctx['max_length']}."


def _too_short(ctx: Mapping[str, Any], value: Any, _message: str) -> Words:
    size = ctx.get("actual_length", len(value) if hasattr(value, "__len__") else "too few")
    if size == 0:
        return "is empty", f"Give at least {ctx['min_length']}."
    return f"has a length of {size}", f"Use at least {ctx['min_length']}."


def _bad_json(ctx: Mapping[str, Any], _value: Any, _message: str) -> Words:
    return f"is not valid JSON ({ctx.get('error', 'syntax error')})", "Correct the JSON text."


def _other(_ctx: Mapping[str, Any], value: Any, message: str) -> Words:
    return f"is {_shown(value)}", f"{message.rstrip('.')}."


_OBJECT = _type_words("an object", "Give a JSON object.")
_LIST = _type_words("a list", "Give a JSON list.")
_NUMBER = _type_words("a number", "Give a number, without quotation marks.")

_WORDS: Final[Mapping[str, Callable[[Mapping[str, Any], Any, str], Words]]] = MappingProxyType(
    {
        REFUSED: _refused,
        "missing": _missing,
        "literal_error": _literal,
        "json_invalid": _bad_json,
        "string_type": _type_words("a text", "Give a text in quotation marks."),
        "bool_type": _type_words("true or false", "Give true or false, without quotation marks."),
        "int_type": _type_words("a whole number", "Give a whole number, without quotation marks."),
        "int_from_float": _type_words("a whole number", "Give a whole number."),
        "float_type": _NUMBER,
        "finite_number": _NUMBER,
        "model_type": _OBJECT,
        "model_attributes_type": _OBJECT,
        "dict_type": _OBJECT,
        "tuple_type": _LIST,
        "list_type": _LIST,
        "greater_than_equal": _bound("a value of at least", "ge"),
        "less_than_equal": _bound("a value of at most", "le"),
        "string_too_long": _too_long,
        "too_long": _too_long,
        "string_too_short": _too_short,
        "too_short": _too_short,
    }
)
