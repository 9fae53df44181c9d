"""openapi.json: the routes as FastAPI knows them, with the models they read and answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from fastapi import APIRouter
from fastapi.openapi.utils import get_openapi
from fastapi.routing import APIRoute
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from softphone import __version__
from softphone.gateway.routes.requests import ANSWER_MODEL, REQUEST_MODEL
from softphone.telephony_api.rest_errors import ErrorBody

_REFERENCE = "#/components/schemas/{model}"


def describe(title: str, routers: Iterable[APIRouter]) -> dict[str, Any]:
    """The OpenAPI description of these routers."""
    routes = [r for router in routers for r in router.routes if isinstance(r, APIRoute)]
    api = get_openapi(title=title, version=__version__, routes=routes)
    models: set[type[BaseModel]] = {ErrorBody}
    for route in routes:
        for method in route.methods or ():
            operation = api["paths"][route.path_format][method.lower()]
            models |= _document(route, operation)
    _, schemas = models_json_schema(
        [(model, "validation") for model in sorted(models, key=lambda m: m.__name__)],
        ref_template=_REFERENCE,
    )
    components = api.setdefault("components", {})
    components["schemas"] = schemas.get("$defs", {})
    components["securitySchemes"] = {"apiKey": {"type": "http", "scheme": "bearer"}}
    api["security"] = [{"apiKey": []}]
    return api


def _document(route: APIRoute, operation: dict[str, Any]) -> set[type[BaseModel]]:
    used: set[type[BaseModel]] = set()
    body = getattr(route.endpoint, REQUEST_MODEL, None)
    if body is not None:
        operation["requestBody"] = {"content": _content(body)}
        used.add(body)
    answers = getattr(route.endpoint, ANSWER_MODEL, None)
    responses: dict[str, Any] = {"200": {"description": "Done."}}
    if answers is not None:
        responses["200"]["content"] = _content(answers)
        used.add(answers)
    responses["default"] = {"description": "Refused or failed.", "content": _content(ErrorBody)}
    operation["responses"] = responses
    return used


def _content(model: type[BaseModel]) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": _REFERENCE.format(model=model.__name__)}}}
