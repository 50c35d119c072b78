"""The claims of the specification about one session, as predicates on a session and on a step of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

import attrs

from tenure.model.interpreter import Session, Value, Values, evaluator
from tenure.model.world import Job
from tenure.spec import OFF, TIME, Claim, Connective, Constant, Expression, Not, Spec, Theorem, given, names_in


@attrs.frozen
class BrokenRule:
    """A violation: the theorem's id or the source of the violated fact, and a text."""

    what: str
    text: str


@attrs.frozen
class JobHistory:
    """The history variables of a session: a job ever started, one was submitted, the last run (OFF if never)."""

    started: bool
    submitted: bool
    last_run: int


NOTHING = JobHistory(started=False, submitted=False, last_run=OFF)
"""The history variables of an unopened session."""


def job_history(jobs: Iterable[Job], session: Session, now: int) -> JobHistory:
    """Compute the history variables from the jobs of a session, and from its clocks if jobs were forgotten."""
    own = list(jobs)
    ends = [now if job.finished_at is None else job.finished_at for job in own if job.started_at is not None]
    started = bool(ends) or session.variables["deadline"] != OFF
    clock_is_off = session.parameters["unused_timeout"] != OFF and session.variables["unused_deadline"] == OFF
    return JobHistory(started, bool(own) or started or clock_is_off, max(ends, default=OFF))


def side(name: str, session: Session, history: JobHistory) -> dict[str, Value]:
    """A session before or after a step, by the names of claims."""
    values: dict[str, Value] = {f"{name}.{variable}": value for variable, value in session.variables.items()}
    values |= {f"{name}.{word}": getattr(history, word) for word in ("started", "submitted", "last_run")}
    return values | {f"{name}.phase": session.phase}


@attrs.frozen
class _Compiled:
    """A claim about one input, compiled."""

    theorem: str
    claim: Claim
    holds: Callable[[Values], Value]
    names: tuple[str, ...]

    def broken(self, where: str, values: Values) -> BrokenRule:
        """The violation by a session."""
        found = shown({name: values[name] for name in self.names})
        return BrokenRule(self.theorem, f"{where}: {self.claim.text} is false with {found}")


class ClaimMonitors:
    """The claims of one specification about states and steps."""

    def __init__(self, spec: Spec) -> None:
        self._claims = _claims_of(tuple(spec.theorems.values()), tuple(spec.inputs))

    def state(self, where: str, values: Values, *, at_rest: bool) -> Iterator[BrokenRule]:
        """The claims about states that a session violates; at rest, with no timer due, also those of progress."""
        for claim in (*self._claims.always, *(self._claims.at_rest if at_rest else ())):
            if not claim.holds(values):
                yield claim.broken(where, values)

    def step(self, name: str, where: str, values: Values) -> Iterator[BrokenRule]:
        """The claims that a step of a session violates, by an input or by TIME."""
        for claim in self._claims.steps[name]:
            if not claim.holds(values):
                yield claim.broken(where, values)

    def answer(self, name: str, where: str, values: Values) -> Iterator[BrokenRule]:
        """The claims that the answer of a session to an input violates."""
        for claim in self._claims.answers[name]:
            if not claim.holds(values):
                yield claim.broken(where, values)


@attrs.frozen
class _CompiledClaims:
    """All claims of some theorems, by what they are about."""

    always: Sequence[_Compiled]
    at_rest: Sequence[_Compiled]
    steps: Mapping[str, Sequence[_Compiled]]
    answers: Mapping[str, Sequence[_Compiled]]


@lru_cache(maxsize=16)
def _claims_of(theorems: Sequence[Theorem], inputs: Sequence[str]) -> _CompiledClaims:
    # A changed table has the same theorems, and to compile them takes long.
    safety = [theorem for theorem in theorems if theorem.kind == "safety"]
    progress = [theorem for theorem in theorems if theorem.kind == "progress"]
    return _CompiledClaims(
        list(_compiled(safety, "state")),
        list(_compiled(progress, "state")),
        {name: list(_compiled(safety, "step", {"input": name})) for name in (*inputs, TIME)},
        {name: list(_compiled(safety, "answer", {"input": name})) for name in inputs},
    )


def _compiled(theorems: Iterable[Theorem], kind: str, known: Mapping[str, str] | None = None) -> Iterator[_Compiled]:
    for theorem in theorems:
        for claim in theorem.claims:
            left: Expression = given(Connective("or", (Not(claim.when), claim.holds)), known or {})
            if claim.kind == kind and left != Constant(True):
                names = tuple(dict.fromkeys(names_in(left)))
                yield _Compiled(theorem.id, claim, evaluator(left), names)


def shown(values: Values) -> str:
    """Format variables by name."""
    return ", ".join(f"{name}={'off' if value == OFF else str(value).lower()}" for name, value in values.items())
