"""Specifications with one cell of the table changed: what one phase answers to one input, and nothing else.

A row stands in many cells. To change one of them only, the cell gets its own copy of each way in which it answers, with
the id of the row, so that no change shows by a wrong id alone. What the counts of jobs do is left as it is: an oracle
that counts wrong contradicts itself, which says nothing about the cases.
"""

from collections.abc import Iterator, Sequence

import attrs

from tenure.model.interpreter import evaluator
from tenure.spec import Comparison, Connective, Constant, Expression, Guard, Not, Row, RowCase, Spec, Sum
from tenure.spec.table import AnswerKind

COUNTS = frozenset({"Q", "R"})

OPENING = ("", "open")
"""The cell of the input that makes a session; there is no phase before it."""


@attrs.frozen
class Change:
    """One change of one cell: the kind of change, what it is, and the specification that comes of it."""

    id: str
    kind: str
    cell: tuple[str, str]
    spec: Spec


def changes(spec: Spec) -> Iterator[Change]:
    """Every change of every cell that can be asked, cell by cell in the order of the table."""
    for cell in (OPENING, *(cell for cell in spec.cells if is_asked(spec, *cell))):
        found = _Cell(spec, *cell)
        yield from found.targets()
        yield from found.effects()
        yield from found.values()
        yield from found.guards()
        yield from found.answers()


def is_asked(spec: Spec, phase: str, name: str) -> bool:
    """Whether a scheduler ever asks a cell: one about a job only where the phase can have such a job."""
    if name == "open":
        return False  # an id in use is refused before any session is asked
    wanted = {"start": "Q", "cancel_queued_job": "Q", "finish": "R", "cancel_running_job": "R"}.get(name)
    return wanted is None or can_have(spec, phase, wanted)


def can_have(spec: Spec, phase: str, count: str) -> bool:
    """Whether a session in a phase can have a job of a kind: queued (Q) or running (R)."""
    is_so = evaluator(spec.phases[phase].work)
    counts = ({"Q": queued, "R": running} for queued in (0, 1) for running in (0, 1))
    return any(each[count] and is_so(each) for each in counts)


def ways(spec: Spec, phase: str, name: str) -> tuple[Row, ...]:
    """The ways in which a cell answers, each as a row of this cell alone and with one case at most."""
    rows = [row for row in spec.rows.values() if not row.sources]
    if phase:
        rows = [spec.rows[row] for row in spec.cells[phase, name].rows]
    sources = (phase,) if phase else ()
    found: list[Row] = []
    for row in rows:
        if row.answer != "step":
            found.append(attrs.evolve(row, sources=sources))
        for case in spec.cases(row, phase) if phase else row.cases:
            alone = RowCase(sources, (), case.target(phase), case.effects, case.emits)
            found.append(attrs.evolve(row, sources=sources, guard=(*row.guard, *case.when), cases=(alone,)))
    return tuple(found)


def with_ways(spec: Spec, phase: str, name: str, answers: Sequence[Row]) -> Spec:
    """The specification in which a cell answers so, and otherwise as before."""
    keys = {f"{name} in {phase} {number}": way for number, way in enumerate(answers, 1)}
    if not phase:
        return attrs.evolve(spec, rows={**{key: row for key, row in spec.rows.items() if row.sources}, **keys})
    cell = attrs.evolve(spec.cells[phase, name], rows=tuple(keys))
    return attrs.evolve(spec, rows={**spec.rows, **keys}, cells={**spec.cells, (phase, name): cell})


def way_id(spec: Spec, phase: str, way: Row) -> str:
    """What a way is called: `T26/active.busy/job_running`, like the case of the suite that shows it."""
    row = spec.rows[way.id]
    several = len(spec.cases(row, phase) if phase else row.cases) > 1
    return "/".join([way.id, *filter(None, [phase]), *(way.guard[len(row.guard) :] if several else ())])


class _Cell:
    """One cell and its changes."""

    def __init__(self, spec: Spec, phase: str, name: str) -> None:
        self._spec, self._phase, self._name = spec, phase, name
        self._ways = ways(spec, phase, name)
        self._seen: set[object] = {self._signature(self._ways)}

    def targets(self) -> Iterator[Change]:
        """Another phase afterwards."""
        for number, way in self._steps():
            for phase in self._spec.phases:
                if phase != way.cases[0].to:
                    yield from self._way(number, f"to {phase}", "target", to=phase)

    def effects(self) -> Iterator[Change]:
        """An effect left out, or one that another answer to the same input has."""
        others = [row for row in self._spec.rows.values() if row.input == self._name]
        known = dict.fromkeys(effect for row in others for case in row.cases for effect in case.effects)
        for number, way in self._steps():
            own = way.cases[0].effects
            for effect in own:
                less = tuple(other for other in own if other != effect)
                if not self._counts(effect):
                    yield from self._way(number, f"without {effect}", "effect", effects=less)
            for effect in known:
                if effect not in own and not self._counts(effect):
                    yield from self._way(number, f"with {effect}", "effect", effects=(*own, effect))

    def values(self) -> Iterator[Change]:
        """Another value for a variable: a time or an amount one more or less, another word, the other truth value."""
        for number, way in self._steps():
            own = way.cases[0].effects
            for effect in own:
                assignments = self._spec.effects[effect].assignments
                for variable, value in assignments.items():
                    for what, other in self._others(variable, value):
                        name = f"{effect} with {what}"
                        changed = attrs.evolve(self._spec.effects[effect], assignments={**assignments, variable: other})
                        spec = attrs.evolve(self._spec, effects={**self._spec.effects, name: changed})
                        replaced = tuple(name if each == effect else each for each in own)
                        yield from self._way(number, f"with {what}", "value", spec, effects=replaced)
        words: dict[str, tuple[str, ...]] = {"outcome": ("done", "failed", "canceled")}
        if self._phase and can_have(self._spec, self._phase, "Q"):
            words["cause"] = ("canceled", "expired")
        for number, way in enumerate(self._ways):
            for field, values in words.items():
                for word in values:
                    if getattr(way, field) not in (None, word):
                        changed_way = attrs.evolve(way, **{field: word})  # type: ignore[arg-type]  # both are words
                        yield from self._answer(
                            f"{way_id(self._spec, self._phase, way)} with {field} {word}",
                            "value",
                            self._replaced(number, changed_way),
                        )

    def guards(self) -> Iterator[Change]:
        """A condition of a way left out, or with a bound that is one off; the other way is left what remains."""
        if self._spec.inputs[self._name].by == "timer":
            return  # when a timer fires is a rule of the scheduler
        for number, way in enumerate(self._ways):
            for atom in way.guard:
                less = tuple(other for other in way.guard if other != atom)
                yield from self._first(number, f"without {atom}", self._spec, less)
                for what, condition in _one_off(self._spec.guards[atom].when):
                    name = f"{atom} {what}"
                    guard = attrs.evolve(self._spec.guards[atom], id=name, when=condition)
                    spec = attrs.evolve(self._spec, guards={**self._spec.guards, name: guard})
                    replaced = tuple(name if each == atom else each for each in way.guard)
                    yield from self._first(number, f"with {atom} {what}", spec, replaced)

    def answers(self) -> Iterator[Change]:
        """The answer of another phase, no answer, a refusal."""
        cell = f"cell/{self._phase}/{self._name}"
        if not self._phase:
            return
        for phase in self._spec.phases:
            theirs = ways(self._spec, phase, self._name)
            if theirs and is_asked(self._spec, phase, self._name):
                yield from self._answer(f"{cell} as in {phase}", "answer", [self._moved(way) for way in theirs])
        kind = self._spec.inputs[self._name].by
        if self._ways and kind != "command":
            yield from self._rest(f"{cell} never", "disabled", None)
        elif kind == "command":
            if self._ways[0].answer != "no-op":
                yield from self._rest(f"{cell} ignored", "no-op", None)
            code = next(code for code in ("not_accepting", "unknown_id") if code != self._ways[0].code)
            yield from self._rest(f"{cell} refused as {code}", "refused", code)

    # -- making changes ------------------------------------------------------------------------------------------------

    def _steps(self) -> Iterator[tuple[int, Row]]:
        return ((number, way) for number, way in enumerate(self._ways) if way.answer == "step")

    def _counts(self, effect: str) -> bool:
        return not COUNTS.isdisjoint(self._spec.effects[effect].assignments)

    def _others(self, variable: str, value: Expression) -> Iterator[tuple[str, Expression]]:
        entry = self._spec.names[variable]
        if variable in COUNTS or (isinstance(value, Constant) and value.off):
            return
        if isinstance(value, Constant) and isinstance(value.value, bool):
            yield f"{variable} {str(not value.value).lower()}", Constant(not value.value)
        elif entry.values:
            for word in entry.values:
                if Constant(word) != value:
                    yield f"{variable} {word}", Constant(word)
        else:
            yield f"{variable} + 1", Sum(((1, value), (1, Constant(1))))
            yield f"{variable} - 1", Sum(((1, value), (-1, Constant(1))))

    def _way(self, number: int, what: str, kind: str, spec: Spec | None = None, **fields: object) -> Iterator[Change]:
        way = self._ways[number]
        case = attrs.evolve(way.cases[0], **fields)  # type: ignore[arg-type]  # the names of the fields are in the calls above
        answers = self._replaced(number, attrs.evolve(way, cases=(case,)))
        return self._answer(f"{way_id(self._spec, self._phase, way)} {what}", kind, answers, spec)

    def _first(self, number: int, what: str, spec: Spec, guard: tuple[str, ...]) -> Iterator[Change]:
        """A way with another guard, asked first; the other one, if there is one, where both may be and it does not."""
        way = self._ways[number]
        answers = [attrs.evolve(way, guard=guard)]
        others = [other for place, other in enumerate(self._ways) if place != number]
        if others:
            (other,) = others
            both = tuple(atom for atom in other.guard if atom in way.guard)
            name = f"not {' and '.join(guard)}"
            parts = tuple(spec.guards[atom].when for atom in guard)
            rest = Not(parts[0] if len(parts) == 1 else Connective("and", parts)) if parts else Constant(False)
            spec = attrs.evolve(spec, guards={**spec.guards, name: Guard(name, name, rest)})
            answers.append(attrs.evolve(other, guard=(*both, name)))
        return self._answer(f"{way_id(self._spec, self._phase, way)} {what}", "guard", answers, spec)

    def _moved(self, way: Row) -> Row:
        """A way of another phase, here; with the id of the row that stands here, if it is one row."""
        ids = {own.id for own in self._ways}
        case = [attrs.evolve(case, sources=(self._phase,)) for case in way.cases]
        return attrs.evolve(way, id=ids.pop() if len(ids) == 1 else way.id, sources=(self._phase,), cases=tuple(case))

    def _rest(self, what: str, otherwise: AnswerKind, code: str | None) -> Iterator[Change]:
        key = self._phase, self._name
        cell = attrs.evolve(self._spec.cells[key], rows=(), otherwise=otherwise, code=code)
        yield Change(what, "answer", key, attrs.evolve(self._spec, cells={**self._spec.cells, key: cell}))

    def _replaced(self, number: int, by: Row) -> list[Row]:
        return [by if place == number else way for place, way in enumerate(self._ways)]

    def _answer(self, what: str, kind: str, answers: Sequence[Row], spec: Spec | None = None) -> Iterator[Change]:
        """The change, unless the cell already answers so or an earlier change is the same."""
        signature = self._signature(answers)
        if signature not in self._seen:
            self._seen.add(signature)
            changed = with_ways(spec or self._spec, self._phase, self._name, answers)
            yield Change(what, kind, (self._phase, self._name), changed)

    @staticmethod
    def _signature(answers: Sequence[Row]) -> object:
        return tuple((way.guard, way.answer, way.code, way.cause, way.outcome, way.cases) for way in answers)


def _one_off(condition: Expression) -> Iterator[tuple[str, Expression]]:
    """A condition on numbers with its bound one higher and one lower; whether a time is set is no such condition."""
    if isinstance(condition, Comparison) and condition.left.type == "int":
        if isinstance(condition.right, Constant) and condition.right.off:
            return
        for what, step in (("one higher", 1), ("one lower", -1)):
            yield what, attrs.evolve(condition, right=Sum(((1, condition.right), (step, Constant(1)))))
