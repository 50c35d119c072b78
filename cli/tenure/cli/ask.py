"""`tenure ask`: asks whether a session can take some inputs under a condition, and shows such a run."""

from typing import TYPE_CHECKING, Any

import attrs
import click

from tenure.cli.errors import Exit, wrong_use
from tenure.cli.options import format_option, print_json
from tenure.spec import OFF

if TYPE_CHECKING:
    from tenure.model import FoundRun


@click.command("ask")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option("--where", "-w", metavar="CONDITION", default="true", show_default=True, help="The condition.")
@format_option
def command(inputs: tuple[str, ...], where: str, output_format: str) -> Exit:
    """Find a run of one session with these inputs, at the smallest times, or say that there is none.

    INPUT is `open` first, then submit, start, finish, close, ..., or `any`. Each changes the session, or asks a
    job of it to stop. In CONDITION
    `now_3` is the time of the third input; `phase_3`, `usage_3`, `Q_3`, `deadline_3` and so on are the phase and the
    variables after it. `max_time`, `interactive_timeout` and `unused_timeout` are the parameters of the session.
    `tenure spec` lists all names. The rest of the scheduler may do anything that the specification allows.

    For example: tenure ask open submit start --where "now_3 - now_2 > 10"

    Exit code 1: there is no such run.
    """
    from tenure.model import BadQuestion, find_run

    with wrong_use(BadQuestion):
        run = find_run(inputs, where)
    if output_format == "json":
        print_json({"run": None if run is None else _as_json(run)})
    else:
        click.echo("there is no such run" if run is None else _as_text(run))
    return Exit.VIOLATION if run is None else Exit.HOLDS


def _as_text(run: "FoundRun") -> str:
    terms = ", ".join(f"{name} {'off' if value == OFF else value}" for name, value in run.parameters.items())
    return f"{terms}\n{run}"


def _as_json(run: "FoundRun") -> dict[str, Any]:
    steps = [
        {
            "input": step.input,
            "environment": step.environment,
            "row": step.row,
            "phase": step.session.phase,
            "variables": step.session.variables,
        }
        for step in run.steps
    ]
    return {"parameters": attrs.asdict(run)["parameters"], "steps": steps}
