"""The moves of the scheduler report and store what the specification demands, and no small change of them passes."""

import ast
import inspect
from functools import cache

import pytest

from tenure.model.relation import Relation
from tenure.proofs.code import loops, move_obligations, placement, queue_order
from tenure.proofs.code.function_contract import ContractResult, ContractValues
from tenure.proofs.code.move_obligations import check_sources, routines
from tenure.proofs.code.path_obligations import findings
from tenure.proofs.code.subset import blind_spots
from tenure.proofs.code.symbolic_execution import OutsideSubset, Path
from tenure.proofs.smt.finding import Finding
from tenure.reference import moves as shipped
from tenure.reference import records
from tenure.reference import state as shipped_state
from tenure.spec import bundled
from tests.code_mutation.changes import BY_HAND, changes
from tests.mutation.changed_modules import built_on, loaded, source_with
from tests.proofs.everything import obligations

RELATION = Relation(bundled())
ROUTINES = sorted(routines(RELATION), key=lambda routine: len(routine.branches))  # the quickest first
LINES = queue_order.routines(ContractValues(RELATION))
TREE = ast.parse(inspect.getsource(shipped))
FUNCTIONS = [node.name for node in TREE.body if isinstance(node, ast.FunctionDef) and node.name != "resize"]
KINDS = ("drop", "else", "condition", "compare", "word")
CHANGES = [each for each in changes() if each.module == "moves" and each.kind in KINDS]

# The inputs that lead to a function.
CALLERS = {
    "open_session": ["open"],
    "submit": ["submit"],
    "start": ["start"],
    "finish": ["finish"],
    "request_stop": ["cancel-running-job", "job-timeout"],
    "cancel_queued": ["cancel-queued-job"],
    "turn": ["close", "cancel", "maximum-timeout", "interactive-timeout", "unused-timeout"],
}

# Changes that make no difference, and why.
HARMLESS = {
    ("_row", "variables is not session.variables", "True"): "the same variables are written again",
}


@cache
def paths() -> dict[str, list[Path[ContractResult]]]:
    """The paths of the shipped moves."""
    return {routine.name: list(routine.paths(shipped)) for routine in ROUTINES}


def test_every_input_has_a_move_and_every_lone_row_too() -> None:
    """Twelve moves of sessions and six of jobs without one, each with a path."""
    assert 18 == len([name for name, found in paths().items() if found])


def test_what_lines_do_is_proved_too() -> None:
    """Five operations, each with both obligations of a routine."""
    lines = [one.id for one in obligations(move_obligations) if one.id.startswith("MOVE-line-")]
    assert 2 * len(["leave", "rejoin", "join", "end", "turn"]) == len(lines)


def test_every_way_with_its_events_is_taken() -> None:
    """Every row and case has a path that reports its events; dropping an event is found."""
    for routine in ROUTINES:
        solver = routine.domain.solver
        for branch in routine.branches:
            if solver.model(branch.condition) is not None:
                alike = (path for path in paths()[routine.name] if path.result.answer == branch.result.answer)
                assert any(solver.model(path.condition, branch.condition) for path in alike), (
                    f"{routine.call}: {branch}"
                )


@pytest.mark.parametrize("function", FUNCTIONS)
def test_every_single_change_is_refuted(function: str) -> None:
    """A statement that is left out, another test, another word: each is found."""
    survivors = set()
    for change in CHANGES:
        if change.function == function:
            module = loaded(change.make(), "moves")
            try:
                found = next(findings([one for one in ROUTINES if _concerns(function, one.name)], module), None)
            except OutsideSubset:
                continue
            if found is None:
                survivors.add((function, change.before, change.after))
    assert {key for key in HARMLESS if key[0] == function} == survivors


# A change of the shipped code, and what finds it: the move whose proof fails.
WRONG_MOVES = {
    "a cancel drops the jobs of other sessions, too": (
        "cancel",
        *BY_HAND["a cancel drops the jobs of other sessions, too"],
    ),
    "an expiry drops the normal queue": ("maximum-timeout", "moves", "list(session.queued)", "list(state.queue)"),
    "a job's cancel drops the first one": (
        "cancel-queued-job",
        "moves",
        'state.withdraw(job, "canceled")',
        'state.withdraw(session.queued.after.job if session else job, "canceled")',
    ),
    "no job starts beside four": (
        "start",
        "moves",
        "    state.start(job)\n",
        "    if len(state.running) < 4:\n        state.start(job)\n",
    ),
    "only the first four starts are counted": (
        "start",
        "state",
        "self.starts = job.start + 1",
        "self.starts = job.start + 1 if job.start < 4 else job.start",
    ),
    "who gains the QPU empties the normal queue": ("start", "state", "in session.queued:", "in self.queue:"),
    "who gains the QPU leaves its jobs in the normal queue": (
        "start",
        "state",
        "                    if job.in_queue is not None:\n",
        "                    if job.in_queue is None:\n",
    ),
    "a job of another session than the holder does not wait": (
        "submit",
        "state",
        "if session is None or session is not self.holder:",
        "if self.holder is None:",
    ),
    "any session that changes holds the QPU": (
        "submit",
        "state",
        "        if new.holds != old.holds:\n            self.holder = session if new.holds else None\n",
        "        self.holder = session if new.holds else None\n        if new.holds != old.holds:\n",
    ),
    "the clock of the holder is switched off by others": (
        "submit",
        "state",
        "        if new.idle_deadline != old.idle_deadline:\n            self.timers",
        "        if True:\n            self.timers",
    ),
    "the deadline has no timer": ("start", "state", "            self.timers.arm(session)\n", "            pass\n"),
    "a job stays in the normal queue when it is canceled": (
        "lone-cancel-queued-job",
        "state",
        "        in_queue.leave()\n",
        "",
    ),
    "a start does not count for its owner": (
        "start",
        "state",
        "            self._shares.start(job)\n",
        "            pass\n",
    ),
    "a job waits for its owner although it has left the queue": (
        "cancel",
        "state",
        "            self._shares.leave(job)\n",
        "            pass\n",
    ),
    "undoing leaves what the owner has had": (
        "lone-start",
        "indexes.usage_by_owner",
        "        account.known, account.running, account.base, account.rate, account.at = values\n",
        "",
    ),
    "undoing leaves a job out of the normal queue": (
        "lone-start",
        *BY_HAND["undoing leaves a job out of the normal queue"],
    ),
    "undoing leaves a job out of its session": (
        "cancel-queued-job",
        "state",
        "        job.cause = None\n        if in_session is not None:\n            job.in_session = in_session\n"
        "            in_session.rejoin()\n",
        "        job.cause = None\n        if in_session is not None:\n            job.in_session = in_session\n",
    ),
    "undoing a submission does not count back": ("lone-submit", *BY_HAND["undoing a submission does not count back"]),
    "undoing does not arm a timer that fired": (
        "maximum-timeout",
        "state",
        "        self.timers.arm(session)  # its timers may have gone stale meanwhile, and been dropped\n",
        "",
    ),
    "undoing does not arm a timer that another replaced": (
        "submit",
        "state",
        "        self.timers.arm(session)  # likewise\n",
        "",
    ),
    "undoing leaves the timers of a session": ("open", "state", "        self.timers.drop(session)\n", ""),
    "undoing leaves the holder": ("start", "state", "        self.holder = holder\n", ""),
    "undoing leaves the variables": (
        "close",
        "state",
        "session.variables = old\n        self.timers.arm(session)  # its",
        "self.timers.arm(session)  # its",
    ),
}


@pytest.mark.parametrize("fault", WRONG_MOVES)
def test_a_wrong_move_is_refuted(fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also a change of jobs and sessions that are not concerned, in any number."""
    name, module, before, after = WRONG_MOVES[fault]
    assert _found(name, {module: (before, after)}, monkeypatch) is not None


def _found(name: str, changes: dict[str, tuple[str, str]], monkeypatch: pytest.MonkeyPatch) -> Finding | None:
    """The first path that differs."""
    modules = built_on({module: source_with(module, *texts) for module, texts in changes.items()})
    monkeypatch.setattr(placement, "SchedulerState", modules["state"].SchedulerState)
    monkeypatch.setattr(placement, "Shares", modules["indexes.usage_by_owner"].Shares)
    return next(findings([one for one in ROUTINES if one.name == name], modules["moves"]), None)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("self.before.after = self.after\n        self.after.before = self.before", "self.before.after = self.after"),
        ("        self.before.after = place\n", ""),
        ("        self.before.after = self\n", ""),
        ("        last.after = self\n", ""),
        ("            place = place.after\n", "            place = place.after.after\n"),
        ("while place.job is not None:", "if place.job is not None:"),
    ],
)
def test_a_wrong_line_is_refuted(before: str, after: str) -> None:
    """A neighbour that is not updated, a job that is left out."""
    changed = loaded(source_with("records", before, after), "records")
    assert next(findings(LINES, changed), None) is not None


MOVES, STATE = inspect.getsource(shipped), inspect.getsource(shipped_state)


@pytest.mark.parametrize(
    ("module", "before", "after", "construct"),
    [
        ("moves", "list(session.queued)", "list(session.queued)[:4]", "for job in list(session.queued)[:4]:"),
        ("moves", "list(session.queued)", "islice(session.queued, 4)", "for job in islice(session.queued, 4):"),
        ("moves", "list(session.queued)", "sorted(session.queued)", "session.queued"),
        ("moves", "list(session.queued)", "state.jobs.values()", "for job in state.jobs.values():"),
        ("moves", "for job in list", "for _, job in enumerate(list", None),
        ("moves", '"dropped", cause)\n', '"dropped", cause)\n            break\n', "break"),
        ("moves", '"dropped", cause)\n', '"dropped", cause)\n            n = n + 1\n', "n = n + 1"),
        ("moves", 'state.withdraw(job, "dropped"', 'len(events) < 4 and state.withdraw(job, "dropped"', "len"),
        ("moves", "state.start(job)\n", "state.start(job)\n    few = session.queued\n", "session.queued"),
        ("state", "for job in session.queued:", "for job in list(session.queued)[:8]:", "session.queued"),
        (
            "state",
            "self.starts = job.start + 1",
            "self.starts = max(other.start for other in self.running)",
            "self.running",
        ),
        ("state", "del self.running[job.id]", "while False:\n            pass", "while False:"),
    ],
)
def test_a_loop_that_leaves_a_job_out_is_outside(module: str, before: str, after: str, construct: str | None) -> None:
    """A part of a line, a turn that ends early or counts, another way through a line."""
    sources = {"moves": MOVES, "state": STATE}
    sources[module] = sources[module].replace(before, after)
    if construct is None:
        sources[module] = sources[module].replace("enumerate(list(session.queued)", "enumerate(list(session.queued))")
    with pytest.raises(OutsideSubset) as raised:
        loops.check(sources["moves"], sources["state"], inspect.getsource(records))
    assert f"`{construct or 'for _, job in enumerate(list(session.queued)):'}`" in str(raised.value)


def test_the_loops_of_the_moves_are_inside() -> None:
    """Both go through the whole line of a session."""
    check_sources()
    named = [one.name for one in loops.mentioned(MOVES, STATE, inspect.getsource(records))]
    assert {"turn", "change", "withdraw", "__iter__", "leave", "join"} <= set(named)
    assert not {"roll_back", "forget_session"} & set(named)


def _concerns(function: str, routine: str) -> bool:
    """Whether a routine can notice a change of a function; the functions that all moves share concern all."""
    inputs = CALLERS.get(function)
    return inputs is None or routine.removeprefix("lone-") in inputs


@pytest.mark.parametrize(
    ("body", "construct"),
    [
        ("try:\n    x()\nexcept E:\n    pass", "try:"),
        ("with x:\n    pass", "with x:"),
        ("a = v.Q is v.R", "v.Q is v.R"),
        ("now = state.now\nb = now is not a", "now is not a"),
        ("a, b = state.lanes, x\nc = a is x", "a is x"),
        ("a = isinstance(v.deadline, int)", "isinstance(v.deadline, int)"),
        ("match v.phase:\n    case _:\n        pass", "match v.phase:"),
        ("a = str(v.usage)", "str(v.usage)"),
    ],
)
def test_what_a_symbolic_run_would_not_notice(body: str, construct: str) -> None:
    """The identity, type and text of a value, and every handler of exceptions."""
    assert [construct] == [one.construct for one in blind_spots(body)]


def test_what_a_symbolic_run_may_do() -> None:
    """The identity of records and jobs, whether something is there at all, and the class of an answer."""
    assert [] == list(blind_spots("a = v.variables is old\nb = v.deadline is None\nc = isinstance(answer, tuple)"))
