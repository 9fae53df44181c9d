"""Keeps resources/i18n in step with the program's texts.

Run ``python packaging/translations.py update`` after texts changed: it reads every text that the
window shows, brings each language's file up to date and compiles it. ``missing LANGUAGE`` prints
what is not translated as JSON, and ``fill LANGUAGE FILE`` takes such a file back with the
translations as values.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final
from xml.etree import ElementTree

ROOT: Final = Path(__file__).resolve().parents[1]
FOLDER: Final = ROOT / "resources" / "i18n"
LANGUAGES: Final = ("de", "es", "fr", "ar")
SENTENCES: Final = "Sentences"
"""Context of what is said outside of the window's own code: errors, reasons, advice."""

_SQL: Final = {"SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "WITH"}
_OUTSIDE_WINDOW: Final = (
    "ui/",
    "cli/",
    "demonstration/",
    "crm/http",
    "crm/guard",
    "crm/server",
    "gateway/metrics",
    "gateway/practice_line",
)
"""Where sentences are for programs, logs and terminals."""

Text = tuple[str, str]
"""Context and source."""


def texts() -> list[Text]:
    """Every text of the program, in the order of its files, each once."""
    found: dict[Text, None] = {}
    for file in sorted((ROOT / "softphone").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        place = file.relative_to(ROOT / "softphone").as_posix()
        if place.startswith("ui/"):
            found.update(dict.fromkeys(_window_texts(tree)))
        if not place.startswith(_OUTSIDE_WINDOW):
            found.update(dict.fromkeys((SENTENCES, text) for text in _sentences(tree)))
    return list(found)


# -- what the window says ----------------------------------------------------------------------


def _window_texts(tree: ast.Module) -> Iterator[Text]:
    own = _own_context(tree)

    def visit(node: ast.AST, context: str) -> Iterator[Text]:
        if isinstance(node, ast.ClassDef):
            context = node.name
        if isinstance(node, ast.Call):
            yield from _call(node, context, own)
        for child in ast.iter_child_nodes(node):
            yield from visit(child, context)

    yield from visit(tree, "")


def _own_context(tree: ast.Module) -> str:
    """The context of a module's ``_tr``: the first argument of the `translate` in it."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and call.args:
                    return _literal(call.args[0])
    return ""


def _call(node: ast.Call, context: str, own: str) -> Iterator[Text]:
    name = _name(node.func)
    given = [_literal(argument) for argument in node.args]
    if name in ("tr", "translate") and len(given) == 2 and all(given):
        yield given[0], given[1]
    elif name == "tr" and len(given) == 1 and given[0]:
        yield context, given[0]
    elif name == "_tr" and len(given) == 1 and given[0]:
        yield own, given[0]


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literal(node: ast.expr) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return ""


# -- what is said elsewhere and shown in the window ----------------------------------------------


def _sentences(tree: ast.Module) -> Iterator[str]:
    """Whole sentences, and the clauses of `InvalidInput`; ``{0}`` for each value in them."""
    silent = _unsaid(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) == "InvalidInput":
            yield from filter(None, (_template(argument) for argument in node.args[1:3]))
        elif isinstance(node, (ast.Constant, ast.JoinedStr)) and node not in silent:
            text = _template(node)
            if _is_sentence(text):
                yield text


def _unsaid(tree: ast.Module) -> set[ast.AST]:
    """Docstrings and other bare texts, and the parts of texts with values."""
    found: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            found.add(node.value)
        if isinstance(node, ast.JoinedStr):
            found.update(node.values)
    return found


def _is_sentence(text: str) -> bool:
    if text.partition(" ")[0] in _SQL:
        return False
    return " " in text and text[:1].isupper() and text.rstrip()[-1:] in ".?!"


def _template(node: ast.expr) -> str:
    """A text with ``{0}``, ``{1}`` … where values go; empty when it is no text."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts, values = [], 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            parts.append(f"{{{values}}}")
            values += 1
    return "".join(parts)


# -- the files -----------------------------------------------------------------------------------


def read(language: str) -> dict[Text, str]:
    """The translations there are."""
    file = FOLDER / f"softphone_{language}.ts"
    if not file.exists():
        return {}
    found: dict[Text, str] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found[name, message.findtext("source", "")] = message.findtext("translation", "")
    return found


def write(language: str, wanted: Iterable[Text], known: dict[Text, str]) -> None:
    """One language's file, contexts and texts in the order of the program."""
    by_source = {source: words for (_context, source), words in known.items() if words}
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for context, source in wanted:
        if context not in contexts:
            contexts[context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[context], "name").text = context
        message = ElementTree.SubElement(contexts[context], "message")
        ElementTree.SubElement(message, "source").text = source
        words = known.get((context, source)) or by_source.get(source, "")
        translation = ElementTree.SubElement(message, "translation")
        if words:
            translation.text = words
        else:
            translation.set("type", "unfinished")
    ElementTree.indent(root, "  ")
    body = ElementTree.tostring(root, encoding="unicode")
    text = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'
    (FOLDER / f"softphone_{language}.ts").write_text(text, encoding="utf-8")


def compile_all() -> None:
    """The files that the program loads."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    for language in LANGUAGES:
        source = FOLDER / f"softphone_{language}.ts"
        subprocess.run([tool, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)


def update() -> None:
    """Bring everything in step."""
    wanted = texts()
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        write(language, wanted, read(language))
    sentences = [source for context, source in wanted if context == SENTENCES]
    lines = "".join(f"{json.dumps(sentence, ensure_ascii=False)}\n" for sentence in sentences)
    (FOLDER / "sentences.jsonl").write_text(lines, encoding="utf-8")
    compile_all()


def missing(language: str) -> dict[str, str]:
    """The sources without a translation, each once."""
    known = read(language)
    return {source: "" for context, source in texts() if not known.get((context, source))}


def fill(language: str, file: Path) -> None:
    """Take translations by source."""
    given: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    known = read(language)
    wanted = texts()
    for text in wanted:
        if given.get(text[1]) and not known.get(text):
            known[text] = given[text[1]]
    write(language, wanted, known)
    compile_all()


def main(arguments: list[str]) -> None:
    """See the module's docstring."""
    match arguments:
        case ["update"]:
            update()
        case ["missing", language]:
            print(json.dumps(missing(language), ensure_ascii=False, indent=0))
        case ["fill", language, file]:
            fill(language, Path(file))
        case _:
            raise SystemExit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
