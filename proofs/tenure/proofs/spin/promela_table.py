"""The table as Promela: the guards, and the answers of sessions and of jobs without one to each input.

In the guards the session is `s`; in statements it is the one with the number `who`.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from tenure.model.symmetry import live_names
from tenure.spec import (
    Comparison,
    Connective,
    Constant,
    Expression,
    JobRow,
    Name,
    NameEntry,
    Not,
    Row,
    RowCase,
    Spec,
    Sum,
    names_in,
)

_WORDS: Mapping[str, str] = {"and": " && ", "or": " || "}

Branch = tuple[str, list[str]]
"""One branch: the condition and the statements."""


class PromelaTable:
    """Writes the rows of one specification.

    `stored` are the variables and parameters of a session in the model: those that something can read, and those for
    which a key of `tenure.model.symmetry` says whether they are set.
    """

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self.live = live_names(spec)
        self.stored = {
            entry.id: entry
            for entry in (*spec.variables, *spec.parameters)
            if entry.role == "parameter"
            or entry.kind in ("bool", "enumeration", "optional_time")
            or any(entry.id in live for live in self.live.values())
        }
        cases = (case for row in spec.rows.values() for case in row.cases)
        self.crossing = sorted({name for case in cases for name in _read_elsewhere(self.assignments(case))})
        """The variables that some case changes and reads for another variable as well."""

    # -- conditions ----------------------------------------------------------------------------------------------------

    def guards(self) -> Iterator[str]:
        """Each guard, and whether a queued job may start: one of session s, and one without a session."""
        spec = self.spec
        yield "/* The guards of session s. */"
        limits = {atom for row in spec.rows.values() if spec.inputs[row.input].by == "job_timer" for atom in row.guard}
        used = {atom for row in spec.rows.values() if spec.inputs[row.input].by != "job_timer" for atom in row.guard}
        guards = [guard for guard in spec.guards.values() if guard.id not in limits - used]
        yield from (f"#define when_{guard.id}(s) ({self.term(guard.when)})" for guard in guards)
        starts = [
            f"({within([phase])} && {condition})"
            for (phase, name), cell in spec.cells.items()
            if name == "start"
            for row in cell.rows
            for condition in self.conditions(spec.rows[row], phase, "s")
        ]
        job_starts = [_guard(row.guard, "0") for row in spec.job_rows.values() if row.input == "start"]
        yield f"#define may_start(s) {any_of(starts)}"
        yield f"#define job_may_start {any_of(job_starts)}"
        yield ""

    def conditions(self, row: Row, phase: str, session: str) -> list[str]:
        """When each case of a row applies in a phase; the one condition of a row without cases."""
        cases = self.spec.cases(row, phase) if row.sources else row.cases
        whens = [case.when for case in cases] or [()]
        return [_guard((*row.guard, *when), session) for when in whens]

    # -- answers -------------------------------------------------------------------------------------------------------

    def answers(self) -> Iterator[str]:
        """One inline for each input to a session, `session_submit` and so on, and one for each to a job without one."""
        yield "/* The table: what a session answers in its phase. At most one condition of a cell holds (S16). */"
        for name, entry in self.spec.inputs.items():
            if name == "open":
                yield from self.opening()
            else:
                yield from self.answer(name) if entry.by != "job_timer" else ()
                yield from self.job_answer(name) if entry.by in ("command", "dispatch") else ()

    def opening(self) -> Iterator[str]:
        """The opening of a session in the first free place."""
        yield "inline session_open() {"
        yield "    who = 0;"
        yield "    do :: session[who].phase != 0 -> who++ :: else -> break od;"
        for entry in self.stored.values():
            initial = f"given_{entry.id}" if entry.initial is None else self.term(entry.initial)
            yield f"    session[who].{entry.id} = {initial};"
        rows = [row for row in self.spec.rows.values() if not row.sources]
        yield from indented(self.choice([branch for row in rows for branch in self.branches(row, "")], None))
        yield "}"
        yield ""

    def answer(self, name: str) -> Iterator[str]:
        """The answer of each phase to one input; `stepped` says whether it was a step."""
        yield f"inline session_{name}() {{"
        yield "    stepped = false;"
        yield "    if"
        shared: dict[tuple[str, ...], list[str]] = {}
        for phase in self.spec.phases:
            cell = self.spec.cells[phase, name]
            if cell.rows:
                branches = [branch for row in cell.rows for branch in self.branches(self.spec.rows[row], phase)]
                shared.setdefault(tuple(self.choice(branches, cell.otherwise)), []).append(phase)
        for lines, phases in shared.items():
            yield f"    :: {within(phases, 'who')} ->"
            yield from indented(lines, 2)
        yield "    :: else"
        yield "    fi"
        yield "}"
        yield ""

    def branches(self, row: Row, phase: str) -> list[Branch]:
        """The branches of a row in a phase."""
        numbers = [number for number, case in enumerate(row.cases) if not row.sources or phase in case.sources]
        bodies = [self.step(row, number, phase) for number in numbers]
        if not row.cases:
            answer = f"{row.answer} {row.code or ''}".strip()
            bodies = [[f'printf("{row.id}\\n") /* {answer} */']]
        return list(zip(self.conditions(row, phase, "who"), bodies, strict=True))

    def choice(self, branches: Sequence[Branch], otherwise: str | None) -> Iterator[str]:
        """A choice of the branch whose condition holds; asserts that at most one does, and one if there is no rest."""
        if otherwise is None and [condition for condition, _ in branches] == ["true"]:
            yield from branches[0][1]
            return
        if len(branches) > 1:
            yield f"assert({' + '.join(f'({condition})' for condition, _ in branches)} <= 1); /* S16 */"
        yield "if"
        for condition, body in branches:
            yield f":: {condition} ->"
            yield from indented(body)
        yield f":: else /* {otherwise} */" if otherwise else ":: else -> assert(false) /* S17 */"
        yield "fi"

    def step(self, row: Row, number: int, phase: str) -> list[str]:
        """The statements of one case: its assignments, made at once, its phase, and what its events do to jobs."""
        case = row.cases[number]
        values = self.assignments(case)
        crossing = _read_elsewhere(values)
        first = [f"new_{name} = {self.term(values[name], 'who')};" for name in crossing]
        then = [
            f"session[who].{name} = {self.term(value, 'who')};"
            for name, value in values.items()
            if name not in crossing
        ]
        last = [f"session[who].{name} = new_{name};" for name in crossing]
        target = case.target(phase)
        phases = [f"session[who].phase = {in_phase(target)};"] if target != phase else []
        jobs = [f"{kind}();" for kind in case.emits if kind.startswith("job_")]
        return [f'printf("{row.id}/{number + 1}\\n");', *first, *then, *last, *phases, *jobs, "stepped = true"]

    def assignments(self, case: RowCase) -> dict[str, Expression]:
        """The assignments of a case to variables of the model."""
        effects = [self.spec.effects[effect].assignments for effect in case.effects]
        return {name: value for effect in effects for name, value in effect.items() if name in self.stored}

    def job_answer(self, name: str) -> Iterator[str]:
        """The answers of a job without a session to one input."""
        rows = [row for row in self.spec.job_rows.values() if row.input == name]
        if rows:
            yield f"inline job_{name}() {{"
            branches = [(_guard(row.guard, "0"), _statements(row)) for row in rows]
            yield from indented(self.choice(branches, None))
            yield "}"
            yield ""

    def term(self, expression: Expression, session: str = "s") -> str:
        """An expression in Promela about a session; `now` is NOW."""
        match expression:
            case Constant(off=True):
                return "OFF"
            case Constant(value=bool() as value):
                return str(value).lower()
            case Constant(value=value):
                return f"is_{value}" if isinstance(value, str) else str(value)
            case Name(id=name) if self.spec.names[name].role == "environment":
                return "NOW" if name == "now" else name
            case Name(id=name):
                return f"session[{session}].{name}"
            case Not(operand=operand):
                return f"!({self.term(operand, session)})"
            case Connective(word=word, operands=operands):
                return _WORDS[word].join(f"({self.term(operand, session)})" for operand in operands)
            case Comparison(operator=operator, left=left, right=right):
                sides = (self.term(left, session), self.term(right, session))
                first, second = (f"({side})" if " " in side else side for side in sides)
                return f"{first} {operator} {second}"
            case Sum(terms=terms):
                parts = ((factor, self.term(term, session)) for factor, term in terms)
                return " + ".join(_times(factor, part) for factor, part in parts).replace("+ -", "- ")


def is_clock(entry: NameEntry) -> bool:
    """Whether an entry is an optional time among the variables of a session."""
    return entry.role == "variable" and entry.kind == "optional_time"


def in_phase(phase: str) -> str:
    """The name of a phase."""
    return f"in_{phase.replace('.', '_')}"


def within(phases: Iterable[str], session: str = "s") -> str:
    """Whether a session is in one of these phases."""
    return any_of(f"session[{session}].phase == {in_phase(phase)}" for phase in phases)


def any_of(conditions: Iterable[str]) -> str:
    """A disjunction."""
    return f"({' || '.join(conditions) or 'false'})"


def all_of(conditions: Iterable[str]) -> str:
    """A conjunction, without parentheses."""
    return " && ".join(conditions) or "true"


def indented(lines: Iterable[str], depth: int = 1) -> Iterator[str]:
    """Lines moved to the right."""
    return (" " * 4 * depth + line for line in lines)


def _statements(row: JobRow) -> list[str]:
    """The statements of a row of a job without a session."""
    *statements, last = [f'printf("{row.id}\\n")', *(f"{kind}()" for kind in row.emits)]
    return [*(f"{statement};" for statement in statements), last]


def _guard(atoms: Iterable[str], session: str) -> str:
    return all_of(f"when_{atom}({session})" for atom in atoms)


def _read_elsewhere(values: Mapping[str, Expression]) -> list[str]:
    """The targets that the value of another target reads."""
    return [name for name in values if any(name in names_in(value) for other, value in values.items() if other != name)]


def _times(factor: int, term: str) -> str:
    """A term times a factor."""
    sign, factor = "-" * (factor < 0), abs(factor)
    return f"{sign}{term}" if factor == 1 and " " not in term else f"{sign}{factor} * ({term})"
