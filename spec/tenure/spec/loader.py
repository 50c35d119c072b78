"""Reads the normative file into the records of `table`; an error has the file, line, entry and reason."""

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, get_args

from tenure.spec.checks import check
from tenure.spec.claims import ClaimLanguage
from tenure.spec.expression import ExpressionError, Type
from tenure.spec.table import (
    AnswerKind,
    By,
    Cell,
    Clause,
    CommandEntry,
    CommandField,
    Effect,
    EventKind,
    FieldType,
    Guard,
    Input,
    JobRow,
    JobState,
    Kind,
    Limit,
    NameEntry,
    Origin,
    OutOfScope,
    Phase,
    PublicName,
    Refusal,
    Role,
    Row,
    RowCase,
    Rule,
    Spec,
    State,
    Statement,
    Theorem,
    ViewEntry,
)
from tenure.spec.toml_limits import LONGEST, NotToml, parse_toml_text
from tenure.spec.toml_reader import Document, SpecError, TomlEntry, Vocabulary

Record = TypeVar("Record")

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
    names = _names(document, vocabulary)
    phases = _each(document, "phase", lambda name, entry: _phase(name, entry, vocabulary))
    inputs = _each(document, "input", _input)
    language = ClaimLanguage(names, phases, inputs)
    spec = Spec(
        source=document.source,
        data=data,
        version=version,
        title=title,
        clauses=_each(document, "clause", _clause),
        states=_each(document, "state", lambda name, e: State(name, e.text("title"), e.text("text"))),
        phases=phases,
        inputs=inputs,
        names=names,
        limits=tuple(
            _each(document, "limit", lambda name, e: Limit(name, e.number("published")), "parameter").values()
        ),
        published={"unused_timeout": published.number("unused_timeout"), "unit": published.text("unit")},
        guards=_each(document, "guard", lambda name, e: Guard(name, e.text("text"), e.expression("when", vocabulary))),
        effects=_each(
            document, "effect", lambda name, e: Effect(name, e.text("text"), e.assignments("set", vocabulary))
        ),
        events=_each(
            document, "event", lambda name, e: EventKind(name, e.texts("fields"), e.optional_text("each")), "kind"
        ),
        job_states=_each(document, "job_state", lambda name, e: JobState(name, e.text("text"), e.flag("final"))),
        refusals=_each(document, "refusal", lambda name, e: Refusal(name, e.text("text"), e.texts("clauses")), "code"),
        commands=_each(document, "command", _command),
        views=_each(document, "view", _view),
        rows=_each(document, "row", _row),
        job_rows=_each(document, "job_row", _job_row),
        rules=_each(document, "rule", lambda name, e: Rule(name, e.text("text"), e.texts("clauses"))),
        public_names=_each(document, "public_name", _public_name),
        out_of_scope=_each(document, "out_of_scope", _out_of_scope),
        theorems=_each(document, "theorem", lambda name, entry: _theorem(name, entry, language)),
        cells=_cells(document),
    )
    published.finish()
    return spec


def _each(
    document: Document, kind: str, make: Callable[[str, TomlEntry], Record], identifier: str = "id"
) -> dict[str, Record]:
    records = {}
    for name, entry in document.each(kind, identifier):
        records[name] = make(name, entry)
        entry.finish()
    return records


def _names(document: Document, vocabulary: Vocabulary) -> dict[str, NameEntry]:
    for name, entry in document.each("name"):
        vocabulary.names[name] = _TYPES[entry.word("type", get_args(Kind))]
        vocabulary.values.update(entry.texts("values", ()))
    return _each(document, "name", lambda name, entry: _name(name, entry, vocabulary))


def _name(name: str, entry: TomlEntry, vocabulary: Vocabulary) -> NameEntry:
    return NameEntry(
        name,
        entry.word("role", get_args(Role)),
        entry.word("type", get_args(Kind)),
        entry.text("text"),
        entry.texts("values", ()),
        entry.optional_expression("initial", vocabulary),
        entry.optional_expression("constraint", vocabulary),
    )


def _clause(name: str, entry: TomlEntry) -> Clause:
    statements = []
    for part in entry.entries("statements"):
        statements.append(
            Statement(
                part.word("origin", get_args(Origin)),
                part.text("text"),
                part.optional_text("reason"),
                part.optional_text("source"),
            )
        )
        part.finish()
    return Clause(name, entry.text("group"), entry.text("title"), tuple(statements))


def _phase(name: str, entry: TomlEntry, vocabulary: Vocabulary) -> Phase:
    return Phase(
        name,
        entry.text("text"),
        entry.expression("work", vocabulary),
        entry.flag("holds"),
        entry.flag("accepting"),
        entry.word("max_clock", ("not_started", "running", "stopped", "irrelevant", "past")),
        entry.word("idle_clock", ("off", "running")),
        entry.text("public"),
        entry.flag("final"),
    )


def _input(name: str, entry: TomlEntry) -> Input:
    return Input(name, entry.word("by", get_args(By)), entry.text("text"), entry.optional_text("deadline"))


def _command(name: str, entry: TomlEntry) -> CommandEntry:
    fields = []
    for part in entry.entries("field"):
        fields.append(
            CommandField(
                part.text("id"),
                part.word("type", get_args(FieldType)),
                part.texts("values", ()),
                part.flag("optional", default=False),
                part.optional_text("default"),
            )
        )
        part.finish()
    return CommandEntry(name, entry.text("text"), entry.texts("clauses"), tuple(fields))


def _view(name: str, entry: TomlEntry) -> ViewEntry:
    return ViewEntry(name, entry.text("text"), entry.texts("clauses"), entry.texts("core"), entry.texts("fields"))


def _row(name: str, entry: TomlEntry) -> Row:
    sources = entry.texts("from")
    cases = []
    for part in entry.entries("case"):
        cases.append(
            RowCase(
                part.texts("from", sources),
                part.texts("when", ()),
                part.text("to"),
                part.texts("effects", ()),
                part.texts("emits", ()),
            )
        )
        part.finish()
    return Row(
        name,
        entry.text("input"),
        sources,
        entry.texts("guard", ()),
        entry.word("answer", ("step", "no-op", "refused"), "step"),
        entry.optional_text("code"),
        entry.optional_text("cause"),
        entry.optional_text("outcome"),
        entry.texts("clauses"),
        tuple(cases),
    )


def _job_row(name: str, entry: TomlEntry) -> JobRow:
    return JobRow(
        name,
        entry.text("input"),
        entry.optional_text("from"),
        entry.texts("to"),
        entry.texts("guard"),
        entry.optional_text("outcome"),
        entry.texts("emits"),
        entry.texts("clauses"),
    )


def _public_name(name: str, entry: TomlEntry) -> PublicName:
    words, text = entry.texts("words", ()), entry.text("text")
    return PublicName(name, words, text, entry.texts("means"), entry.texts("clauses"))


def _out_of_scope(name: str, entry: TomlEntry) -> OutOfScope:
    return OutOfScope(
        name,
        entry.texts("words"),
        entry.text("sentence"),
        entry.text("instead"),
        entry.word("origin", ("decision",)),
        entry.text("reason"),
    )


def _theorem(name: str, entry: TomlEntry, language: ClaimLanguage) -> Theorem:
    kind = entry.word("kind", ("safety", "progress"))
    fifo, sentence, clauses = entry.flag("fifo", default=False), entry.text("sentence"), entry.texts("clauses")
    claims = []
    for part in entry.entries("claims"):
        try:
            claims.append(language.claim(part.optional_text("when"), part.text("holds")))
        except ExpressionError as error:
            raise part.error(str(error)) from None
        part.finish()
    return Theorem(name, kind, fifo, sentence, clauses, tuple(claims))


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
