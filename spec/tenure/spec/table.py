"""The specification as frozen records: one class for each kind of entry of the normative file.

`loader` makes them from the file, and `checks` checks their consistency.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Any, Literal, TypeAlias

import attrs

from tenure.spec.command_entries import CommandEntry, ViewEntry
from tenure.spec.expression import Expression
from tenure.spec.toml_reader import InFile

Origin: TypeAlias = Literal["seed", "docs", "decision"]
Role: TypeAlias = Literal["variable", "parameter", "environment"]
Kind: TypeAlias = Literal["bool", "int", "time", "optional_time", "enumeration"]
By: TypeAlias = Literal["command", "dispatch", "timer", "job_timer"]
AnswerKind: TypeAlias = Literal["step", "no-op", "refused", "disabled"]
ClaimKind: TypeAlias = Literal["state", "step", "answer"]

SAME = "same"
"""The target of a case that leaves the phase as it is."""


@attrs.frozen
class Statement:
    """One sentence of a clause with its origin, and the reason if it is a decision.

    `source` is the document behind an origin docs and the month of its wording, None if that was not recorded.
    """

    origin: Origin
    text: str
    reason: str | None
    source: str | None


@attrs.frozen
class Clause:
    """A numbered rule of the lifecycle, as text."""

    id: str
    group: str
    title: str
    statements: tuple[Statement, ...]

    @property
    def origins(self) -> tuple[Origin, ...]:
        """The distinct origins of its statements, in order."""
        return tuple(dict.fromkeys(statement.origin for statement in self.statements))


@attrs.frozen
class State:
    """One of the six states that a user sees."""

    id: str
    title: str
    text: str


@attrs.frozen
class Phase:
    """A refinement of a state, with the facts about a session in it."""

    id: str
    text: str
    work: Expression
    holds: bool
    accepting: bool
    max_clock: Literal["not_started", "running", "stopped", "irrelevant", "past"]
    idle_clock: Literal["off", "running"]
    public: str
    final: bool

    @property
    def state(self) -> str:
        """The id of the state that it refines."""
        return self.id.partition(".")[0]


@attrs.frozen
class Input:
    """An input of a session; a timer has the name of its deadline variable. The timer of a job has none."""

    id: str
    by: By
    text: str
    deadline: str | None


@attrs.frozen
class NameEntry:
    """A name that expressions may use; a variable has an initial value.

    A constraint always holds: every step keeps those of variables, and may rely on the others.
    """

    id: str
    role: Role
    kind: Annotated[Kind, InFile("type")]
    text: str
    values: Annotated[tuple[str, ...], InFile(default=())]
    initial: Expression | None
    constraint: Expression | None


@attrs.frozen
class Limit:
    """A field of a command that a scheduler may limit, with the published limit in seconds, if one is published."""

    parameter: str
    command: Annotated[str, InFile(default="open")]
    published: int | None


@attrs.frozen
class Guard:
    """A named atom of a guard."""

    id: str
    text: str
    when: Expression


@attrs.frozen
class Effect:
    """A named group of assignments, made at once."""

    id: str
    text: str
    assignments: Annotated[Mapping[str, Expression], InFile("set")]


@attrs.frozen
class EventKind:
    """A kind of event, with its fields beside `at`, `kind` and `row`, and what may be in its field `cause`."""

    kind: str
    fields: tuple[str, ...]
    causes: Annotated[tuple[str, ...], InFile(default=())]
    each: str | None


@attrs.frozen
class JobState:
    """A state of a job."""

    id: str
    text: str
    final: bool


@attrs.frozen
class Refusal:
    """A reason for which a command is refused, with its clauses."""

    code: str
    text: str
    clauses: tuple[str, ...]


@attrs.frozen
class RowCase:
    """One case of a row: its source phases, condition, target phase, effects and events."""

    sources: Annotated[tuple[str, ...], InFile("from", ())]
    when: Annotated[tuple[str, ...], InFile(default=())]
    to: str
    effects: Annotated[tuple[str, ...], InFile(default=())]
    emits: Annotated[tuple[str, ...], InFile(default=())]

    def target(self, phase: str) -> str:
        """The phase in which a session in `phase` is after this case."""
        return phase if self.to == SAME else self.to


@attrs.frozen
class Row:
    """A transition: an input, the phases it applies to, its guard (atom ids) and its cases.

    `answer` is step, no-op or refused (then with a `code`). `cause` is that of its dropped jobs, or of its request to
    stop a job.
    """

    id: str
    input: str
    sources: Annotated[tuple[str, ...], InFile("from")]
    guard: Annotated[tuple[str, ...], InFile(default=())]
    answer: Annotated[AnswerKind, InFile(default="step")]
    code: str | None
    cause: str | None
    clauses: tuple[str, ...]
    cases: Annotated[tuple[RowCase, ...], InFile("case")]


@attrs.frozen
class JobRow:
    """A transition of a job without a session; `source` is None for the row that makes the job."""

    id: str
    input: str
    source: Annotated[str | None, InFile("from")]
    to: tuple[str, ...]
    guard: tuple[str, ...]
    cause: str | None
    emits: tuple[str, ...]
    clauses: tuple[str, ...]

    @property
    def is_step(self) -> bool:
        """Whether it changes or reports anything; otherwise it is a no-op."""
        return bool(self.emits) or self.to != (self.source,)


@attrs.frozen
class SchedulerRow:
    """What a command that concerns no session and no job alone does."""

    id: str
    command: str
    text: str
    emits: tuple[str, ...]
    clauses: tuple[str, ...]


@attrs.frozen
class Rule:
    """A rule of the scheduler that composes sessions."""

    id: str
    text: str
    clauses: tuple[str, ...]


@attrs.frozen
class PublicName:
    """A name in a public interface or its clients, and the entries and clauses that it corresponds to."""

    id: str
    words: Annotated[tuple[str, ...], InFile(default=())]
    text: str
    means: tuple[str, ...]
    clauses: tuple[str, ...]


@attrs.frozen
class OutOfScope:
    """A topic that the specification leaves out, with its search words, and what to do instead."""

    id: str
    words: tuple[str, ...]
    sentence: str
    instead: str
    origin: Literal["decision"]
    reason: str


@attrs.frozen
class Claim:
    """A claim of a theorem about one session: `when` implies `holds`; `texts` are both as in the file.

    It is about a state, about a step from `before` to `after`, or about the answer in the state `before`. Its names are
    those of `claims.ClaimLanguage`; of a state all are those of `after`.
    """

    kind: ClaimKind
    texts: tuple[str | None, str]
    when: Expression
    holds: Expression

    @property
    def text(self) -> str:
        """The claim on one line."""
        when, holds = self.texts
        return holds if when is None else f"when {when}: {holds}"


@attrs.frozen(cache_hash=True)
class Theorem:
    """A sentence that the table and the rules must imply, with its claims about one session."""

    id: str
    kind: Literal["safety", "progress"]
    fifo: Annotated[bool, InFile(default=False)]
    sentence: str
    clauses: tuple[str, ...]
    claims: tuple[Claim, ...]


@attrs.frozen
class Cell:
    """The answers of a phase to an input: rows in their order, and the answer if none of them applies.

    `otherwise` is None if the rows' guards cover all cases; a cell without rows has only `otherwise`.
    """

    phase: str
    input: str
    rows: tuple[str, ...]
    otherwise: AnswerKind | None
    code: str | None

    @property
    def text(self) -> str:
        """The cell as in the file."""
        rest = "" if self.otherwise is None else f"{self.otherwise} {self.code}" if self.code else self.otherwise
        return " else ".join(part for part in (" ".join(self.rows), rest) if part)


@attrs.frozen(slots=False)
class Spec:
    """The whole specification. Mappings keep the order of the file; ids are their keys.

    `source` names the file and `data` is its parsed TOML.
    """

    source: str
    data: Mapping[str, Any] = attrs.field(repr=False, eq=False)
    version: str
    title: str
    clauses: Mapping[str, Clause]
    states: Mapping[str, State]
    phases: Mapping[str, Phase]
    inputs: Mapping[str, Input]
    names: Mapping[str, NameEntry]
    limits: tuple[Limit, ...]
    published: Mapping[str, int | str]
    guards: Mapping[str, Guard]
    effects: Mapping[str, Effect]
    events: Mapping[str, EventKind]
    job_states: Mapping[str, JobState]
    refusals: Mapping[str, Refusal]
    commands: Mapping[str, CommandEntry]
    host_commands: Mapping[str, CommandEntry]
    views: Mapping[str, ViewEntry]
    rows: Mapping[str, Row]
    job_rows: Mapping[str, JobRow]
    scheduler_rows: Mapping[str, SchedulerRow]
    rules: Mapping[str, Rule]
    public_names: Mapping[str, PublicName]
    out_of_scope: Mapping[str, OutOfScope]
    theorems: Mapping[str, Theorem]
    cells: Mapping[tuple[str, str], Cell]

    def of_role(self, role: Role) -> tuple[NameEntry, ...]:
        """The names of one role, in the order of the file."""
        return tuple(entry for entry in self.names.values() if entry.role == role)

    @cached_property
    def variables(self) -> tuple[NameEntry, ...]:
        """The session variables, without the phase."""
        return self.of_role("variable")

    @cached_property
    def parameters(self) -> tuple[NameEntry, ...]:
        """The parameters of a session, fixed at its opening."""
        return self.of_role("parameter")

    @cached_property
    def environment(self) -> tuple[NameEntry, ...]:
        """The values of the scheduler that a session reads at each step."""
        return self.of_role("environment")

    @cached_property
    def timers(self) -> tuple[Input, ...]:
        """The timer inputs, in the order in which they fire at one instant."""
        return tuple(entry for entry in self.inputs.values() if entry.by == "timer")

    @property
    def row_ids(self) -> tuple[str, ...]:
        """The ids of all rows: of sessions, of jobs without one, and of the whole scheduler."""
        return (*self.rows, *self.job_rows, *self.scheduler_rows)

    @property
    def host_rows(self) -> Mapping[str, SchedulerRow]:
        """The rows of the commands of a host, which no client can bring about."""
        return {name: row for name, row in self.scheduler_rows.items() if row.command in self.host_commands}

    def row(self, id: str) -> "Row | JobRow | SchedulerRow":
        """The row of any kind with an id. Raises KeyError for another id."""
        return self.rows.get(id) or self.job_rows.get(id) or self.scheduler_rows[id]

    def cases(self, row: Row, phase: str) -> tuple[RowCase, ...]:
        """The cases of a row that apply in one of its phases."""
        return tuple(case for case in row.cases if phase in case.sources)
