"""Questions about the runs of one session, which a solver answers with a run or with the fact that there is none.

A run is a sequence of inputs, each of which changes the session or asks one of its jobs to stop, with their times. Time
passes between them and never decreases. An armed timer fires at its deadline, before any other input at that instant
and in the order of X2, so no input comes after the deadline of an armed timer. The rest of the scheduler is unknown
within the constraints of the specification; for example, a start may come at any time. The jobs have any time limits,
and each is asked to stop once at most (K4). The interpreter replays every run that the solver finds.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import attrs

from tenure.model import solver
from tenure.model.interpreter import Interpreter, ModelError, Session, Values
from tenure.model.relation import PHASE, Frame, Relation
from tenure.model.solver import Formula, Model, Solver
from tenure.spec import Comparison, Connective, Constant, Expression, Name, Not, Spec, bundled, parse

if TYPE_CHECKING:
    from tenure.spec.expression import Type

ANY = "any"
"""The name for any input."""


class BadQuestion(ValueError):
    """A question is not well-formed; the message is one sentence."""


@attrs.frozen
class RunStep:
    """One input of a run with its environment, its row, and the session after it."""

    input: str
    environment: Values
    row: str
    session: Session

    @property
    def now(self) -> int:
        """The time of the input."""
        return int(self.environment["now"])


@attrs.frozen
class FoundRun:
    """A run of one session from its opening on, with its parameters."""

    parameters: Values
    steps: tuple[RunStep, ...]

    def __str__(self) -> str:
        """Format a line for each input: its number, the time, the input, the row and the phase after it."""
        width = max(len(step.input) for step in self.steps)
        return "\n".join(
            f"{number:>3}  at {step.now:<5} {step.input:<{width}}  {step.row}  {step.session.phase}"
            for number, step in enumerate(self.steps, 1)
        )


def find_run(inputs: Sequence[str], where: str = "true", *, spec: Spec | None = None) -> FoundRun | None:
    """Find the run with these inputs and least times that satisfies a condition; None if there is none.

    `inputs` are names of inputs, the first of them `open`, or "any". `where` is a condition in the language of the
    specification. `now_3` is the time of the third input, `usage_3` and the other variables have their values after
    it, `phase_3` is the phase, such as 'active.idle', and `max_time`, `interactive_timeout` and `unused_timeout` are
    the parameters. Raises BadQuestion, and SolverUnknown if the solver gives up.
    """
    question = _Question(inputs, spec or bundled())
    return question.answer(question.parsed(where))


class _Question:
    """The runs with some inputs as formulas: variables after each input, and an environment for each."""

    def __init__(self, inputs: Sequence[str], spec: Spec) -> None:
        for name in inputs:
            if name != ANY and name not in spec.inputs:
                raise BadQuestion(f"{name!r} is not an input; inputs are {', '.join(spec.inputs)}, or {ANY}")
        if not inputs or inputs[0] not in ("open", ANY):
            raise BadQuestion("a run begins with open")
        self.spec, self.inputs = spec, inputs
        first = Relation(spec)
        self.frames = [first.variables(f"{number}.") for number in range(len(inputs) + 1)]
        self.relations = [
            Relation(
                spec,
                before=self.frames[number],
                after=self.frames[number + 1],
                parameters=first.parameters,
                environment={entry.id: _unknown(entry.id, entry.kind, number + 1) for entry in spec.environment},
            )
            for number in range(len(inputs))
        ]
        self.parameters: Frame = first.parameters
        emitting = [(row.input, kind) for row in spec.rows.values() for case in row.cases for kind in case.emits]
        self.requests = {name for name, kind in emitting if kind == "job_cancel_requested"}
        self.timers = {entry.id for entry in spec.inputs.values() if entry.by in ("timer", "job_timer")}
        # How many of the running jobs have been asked to stop.
        self.asked = [solver.integer(f"{number}.asked") for number in range(len(inputs) + 1)]
        # A formula for each input that a step can be, by its name.
        self.steps: list[dict[str, Formula]] = []
        for number in range(len(inputs)):
            self.steps.append(dict(self._step(number)))

    def parsed(self, where: str) -> Formula:
        """A condition on the runs. Raises BadQuestion."""
        names: dict[str, Type] = dict.fromkeys(self.parameters, "int")
        scope = dict(self.parameters)
        for number, relation in enumerate(self.relations, 1):
            entries = {entry.id: entry for entry in (*self.spec.variables, *self.spec.environment)}
            for name, term in {**self.frames[number], **relation.environment}.items():
                kind = "enumeration" if name == PHASE else entries[name].kind
                names[f"{name}_{number}"] = kind if kind in ("bool", "enumeration") else "int"
                scope[f"{name}_{number}"] = term
        values = {value for entry in self.spec.names.values() for value in entry.values} | set(self.spec.phases)
        try:
            expression = parse(where, names, frozenset(values))
        except ValueError as error:
            numbered = "a variable ends with the number of an input, as in now_1"
            raise BadQuestion(f"{error}; {numbered}") from None
        if expression.type != "bool":
            raise BadQuestion(f"{where!r} is a number; write a condition, such as now_2 - now_1 > 10")
        return self._formula(expression, scope)

    def answer(self, where: Formula) -> FoundRun | None:
        """Find the run and replay it."""
        rules = [formula for number in range(len(self.inputs)) for formula in self._rules(number)]
        begin = self.relations[0].initial, solver.equal(self.asked[0], solver.literal(0))
        search = Solver(*begin, *rules, where)
        times = [(relation.environment["now"], 0) for relation in self.relations]
        model = search.least(*times, *((term, -1) for term in self.parameters.values()))
        return None if model is None else self._replayed(model)

    def _step(self, number: int) -> Iterator[tuple[str, Formula]]:
        wanted, relation = self.inputs[number], self.relations[number]
        for name in self.spec.inputs if wanted == ANY else (wanted,):
            steps = [branch.formula for branch in relation.branches_for(name) if branch.label.kind == "step"]
            rules = *self._in_time(name, relation), *self._of_jobs(name, number)
            yield name, solver.conjunction(solver.disjunction(*steps), *rules)

    def _in_time(self, name: str, relation: Relation) -> Iterator[Formula]:
        """An input comes before any deadline; a timer at its own, before the timers that are later in the order."""
        now, order = relation.environment["now"], [timer.id for timer in self.spec.timers]
        for timer in self.spec.timers:
            deadline = relation.before[str(timer.deadline)]
            if timer.id == name:
                yield relation.armed(name)
                yield solver.equal(deadline, now)
            else:
                is_behind = name in order and order.index(timer.id) > order.index(name)
                later = solver.comparison(">=" if is_behind else ">", deadline, now)
                yield solver.implication(relation.armed(timer.id), later)

    def _of_jobs(self, name: str, number: int) -> Iterator[Formula]:
        """A job is asked once. Its limit is due before whatever is no timer, and later than its start (X3)."""
        before, after = self.asked[number], self.asked[number + 1]
        relation = self.relations[number]
        if name in self.requests:
            yield solver.equal(after, solver.linear((1, before), (1, solver.literal(1))))
        else:  # a job that ends may be one that was asked
            ended = solver.linear((1, relation.before["R"]), (-1, relation.after["R"]))
            fewer = solver.linear((1, before), (-1, after))
            at_most = solver.comparison("<=", fewer, ended)
            yield solver.comparison("<=", after, before)
            yield solver.disjunction(solver.equal(after, before), at_most)
        yield solver.comparison("<=", solver.literal(0), after)
        yield solver.comparison("<=", after, relation.after["R"])
        if self.spec.inputs[name].by == "job_timer" and number:
            now, earlier = relation.environment["now"], self.relations[number - 1].environment["now"]
            yield solver.equal(relation.environment["limit_deadline"], now)
            timers = [formula for each, formula in self.steps[number - 1].items() if each in self.timers]
            yield solver.disjunction(solver.comparison("<", earlier, now), *timers)

    def _rules(self, number: int) -> Iterator[Formula]:
        relation = self.relations[number]
        yield relation.assumptions
        yield solver.disjunction(*self.steps[number].values())
        if number:
            earlier = self.relations[number - 1].environment["now"]
            yield solver.comparison("<=", earlier, relation.environment["now"])

    def _formula(self, expression: Expression, scope: Frame) -> Formula:
        relation = self.relations[0]
        match expression:
            case Comparison(operator=operator, left=Name(id=name), right=Constant(value=str(phase))) if (
                name.rpartition("_")[0] == PHASE
            ):
                if phase not in relation.phases:
                    raise BadQuestion(f"{phase!r} is not a phase; phases are {', '.join(self.spec.phases)}")
                return solver.comparison(operator, scope[name], relation.phases[phase])
            case Not(operand=operand):
                return solver.negation(self._formula(operand, scope))
            case Connective(word=word, operands=operands):
                join = solver.conjunction if word == "and" else solver.disjunction
                return join(*(self._formula(operand, scope) for operand in operands))
        return relation.formula(expression, scope)

    def _replayed(self, model: Model) -> FoundRun:
        """The run of a model, replayed by the interpreter. Raises ModelError if they differ."""
        interpreter, steps, session = Interpreter(self.spec), list[RunStep](), None
        parameters = {name: model.value(term) for name, term in self.parameters.items()}
        for number, relation in enumerate(self.relations):
            name = next(each for each, formula in self.steps[number].items() if model.holds(formula))
            _, environment = relation.read(model)
            if session is None:
                answer = interpreter.open(parameters, environment)
            else:
                answer = interpreter.answer(session, name, environment)
            session = answer.session
            found = Relation(self.spec, before=self.frames[number + 1]).read(model)[0]
            if answer.row is None or (found.phase, found.variables) != (session.phase, session.variables):
                raise ModelError(f"the solver and the interpreter differ at input {number + 1}, {name}")
            steps.append(RunStep(name, environment, answer.row.id, session))
        return FoundRun(parameters, tuple(steps))


def _unknown(name: str, kind: str, number: int) -> solver.Term:
    return solver.boolean(f"{name}_{number}") if kind == "bool" else solver.integer(f"{name}_{number}")
