"""`tenure learn`: learns the control machine of a scheduler, and shows where it differs from the specification's."""

import shlex
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import click

from tenure.cli.error_handling import one_line
from tenure.cli.errors import Exit, WrongUse
from tenure.cli.files import STREAM, file_to_write
from tenure.cli.options import TO_WRITE, force_option, print_json
from tenure.cli.progress import ProgressLine, quiet_option
from tenure.cli.suite.option_groups import Grouped, group, option, shared
from tenure.cli.suite.report_files import FormatOption, progress
from tenure.cli.suite.target_options import check_time, connection, running_target, target_group
from tenure.target_kinds import ChosenTarget

if TYPE_CHECKING:
    from tenure.conformance import Distinction, Learned, NotDeterministic
    from tenure.diagrams import PictureFormat

SCOPES = ("one", "lanes", "resize", "two")
MOST_STEPS = 60_000
MOST_LISTED = 10


@attrs.frozen
class LearnOptions:
    """What to learn."""

    scope: str = option(
        "--scope",
        type=click.Choice(SCOPES),
        default="one",
        show_default=True,
        help="One session; one on two lanes; one while the lanes change; two sessions.",
    )
    seed: int = option("--seed", type=int, default=0, show_default=True, help="The seed of the random walks.")
    steps: int = option(
        "--steps",
        type=click.IntRange(min=1),
        default=MOST_STEPS,
        show_default=True,
        help="Stop after so many inputs.",
    )


@attrs.frozen
class DrawOptions(FormatOption):
    """What to write."""

    output: Path | None = option(
        "-o",
        "--output",
        type=TO_WRITE,
        metavar="FILE",
        help="Draw the difference: .svg, .png, .pdf or .dot; - is standard output, as SVG.",
    )
    force: bool = shared(force_option)
    quiet: bool = shared(quiet_option)


GROUPS = (target_group(in_real_time=False), group(LearnOptions), group(DrawOptions))


@click.command(cls=Grouped, groups=GROUPS, short_help="Learn the control machine of a scheduler.")
def command(target: ChosenTarget, options: LearnOptions, drawing: DrawOptions) -> Exit:
    """Learn the control machine of TARGET by queries, by default of the scheduler that comes with tenure.

    TARGET is module:factory, as for `tenure conform`. The result is compared with the control machine of the
    specification; the shortest run on which they differ is shown and explained.

    \b
    Exit codes:
    - 0: they are equal
    - 1: they differ, or the target broke the protocol,
         or it answered the same inputs in two ways
    - 2: there is no such target
    - 3: the steps were not enough, and no difference was found
    """  # noqa: D301  # the backspace tells click to leave lines as they are
    check_time(target)
    form = _format(drawing.output)
    write = None if drawing.output is None else file_to_write(drawing.output, force=drawing.force)
    shown, output_format = progress("learn", drawing, quiet=drawing.quiet), drawing.output_format

    from tenure.conformance import MACHINE_SCOPES, NotDeterministic, ProtocolError, broken_text, learn

    connect = connection(target)
    scope = next(each for each in MACHINE_SCOPES if each.name == options.scope)
    try:
        with running_target():
            learned = learn(
                connect, scope, seed=options.seed, most_steps=options.steps, progress=partial(_show_progress, shown)
            )
    except NotDeterministic as error:
        _print_not_deterministic(error, output_format)
        return Exit.VIOLATION
    except ProtocolError as broken:
        click.echo(broken_text(broken)) if output_format == "text" else print_json({"broke": broken.reason})
        return Exit.VIOLATION
    finally:
        shown.clear()
    explanation = _explanation(learned, connect, target.words()) if learned.distinctions else []
    err = drawing.output is STREAM
    if output_format == "json":
        print_json(_as_json(learned, explanation), err=err)
    else:
        click.echo("\n".join(_lines(learned, explanation)), err=err)
    if form is not None and write is not None:
        if learned.distinctions:
            write(_drawn(learned, form))
        done = (
            f"wrote {drawing.output}" if learned.distinctions else f"no difference, so {drawing.output} is not written"
        )
        click.echo(one_line(done), err=err or output_format != "text")
    if learned.distinctions:
        return Exit.VIOLATION
    return Exit.NO_VERDICT if learned.stopped else Exit.HOLDS


def _format(output: Path | None) -> "PictureFormat | None":
    if output is None:
        return None
    from tenure.diagrams import FORMATS, DiagramError, format_of

    if output is STREAM:
        return FORMATS["svg"]

    suffixes = "the suffixes are .svg, .png, .pdf and .dot"
    try:
        form = format_of(output)
    except DiagramError:
        raise WrongUse(f"{str(output)!r} has the suffix of no format; {suffixes}") from None
    if form.name not in ("svg", "png", "pdf", "dot"):
        raise WrongUse(f"a difference cannot be drawn as {form.name}; {suffixes}")
    return form


def _drawn(learned: "Learned", form: "PictureFormat") -> bytes:
    from tenure.diagrams import MachineDifference, draw_difference

    title = f"{learned.target.name} (red) and the specification (green), scope {learned.scope.name}"
    found = [MachineDifference(each.word, each.states, each.expected, each.got) for each in learned.distinctions]
    return draw_difference(title, found, form).data


def _lines(learned: "Learned", explanation: list[str]) -> list[str]:
    from tenure.conformance import printable

    size, wanted = len(learned.machine.states), len(learned.specified.states)
    lines = [
        f"{learned.target.title}, scope {learned.scope.name}: {len(learned.machine.inputs)} inputs",
        f"learned {size} states in {learned.queries} queries, {learned.steps} steps, {learned.seconds:.1f} s",
    ]
    if learned.stopped:
        lines.append(f"stopped: {learned.stopped}; the learned machine may be wrong")
    if not learned.distinctions:
        lines.append(
            f"no difference from the machine of the specification ({wanted} states) was found before"
            if learned.stopped
            else f"equal to the machine of the specification ({wanted} states)"
        )
        return [printable(line) for line in lines]
    lines.append(f"it differs from the specification in {len(learned.distinctions)} answers")
    lines += ["", *explanation, "", "where they differ, the shortest run to each first:"]
    lines += [f"  {_text(each)}" for each in learned.distinctions[:MOST_LISTED]]
    if len(learned.distinctions) > MOST_LISTED:
        lines.append(f"  and {len(learned.distinctions) - MOST_LISTED} more; see --format json")
    return [printable(line) for line in lines]


def _text(each: "Distinction") -> str:
    return f"{' '.join(each.word)}: expected {each.expected}, got {each.got}"


def _explanation(learned: "Learned", connect: Any, target: list[str]) -> list[str]:
    """The shortest run, judged again and explained."""
    from tenure.conformance import CannotStart, ProtocolError, TargetRunner, distinguishing_case, explained_failure
    from tenure.spec import bundled

    case = distinguishing_case(learned.scope, learned.distinctions[0].word)
    try:
        runner = TargetRunner(connect)
    except (ProtocolError, CannotStart) as error:
        return [f"the shortest run could not be repeated: {error}"]
    try:
        verdict = runner.verdict(case)
    finally:
        runner.close()
    if verdict.failure is None:
        return [f"the shortest run, {_text(learned.distinctions[0])}, passed when it was repeated"]
    again = shlex.join(["tenure", "learn", "--scope", learned.scope.name, *target])
    return list(explained_failure(bundled(), verdict, again))


def _as_json(learned: "Learned", explanation: list[str]) -> dict[str, Any]:
    machine = learned.machine
    return {
        "verdict": "differs" if learned.distinctions else "no verdict" if learned.stopped else "equal",
        "target": {"name": learned.target.name, "version": learned.target.version},
        "scope": learned.scope.name,
        "queries": learned.queries,
        "steps": learned.steps,
        "stopped": learned.stopped,
        "specified_states": len(learned.specified.states),
        "machine": {
            "start": machine.start,
            "states": list(machine.states),
            "inputs": list(machine.inputs),
            "answers": [
                {"state": state, "input": each, "output": output, "target": machine.targets[state, each]}
                for (state, each), output in machine.outputs.items()
            ],
        },
        "differences": [
            {"word": each.word, "states": each.states, "expected": each.expected, "got": each.got}
            for each in learned.distinctions
        ],
        "explanation": explanation,
    }


def _print_not_deterministic(error: "NotDeterministic", output_format: str) -> None:
    found = {"word": list(error.word), "once": error.once, "again": error.again}
    if output_format == "json":
        print_json({"verdict": "not deterministic", **found})
        return
    click.echo(f"not deterministic (S16): {error}\n  once   {error.once}\n  again  {error.again}")


def _show_progress(shown: ProgressLine, states: int, steps: int) -> None:
    """Show the number of states of the hypothesis after some steps."""
    shown.show(f"hypothesis of {states} states after {steps} steps")
