"""What the scheduler does around a step, move by move: the events, the jobs, the lines, the holder and the clocks.

The moves of the shipped scheduler are run unmodified on a part of a real state (`partial_state.py`), with one session
whose variables, parameters and environment are unknowns, as in `step_obligations.py`. Proved of each path
(`placement.py`):

- the session has the variables that the specification's row leaves, and the events are those that the row emits, in
  order and with their fields;
- every job is where its event says, in the lines, too; the session is the holder exactly if it holds the QPU; its
  clocks are armed; what its owner has had is what counting gives; nothing else is touched;
- what undoes a command puts back all that there was.

Of the rest of the state nothing is known. So there may be any number of other sessions and jobs, in any state, and one
of those sessions may be the holder.

A premise of each move is what its callers see to: a job to finish is running, a job to cancel is queued or running, a
timer that fires is armed and due. A start needs no lane and no free QPU for a premise: it writes nothing without.

Two loops go through the queued jobs of a session. The jobs of the proof are the first, the last and one between them,
with any number of others around each. Every job gets its turn, however long the line is and whoever left it meanwhile:
those are the obligations about lines (`queue_order.py`). No turn is different for what was done in the turns before it,
none is skipped and none is the last before the line ends: that is checked in the source (`loops.py`). By induction over
the turns each job is treated as those of the proof are.
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
    literal,
    negation,
)
from tenure.proofs.code import loops, path_obligations, queue_order, subset
from tenure.proofs.code.function_contract import (
    ComparedDomain,
    ContractAnswer,
    ContractBranch,
    ContractValues,
    Routine,
    Said,
    assumed,
    branches_of,
    file_name,
    well_formed,
)
from tenure.proofs.code.placement import MANY, OWNER, Misplaced, PartialState
from tenure.proofs.code.symbolic_execution import OutsideSubset, SymbolicRun
from tenure.proofs.smt.obligation import Labelled, Obligation
from tenure.proofs.smt.premises import CASE, Premise
from tenure.reference import errors, events, records, timers
from tenure.reference import moves as shipped
from tenure.reference import state as state_module
from tenure.reference.errors import SchedulerError
from tenure.reference.events import Event
from tenure.reference.vocabulary import CANCEL_RUNNING_JOB, DISABLED, FINISH, Input, Phase
from tenure.spec import OFF, JobRow, Spec

THEOREM = "MOVE"

SENTENCE = "Whatever the session, a move reports what the specification's row emits, and keeps the state accordingly."

MODULES = (shipped, state_module, records, events, timers, errors)
"""What a move runs through, beside `step`."""

OUTCOME = "failed"
"""How the job ends that finishes; a move passes on what it is told."""

QUEUED, RUNNING, NEW = ("q1", "q2", "q3"), "r1", "new"
"""The jobs of the proof: the first, one between and the last that are queued, one that runs, one that is submitted."""


SCOPE = (
    "for all values, beside any number of other sessions and jobs and in lines of any length; where running jobs are "
    f"counted, beside none or {MANY:,} others"
)
"""What the obligations are about, for the ledger."""


def check_sources() -> None:
    """Raise OutsideSubset unless a run of the moves on symbolic values and a few jobs stands for all runs."""
    for module in MODULES:
        subset.check_blind_spots(module, inspect.getsource(module))
    loops.check(*(inspect.getsource(module) for module in MODULES if module is not timers))


def obligations(spec: Spec) -> list[Obligation]:
    """Everything that has to be proved of the moves. Raises OutsideSubset and OtherWords."""
    check_sources()
    relation = Relation(spec)
    code = [(routine, shipped) for routine in routines(relation)]
    code += [(routine, records) for routine in queue_order.routines(ContractValues(relation))]
    return [one for routine, module in code for one in path_obligations.obligations(THEOREM, routine, module)]


def routines(relation: Relation) -> tuple[Routine, ...]:
    """The moves of all inputs, of sessions and of jobs without one. Raises OtherWords."""
    values, known, spec = ContractValues(relation), well_formed(relation), relation.spec
    return (
        _opening(values),
        *(_move(values, known, name) for name in spec.inputs if name != "open"),
        *(_lone_move(values, row) for row in spec.job_rows.values()),
    )


ONE_QUEUED, ONE_RUNNING, ALL_QUEUED = (
    ("start", "cancel_queued_job"),
    ("finish", "cancel_running_job"),
    ("cancel", "maximum_timeout"),
)
"""The inputs that are about one queued job, about one running job, and those that drop all queued jobs."""


# -- runs --------------------------------------------------------------------------------------------------------------


def _opening(values: ContractValues) -> Routine:
    relation = values.relation

    def run(code: ModuleType, run: SymbolicRun) -> Said:
        part = PartialState(values, run, None)
        parameters = values.parameters(run)
        return _said(part, lambda: code.open_session(part.state, part.events, "s", parameters))

    domain = ComparedDomain((Premise("the session is not there yet", relation.initial, CASE), assumed(relation)))
    return Routine("open", "the move of open", True, values, domain, tuple(_ways(relation, "open", (UNBORN,))), run)


def _move(values: ContractValues, known: tuple[Labelled, ...], name: str) -> Routine:
    relation = values.relation

    def run(code: ModuleType, run: SymbolicRun) -> Said:
        before = values.variables(run)
        before = before._replace(phase=_known(values, run, before.phase))
        queued = QUEUED[: _counted(before.Q)] if name in (*ONE_QUEUED, *ALL_QUEUED) else None
        running = (RUNNING,) if name in ONE_RUNNING else ()
        part = PartialState(values, run, before, queued=queued, running=running, counted=name == "start")
        earliest = name not in ONE_QUEUED or bool(values.symbol(run, "earliest"))
        return _said(part, lambda: _made(code, part, name, QUEUED[0] if earliest else QUEUED[1]))

    domain = ComparedDomain((*known, *_premises(relation, name)))
    ways = tuple(_ways(relation, name, relation.spec.phases))
    return Routine(file_name(name), f"the move of {name}", True, values, domain, ways, run)


def _lone_move(values: ContractValues, row: JobRow) -> Routine:
    relation = values.relation

    def run(code: ModuleType, run: SymbolicRun) -> Said:
        queued, running = (QUEUED[:1], ()) if row.source == "queued" else ((), (RUNNING,) if row.source else ())
        part = PartialState(values, run, None, queued=queued, running=running, counted=row.input == "start")
        return _said(part, lambda: _made(code, part, row.input, QUEUED[0]))

    job = {None: NEW, "queued": QUEUED[0], "running": RUNNING}[row.source]
    outcome, guard = row.outcome or OUTCOME, relation.guard(*row.guard)
    reports = tuple(_report(relation.spec, kind, row.id, None, job, outcome, None) for kind in row.emits)
    ways = [ContractBranch("no session", guard, Said(ContractAnswer("step", row.id, None, reports)))]
    if row.input == "start":
        ways.append(ContractBranch("no session", negation(guard), Said(ContractAnswer("disabled"))))
    domain = ComparedDomain((assumed(relation), *((_chosen(relation),) if row.input == "start" else ())))
    call = f"the move of {row.input} without a session"
    return Routine(file_name("lone", row.input), call, False, values, domain, tuple(ways), run)


def _made(code: ModuleType, part: PartialState, name: str, queued: str) -> None:
    """Make a move with a queued job, the running one or a new one."""
    state, events, session = part.state, part.events, part.session
    if name == "submit":
        code.submit(state, events, NEW, session, OWNER)
    elif name == "start":
        code.start(state, events, part.job(queued))
    elif name == "finish":
        code.finish(state, events, part.job(RUNNING), FINISH, OUTCOME)
    elif name == "cancel_running_job":
        code.finish(state, events, part.job(RUNNING), CANCEL_RUNNING_JOB, "canceled")
    elif name == "cancel_queued_job":
        code.cancel_queued(state, events, part.job(queued))
    else:
        code.turn(state, events, session, Input(name))


def _known(values: ContractValues, run: SymbolicRun, unknown: Any) -> Phase:
    """The phase that a symbolic one is, since logs and errors say its name: found by halving the list of phases."""
    numbers, phases = values.relation.phases, list(values.relation.spec.phases)
    number = run.symbol(int, unknown.term, "phase")
    while len(phases) > 1:
        half = len(phases) // 2
        middle = run.symbol(int, numbers[phases[half]], phases[half])
        phases = phases[:half] if number < middle else phases[half:]
    return Phase(phases[0])


def _counted(jobs: Any) -> int:
    """How many jobs there are: none, one, two, or three that stand for any more."""
    return next((count for count in range(len(QUEUED)) if jobs == count), len(QUEUED))


# -- premises ----------------------------------------------------------------------------------------------------------


def _premises(relation: Relation, name: str) -> Iterator[Labelled]:
    """What the callers of a move see to."""
    before, now = relation.before, relation.environment["now"]
    timers = {timer.id: timer for timer in relation.spec.timers}
    if name in ONE_RUNNING:
        yield "a job is running", comparison(">", before["R"], literal(0))
    if name in ONE_QUEUED:
        another = comparison(">", before["Q"], literal(1))
        yield "a job is queued", comparison(">", before["Q"], literal(0))
        yield "it is the earliest, or there is another", disjunction(Formula(relation.environment["earliest"]), another)
    if name in timers:
        due = comparison(">=", now, before[str(timers[name].deadline)])
        yield "the timer is armed and due", conjunction(relation.armed(name), due)
    if name == "start":
        yield _chosen(relation)


def _chosen(relation: Relation) -> Labelled:
    held, chosen = (Formula(relation.environment[name]) for name in ("held", "chosen"))
    return "the policy chooses while nobody holds the QPU, and only then", equal(chosen, negation(held))


# -- what the specification says ---------------------------------------------------------------------------------------


def _ways(relation: Relation, name: str, phases: Iterable[str]) -> Iterator[ContractBranch]:
    """The ways of the specification, each with its events. An answer that changes nothing has none, and no row then."""
    spec = relation.spec
    for branch, way in branches_of(relation, name, phases):
        label = branch.label
        if label.row is None or label.case is None:
            yield ContractBranch(way.phase, way.condition, Said(ContractAnswer(label.kind, None, label.code)))
            continue
        row = spec.rows[label.row]
        outcome = row.outcome or OUTCOME
        leaves = {
            **branch.result,
            "QPU": branch.result["holds"],
            "interactive clock": branch.result["idle_deadline"],
            "timers are right": literal(True),
            "timers are right when undone": literal(True),
        }
        for condition, jobs, unused in _variants(relation, branch):
            reports = tuple(
                _report(spec, kind, row.id, "s", job, outcome, row.cause, unused)
                for kind in row.cases[label.case].emits
                for job in (jobs if kind.startswith("job_") else (None,))
            )
            answer = ContractAnswer("step", row.id, None, reports)
            yield ContractBranch(way.phase, conjunction(way.condition, *condition), Said(answer, leaves, branch.target))


def _variants(relation: Relation, branch: Branch) -> Iterator[tuple[tuple[Formula, ...], tuple[str, ...], bool]]:
    """What the events depend on beside the branch: when which jobs are meant, and whether a timeout is given."""
    name, queued = branch.label.input, relation.before["Q"]
    if name == "open":
        off = equal(relation.parameters["unused_timeout"], literal(OFF))
        yield (off,), (), False
        yield (negation(off),), (), True
    elif name in ONE_QUEUED:
        earliest = Formula(relation.environment["earliest"])
        yield (earliest,), QUEUED[:1], True
        yield (negation(earliest),), QUEUED[1:2], True
    elif name in ALL_QUEUED:
        for number in range(len(QUEUED)):
            yield (equal(queued, literal(number)),), QUEUED[:number], True
        yield (comparison(">=", queued, literal(len(QUEUED))),), QUEUED, True
    else:
        yield (), (NEW,) if name == "submit" else (RUNNING,), True


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


def _said(part: PartialState, move: Callable[[], None]) -> Said:
    """The events of a move with what it leaves. Whatever is out of place is told as it is."""
    try:
        move()
    except (OutsideSubset, SolverUnknown):
        raise
    except SchedulerError as error:
        answer = ContractAnswer("refused", None, error.code)
    except Exception as error:
        if not (isinstance(error, AssertionError) and error.args and error.args[0] is DISABLED):
            return Said(ContractAnswer(f"{type(error).__name__}: {error}"))
        answer = ContractAnswer("disabled")
    else:
        reports = part.events.appended
        row = reports[0].row if reports else None
        answer = ContractAnswer(
            "step" if reports else "no-op", row, None, tuple(_worded(event, part) for event in reports)
        )
    try:
        part.check()
        leaves = part.leaves if part.is_changed else {}
        to: object = part.opened.variables.phase if part.is_changed and part.opened else None
    except Misplaced as error:
        return Said(ContractAnswer(f"nonsense: {error}"))
    try:
        part.undo()
    except (OutsideSubset, SolverUnknown):
        raise
    except Exception as error:
        return Said(ContractAnswer(f"not undone: {type(error).__name__}: {error}"))
    if leaves:
        leaves = {**leaves, "timers are right when undone": part.is_armed_again}
    return Said(answer, leaves, to.value if isinstance(to, Phase) else None)


def _worded(event: Event, part: PartialState) -> str:
    fields = event.as_json()
    if event.reason is not None and part.opened is not None:
        fields["reason"] = "its reason" if event.reason is part.opened.variables.reason else "another reason"
    return _words(fields)


def _words(fields: Mapping[str, object]) -> str:
    return " ".join(f"{name}={value if isinstance(value, str) else repr(value)}" for name, value in fields.items())
