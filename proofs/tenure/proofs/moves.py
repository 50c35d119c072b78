"""What the scheduler does around a step, move by move: the events, the jobs, the lines and the holder.

The moves of the shipped scheduler are run unmodified on a real book with one session, whose variables, parameters and
environment are unknowns, as in `code.py`. Proved of each path: the session has the variables that the specification's
row leaves; the events are those that the row emits, in order and with their fields; every job is where its event says,
in the lines, too; and the session is the holder exactly if it holds the QPU.

A premise of each move is what its callers see to: a job to finish is running, a job to cancel is queued or running, a
timer that fires is armed and due; where a job starts no timer is due, a lane is free, and it is the holder's earliest
or, while nobody holds the QPU, the policy's choice. So the starts and timers that the scheduler takes are enabled.

The book has two running jobs of the session, whatever it counts, since no move looks at them but the one that finishes;
and as many queued ones as it counts, or two for any more.
"""

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import ModuleType
from typing import Any

from tenure.model.relation import UNBORN, Branch, Relation
from tenure.model.solver import (
    Formula,
    SolverUnknown,
    comparison,
    conjunction,
    disjunction,
    equal,
    implication,
    literal,
    negation,
)
from tenure.proofs import pathwise, subset
from tenure.proofs.obligation import Labelled, Obligation
from tenure.proofs.routine import Answer, Domain, Routine, Said, Values, Way, assumed, file_name, ways_of, well_formed
from tenure.proofs.symbolic import OutsideSubset, Run
from tenure.reference import book as book_module
from tenure.reference import errors, events, records, timers
from tenure.reference import moves as shipped
from tenure.reference.book import Book
from tenure.reference.errors import SchedulerError
from tenure.reference.events import Event
from tenure.reference.records import Session
from tenure.reference.terms import CANCEL_RUNNING_JOB, FINISH, Input, Phase
from tenure.spec import OFF, JobRow, Spec

THEOREM = "MOVE"

SENTENCE = "Whatever the session, a move reports what the specification's row emits, and keeps the book accordingly."

MODULES = (shipped, book_module, records, events, timers, errors)
"""What a move runs through, beside `step`."""

OUTCOME = "failed"
"""How the job ends that finishes; a move passes on what it is told."""

QUEUED, RUNNING, NEW = ("q1", "q2"), ("r1", "r2"), "new"


def obligations(spec: Spec) -> list[Obligation]:
    """Everything that has to be proved of the moves. Raises OutsideSubset and OtherWords."""
    for module in MODULES:
        subset.check_blind_spots(module, inspect.getsource(module))
    return [one for routine in routines(Relation(spec)) for one in pathwise.obligations(THEOREM, routine, shipped)]


def routines(relation: Relation) -> tuple[Routine, ...]:
    """The moves of all inputs, of sessions and of jobs without one. Raises OtherWords."""
    values, known, spec = Values(relation), well_formed(relation), relation.spec
    return (
        _opening(values),
        *(_move(values, known, name) for name in spec.inputs if name != "open"),
        *(_lone_move(values, row) for row in spec.job_rows.values()),
    )


# -- runs --------------------------------------------------------------------------------------------------------------


def _opening(values: Values) -> Routine:
    relation = values.relation

    def run(code: ModuleType, run: Run) -> Said:
        book = Book(0, values.symbol(run, "now"))
        parameters = values.parameters(run)
        return _said(values, run, book, lambda reports: code.open_session(book, reports, "s", parameters))

    domain = Domain((("the session is not there yet", relation.initial), assumed(relation)))
    return Routine("open", "the move of open", True, values, domain, tuple(_ways(relation, "open", (UNBORN,))), run)


def _move(values: Values, known: tuple[Labelled, ...], name: str) -> Routine:
    relation = values.relation

    def run(code: ModuleType, run: Run) -> Said:
        before = values.variables(run)
        before = before._replace(phase=_known(values, run, before.phase))
        # Two of the `busy` jobs are in the book, and as many lanes are free as there are.
        lanes = values.symbol(run, "lanes") - values.symbol(run, "busy") + len(RUNNING)
        book = Book(lanes, values.symbol(run, "now"))
        session = book.sessions["s"] = Session("s", 0, values.parameters(run), before)
        book.holder = session if before.holds else None
        for id in RUNNING:
            book.start(book.submit(id, session, None))
        for id in QUEUED[: _counted(before.Q)]:
            book.submit(id, session, None)
        earliest = name not in ("start", "cancel_queued_job") or bool(values.symbol(run, "earliest"))
        job = book.jobs.get(QUEUED[0] if earliest else QUEUED[1])

        def move(reports: list[Event]) -> None:
            if name == "submit":
                code.submit(book, reports, NEW, session, None)
            elif name == "start":
                code.start(book, reports, job)
            elif name == "finish":
                code.finish(book, reports, book.jobs[RUNNING[0]], FINISH, OUTCOME)
            elif name == "cancel_running_job":
                code.finish(book, reports, book.jobs[RUNNING[0]], CANCEL_RUNNING_JOB, "canceled")
            elif name == "cancel_queued_job":
                code.cancel_queued(book, reports, job)
            else:
                code.turn(book, reports, session, Input(name))

        return _said(values, run, book, move)

    domain = Domain((*known, *_premises(relation, name)))
    ways = tuple(_ways(relation, name, relation.spec.phases))
    return Routine(file_name(name), f"the move of {name}", True, values, domain, ways, run)


def _lone_move(values: Values, row: JobRow) -> Routine:
    relation = values.relation

    def run(code: ModuleType, run: Run) -> Said:
        lanes = values.symbol(run, "lanes") - values.symbol(run, "busy")
        book = Book(lanes, values.symbol(run, "now"))
        job = book.submit(QUEUED[0], None, None) if row.source else None
        if job and row.source == "running":
            book.start(job)

        def move(reports: list[Event]) -> None:
            if row.input == "submit":
                code.submit(book, reports, NEW, None, None)
            elif row.input == "start":
                code.start(book, reports, job)
            elif row.input == "finish":
                code.finish(book, reports, job, FINISH, OUTCOME)
            elif row.input == "cancel_running_job":
                code.finish(book, reports, job, CANCEL_RUNNING_JOB, "canceled")
            else:
                code.cancel_queued(book, reports, job)

        return _said(values, run, book, move)

    job = QUEUED[0] if row.source else NEW
    outcome = row.outcome or OUTCOME
    reports = tuple(_report(relation.spec, kind, row.id, None, job, outcome, None) for kind in row.emits)
    way = Way("no session", relation.guard(*row.guard), Said(Answer("step", row.id, None, reports)))
    premises = (
        ("the scheduler is as the specification says", relation.assumptions),
        *_dispatched(relation, Formula(literal(False))),
    )
    domain = Domain(premises if row.input == "start" else premises[:1])
    call = f"the move of {row.input} without a session"
    return Routine(file_name("lone", row.input), call, False, values, domain, (way,), run)


def _known(values: Values, run: Run, unknown: Any) -> Phase:
    """The phase that a symbolic one is, since logs and errors say its name: found by halving the list of phases."""
    numbers, phases = values.relation.phases, list(values.relation.spec.phases)
    number = run.symbol(int, unknown.term, "phase")
    while len(phases) > 1:
        half = len(phases) // 2
        middle = run.symbol(int, numbers[phases[half]], phases[half])
        phases = phases[:half] if number < middle else phases[half:]
    return Phase(phases[0])


def _counted(jobs: Any) -> int:
    """How many jobs there are: none, one, or two that stand for any more."""
    return 0 if jobs == 0 else 1 if jobs == 1 else 2


# -- premises ----------------------------------------------------------------------------------------------------------


def _premises(relation: Relation, name: str) -> Iterator[Labelled]:
    """What the callers of a move see to."""
    before, now = relation.before, relation.environment["now"]
    timers = {timer.id: timer for timer in relation.spec.timers}
    if name in ("finish", "cancel_running_job"):
        yield "a job is running", comparison(">", before["R"], literal(0))
    if name in ("start", "cancel_queued_job"):
        another = comparison(">", before["Q"], literal(1))
        yield "a job is queued", comparison(">", before["Q"], literal(0))
        yield "it is the earliest, or there is another", disjunction(Formula(relation.environment["earliest"]), another)
    if name in timers:
        due = comparison(">=", now, before[str(timers[name].deadline)])
        yield "the timer is armed and due", conjunction(relation.armed(name), due)
    if name == "start":
        late = (
            implication(relation.armed(timer), comparison("<", now, before[str(entry.deadline)]))
            for timer, entry in timers.items()
        )
        yield "no timer is due", conjunction(*late)
        yield from _dispatched(relation, Formula(before["holds"]))


def _dispatched(relation: Relation, holds: Formula) -> Iterator[Labelled]:
    """How a job comes to start: the holder's earliest, or the policy's choice."""
    held, chosen, earliest = (Formula(relation.environment[name]) for name in ("held", "chosen", "earliest"))
    yield "a lane is free", relation.guard("lane_free")
    yield "no other session holds the QPU", equal(held, holds)
    yield "the holder's earliest job starts", implication(holds, earliest)
    yield "the policy chooses while nobody holds the QPU", equal(chosen, negation(held))


# -- what the specification says ---------------------------------------------------------------------------------------


def _ways(relation: Relation, name: str, phases: Iterable[str]) -> Iterator[Way]:
    """The ways of the specification, each with its events. An answer that changes nothing has none, and no row then."""
    spec = relation.spec
    for branch, way in ways_of(relation, name, phases):
        label = branch.label
        if label.row is None or label.case is None:
            yield Way(way.phase, way.condition, Said(Answer(label.kind, None, label.code)))
            continue
        row = spec.rows[label.row]
        outcome = row.outcome or OUTCOME
        leaves = {**branch.result, "QPU": branch.result["holds"]}
        for condition, jobs, unused in _variants(relation, branch):
            reports = tuple(
                _report(spec, kind, row.id, "s", job, outcome, row.cause, unused)
                for kind in row.cases[label.case].emits
                for job in (jobs if kind.startswith("job_") else (None,))
            )
            answer = Answer("step", row.id, None, reports)
            yield Way(way.phase, conjunction(way.condition, *condition), Said(answer, leaves, branch.target))


def _variants(relation: Relation, branch: Branch) -> Iterator[tuple[tuple[Formula, ...], tuple[str, ...], bool]]:
    """What the events depend on beside the branch: when which jobs are meant, and whether a timeout is given."""
    name, queued = branch.label.input, relation.before["Q"]
    if name == "open":
        off = equal(relation.parameters["unused_timeout"], literal(OFF))
        yield (off,), (), False
        yield (negation(off),), (), True
    elif name in ("start", "cancel_queued_job"):
        earliest = Formula(relation.environment["earliest"])
        yield (earliest,), QUEUED[:1], True
        yield (negation(earliest),), QUEUED[1:], True
    elif name in ("cancel", "maximum_timeout"):
        for number in range(len(QUEUED)):
            yield (equal(queued, literal(number)),), QUEUED[:number], True
        yield (comparison(">=", queued, literal(len(QUEUED))),), QUEUED, True
    else:
        yield (), (NEW,) if name == "submit" else RUNNING[:1], True


def _report(
    spec: Spec,
    kind: str,
    row: str,
    session: str | None,
    job: str | None,
    outcome: str | None,
    cause: str | None,
    unused: bool = True,
) -> str:
    """An event that the specification asks for, in words."""
    values = {
        "session": session,
        "job": job,
        "outcome": outcome,
        "cause": cause,
        "reason": "its reason",
        "max_time": "max_time",
        "interactive_timeout": "interactive_timeout",
        "unused_timeout": "unused_timeout" if unused else None,
    }
    fields = {name: value for name, value in values.items() if value is not None and name in spec.events[kind].fields}
    return _words({"at": "now", "kind": kind, **fields, "row": row})


# -- what the code says ------------------------------------------------------------------------------------------------


def _said(values: Values, run: Run, book: Book, move: Callable[[list[Event]], None]) -> Said:
    """The events of a move with what it leaves. Whatever is out of place is told as it is."""
    session, states = book.sessions.get("s"), {id: job.state for id, job in book.jobs.items()}
    before = None if session is None else session.variables
    reports: list[Event] = []
    try:
        move(reports)
    except (OutsideSubset, SolverUnknown):
        raise
    except SchedulerError as error:
        answer = Answer("refused", None, error.code)
    except Exception as error:
        return Said(Answer(f"{type(error).__name__}: {error}"))
    else:
        row = reports[0].row if reports else None
        answer = Answer("step" if reports else "no-op", row, None, tuple(_worded(event, book) for event in reports))
    fault = _misplaced(book, states, reports)
    if fault is not None:
        return Said(Answer(f"nonsense: {fault}"))
    session = book.sessions.get("s")
    if session is None or session.variables is before:
        return Said(answer)
    leaves = {**values.terms(run, session.variables), "QPU": run.term(bool, book.holder is session)}
    to: object = session.variables.phase
    return Said(answer, leaves, to.value if isinstance(to, Phase) else None)


def _worded(event: Event, book: Book) -> str:
    fields = event.as_json()
    if event.reason is not None and event.session is not None:
        own = event.reason is book.sessions[event.session].variables.reason
        fields["reason"] = "its reason" if own else "another reason"
    return _words(fields)


def _words(fields: Mapping[str, object]) -> str:
    return " ".join(f"{name}={value if isinstance(value, str) else repr(value)}" for name, value in fields.items())


def _misplaced(book: Book, states: Mapping[str, str], reports: list[Event]) -> str | None:
    """What of the jobs and lines is not as the events say, if anything is."""
    states, running = dict(states), [id for id, state in states.items() if state == "running"]
    for event in reports:
        if event.job is None:
            continue
        match event.kind:
            case "job_submitted":
                states[event.job] = "queued"
            case "job_started":
                states[event.job] = "running"
                running.append(event.job)
            case "job_finished":
                states[event.job] = str(event.outcome)
                running = [id for id in running if id != event.job]
            case "job_canceled":
                states[event.job] = "canceled"
            case "job_dropped":
                states[event.job] = "dropped"
        job = book.jobs.get(event.job)
        if job is None:
            return f"{event.job} is unknown"
        at = {"job_submitted": job.submitted_at, "job_started": job.started_at}.get(event.kind, job.finished_at)
        if at is not book.now or job.cause != event.cause:
            return f"{job.id} has another time or cause than its event"
    queued = [id for id, state in states.items() if state == "queued"]
    own = {None, "s"} if book.holder is None else {None}
    wanted = {
        "jobs": states,
        "lanes": running,
        "normal queue": [id for id in queued if (book.jobs[id].session and "s") in own],
    }
    found = {
        "jobs": {id: job.state for id, job in book.jobs.items()},
        "lanes": list(book.running),
        "normal queue": [job.id for job in book.queue],
    }
    for session in book.sessions.values():
        wanted |= {"queued": queued, "running": running}
        found |= {"queued": [job.id for job in session.queued], "running": list(session.running)}
    return next((f"the {name} are {found[name]}" for name in wanted if wanted[name] != found[name]), None)
