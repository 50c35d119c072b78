"""The exploration of `tenure conform`: random runs after the cases, and the file of what they find."""

import shlex
import sys
from contextlib import redirect_stdout
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from tenure.cli.conform.judging import Judged, judge_options_of
from tenure.cli.conform.option_groups import CaseOptions, ExploreOptions, OutputOptions, RunOptions, TargetOptions
from tenure.cli.conform.report_files import progress
from tenure.cli.conform.target_choice import connection
from tenure.cli.errors import WrongUse
from tenure.cli.files import STREAM, file_to_write

if TYPE_CHECKING:
    from collections.abc import Callable

    from tenure.conformance import Verdict


def check_exploring(options: ExploreOptions, target: TargetOptions, output: OutputOptions) -> None:
    """See that what was asked for can be done. Raises WrongUse."""
    if not options.examples:
        for name, value in {"--seed": options.seed, "--found": options.found}.items():
            if value is not None:
                raise WrongUse(f"{name} is about random runs; ask for some with --examples")
        return
    if target.recorded is not None:
        raise WrongUse("--rejudge runs nothing: it goes without --examples")
    if target.service.url is not None:
        raise WrongUse(
            "a service is judged by cases only, because random runs take too long there; leave out --examples"
        )
    if _is_program(options.found) and target.program is not None:
        raise WrongUse("--found writes a program in Python only for a target in Python; name a file for a vector")
    others = [path for path in attrs.astuple(output) if isinstance(path, Path)]
    if options.found is not None and options.found.resolve() in [path.resolve() for path in others]:
        raise WrongUse(f"two of the files to write are {str(options.found)!r}; give each a name of its own")


def explore_target(
    judged: Judged,
    target: TargetOptions,
    cases: CaseOptions,
    run: RunOptions,
    options: ExploreOptions,
    output: OutputOptions,
) -> Judged:
    """Explore a target that was judged, and add what comes of it, if that was asked for. Raises WrongUse."""
    if not options.examples or judged.judgement.broke is not None:
        return judged
    if run.fail_fast and judged.judgement.of("failed"):
        note = "not explored, because a case failed and --fail-fast says to stop then"
        return attrs.evolve(judged, judgement=attrs.evolve(judged.judgement, notes=(*judged.judgement.notes, note)))

    from tenure.conformance import CannotStart, ProtocolError, explore, failure_signatures, not_explored

    seed = options.seed or 0
    alike = failure_signatures(judged.judgement.of("expected failure"))
    unseen = frozenset(key for absence in judged.judgement.absences for key in absence.keys)
    try:
        with redirect_stdout(sys.stderr):
            exploration = explore(
                connection(target),
                attrs.evolve(judge_options_of(target, run, cases), alike=alike, unseen=unseen),
                examples=options.examples,
                seed=seed,
                ties=cases.ties,
                workers=run.workers,
                progress=progress(output).count("random runs"),
            )
    except (ProtocolError, CannotStart) as error:
        exploration = not_explored(judged.judgement.target, seed, options.examples, error)
    return attrs.evolve(judged, exploration=exploration, again=_again(judged, cases, run, options))


def finding_to_write(options: ExploreOptions, target: TargetOptions, *, force: bool) -> "Callable[[Judged], None]":
    """What writes the file of what was found; without a finding it is as it was. Raises OSError, WrongUse."""
    write_file = None if options.found is None else file_to_write(options.found, force=force)

    def write(judged: Judged) -> None:
        found = judged.exploration.found if judged.exploration else None
        if write_file is not None and found is not None and found.case.commands:
            write_file(_finding(found, options, target).encode())

    return write


def _finding(found: "Verdict", options: ExploreOptions, target: TargetOptions) -> str:
    from tenure.cli.conform.target_choice import REFERENCE
    from tenure.conformance import dump_vectors, reproducer, vector_of
    from tenure.spec import bundled

    if _is_program(options.found):
        return reproducer(found, target.target or REFERENCE)
    return dump_vectors([vector_of(found.case)], found.case.depth, bundled().version)


def _again(judged: Judged, cases: CaseOptions, run: RunOptions, options: ExploreOptions) -> str:
    """The command line that shows a finding again: by its vector if that is written, or by exploring once more."""
    words = ["--ties"] if cases.ties else []
    if options.found not in (None, STREAM) and not _is_program(options.found):
        words += ["--vectors", str(options.found)]
    else:
        words += ["--examples", str(options.examples), "--seed", str(options.seed or 0)]
        words += [word for each in run.without for word in ("--without", each)]
    return f"tenure conform {shlex.join(words)} {judged.arguments}".rstrip()


def _is_program(path: Path | None) -> bool:
    return path is not None and path.suffix == ".py"
