"""The cases of `tenure conform`: those that were asked for, of the suite or of files of one's own, and their list."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import click

from tenure.cli.conform.option_groups import DEPTHS, CaseOptions
from tenure.cli.errors import Exit, WrongUse, wrong_use
from tenure.cli.options import print_json

if TYPE_CHECKING:
    from tenure.conformance import Case, Depth


@attrs.frozen
class Chosen:
    """The cases that were asked for, and how many of them were left out because they have ties."""

    cases: "tuple[Case, ...]"
    left_out: int


def every_case(options: CaseOptions) -> "tuple[Case, ...]":
    """All cases that there are to choose from. Raises WrongUse."""
    return own_cases(options.vectors) if options.vectors else cases_down_to("complete")


@cache
def own_cases(paths: tuple[Path, ...]) -> "tuple[Case, ...]":
    """The cases of files of vectors. Raises WrongUse."""
    from tenure.conformance import BadFile, read_vectors

    with wrong_use(BadFile):
        return tuple(each.case for each in read_vectors(*paths))


def down_to_own(options: CaseOptions) -> CaseOptions:
    """The same options, where the depth is that of the files of one's own unless another was asked for."""
    chosen = click.get_current_context().get_parameter_source("depth")
    if not options.vectors or chosen is click.core.ParameterSource.COMMANDLINE:
        return options
    depths = [case.depth for case in own_cases(options.vectors)]
    return attrs.evolve(options, depth=max(depths, key=DEPTHS.index, default=options.depth))


@cache
def cases_down_to(depth: "Depth") -> "tuple[Case, ...]":
    """At least all cases of a depth and those before it; the many of the control machines are read only if need be."""
    from tenure.conformance import bundled_cases

    return bundled_cases(control=depth == "complete")


def choose(options: CaseOptions) -> Chosen:
    """Choose the cases. Raises WrongUse if there are none, with the reason."""
    from tenure.conformance import select
    from tenure.spec import bundled

    cases = every_case(options) if options.ids or options.vectors else cases_down_to(options.depth)
    for pattern in options.ids:
        if not select(cases, ids=[pattern], ties=True):
            raise WrongUse(f"no case has the id {pattern!r}; `tenure conform --list` lists them")
    for clause in options.clauses:
        if clause not in bundled().clauses:
            raise WrongUse(f"there is no clause {clause!r}; `tenure spec --show clauses` lists them")
    ids, clauses, depth = options.ids, options.clauses, options.depth
    every = select(cases, ids=ids, clauses=clauses, ties=True, depth=depth)
    chosen = select(cases, ids=ids, clauses=clauses, ties=options.ties, depth=depth)
    if not chosen:
        deeper = select(every_case(options), ids=ids, clauses=clauses, ties=True)
        reason = "no case is about all of that" if cases else "there is no vector in the file"
        if every:
            reason = "all of these cases have ties; add --ties"
        elif deeper:
            first = min((case.depth for case in deeper), key=DEPTHS.index)
            reason = f"all of these cases belong to a further depth; add --depth {first}"
        raise WrongUse(f"there is nothing to run: {reason}")
    return Chosen(chosen, len(every) - len(chosen))


def list_cases(cases: "tuple[Case, ...]", output_format: str) -> Exit:
    """Print the cases."""
    if output_format == "json":
        print_json([case.as_json() for case in cases])
        return Exit.HOLDS
    width = max(len(case.id) for case in cases)
    for case in cases:
        marks = (" tie" if case.tie else "") + (f"  needs {' '.join(case.needs)}" if case.needs else "")
        click.echo(f"{case.id:{width}}  {' '.join(case.clauses)}{marks}")
    return Exit.HOLDS
