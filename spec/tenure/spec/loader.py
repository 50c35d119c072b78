"""Reads the normative file into the records of `table`; an error has the file, line, entry and reason."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, get_args

import attrs

from tenure.spec.checks import check
from tenure.spec.claims import ClaimLanguage
from tenure.spec.command_entries import CommandEntry, ViewEntry
from tenure.spec.expression import ExpressionError, Type
from tenure.spec.table import (
    AnswerKind,
    Cell,
    Claim,
    Clause,
    Effect,
    EventKind,
    Guard,
    Input,
    JobRow,
    JobState,
    Kind,
    Limit,
    NameEntry,
    OutOfScope,
    Phase,
    PublicName,
    Refusal,
    Row,
    Rule,
    SchedulerRow,
    Spec,
    State,
    Theorem,
)
from tenure.spec.toml_limits import LONGEST, NotToml, parse_toml_text
from tenure.spec.toml_reader import Document, SpecError, TomlEntry, Vocabulary

Record = TypeVar("Record", bound=attrs.AttrsInstance)

FORMAT = 1
BUNDLED = Path(__file__).with_name("session.toml")

_TYPES: Mapping[Kind, Type] = {
    "bool": "bool",
    "int": "int",
    "time": "int",
    "optional_time": "int",
    "enumeration": "enumeration",
}


@cache
def bundled() -> Spec:
    """The specification that is shipped with this package, read once."""
    return load(BUNDLED)


def load(path: Path | str) -> Spec:
    """Read a specification file. Raises SpecError if it cannot be read, has an error, or contradicts itself."""
    try:
        with Path(path).open("rb") as file:
            text = file.read(LONGEST + 1).decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not UTF-8 text"
        raise SpecError(str(path), None, "", f"cannot be read: {reason}") from None
    return loads(text, str(path))


def loads(text: str, source: str = "<string>") -> Spec:
    """Read a specification from text; `source` names it in errors. Raises SpecError like `load`."""
    try:
        data = parse_toml_text(text)
    except NotToml as error:
        raise SpecError(source, None, "", f"is not TOML: {error}") from None
    document = Document(data, text, source)
    spec = _read(document, data)
    document.finish()
    check(spec, document)
    return spec


def _read(document: Document, data: Mapping[str, Any]) -> Spec:
    root = document.root()
    if root.number("format") != FORMAT:
        raise root.error(f"format must be {FORMAT}")
    version, title = root.text("version"), root.text("title")
    root.finish()
    published = document.table("published")
    vocabulary = Vocabulary()
    for name, entry in document.each("name"):
        vocabulary.names[name] = _TYPES[entry.word("type", get_args(Kind))]
        vocabulary.values.update(entry.texts("values", ()))

    def each(kind: type[Record], table: str, identifier: str = "id") -> dict[str, Record]:
        return {name: entry.record(kind, vocabulary) for name, entry in document.each(table, identifier)}

    spec = Spec(
        source=document.source,
        data=data,
        version=version,
        title=title,
        clauses=each(Clause, "clause"),
        states=each(State, "state"),
        phases=each(Phase, "phase"),
        inputs=each(Input, "input"),
        names=each(NameEntry, "name"),
        limits=tuple(each(Limit, "limit", "parameter").values()),
        published={"unused_timeout": published.number("unused_timeout"), "unit": published.text("unit")},
        guards=each(Guard, "guard"),
        effects=each(Effect, "effect"),
        events=each(EventKind, "event", "kind"),
        job_states=each(JobState, "job_state"),
        refusals=each(Refusal, "refusal", "code"),
        commands=each(CommandEntry, "command"),
        host_commands=each(CommandEntry, "host_command"),
        views=each(ViewEntry, "view"),
        rows={name: _row(row) for name, row in each(Row, "row").items()},
        job_rows=each(JobRow, "job_row"),
        scheduler_rows=each(SchedulerRow, "scheduler_row"),
        rules=each(Rule, "rule"),
        public_names=each(PublicName, "public_name"),
        out_of_scope=each(OutOfScope, "out_of_scope"),
        theorems={},
        cells=_cells(document),
    )
    published.finish()
    language = ClaimLanguage(spec)
    theorems = {
        name: entry.record(Theorem, vocabulary, claims=_claims(entry, language))
        for name, entry in document.each("theorem")
    }
    return attrs.evolve(spec, theorems=theorems)


def _row(row: Row) -> Row:
    """A row, each of whose cases has the phases of the row unless it names its own."""
    cases = tuple(case if case.sources else attrs.evolve(case, sources=row.sources) for case in row.cases)
    return attrs.evolve(row, cases=cases)


def _claims(entry: TomlEntry, language: ClaimLanguage) -> tuple[Claim, ...]:
    claims = []
    for part in entry.entries("claims"):
        try:
            claims.append(language.claim(part.optional_text("when"), part.text("holds")))
        except ExpressionError as error:
            raise part.error(str(error)) from None
        part.finish()
    return tuple(claims)


def _cells(document: Document) -> dict[tuple[str, str], Cell]:
    cells = {}
    for phase, entry in document.subtables("cells"):
        for name in entry.keys:
            cells[phase, name] = _cell(phase, name, entry)
        entry.finish()
    return cells


def _cell(phase: str, name: str, entry: TomlEntry) -> Cell:
    rows, _, rest = entry.text(name).rpartition(" else ")
    words = rest.split()
    otherwise: AnswerKind
    match words:
        case ["no-op" | "disabled" as otherwise]:
            return Cell(phase, name, tuple(rows.split()), otherwise, None)
        case ["refused", code]:
            return Cell(phase, name, tuple(rows.split()), "refused", code)
        case [first, *_] if not rows and first not in get_args(AnswerKind):
            return Cell(phase, name, tuple(words), None, None)
    raise entry.error(f"{name}: write rows, then perhaps 'else' and one of no-op, disabled, refused CODE")
