"""`tenure explore`: visits every state of the bounded model, or prints a shortest run to a goal.

- `exploration_text`: the result as text and JSON
"""

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from tenure.cli.error_handling import complain
from tenure.cli.errors import Exit, WrongUse
from tenure.cli.options import Function, format_option, print_json, spec_option, specification
from tenure.cli.progress import ProgressLine, quiet_option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tenure.model import Command, ExploreBounds, Transition
    from tenure.spec import Spec

LARGEST = 1000
"""The largest number in a list: every instant is tried, so larger times are not for exploring."""

BETWEEN = 0.2
"""Seconds between two updates of the progress."""

Numbers: TypeAlias = tuple[int | None, ...]


def numbers(least: int, *, off: bool = False) -> Callable[[click.Context, click.Parameter, str], Numbers]:
    """Make the callback of an option that takes a list of numbers; with `off`, that word means no number."""
    known: dict[str, int | None] = {str(number): number for number in range(least, LARGEST + 1)}
    if off:
        known["off"] = None

    def parse(_context: click.Context, _option: click.Parameter, text: str) -> Numbers:
        words = [word.strip() for word in text.split(",")]
        for word in words:
            if word not in known:
                kinds = f"a whole number from {least} to {LARGEST}{' or off' if off else ''}"
                raise click.BadParameter(f"{word!r} is not {kinds}; separate several by commas")
        return tuple(dict.fromkeys(known[word] for word in words))

    return parse


_LISTS = (
    ("--lanes", "lanes", "1,0,2", numbers(0), "Lanes to begin with, and others to resize to."),
    ("--max-time", "max_times", "3", numbers(1), "Maximum times to open with."),
    ("--interactive-timeout", "interactive_timeouts", "1", numbers(0), "Interactive timeouts to open with."),
    ("--unused-timeout", "unused_timeouts", "off,2", numbers(1, off=True), "Unused timeouts; off for none."),
    ("--time-limit", "time_limits", "off", numbers(1, off=True), "Time limits of jobs; off for none."),
)


def bounds_options(function: Function) -> Function:
    """Add the options of bounds that take a list of numbers."""
    for name, field, default, parse, text in reversed(_LISTS):
        add = click.option(name, field, default=default, show_default=True, metavar="LIST", callback=parse, help=text)
        function = add(function)
    return function


@click.command(short_help="Visit every state of the bounded model.")
@click.option("--sessions", type=click.IntRange(0), default=2, show_default=True, help="Sessions not ended, at once.")
@click.option("--jobs", type=click.IntRange(0), default=2, show_default=True, help="Jobs not final, at once.")
@bounds_options
@click.option(
    "--policy",
    type=click.Choice(["fifo", "any"]),
    default="fifo",
    show_default=True,
    help="Choose from the normal queue first in, first out; or in every way.",
)
@click.option("--witness", metavar="GOAL", help="Print a shortest run to a goal, such as 'row T13'; or to all.")
@spec_option
@click.option("--limit-states", type=click.IntRange(1), help="Stop after so many states, without a verdict.")
@click.option("--limit-seconds", type=click.IntRange(1), help="Stop after so many seconds, without a verdict.")
@format_option
@quiet_option
@click.pass_context
def command(context: click.Context, /, policy: Any, witness: str | None, path: Path | None, **given: Any) -> Exit:
    """Visit every state that the specified scheduler can reach within bounds, and check what must hold there.

    The bounds limit what exists at one time; a run may have any length. A LIST is separated by commas; a session is
    opened with one value of each of its three times, and a job is submitted with one time limit.

    A GOAL is `phase P`, `row R`, `case R/N`, `step P R/N`, `event KIND` or `cell P INPUT`. Its run is printed as JSON
    Lines, for `tenure run`. Without explicit bounds, small ones are used, which reach every goal.

    The exit code is 1 if something does not hold, or no run reaches the goal, and 3 if a limit came first.
    """
    from tenure.model import SMALL_BOUNDS, ExploreBounds

    spec = _similar_specification(path)
    output_format = given.pop("output_format")
    shown = ProgressLine("explore", quiet=given.pop("quiet"))
    watch = ExploreWatch(given.pop("limit_states"), given.pop("limit_seconds"), shown)
    bounds = ExploreBounds(**given)
    if witness is None:
        return _explore(spec, bounds, policy, watch, output_format)
    if policy != "fifo":
        raise WrongUse("a witness is a run under fifo; leave out --policy any")
    chosen = any(context.get_parameter_source(name) is click.core.ParameterSource.COMMANDLINE for name in given)
    return _witness(spec, [bounds] if chosen else SMALL_BOUNDS, witness, watch, output_format)


def _similar_specification(path: Path | None) -> "Spec":
    """The bundled specification, or another one with the same phases, inputs, names, events and job states."""
    from tenure.spec import bundled

    spec = specification(path)
    for kind in ("phases", "inputs", "names", "events", "job_states"):
        other = getattr(spec, kind).keys() ^ getattr(bundled(), kind).keys()
        if other:
            raise WrongUse(
                f"{path} differs from the specification in its {kind.replace('_', ' ')}: {', '.join(sorted(other))}"
            )
    return spec


class ExploreWatch:
    """Observes the visited states: stops at a limit, and shows the progress."""

    def __init__(self, states: int | None, seconds: int | None, progress: ProgressLine) -> None:
        self._limits = states, seconds
        self._states, self._transitions = 1, 0
        self._begin = self._shown = time.monotonic()
        self._progress = progress
        self.stopped: str | None = None

    @property
    def seconds(self) -> float:
        """The time since the beginning."""
        return time.monotonic() - self._begin

    def __call__(self, transition: "Transition") -> bool:
        """Count a transition; return whether to continue."""
        if self.stopped is not None:
            return False
        self._states += transition.new
        self._transitions += 1
        states, seconds = self._limits
        now = time.monotonic()
        if states is not None and self._states >= states:
            self.stopped = f"stopped at {self._states:,} states"
        elif seconds is not None and now - self._begin >= seconds:
            self.stopped = f"stopped after {seconds} seconds"
        if now - self._shown >= BETWEEN:
            self._shown = now
            length = transition.after.run.length
            self._progress.show(f"{self._states:,} states, {self._transitions:,} transitions, runs of {length}")
        return self.stopped is None

    def finish(self) -> None:
        """Remove the progress from the terminal."""
        self._progress.clear()


def _explore(spec: "Spec", bounds: "ExploreBounds", policy: Any, watch: ExploreWatch, output_format: str) -> Exit:
    from tenure.cli.explore import exploration_text
    from tenure.model import explore

    found = explore(spec, bounds, policy, watch)
    watch.finish()
    if output_format == "json":
        print_json(exploration_text.as_json(spec, bounds, policy, found, watch.seconds))
    else:
        click.echo(exploration_text.as_text(spec, bounds, policy, found, watch.seconds))
    if found.fault is not None:
        return Exit.VIOLATION
    return _no_verdict(watch) if watch.stopped else Exit.HOLDS


def _witness(
    spec: "Spec", bounds: "Sequence[ExploreBounds]", wanted: str, watch: ExploreWatch, output_format: str
) -> Exit:
    from tenure.model import goals, witnesses

    known = goals(spec)
    if wanted != "all" and wanted not in known:
        raise WrongUse(f"there is no goal {wanted!r}; `tenure explore --witness all` shows them all")
    keys = known if wanted == "all" else (wanted,)
    runs = witnesses(spec, bounds, keys, watch)
    watch.finish()
    scenarios = {key: _scenario(spec, key, bounds[0].lanes[0], run) for key, run in runs.items()}
    if output_format == "json":
        print_json(scenarios)
    elif wanted == "all":
        click.echo("".join(f"{json.dumps({'witness': key, 'run': run})}\n" for key, run in scenarios.items()), nl=False)
    else:
        click.echo("".join(f"{json.dumps(line)}\n" for run in scenarios.values() for line in run), nl=False)
    if watch.stopped:
        return _no_verdict(watch)
    for key in keys:
        if key not in runs:
            complain(f"no run within these bounds reaches {key}")
    return Exit.HOLDS if len(runs) == len(keys) else Exit.VIOLATION


def _scenario(spec: "Spec", title: str, lanes: int, run: "Sequence[Command]") -> "list[Command]":
    """A run as a scenario for `tenure run`: a header, then the commands, each with its refusal, if any."""
    from tenure.model import Oracle, World

    oracle, world = Oracle(spec), World(lanes=lanes)
    lines: list[Command] = [{"title": title, "lanes": lanes}]
    for command in run:
        outcome = oracle.apply(world, command)
        world = outcome.world
        lines.append({**command, **({"expect_refused": outcome.refused} if outcome.refused else {})})
    return lines


def _no_verdict(watch: ExploreWatch) -> Exit:
    complain(f"{watch.stopped}, so there is no verdict")
    return Exit.NO_VERDICT
