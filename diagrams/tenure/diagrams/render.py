"""Draws DOT source with Graphviz: with the libraries inside pygraphviz, or with a `dot` on the path.

The libraries are preferred, because they are the same on every machine. Both keep the given positions.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Literal, TypeAlias, get_args

from tenure.diagrams.dot import ENGINE

Renderer: TypeAlias = Literal["pygraphviz", "dot"]
RENDERERS: tuple[Renderer, ...] = get_args(Renderer)


class RenderError(Exception):
    """Graphviz is missing or failed."""


def available() -> Renderer:
    """The renderer to use by default. Raises ModuleNotFoundError for pygraphviz if there is none."""
    try:
        import pygraphviz  # noqa: F401
    except ImportError:
        if shutil.which("dot") is None:
            raise
        return "dot"
    return "pygraphviz"


def render(source: str, kind: Literal["svg", "png", "pdf"], renderer: Renderer, engine: str = ENGINE) -> bytes:
    """Draw DOT source whose `layout` attribute is the engine.

    Raises RenderError if the renderer fails, ModuleNotFoundError if it is missing.
    """
    if kind == "png":
        source = source.replace("{\n", "{\n\tgraph [dpi=144]\n", 1)
    return _with_dot(source, kind) if renderer == "dot" else _with_pygraphviz(source, kind, engine)


def _with_dot(source: str, kind: str) -> bytes:
    import graphviz

    try:
        drawn: bytes = graphviz.Source(source).pipe(format=kind, quiet=True)
    except graphviz.ExecutableNotFound:
        raise RenderError("there is no dot on the path; leave the renderer to pygraphviz or install Graphviz") from None
    except graphviz.CalledProcessError as error:
        raise RenderError(f"dot failed: {_last_line(error.stderr)}") from None
    return drawn


def _with_pygraphviz(source: str, kind: str, engine: str) -> bytes:
    import pygraphviz

    with _caught_messages() as messages:
        try:
            drawn = pygraphviz.AGraph(string=source).draw(format=kind, prog=engine)
        except (ValueError, pygraphviz.DotError, TypeError) as error:
            messages.seek(0)
            reason = _last_line(messages.read()) or str(error)
            raise RenderError(f"pygraphviz failed: {reason}") from None
    return bytes(drawn)


@contextmanager
def _caught_messages() -> Iterator[IO[bytes]]:
    """Catch what the C libraries write to stderr: warnings about fonts, which have no effect here."""
    sys.stderr.flush()
    with tempfile.TemporaryFile() as messages:
        stderr = os.dup(2)
        os.dup2(messages.fileno(), 2)
        try:
            yield messages
        finally:
            os.dup2(stderr, 2)
            os.close(stderr)


def _last_line(messages: bytes) -> str:
    lines = messages.decode(errors="replace").strip().splitlines()
    return lines[-1] if lines else ""
