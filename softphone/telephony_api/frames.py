"""Reading a text frame of the room socket, as fast as safely possible.

The commonest frames are notifications, so a frame is first taken for one: the event's name picks
the payload model inside pydantic's Rust core, and the payload is validated in the same pass. Only
what fails that is looked at again as an answer, an event of a newer peer, or an error.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, Final, Literal, Union

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError, with_config
from typing_extensions import TypedDict

from softphone.errors import ProtocolMismatch
from softphone.telephony_api.events import EVENT_MODELS, EventModel
from softphone.telephony_api.rpc import RpcNotification, RpcResponse

Frame = EventModel | RpcResponse | RpcNotification
"""An event, an answer, or a notification this version has no model for."""

_NO_SUCH_TAG: Final = frozenset({"union_tag_not_found", "union_tag_invalid"})


def read_frame(text: str | bytes) -> Frame:
    """Parse and validate one frame from the gateway.

    Raises:
        ProtocolMismatch: not JSON, not JSON-RPC 2.0, or an event whose payload breaks the contract.
    """
    try:
        return _notification_adapter().validate_json(text)["params"]  # type: ignore[no-any-return]  # the adapter is built at run time
    except ValidationError as error:
        kind = error.errors(include_url=False, include_input=False)[0]["type"]
        if kind not in _NO_SUCH_TAG:
            raise _mismatch(error) from error
    return _read_rare(text, answer=kind == "union_tag_not_found")


def prepare() -> None:
    """Build the parser now instead of with the first frame."""
    _notification_adapter()


def read_payload(name: str, payload: dict[str, Any]) -> EventModel | None:
    """Validate one event given as plain data; None when this version has no model for it.

    Raises:
        ProtocolMismatch: the payload breaks the contract.
    """
    model = EVENT_MODELS.get(name)
    if model is None:
        return None
    try:
        return model.model_validate(payload)
    except ValidationError as error:
        raise _mismatch(error) from error


def _read_rare(text: str | bytes, *, answer: bool) -> Frame:
    model: type[RpcResponse] | type[RpcNotification] = RpcResponse if answer else RpcNotification
    try:
        return model.model_validate_json(text)
    except ValidationError as error:
        raise _mismatch(error) from error


@cache
def _notification_adapter() -> TypeAdapter[Any]:
    frames = [_frame_type(name, model) for name, model in EVENT_MODELS.items()]
    union: Any = Union.__getitem__(tuple(frames))
    tagged: Any = Annotated[union, Field(discriminator="method")]
    return TypeAdapter(tagged)


def _frame_type(name: str, model: type[EventModel]) -> Any:
    fields: dict[str, Any] = {"jsonrpc": Literal["2.0"], "method": Literal[name], "params": model}
    make: Any = TypedDict
    shape = make(f"{model.__name__}Frame", fields)
    return with_config(ConfigDict(extra="ignore", strict=True))(shape)


def _mismatch(error: ValidationError) -> ProtocolMismatch:
    first = error.errors(include_url=False, include_input=False)[0]
    where = ".".join(map(str, first["loc"]))
    return ProtocolMismatch(
        "The gateway sent something this version does not understand; update both to one version.",
        detail=f"{where or 'frame'}: {first['msg']}",
    )
