"""One session with history variables: the relation of the specification, and what a proof needs to know of the past.

Theorems are about past events, the table only about the present state. So a proof adds three history variables that no
guard reads: whether a job ever started, whether one was ever submitted, and when a job last ran. `steps` are the steps
of one input; `passing` is the passing of time, which never skips an armed timer (X3).
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

import attrs

from tenure.model.invariant import facts_of_names, facts_of_phase
from tenure.model.relation import NO_PHASE, PHASE, Frame, Relation
from tenure.model.solver import (
    Formula,
    Term,
    boolean,
    comparison,
    conjunction,
    disjunction,
    equal,
    implication,
    integer,
    linear,
    literal,
    negation,
)
from tenure.proofs.session.step_reports import ANSWER_TERMS, event_terms, nothing_reported
from tenure.proofs.smt.obligation import Background, Labelled
from tenure.proofs.smt.premises import CASE, IN_ORDER, PARAMETERS, STEP, STOPS, Premise, proved
from tenure.spec import OFF, TIME, NameEntry, Spec

_OFF = literal(OFF)

INVARIANTS: Mapping[str, str] = {
    "INV-constraints": "The constraints of the variables hold.",
    "INV-columns": "The session is in one of its phases, and is as the columns of the phase say.",
    "INV-timers": "No armed timer is overdue.",
    "INV-deadline": "A session has a deadline exactly if it ever started a job.",
    "INV-unused": "The unused clock, if one was given, runs exactly in queued.empty before the first submission.",
    "INV-submitted": "Unless a job was submitted, there is none and none was ever started.",
    "INV-usage": "Usage is at most the time since the first start; once over, at most max_time or until the last run.",
    "INV-last-run": "No job ran later than now; while one runs, the last run is now.",
}
"""The invariants of one session, by name."""


@attrs.frozen(eq=False)
class Memory:
    """The history variables: a job ever started, one was ever submitted, the time when one last ran (OFF if never)."""

    started: Formula
    submitted: Formula
    last_run: Term


def memory(prefix: str) -> Memory:
    """Unknown history variables."""
    return Memory(boolean(prefix + "started"), boolean(prefix + "submitted"), integer(prefix + "last_run"))


def legend(spec: Spec) -> tuple[str, ...]:
    """The meaning of the numbers in formulas about one session."""
    phases = " ".join(f"{number} {phase}" for number, phase in enumerate(spec.phases, 1))
    reasons = " ".join(f"{number} {value}" for number, value in enumerate(spec.names["reason"].values))
    return (f"phases: 0 unopened {phases}", f"reasons: {reasons}", "a time of -1 is not set")


def _scope(side: str, frame: Frame, past: Memory) -> Frame:
    """The terms of the variables and history variables of one side, by the names of claims."""
    return {f"{side}.{name}": term for name, term in {**frame, **attrs.asdict(past, recurse=False)}.items()}


class GhostState:
    """A specification with history variables before and after a step, and the invariants that every step keeps."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.relation = Relation(spec)
        self.past, self.present = memory("before."), memory("after.")
        self.now = self.relation.environment["now"]
        self.later = integer("later")
        self.legend = legend(spec)
        self._steps: dict[str, tuple[Labelled, ...]] = {}
        given = (
            Premise("the parameters satisfy their constraints", self._facts(spec.parameters), PARAMETERS),
            Premise("the environment satisfies its constraints", self._facts(spec.environment), proved("S27")),
        )
        opened = self.invariant(self.relation.before, self.past, self.now)
        always = disjunction(conjunction(self.relation.initial, self._nothing_remembered(self.past)), opened)
        before = Premise("the invariants hold before", opened, proved("INV"))
        at_all_times = Premise("the session is not opened yet, or the invariants hold", always, proved("INV"))
        self.background = Background((before, *given), self.legend)
        self.parameters = Background(given, self.legend)
        self.at_all_times = Background((at_all_times, *given), self.legend)

    def _facts(self, names: Iterable[NameEntry]) -> Formula:
        """The domains and constraints of names."""
        return conjunction(*(self.relation.formula(fact.holds) for fact in facts_of_names(names)))

    # -- invariants ----------------------------------------------------------------------------------------------------

    def invariants(self, frame: Frame, past: Memory, now: Term) -> Mapping[str, Formula]:
        """Each of INVARIANTS for an opened session, over a frame, its history variables and the time."""
        scope = {**self.relation.parameters, **self.relation.environment, **frame, "now": now}
        names = facts_of_names(self.spec.variables)
        columns = conjunction(
            disjunction(*(self.at(frame, phase) for phase in self.spec.phases)),
            *(
                implication(
                    self.at(frame, phase.id),
                    conjunction(
                        *(self.relation.formula(fact.holds, scope) for fact in facts_of_phase(self.spec, phase))
                    ),
                )
                for phase in self.spec.phases.values()
            ),
        )
        return {
            "INV-constraints": conjunction(*(self.relation.formula(f.holds, scope) for f in names)),
            "INV-columns": columns,
            "INV-timers": self.punctual(frame, now),
            "INV-deadline": equal(past.started, self.is_set(frame["deadline"])),
            "INV-unused": self._unused(frame, past),
            "INV-submitted": self._submitted(frame, past),
            "INV-usage": self._metered(frame, past, now),
            "INV-last-run": self._last_run(frame, past, now),
        }

    def invariant(self, frame: Frame, past: Memory, now: Term) -> Formula:
        """All invariants of a session that was opened."""
        return conjunction(*self.invariants(frame, past, now).values())

    def punctual(self, frame: Frame, now: Term, *, strictly: bool = False) -> Formula:
        """No armed timer is overdue; strictly: none is due (the session is settled)."""
        return conjunction(
            *(
                implication(
                    self.relation.armed(timer.id, frame),
                    comparison("<" if strictly else "<=", now, frame[str(timer.deadline)]),
                )
                for timer in self.spec.timers
            )
        )

    def _unused(self, frame: Frame, past: Memory) -> Formula:
        given = self.is_set(self.relation.parameters["unused_timeout"])
        untouched = conjunction(self.at(frame, "queued.empty"), negation(past.submitted))
        return equal(self.is_set(frame["unused_deadline"]), conjunction(given, untouched))

    def _submitted(self, frame: Frame, past: Memory) -> Formula:
        none = conjunction(equal(frame["Q"], literal(0)), equal(frame["R"], literal(0)), negation(past.started))
        return disjunction(past.submitted, none)

    def _metered(self, frame: Frame, past: Memory, now: Term) -> Formula:
        usage, since, max_time = frame["usage"], frame["metered_since"], self.relation.parameters["max_time"]
        counting = self.is_set(since)
        return conjunction(
            implication(negation(past.started), equal(usage, literal(0))),
            implication(counting, self.at_most(frame, usage, since)),
            implication(conjunction(past.started, negation(counting)), self.at_most(frame, usage, now)),
            disjunction(counting, comparison("<=", usage, max_time), self.at_most(frame, usage, past.last_run)),
        )

    def at_most(self, frame: Frame, usage: Term, until: Term) -> Formula:
        """`usage` is at most the time from the first start (deadline - max_time) until an instant."""
        since_start = linear((1, until), (-1, frame["deadline"]), (1, self.relation.parameters["max_time"]))
        return comparison("<=", usage, since_start)

    def _last_run(self, frame: Frame, past: Memory, now: Term) -> Formula:
        running = comparison(">", frame["R"], literal(0))
        return conjunction(comparison("<=", past.last_run, now), implication(running, equal(past.last_run, now)))

    # -- names of claims -----------------------------------------------------------------------------------------------

    def at(self, frame: Frame, phase: str) -> Formula:
        """The session is in a phase."""
        return equal(frame[PHASE], self.relation.phases[phase])

    def in_any(self, frame: Frame, phases: Iterable[str]) -> Formula:
        """The session is in one of some phases."""
        return disjunction(*(self.at(frame, phase) for phase in phases))

    def is_set(self, time: Term) -> Formula:
        """An optional time is set."""
        return comparison("!=", time, _OFF)

    def same(self) -> Formula:
        """All variables have the same value before and after."""
        return conjunction(*(equal(term, self.relation.after[name]) for name, term in self.relation.before.items()))

    def scope(self, name: str) -> Frame:
        """The names of claims about one input, or about TIME."""
        now = self.later if name == TIME else self.now
        stepped = self.step(name) if name in self.spec.inputs else literal(False)
        others = {"now": now, "stepped": stepped, "unchanged": self.same(), **self._events(name)}
        before = _scope("before", self.relation.before, self.past)
        after = _scope("after", self.relation.after, self.present)
        return {**self.relation.parameters, **self.relation.environment, **before, **after, **others}

    def _events(self, name: str) -> Frame:
        """The names of the events of a step; nothing is reported while time passes."""
        return nothing_reported(self.relation) if name == TIME else event_terms(self.spec)

    @cached_property
    def scope_of_answers(self) -> Frame:
        """The names of claims about the answer to an input."""
        before = _scope("before", self.relation.before, self.past)
        return {**self.relation.parameters, **self.relation.environment, **before, **ANSWER_TERMS}

    @cached_property
    def scope_at_rest(self) -> Frame:
        """The names of claims about one state, which is the one before the next step."""
        return {**self.relation.parameters, "now": self.now, **_scope("after", self.relation.before, self.past)}

    # -- steps ---------------------------------------------------------------------------------------------------------

    def step(self, name: str) -> Formula:
        """An input makes a step: a case of a row applies."""
        steps = (branch for branch in self.relation.branches_for(name) if branch.label.kind == "step")
        return disjunction(*(branch.formula for branch in steps if branch.label.phase != NO_PHASE))

    def steps(self, name: str) -> tuple[Labelled, ...]:
        """The premises of one input: a step, or no change of the session (no-op, refused, disabled)."""
        if name not in self._steps:
            label = f"{self.spec.inputs[name].text} makes a step or changes nothing"
            self._steps[name] = (
                Premise(label, disjunction(self.step(name), self.same()), STEP),
                Premise("the history variables after it", self._remembers(name), STEP),
                *self._in_order(name),
            )
        return self._steps[name]

    def _in_order(self, name: str) -> Iterator[Labelled]:
        """The premise that no other timer of the session comes before one that fires."""
        timers = [timer.id for timer in self.spec.timers]
        if name in timers:
            before = self.relation.before
            ours = before[str(self.spec.inputs[name].deadline)]
            later = (
                implication(
                    self.relation.armed(timer.id),
                    comparison("<" if number < timers.index(name) else "<=", ours, before[str(timer.deadline)]),
                )
                for number, timer in enumerate(self.spec.timers)
                if timer.id != name
            )
            yield Premise("no other timer of the session comes before it", conjunction(*later), IN_ORDER)

    @cached_property
    def opening(self) -> tuple[Labelled, ...]:
        """The premises of the opening."""
        opened = conjunction(self.relation.initial, self.relation.cell(NO_PHASE, "open"))
        nothing = Premise("the history variables are initial", self._nothing_remembered(self.present), STEP)
        return Premise("the session is opened", opened, STEP), nothing

    @cached_property
    def passing(self) -> tuple[Labelled, ...]:
        """The premises of the passing of time from `now` to `later`, which stops at every armed timer."""
        before = self.relation.before
        passes = conjunction(comparison("<=", self.now, self.later), self.same())
        running = comparison(">", before["R"], literal(0))
        remembers = conjunction(
            equal(self.present.started, self.past.started),
            equal(self.present.submitted, self.past.submitted),
            implication(running, equal(self.present.last_run, self.later)),
            implication(negation(running), equal(self.present.last_run, self.past.last_run)),
        )
        return (
            Premise("time passes", passes, STEP),
            Premise("time stops at every armed timer", self.punctual(before, self.later), STOPS),
            Premise("the history variables after it", remembers, STEP),
        )

    @cached_property
    def downtime(self) -> tuple[Labelled, ...]:
        """The premises of a time from `now` to `later` in which nobody schedules, after which the session goes on (X8).

        It stops where a clock that is wall time runs out, because the timer fires then.
        """
        before, after = self.relation.before, self.relation.after
        idle = linear((1, self.later), (1, self.relation.parameters["interactive_timeout"]))
        anew = {
            "metered_since": linear((1, before["metered_since"]), (1, self.later), (-1, self.now)),
            "idle_deadline": idle,
        }
        kept = (equal(after[name], term) for name, term in before.items() if name not in anew)
        on = (implication(self.is_set(before[name]), equal(after[name], term)) for name, term in anew.items())
        off = (implication(negation(self.is_set(before[name])), equal(after[name], _OFF)) for name in anew)
        wall = [timer for timer in self.spec.timers if timer.deadline not in anew]
        stops = (
            implication(self.relation.armed(timer.id), comparison("<=", self.later, before[str(timer.deadline)]))
            for timer in wall
        )
        return (
            Premise("the running jobs have ended", equal(before["R"], literal(0)), CASE),
            Premise("time passes", comparison("<=", self.now, self.later), STEP),
            Premise("it stops at every armed maximum and unused timer", conjunction(*stops), STOPS),
            Premise("meter and interactive clock begin anew, all else stays", conjunction(*kept, *on, *off), STEP),
            Premise("the history variables stay", self._nothing_forgotten, STEP),
        )

    @cached_property
    def requeuing(self) -> tuple[Labelled, ...]:
        """The premises of a running job's return to the queue of its session, which is not over (X8)."""
        before, after = self.relation.before, self.relation.after
        moved = {"Q": linear((1, before["Q"]), (1, literal(1))), "R": linear((1, before["R"]), (-1, literal(1)))}
        over = [phase.id for phase in self.spec.phases.values() if phase.state in ("canceled", "expired")]
        return (
            Premise("the session has a running job", comparison(">", before["R"], literal(0)), CASE),
            Premise("it is not over", negation(self.in_any(before, over)), CASE),
            Premise(
                "the job is queued again, all else stays",
                conjunction(*(equal(after[name], moved.get(name, term)) for name, term in before.items())),
                STEP,
            ),
            Premise("the history variables stay", self._nothing_forgotten, STEP),
        )

    @property
    def _nothing_forgotten(self) -> Formula:
        return conjunction(
            equal(self.present.started, self.past.started),
            equal(self.present.submitted, self.past.submitted),
            equal(self.present.last_run, self.past.last_run),
        )

    def _remembers(self, name: str) -> Formula:
        before, after = self.relation.before, self.relation.after
        ran = disjunction(*(comparison(">", frame["R"], literal(0)) for frame in (before, after)))
        stepped = negation(self.same())
        started = disjunction(self.past.started, stepped) if name == "start" else self.past.started
        submitted = disjunction(self.past.submitted, stepped) if name == "submit" else self.past.submitted
        return conjunction(
            equal(self.present.started, started),
            equal(self.present.submitted, submitted),
            implication(ran, equal(self.present.last_run, self.now)),
            implication(negation(ran), equal(self.present.last_run, self.past.last_run)),
        )

    def _nothing_remembered(self, memory: Memory) -> Formula:
        return conjunction(negation(memory.started), negation(memory.submitted), equal(memory.last_run, _OFF))
