"""One diagram in one format: from a specification to bytes."""

from collections.abc import Mapping
from pathlib import PurePath
from typing import Literal

import attrs

from tenure.diagrams.picture import Picture
from tenure.diagrams.pictures import VIEWS
from tenure.diagrams.signature import signed
from tenure.diagrams.text_formats import mermaid, plantuml
from tenure.spec import Spec, bundled

LINK_BASE = "docs/specification.md"
"""The page of the clauses, relative to the root of the project."""


LINK_SCHEMES = ("http", "https", "file")


class DiagramError(Exception):
    """An unknown diagram or format, or an error of Graphviz; the message lists the possible values."""


@attrs.frozen
class PictureFormat:
    """A format: its name, the suffixes of its files, and whether it is text."""

    name: Literal["svg", "png", "pdf", "dot", "mermaid", "plantuml"]
    suffixes: tuple[str, ...]
    text: bool


FORMATS: Mapping[str, PictureFormat] = {
    form.name: form
    for form in (
        PictureFormat("svg", (".svg",), True),
        PictureFormat("png", (".png",), False),
        PictureFormat("pdf", (".pdf",), False),
        PictureFormat("dot", (".dot", ".gv"), True),
        PictureFormat("mermaid", (".mmd", ".mermaid"), True),
        PictureFormat("plantuml", (".puml", ".plantuml"), True),
    )
}
"""The formats by name."""


@attrs.frozen
class Drawing:
    """A diagram in a format; `renderer` is what drew it, None if none was needed."""

    name: str
    form: PictureFormat
    data: bytes
    renderer: str | None


def format_of(path: PurePath | str) -> PictureFormat:
    """The format of a file name, by its suffix. Raises DiagramError for an unknown suffix."""
    suffix = PurePath(path).suffix.lower()
    for form in FORMATS.values():
        if suffix in form.suffixes:
            return form
    known = ", ".join(form.suffixes[0] for form in FORMATS.values())
    raise DiagramError(f"{PurePath(path).name!r} has the suffix of no format; the suffixes are {known}")


def view(name: str, spec: Spec | None = None) -> Picture:
    """The content of a diagram, by default of the bundled specification. Raises DiagramError for an unknown name."""
    if name not in VIEWS:
        raise DiagramError(f"there is no diagram {name!r}; the diagrams are {', '.join(VIEWS)}")
    return VIEWS[name](bundled() if spec is None else spec)


def draw(
    name: str, form: PictureFormat, *, spec: Spec | None = None, renderer: str = "auto", link_base: str = LINK_BASE
) -> Drawing:
    """Draw a diagram in a format.

    `renderer` is auto, pygraphviz or dot; `link_base` is the page of the clauses, relative to the file. Raises
    DiagramError, or ModuleNotFoundError if the format needs a package that is not installed.
    """
    shown = view(name, spec)
    _check_links(link_base)
    if form.name == "mermaid":
        return Drawing(name, form, signed(form.name, mermaid(shown).encode()), None)
    if form.name == "plantuml":
        return Drawing(name, form, signed(form.name, plantuml(shown).encode()), None)

    from tenure.diagrams.dot import ENGINE, plan
    from tenure.diagrams.svg import set_texts

    planned = plan(shown, link_base=link_base)
    drawing = rendered(name, form, planned.source, renderer, ENGINE)
    if form.name == "svg":
        data = set_texts(drawing.data.decode(), planned.texts).encode()
        return attrs.evolve(drawing, data=signed(form.name, data))
    return drawing


def _check_links(base: str) -> None:
    """Raise DiagramError for a link with an unsafe scheme. Characters that browsers skip in an address are skipped."""
    scheme, colon, _ = "".join(mark for mark in base if mark > " ").partition(":")
    if colon and not set(scheme) & set("/?#") and scheme.lower() not in LINK_SCHEMES:
        raise DiagramError(f"links cannot begin with {base!r}; they are relative or begin with http, https or file")


def rendered(name: str, form: PictureFormat, source: str, renderer: str, engine: str) -> Drawing:
    """Draw DOT source in a format of Graphviz, or return it unchanged. Raises as `draw` does."""
    if form.name == "dot":
        return Drawing(name, form, signed(form.name, source.encode()), None)
    if form.name not in ("svg", "png", "pdf"):
        raise DiagramError(f"{name} cannot be drawn as {form.name}; the formats are svg, png, pdf and dot")

    from tenure.diagrams.render import RENDERERS, RenderError, available, render

    chosen = available() if renderer == "auto" else next((each for each in RENDERERS if each == renderer), None)
    if chosen is None:
        raise DiagramError(f"there is no renderer {renderer!r}; the renderers are auto, {', '.join(RENDERERS)}")
    try:
        return Drawing(name, form, signed(form.name, render(source, form.name, chosen, engine)), chosen)
    except RenderError as error:
        raise DiagramError(str(error)) from None
