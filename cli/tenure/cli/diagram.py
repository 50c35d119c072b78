"""`tenure diagram`: draws a diagram from the specification into a file or to standard output."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from tenure.cli.error_handling import one_line
from tenure.cli.errors import Exit, WrongUse, wrong_use
from tenure.cli.files import STREAM, file_to_write
from tenure.cli.options import TO_WRITE, force_option, format_option, print_json

if TYPE_CHECKING:
    from tenure.diagrams import Drawing, PictureFormat


@click.command(short_help="Draw a diagram.")
@click.argument("diagram", required=False)
@click.option(
    "-o",
    "--output",
    type=TO_WRITE,
    metavar="FILE",
    help="Write to FILE; its suffix is the format. - is standard output.",
)
@click.option("--to", "form", metavar="FORMAT", help="svg, png, pdf, dot, mermaid or plantuml; overrides the suffix.")
@click.option(
    "--renderer",
    type=click.Choice(["auto", "pygraphviz", "dot"]),
    default="auto",
    show_default=True,
    help="The renderer of SVG, PNG and PDF: the Graphviz in pygraphviz, or dot on the path; auto: dot if needed.",
)
@click.option("--link-base", metavar="URL", help="The base of links, before #CLAUSE. [default: docs/specification.md]")
@force_option
@click.option("--list", "listing", is_flag=True, help="List the diagrams and the formats.")
@format_option
def command(
    diagram: str | None,
    output: Path | None,
    form: str | None,
    renderer: str,
    link_base: str | None,
    force: bool,
    listing: bool,
    output_format: str,
) -> Exit:
    """Draw DIAGRAM from the specification: lifecycle, the six states, or phases, the fourteen phases inside them.

    Without -o the diagram goes to standard output, as SVG unless --to gives another format. The option --format is for
    the message about the written file, and for --list.
    """
    if listing:
        if diagram is not None:
            raise WrongUse("--list takes no diagram")
        return _list(output_format)
    if diagram is None:
        raise WrongUse("name a diagram, one of `tenure diagram --list`")

    from tenure.diagrams import LINK_BASE, DiagramError, draw

    with wrong_use(DiagramError):
        chosen = _format(form, output)
        if output is None and not chosen.text:
            raise WrongUse(f"{chosen.name} is not text: give a file with -o, or -o - for standard output")
        to_stdout = output is None or output is STREAM
        if to_stdout and output_format != "text":
            raise WrongUse("--format json describes a written file: give one with -o")
        write = file_to_write(STREAM if output is None else output, force=force)
        drawing = draw(diagram, chosen, renderer=renderer, link_base=LINK_BASE if link_base is None else link_base)
    write(drawing.data)
    if output is not None and not to_stdout:
        _report(drawing, output, output_format)
    return Exit.HOLDS


def _format(form: str | None, output: Path | None) -> "PictureFormat":
    from tenure.diagrams import FORMATS, format_of

    if form is None:
        return FORMATS["svg"] if output is None or output is STREAM else format_of(output)
    if form not in FORMATS:
        raise WrongUse(f"there is no format {form!r}; the formats are {', '.join(FORMATS)}")
    return FORMATS[form]


def _list(output_format: str) -> Exit:
    from tenure.diagrams import FORMATS, VIEWS, view

    titles = {name: view(name).title for name in VIEWS}
    if output_format == "json":
        print_json({"diagrams": titles, "formats": {form.name: list(form.suffixes) for form in FORMATS.values()}})
        return Exit.HOLDS
    for name, title in titles.items():
        click.echo(f"{name:11}{title}")
    click.echo("formats:   " + ", ".join(f"{form.name} ({form.suffixes[0]})" for form in FORMATS.values()))
    return Exit.HOLDS


def _report(drawing: "Drawing", path: Path, output_format: str) -> None:
    if output_format == "json":
        print_json(
            {
                "diagram": drawing.name,
                "format": drawing.form.name,
                "file": str(path),
                "bytes": len(drawing.data),
                "renderer": drawing.renderer,
            }
        )
        return
    drawn = f", drawn by {drawing.renderer}" if drawing.renderer else ""
    click.echo(one_line(f"wrote {path} ({drawing.form.name}, {len(drawing.data)} bytes{drawn})"))
