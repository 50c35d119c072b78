"""A scheduler with any number of sessions, jobs and lanes: its state as functions of a session or of a job.

What never changes is the same in every state: the parameters of a session and its number in the order of openings, the
session and the submission number of a job. That is no restriction, because a session is opened once and a job is
submitted once (S8). What changes is in a `SystemState`: the variables of each session, the place of each job, the time,
the lanes. An instance of a few named sessions and jobs is a universe, too, in which `every` and `some` are expanded.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping

import attrs

from tenure.model.invariant import facts_of_names, facts_of_phase
from tenure.model.relation import NO_PHASE, PHASE, Relation
from tenure.model.solver import (
    Formula,
    SolverFunction,
    Sort,
    Term,
    boolean,
    booleans,
    comparison,
    conjunction,
    disjunction,
    equal,
    every,
    function,
    implication,
    integer,
    integers,
    literal,
    negation,
    some,
    sort,
    unknown,
)
from tenure.proofs.smt.obligation import Labelled
from tenure.proofs.smt.premises import CASE, NUMBERS, Premise, proved
from tenure.spec import OFF, Comparison, Constant, Expression, Input, NameEntry, Spec, names_in

ABSENT, QUEUED, RUNNING, FINAL, DROPPED = range(5)
PLACES = ("absent", "queued", "running", "final", "dropped")
"""The places of a job. One that was never submitted is absent; done, failed and canceled are one place, final."""

TRUE, FALSE = Formula(literal(True)), Formula(literal(False))


STOP_REQUESTED, LIMIT_DEADLINE = boolean("stop_requested"), integer("limit_deadline")
"""Whether a stop of the job of an input was requested, and the end of its time limit."""


_OF_A_JOB: Mapping[str, Term] = {"stop_requested": STOP_REQUESTED, "limit_deadline": LIMIT_DEADLINE}


def place(state: str) -> int:
    """The place of a job in a state of the specification."""
    return {"queued": QUEUED, "running": RUNNING, "dropped": DROPPED}.get(state, FINAL)


@attrs.frozen(eq=False)
class Domain:
    """The domain of sessions or of jobs: any number of elements, or only the members if there are any.

    `bound_names` are the names of bound variables, the outermost first; `_bound` are those in use.
    """

    sort: Sort
    bound_names: str
    members: tuple[Term, ...] = ()
    _bound: list[str] = attrs.field(factory=list, init=False)

    def every(self, body: Callable[[Term], Formula]) -> Formula:
        """`body` holds for every element."""
        return self._quantified(every, conjunction, body)

    def some(self, body: Callable[[Term], Formula]) -> Formula:
        """`body` holds for some element."""
        return self._quantified(some, disjunction, body)

    def _quantified(
        self,
        quantify: Callable[[Term, Formula], Formula],
        join: Callable[..., Formula],
        body: Callable[[Term], Formula],
    ) -> Formula:
        if self.members:
            return join(*(body(member) for member in self.members))
        bound = unknown(self.bound_names[len(self._bound)], self.sort)
        self._bound.append(str(bound))
        formula = body(bound)
        self._bound.pop()
        return quantify(bound, formula)

    def one(self, name: str) -> Term:
        """A constant for an element. Raises ValueError for the name of a bound variable, which would capture it."""
        if name in self.bound_names:
            raise ValueError(f"{name} is reserved for bound variables")
        return unknown(name, self.sort)

    def among(self, thing: Term) -> Formula:
        """An element is one of the members; true if there are none."""
        return disjunction(*(equal(thing, member) for member in self.members)) if self.members else TRUE


@attrs.frozen(eq=False)
class Universe:
    """All possible sessions and jobs, with the functions that never change."""

    spec: Spec
    sessions: Domain
    jobs: Domain
    table: Relation
    parameters: Mapping[str, SolverFunction]
    opened: SolverFunction
    in_session: SolverFunction
    of: SolverFunction
    number: SolverFunction

    @property
    def domains(self) -> tuple[Domain, Domain]:
        """The sessions and the jobs."""
        return self.sessions, self.jobs

    def terms(self, session: Term) -> Mapping[str, Term]:
        """The parameters of a session."""
        return {name: of(session) for name, of in self.parameters.items()}

    @property
    def legend(self) -> tuple[str, ...]:
        """The meaning of the numbers in formulas."""
        phases = " ".join(f"{number} {phase}" for number, phase in enumerate(self.spec.phases, 1))
        places = " ".join(f"{number} {word}" for number, word in enumerate(PLACES))
        return (f"phases: 0 unopened {phases}", f"places of a job: {places}", "a time of -1 is not set")


def universe(spec: Spec, sessions: int = 0, jobs: int = 0) -> Universe:
    """A universe of any number of sessions and jobs, or an instance with the given numbers."""
    session, job, number = sort("Session"), sort("Job"), integers()
    return Universe(
        spec,
        Domain(session, "tuv", tuple(unknown(f"session{n}", session) for n in range(1, sessions + 1))),
        Domain(job, "mno", tuple(unknown(f"job{n}", job) for n in range(1, jobs + 1))),
        Relation(spec),
        {entry.id: function(entry.id, session, number) for entry in spec.parameters},
        function("opened", session, number),
        function("in_session", job, booleans()),
        function("of", job, session),
        function("number", job, number),
    )


@attrs.frozen(eq=False)
class SystemState:
    """The state of a scheduler. `variables` includes the phase; `accepted` counts submissions.

    `requested` is whether a job was asked to stop while it ran.
    """

    universe: Universe
    variables: Mapping[str, SolverFunction]
    place: SolverFunction
    requested: SolverFunction
    now: Term
    lanes: Term
    busy: Term
    accepted: Term

    # -- sessions ------------------------------------------------------------------------------------------------------

    def frame(self, session: Term) -> Mapping[str, Term]:
        """The variables of one session."""
        return {name: of(session) for name, of in self.variables.items()}

    def relation(self, session: Term, *, held: Formula, chosen: Formula, earliest: Formula) -> Relation:
        """The table for one session in this world."""
        environment = {**self._clock, "held": held, "chosen": chosen, "earliest": earliest}
        return Relation(
            self.universe.spec,
            before=self.frame(session),
            parameters=self.universe.terms(session),
            environment=environment,
        )

    def constraints(self, name: str, session: Term, *names: str) -> Labelled:
        """The domains and constraints of variables of a session; proved of every session by INV."""
        entries = [entry for entry in self.universe.spec.variables if entry.id in names]
        label = f"INV: the constraints of {' and '.join(names)} of {name}"
        return Premise(label, self.facts(session, entries), proved("INV"))

    def facts(self, session: Term, entries: Iterable[NameEntry]) -> Formula:
        """The domains and constraints of names for one session in this world."""
        scope = {**self._scope(session), "held": self.held}
        return conjunction(*(self.universe.table.formula(fact.holds, scope) for fact in facts_of_names(entries)))

    @property
    def _clock(self) -> Mapping[str, Term]:
        return {"now": self.now, "lanes": self.lanes, "busy": self.busy, **_OF_A_JOB}

    def _scope(self, session: Term) -> Mapping[str, Term]:
        return {**self.frame(session), **self.universe.terms(session), **self._clock}

    def in_phase(self, session: Term, phases: Iterable[str]) -> Formula:
        """A session is in one of some phases."""
        numbers = {phase: number for number, phase in enumerate((NO_PHASE, *self.universe.spec.phases))}
        phase = self.variables[PHASE](session)
        return disjunction(*(equal(phase, literal(numbers[name])) for name in phases))

    def holds(self, session: Term) -> Formula:
        """A session holds the QPU."""
        return Formula(self.variables["holds"](session))

    @property
    def held(self) -> Formula:
        """Some session holds the QPU."""
        return self.universe.sessions.some(self.holds)

    def is_set(self, time: str, session: Term) -> Formula:
        """An optional time of a session is set."""
        return comparison("!=", self.variables[time](session), literal(OFF))

    def armed(self, timer: Input, session: Term) -> Formula:
        """A timer of a session is armed: its deadline is set, and the phase has a row for it."""
        return self.universe.table.armed(timer.id, self.frame(session))

    def due(self, timer: Input, session: Term) -> Formula:
        """A timer of a session is armed, and its deadline is reached."""
        deadline = self.variables[str(timer.deadline)](session)
        return conjunction(self.armed(timer, session), comparison("<=", deadline, self.now))

    def punctual(self, session: Term, now: Term) -> Formula:
        """No armed timer of a session is overdue at an instant."""
        return conjunction(
            *(
                implication(
                    self.armed(timer, session),
                    comparison("<=", now, self.variables[str(timer.deadline)](session)),
                )
                for timer in self.universe.spec.timers
            )
        )

    @property
    def nothing_due(self) -> Formula:
        """No timer of any session is due."""
        timers = self.universe.spec.timers
        return self.universe.sessions.every(lambda t: negation(disjunction(*(self.due(timer, t) for timer in timers))))

    # -- jobs ----------------------------------------------------------------------------------------------------------

    def at(self, job: Term, *places: int) -> Formula:
        """A job is in one of some places."""
        return disjunction(*(equal(self.place(job), literal(number)) for number in places))

    def being(self, *places: int) -> Callable[[Term], Formula]:
        """The property of being in one of some places."""
        return lambda job: self.at(job, *places)

    def of(self, job: Term, session: Term) -> Formula:
        """A job belongs to a session."""
        return conjunction(Formula(self.universe.in_session(job)), equal(self.universe.of(job), session))

    def in_session(self, session: Term, *places: int) -> Callable[[Term], Formula]:
        """The property of belonging to a session and being in one of some places."""
        return lambda job: conjunction(self.at(job, *places), self.of(job, session))

    def normal(self, job: Term) -> Formula:
        """A job is in the normal queue: queued, and not the holder's (rule policy)."""
        holders = conjunction(Formula(self.universe.in_session(job)), self.holds(self.universe.of(job)))
        return conjunction(self.at(job, QUEUED), negation(holders))

    def head(self, job: Term) -> Formula:
        """A job is the head of the normal queue: nothing in it was submitted before it."""
        return conjunction(self.normal(job), self._first(job, self.normal))

    def earliest(self, job: Term) -> Formula:
        """A job is the earliest queued one of its session."""

        def beside(other: Term) -> Formula:
            return conjunction(self.at(other, QUEUED), self.of(other, self.universe.of(job)))

        return conjunction(self.at(job, QUEUED), Formula(self.universe.in_session(job)), self._first(job, beside))

    def _first(self, job: Term, among: Callable[[Term], Formula]) -> Formula:
        number = self.universe.number

        def not_before(other: Term) -> Formula:
            return implication(among(other), comparison("<=", number(job), number(other)))

        return self.universe.jobs.every(not_before)

    # -- the whole -----------------------------------------------------------------------------------------------------

    @property
    def empty(self) -> Labelled:
        """Before the first command."""
        unopened = self.universe.sessions.every(self.unopened)
        absent = self.universe.jobs.every(lambda m: self.at(m, ABSENT))
        zero = (equal(number, literal(0)) for number in (self.busy, self.accepted))
        return Premise("nothing was opened or submitted yet", conjunction(unopened, absent, *zero), CASE)

    def unopened(self, session: Term) -> Formula:
        """A session was not opened yet."""
        facts = self.universe.table.facts(NO_PHASE, self._scope(session))
        return conjunction(self.in_phase(session, [NO_PHASE]), *(holds for _, holds in facts))

    @property
    def not_negative(self) -> Labelled:
        """Times and numbers of lanes are not negative: commands check them."""
        sizes = (comparison(">=", number, literal(0)) for number in (self.now, self.lanes))
        return Premise("neither the time nor the number of lanes is negative", conjunction(*sizes), NUMBERS)

    @property
    def one_holder(self) -> Labelled:
        """INV-holder: two sessions that hold the QPU are one."""
        sessions = self.universe.sessions

        def alone(one: Term) -> Formula:
            return sessions.every(
                lambda other: implication(conjunction(self.holds(one), self.holds(other)), equal(one, other))
            )

        return Premise("INV-holder: at most one session holds the QPU", sessions.every(alone), proved("S9"))

    @property
    def numbered(self) -> Labelled:
        """INV-numbers: accepted jobs have numbers of their own, below the number of submissions."""
        jobs, number = self.universe.jobs, self.universe.number

        def here(job: Term) -> Formula:
            return negation(self.at(job, ABSENT))

        def own(one: Term, other: Term) -> Formula:
            alike = conjunction(here(one), here(other), equal(number(one), number(other)))
            return implication(alike, equal(one, other))

        below = jobs.every(lambda m: implication(here(m), comparison("<", number(m), self.accepted)))
        each = jobs.every(lambda m: jobs.every(lambda n: own(m, n)))
        label = "INV-numbers: each accepted job has a number of its own, below the number of submissions"
        return Premise(label, conjunction(below, each), proved("S8"))

    def columns(self, name: str, session: Term, *columns: str) -> Labelled:
        """The facts in some columns of a session's phase; proved of every session by INV."""
        phase, last = self.variables[PHASE](session), literal(len(self.universe.spec.phases))
        parts = [comparison("<=", literal(0), phase), comparison("<=", phase, last), *self._columns(session, columns)]
        label = f"INV: the columns {' and '.join(columns)} of the phase of {name}"
        return Premise(label, conjunction(*parts), proved("INV"))

    def _columns(self, session: Term, columns: Collection[str]) -> Iterator[Formula]:
        """One formula for each fact of a column, and one for the initial values of an unopened session."""
        table, scope, spec = self.universe.table, self._scope(session), self.universe.spec
        facts: dict[Expression, list[str]] = {}
        for phase in spec.phases.values():
            for fact in facts_of_phase(spec, phase):
                if fact.source in columns and fact.holds != Constant(True):
                    facts.setdefault(fact.holds, []).append(phase.id)
        initial = {f"initial {name}" for holds in facts for name in names_in(holds)}
        unopened = (formula for source, formula in table.facts(NO_PHASE, scope) if source in initial)
        yield implication(self.in_phase(session, [NO_PHASE]), conjunction(*unopened))
        for holds, phases in facts.items():
            match holds:
                case Comparison(operator="==", left=what, right=Constant(value=True)):
                    exactly = equal(table.term(what, scope), self.in_phase(session, phases))
                    yield disjunction(self.in_phase(session, [NO_PHASE]), exactly)
                case Comparison(operator="==", left=what, right=Constant(value=False)) if _true(what) in facts:
                    pass
                case _:
                    yield implication(self.in_phase(session, phases), table.formula(holds, scope))


def _true(condition: Expression) -> Expression:
    return Comparison("==", condition, Constant(True))


def world(given: Universe, prefix: str = "") -> SystemState:
    """A world of unknowns, with a prefix for each name."""
    session, job, number = given.sessions.sort, given.jobs.sort, integers()
    variables = {PHASE: function(prefix + PHASE, session, number)}
    for entry in given.spec.variables:
        target = booleans() if entry.kind == "bool" else number
        variables[entry.id] = function(prefix + entry.id, session, target)
    times = (integer(prefix + name) for name in ("now", "lanes", "busy", "accepted"))
    of_jobs = function(prefix + "place", job, number), function(prefix + "requested", job, booleans())
    return SystemState(given, variables, *of_jobs, *times)
