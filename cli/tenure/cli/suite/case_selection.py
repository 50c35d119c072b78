"""Selects cases by options, from the suite or from the user's own files."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import click

from tenure.cli.errors import WrongUse, wrong_use
from tenure.cli.options import TO_READ
from tenure.cli.suite.option_groups import option

if TYPE_CHECKING:
    from tenure.conformance import Case, Depth

DEPTHS = ("quick", "standard", "complete")


@attrs.frozen
class Selection:
    """Which cases."""

    ids: tuple[str, ...] = option(
        "--case",
        "ids",
        multiple=True,
        metavar="ID",
        help="Only cases with this id (`tenure cases` lists them); * and ? are wildcards.",
    )
    clauses: tuple[str, ...] = option(
        "--clause", "clauses", multiple=True, metavar="ID", help="Only cases about this clause."
    )
    vectors: tuple[Path, ...] = option(
        "--vectors",
        type=TO_READ,
        multiple=True,
        metavar="FILE",
        help="The vectors of this file, of all depths, instead of the bundled cases.",
    )


@attrs.frozen
class CaseOptions(Selection):
    """Which cases."""

    chosen_depth: "Depth | None" = option(
        "--depth",
        "chosen_depth",
        type=click.Choice(DEPTHS),
        show_default="standard, or all of --vectors",
        help="How much of the suite.",
    )
    ties: bool = option("--ties", is_flag=True, help="Also cases in which two timers are due at one instant.")

    @property
    def depth(self) -> "Depth":
        """The given depth, or else the deepest of the user's own files, or else standard. Raises WrongUse."""
        depths: list[Depth] = [case.depth for case in own_cases(self.vectors)]
        deepest: Depth = max(depths, key=DEPTHS.index, default="standard")
        return self.chosen_depth or deepest

    def words(self) -> list[str]:
        """The arguments that a case of this selection needs beside its id."""
        words = [word for path in self.vectors for word in ("--vectors", str(path))]
        words += ["--depth", self.chosen_depth] if self.chosen_depth else []
        return [*words, "--ties"] if self.ties else words


@attrs.frozen
class Chosen:
    """The selected cases, and the number of cases that were left out because of ties."""

    cases: "tuple[Case, ...]"
    left_out: int


def every_case(options: Selection) -> "tuple[Case, ...]":
    """Return all cases from which to select. Raises WrongUse."""
    return own_cases(options.vectors) if options.vectors else cases_down_to("complete")


@cache
def own_cases(paths: tuple[Path, ...]) -> "tuple[Case, ...]":
    """Read the cases of files of vectors. Raises WrongUse."""
    from tenure.conformance import BadFile, read_vectors

    with wrong_use(BadFile):
        return tuple(each.case for each in read_vectors(*paths)) if paths else ()


@cache
def cases_down_to(depth: "Depth") -> "tuple[Case, ...]":
    """Return at least the cases up to a depth; the many control cases are read only if needed."""
    from tenure.conformance import bundled_cases

    return bundled_cases(control=depth == "complete")


def choose(options: Selection, depth: "Depth", *, ties: bool) -> Chosen:
    """Select the cases up to a depth. Raises WrongUse, with the reason, if there are none."""
    from tenure.conformance import select
    from tenure.spec import bundled

    ids, clauses = options.ids, options.clauses
    cases = every_case(options) if ids or options.vectors else cases_down_to(depth)
    for pattern in ids:
        if not select(cases, ids=[pattern], ties=True):
            raise WrongUse(f"no case has the id {pattern!r}; `tenure cases` lists them")
    for clause in clauses:
        if clause not in bundled().clauses:
            raise WrongUse(f"there is no clause {clause!r}; `tenure spec --show clauses` lists them")
    every = select(cases, ids=ids, clauses=clauses, ties=True, depth=depth)
    chosen = select(cases, ids=ids, clauses=clauses, ties=ties, depth=depth)
    if not chosen:
        deeper = select(every_case(options), ids=ids, clauses=clauses, ties=True)
        reason = "no case matches all of these options" if cases else "the file has no vectors"
        if every:
            reason = "all of these cases have ties; add --ties"
        elif deeper:
            first = min((case.depth for case in deeper), key=DEPTHS.index)
            reason = f"all of these cases belong to a deeper depth; add --depth {first}"
        raise WrongUse(f"there is nothing to run: {reason}")
    return Chosen(chosen, len(every) - len(chosen))
