"""Makes the cases from the specification: `python -m tenure.conformance.generation` writes their files.

The id of a case is made of ids of the specification, so it does not depend on other cases: `ROW/PHASE` and
`cell/PHASE/COMMAND` (see `shortest_runs`), `clock/TIMER/PHASE/...`, `time/ROW/PHASE` and `after/ROW/PHASE`,
`CODE/COMMAND/...` and `limit/...` (see `refusals`), `forget/PHASE`, `CLAUSE/...` (see `situations.toml`), and
`boundary/...` (see `boundaries`, `deadline_pairs` and `extreme_values`). In a file of their own are
`control/SCOPE/STATE/INPUT/...` (see `complete_cases`).
"""

import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import attrs

from tenure.conformance.cases import unreachable
from tenure.conformance.cases.case import BUNDLED, CONTROL, Case, dump
from tenure.conformance.cases.trace import Trace, open_command, oracle, submit_command
from tenure.conformance.fsm.complete_cases import control_cases, domains
from tenure.conformance.generation.boundaries import boundaries
from tenure.conformance.generation.refusals import limits, refusals
from tenure.conformance.generation.shortest_runs import ShortestRuns, search
from tenure.processes.stop import stoppable_main
from tenure.reference.program import run_program
from tenure.spec import JobRow, Row, SchedulerRow, Spec

PICKED = Path(__file__).with_name("quick.txt")


def cases() -> list[Case]:
    """Return all cases, in the order in which they are run: specific ones before general ones."""
    spec, found = oracle().spec, search()
    made = [
        *_rows(spec, found),
        *_cells(spec, found),
        *_clocks(spec, found),
        *_long_times(spec, found),
        *refusals(),
        *limits(spec),
        *_forgetting(found),
        *_identity(),
        *_start_time(),
        *_situations(),
    ]
    done = {_content(case) for case in made}
    for case in (*_aftermath(spec, found), *boundaries(found)):
        if _content(case) not in done:
            done.add(_content(case))
            made.append(case)
    quick = picked()
    made = [attrs.evolve(case, depth="quick") if case.id in quick else case for case in made]
    names = [case.id for case in made]
    if unknown := set(quick).difference(names):
        raise ValueError(f"{PICKED.name} names {min(unknown)}, but there is no such case")
    if len(set(names)) < len(names):
        raise ValueError(f"two cases have the id {next(name for name in names if names.count(name) > 1)}")
    return made


def picked() -> tuple[str, ...]:
    """Return the ids of the cases that were selected for the depth quick, beside rows and cells (see `quick.txt`)."""
    lines = PICKED.read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if not line.startswith("#"))


def _content(case: Case) -> str:
    """A text that is equal for cases with the same scheduler and commands."""
    return f"{case.lanes} {case.limits} {case.now} {case.commands}"


def _rows(spec: Spec, found: ShortestRuns) -> Iterator[Case]:
    """A run for each case of each row, and for a finish also with the other outcomes (K3)."""
    for row, name, run in _in_order(spec, found):
        clauses = run.clauses(*row.clauses)
        yield run.case(name, clauses, "quick")
        if not isinstance(row, SchedulerRow) and row.input == "finish":
            for outcome in ("failed", "canceled"):
                alike = f"{row.id}/{outcome}" if row.id in spec.job_rows else f"{name}/{outcome}"
                yield _again(run, outcome=outcome).case(alike, clauses)
        if row.id in spec.rows and run.world.sessions["a"].phase == "active.idle":
            zero = _again(run, first="open", interactive_timeout=0)
            yield zero.case(f"clock/interactive_timeout/zero/{name}", ("K1", "D1", "X1"))


def _in_order(spec: Spec, found: ShortestRuns) -> Iterator[tuple[Row | JobRow | SchedulerRow, str, Trace]]:
    """The runs found for rows, in the order of the specification, each with its row and its id."""
    for row in map(spec.row, spec.row_ids):
        yield from ((row, name, run) for name, run in found.rows.items() if name.partition("/")[0] == row.id)


def _again(run: Trace, first: str | None = None, **fields: object) -> Trace:
    """A run with changed fields in its last command, or in the first one of a kind."""
    at = len(run.commands) - 1 if first is None else [command["op"] for command in run.commands].index(first)
    return Trace.like(run).replay((*run.commands[:at], {**run.commands[at], **fields}, *run.commands[at + 1 :]))


def _cells(spec: Spec, found: ShortestRuns) -> Iterator[Case]:
    for phase in spec.phases:
        for name, run in found.cells.items():
            if name.startswith(f"cell/{phase}/"):
                yield run.case(name, _cell_clauses(spec, run), "quick")
    for name, run in found.cells.items():
        if name.startswith("job/"):
            yield run.case(name, _cell_clauses(spec, run), "quick")


def _cell_clauses(spec: Spec, run: Trace) -> tuple[str, ...]:
    if run.outcome.steps:
        return spec.row(run.outcome.steps[0].row).clauses
    return spec.refusals[str(run.outcome.refused)].clauses


def _clocks(spec: Spec, found: ShortestRuns) -> Iterator[Case]:
    """One before, at and one after each deadline of each timer, and a submission there (X1)."""
    for (timer, phase), run in found.armed.items():
        rows = [spec.rows[row] for row in spec.cells[phase, timer].rows]
        if not rows:
            continue  # it is the limit of a job without a session
        clauses = tuple(dict.fromkeys(clause for row in rows for clause in row.clauses))
        start = f"clock/{timer}/{phase}"
        before, after = run.play("timer-1"), run.play("timer+1")
        at = before.play("timer")
        for place, reached in {"before": before, "at": at, "after": after}.items():
            yield reached.case(f"{start}/{place}", clauses)
            if spec.phases[phase].accepting:
                command = submit_command(f"a{len(run.world.jobs) + 1}")
                yield reached.do(command, at_once=True).case(f"{start}/{place}/submit", clauses)


def _long_times(spec: Spec, found: ShortestRuns) -> Iterator[Case]:
    """A long advance after each row: every clock that is on runs out, and none that is off."""
    for _, name, run in _in_order(spec, found):
        later = run.play("+500")
        yield later.case(f"time/{name}", later.clauses("X3", "X6"))


def _aftermath(spec: Spec, found: ShortestRuns) -> Iterator[Case]:
    """The end of all work after each row: two more jobs if they are accepted, and then all running jobs are finished.

    A target with a wrong count of jobs fails at the end.
    """
    for _, name, run in _in_order(spec, found):
        end = run
        session = end.world.sessions.get("a")
        if session is not None and spec.phases[session.phase].accepting:
            for _ in range(2):
                end = end.do(submit_command(f"a{len(end.world.jobs) + 1}"))
        if end.world.lanes == 0:
            end = end.play("lanes 1")
        while end.world.running:
            end = end.do({"op": "finish", "job": end.world.running[0], "outcome": "done"})
        if end is not run:
            yield end.case(f"after/{name}", end.clauses("X3"))


def _forgetting(found: ShortestRuns) -> Iterator[Case]:
    """Forgetting a session in each phase and a job in each state, with and without naming the kind (I2)."""
    for phase, run in found.phases.items():
        named = run.do({"op": "forget", "id": "a", "kind": "session"})
        yield named.case(f"forget/{phase}", ("I2",))
        yield run.do({"op": "forget", "id": "a"}).case(f"forget/{phase}/without-a-kind", ("I2",))
        if named.outcome.refused is None:
            yield named.do(open_command("a")).case(f"forget/{phase}/free-again", ("I2", "I1"))
    for name, script in _FORGETTING.items():
        yield Trace().play(script).case(f"forget/{name}", ("I2",))


_FORGETTING = {
    "job/queued": "submit x1, submit x2, forget x2 job",
    "job/queued/queued.waiting": "submit x1, open a, submit a1, forget a1",
    "job/queued/active.busy": "open a, submit a1, submit a2, forget a2",
    "job/queued/deactivated.waiting": "open a, submit a1, submit x1, finish a1, timer, submit a2, forget a2",
    "job/queued/closed.unstarted": "submit x1, open a, submit a1, close a, forget a1",
    "job/queued/closed.draining": "open a, submit a1, submit a2, close a, forget a2",
    "job/queued/closed.waiting": "open a, submit a1, submit x1, finish a1, timer, submit a2, close a, forget a2",
    "job/running": "submit x1, forget x1 job",
    "job/done": "submit x1, finish x1, forget x1 job",
    "job/failed": "submit x1, finish x1 failed, forget x1",
    "job/canceled": "submit x1, submit x2, cancel x2, forget x2",
    "job/dropped": "open a, submit a1, submit a2, cancel a, forget a2",
    "job/of-an-active-session": "open a, submit a1, submit a2, finish a1, forget a1",
    "job/free-again": "submit x1, finish x1, forget x1, submit x1",
    "job/twice": "submit x1, finish x1, forget x1, forget x1",
    "session-with-its-jobs": "open a, submit a1, submit a2, finish a1, cancel a, finish a2, forget a, finish a1",
    "others-untouched": "open a, submit a1, submit x1, submit x2, close a, finish a1, forget a, finish x1",
    "last-job-of-an-idle-session": "open a, submit a1, finish a1, forget a1, timer",
}


def _identity() -> Iterator[Case]:
    """A session and a job of the same name (I1)."""
    both = Trace().do(open_command("a")).do({"op": "submit", "job": "a", "session": "a"})
    yield both.case("I1/same-name", ("I1",))
    finished = both.do({"op": "finish", "job": "a", "outcome": "done"})
    yield finished.case("I1/same-name/finish", ("I1",))
    yield both.do({"op": "cancel", "session": "a"}).case("I1/same-name/cancel", ("I1",))
    yield both.do({"op": "cancel_job", "job": "a"}).case("I1/same-name/cancel_job", ("I1",))
    ended = finished.do({"op": "close", "session": "a"})
    yield ended.do({"op": "forget", "id": "a"}).case("I1/same-name/forget", ("I1", "I2"))
    yield ended.do({"op": "forget", "id": "a", "kind": "job"}).case("I1/same-name/forget/job", ("I1", "I2"))
    yield ended.do({"op": "forget", "id": "a", "kind": "session"}).case("I1/same-name/forget/session", ("I1", "I2"))
    for name, word in {"space": " ", "unicode": "é\u4e2d\U0001f600", "long": "s" * 200, "quotes": "\"'\\\n"}.items():
        run = Trace().do(open_command(word)).do({"op": "submit", "job": word, "session": word})
        yield run.do({"op": "finish", "job": word, "outcome": "done"}).case(f"I1/any-string/{name}", ("I1",))


def _start_time() -> Iterator[Case]:
    """Time that does not begin at 0."""
    late = Trace(now=1000).play("open a, submit a1, finish a1, timer, submit a2, timer")
    yield late.case("start_time/clocks", ("A1", "R1"))
    yield Trace(now=1000).do({"op": "advance", "to": 999}).case("start_time/before-it", ("X4",))


def _situations() -> Iterator[Case]:
    """The situations, which are written by hand as scripts."""
    data = tomllib.loads(Path(__file__).with_name("situations.toml").read_text(encoding="utf-8"))
    for situation in data["situation"]:
        run = Trace(situation.get("lanes", 1)).play(situation["script"])
        clauses = situation["id"].partition("/")[0], *situation.get("also", ())
        yield run.case(situation["id"], clauses, situation.get("depth", "standard"))


def main() -> None:
    """Write the file of unreachable goals, and then the files of cases."""
    unreachable.main()
    BUNDLED.write_text(dump(cases(), oracle().spec.version), encoding="utf-8")
    CONTROL.write_text(control_file(), encoding="utf-8")


def control_file() -> str:
    """Format the file of the control cases; its header has the claims about them."""
    made = list(control_cases())
    usual = {"depth": "complete", "tie": False, "limits": None, "now": 0}
    return dump(made, oracle().spec.version, usual=usual, domains=list(domains(made)))


if __name__ == "__main__":
    sys.exit(run_program(stoppable_main(main), streams=()))
