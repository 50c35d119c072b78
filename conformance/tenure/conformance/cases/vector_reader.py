"""Reads and validates files of vectors, and of cases alone; an error names file, line, field and reason.

The expected answers of a vector must be those of the specification, so a file that is out of date is refused.
"""

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Any

import attrs

from tenure.conformance.cases import case as cases
from tenure.conformance.cases import vectors
from tenure.conformance.cases.case import DEPTHS, Case
from tenure.conformance.cases.trace import oracle
from tenure.conformance.cases.vectors import Vector, VectorWriter
from tenure.conformance.errors import BadFile
from tenure.conformance.protocol.capabilities import CAPABILITIES
from tenure.conformance.protocol.strict_json import NotJson, parse
from tenure.conformance.protocol.text import shown_json as shown
from tenure.spec import bundled

LONGEST_LINE = 2**20
"""The most bytes of a line."""

MOST_COMMANDS = 1000
"""The most commands of a vector."""

LARGEST = 2**63 - 1
"""The largest time and number of lanes."""

COMMANDS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    command.id: (
        tuple(field.id for field in command.fields if not field.optional or field.default is not None),
        tuple(field.id for field in command.fields if field.optional and field.default is None),
    )
    for command in bundled().commands.values()
}
"""The mandatory fields of each command, including those with a default, and the optional ones."""

_OF_A_CASE = ("id", "depth", "clauses", "needs", "tie", "lanes", "limits", "now")
_LONGEST_ID = 200


def read_vectors(*paths: Path) -> tuple[Vector, ...]:
    """Read the vectors of some files, in order. Raises BadFile, and OSError for a file that cannot be read."""
    found: dict[str, tuple[_Line, Vector]] = {}
    writer = VectorWriter()
    for path in paths:
        for line, made in _file(path, writer):
            if made.case.id in found:
                first = found[made.case.id][0]
                raise line.bad("id", f"it is already in {str(first.path)!r}, line {first.number}")
            found[made.case.id] = line, made
    return tuple(made for _, made in found.values())


@attrs.frozen
class _Line:
    """A place in a file, for errors."""

    path: Path
    number: int
    vector: str | None = None

    def bad(self, field: str, reason: str) -> BadFile:
        """Make the error about a field of this line, or about the whole line."""
        what = [repr(str(self.path)), f"line {self.number}"]
        what += [] if self.vector is None else [f"vector {self.vector}"]
        return BadFile(f"{', '.join([*what, *([field] if field else [])])}: {reason}")


@attrs.frozen
class _Header:
    """The header of a file; a file of cases has no depth and no number of vectors."""

    has_steps: bool
    depth: str | None
    vectors: int | None


@attrs.frozen
class _Reading:
    """A file that is being read: its header, its vectors so far, and the writer that computes the expected answers."""

    header: _Header
    writer: VectorWriter
    before: dict[str, Vector] = attrs.field(factory=dict)


def _file(path: Path, writer: VectorWriter) -> Iterator[tuple[_Line, Vector]]:
    lines = _records(path)
    first = next(lines, None)
    if first is None:
        raise BadFile(f"{str(path)!r} is empty; a file of vectors begins with a header")
    header = _header(*first)
    reading = _Reading(header, writer)
    count = 0
    for line, record in lines:
        place, made = _vector(line, record, reading)
        yield place, made
        reading.before[made.case.id] = made
        count += 1
    if header.vectors not in (None, count):
        raise first[0].bad("vectors", f"the header says {header.vectors}, but {count} lines follow")


def _records(path: Path) -> Iterator[tuple[_Line, dict[str, Any]]]:
    with path.open("rb") as file:
        number = 0
        while data := file.readline(LONGEST_LINE + 1):
            number += 1
            line = _Line(path, number)
            if len(data) > LONGEST_LINE:
                raise line.bad("", f"it is longer than {LONGEST_LINE} bytes")
            try:
                record = parse(data)
            except NotJson as error:
                raise line.bad("", str(error)) from None
            if not isinstance(record, dict):
                raise line.bad("", f"a line must be a JSON object, not {shown(record)}")
            yield line, record


def _header(line: _Line, record: dict[str, Any]) -> _Header:
    known = {vectors.FORMAT: vectors.VERSION, cases.FORMAT: cases.VERSION}
    name = record.get("format")
    if not isinstance(name, str) or name not in known:
        raise line.bad("format", f"it must be {' or '.join(known)}, not {shown(name)}")
    if record.get("version") != known[name] or type(record["version"]) is not int:
        raise line.bad("version", f"it is {shown(record.get('version'))}; this tenure reads version {known[name]}")
    has_steps = name == vectors.FORMAT
    more = ("depth", "vectors") if has_steps else ()
    _check_names(line, "", record, ("format", "version", "spec", *more))
    version = oracle().spec.version
    if record["spec"] != version:
        made = f"made from version {shown(record['spec'])} of the specification, but this tenure has {shown(version)}"
        raise line.bad("spec", f"the file was {made}; make it again with `tenure vectors`")
    if not has_steps:
        return _Header(has_steps, None, None)
    _check(line, "depth", record["depth"], record["depth"] in DEPTHS, f"one of {', '.join(DEPTHS)}")
    _check(line, "vectors", record["vectors"], _is_whole(record["vectors"]), "the number of vectors")
    return _Header(has_steps, record["depth"], record["vectors"])


def _vector(line: _Line, record: dict[str, Any], reading: _Reading) -> tuple[_Line, Vector]:
    name = record.get("id")
    allowed = f"1 to {_LONGEST_ID} letters, digits and . _ / + -"
    is_id = isinstance(name, str) and re.fullmatch(rf"[A-Za-z0-9_./+-]{{1,{_LONGEST_ID}}}", name)
    _check(line, "id", name, bool(is_id), allowed)
    line = attrs.evolve(line, vector=name)
    if not reading.header.has_steps:
        _check_names(line, "", record, (*_OF_A_CASE, "commands"))
        commands = tuple(_commands(line, "commands", record["commands"]))
        return line, reading.writer.vector_of(_case(line, record, commands, reading))
    _check_names(line, "", record, (*_OF_A_CASE, "steps"), ("prefix",))
    prefix = _prefix(line, record["prefix"], reading.before) if "prefix" in record else ()
    commands = (*(step["command"] for step in prefix), *_commands(line, "steps", record["steps"], prefix))
    made = reading.writer.vector_of(_case(line, record, commands, reading))
    _check_expectations(line, "prefix", list(prefix), made.steps[: len(prefix)])
    _check_expectations(line, "steps", record["steps"], made.steps[len(prefix) :])
    return line, made


def _prefix(line: _Line, given: Any, before: Mapping[str, Vector]) -> tuple[Mapping[str, Any], ...]:
    """The initial steps of a vector that it shares with another vector of the file."""
    _check(line, "prefix", given, isinstance(given, dict), "an object")
    _check_names(line, "prefix", given, ("id", "steps"))
    name, number = given["id"], given["steps"]
    _check(line, "prefix.id", name, isinstance(name, str) and name in before, "the id of an earlier vector of the file")
    most = len(before[name].steps)
    is_there = _is_whole(number, 1) and number <= most
    _check(line, "prefix.steps", number, is_there, f"from 1 to {most}, the number of steps of that vector")
    return before[name].steps[:number]


def _case(line: _Line, record: dict[str, Any], commands: tuple[Mapping[str, Any], ...], reading: _Reading) -> Case:
    depths = DEPTHS if reading.header.depth is None else (reading.header.depth,)
    _check(line, "depth", record["depth"], record["depth"] in depths, f"{' or '.join(depths)} in this file")
    _check_words(line, "clauses", record["clauses"], oracle().spec.clauses, "a clause of the specification")
    _check(line, "clauses", record["clauses"], bool(record["clauses"]), "at least one clause")
    _check_words(line, "needs", record["needs"], CAPABILITIES, "a capability")
    _check(line, "tie", record["tie"], isinstance(record["tie"], bool), "true or false")
    _check(line, "lanes", record["lanes"], _is_whole(record["lanes"]), f"an integer from 0 to {LARGEST}")
    _check(line, "now", record["now"], _is_whole(record["now"]), f"an integer from 0 to {LARGEST}")
    _check_limits(line, record["limits"])
    fields = {**{name: record[name] for name in _OF_A_CASE}, "commands": commands}
    case = Case(**{**fields, "clauses": tuple(record["clauses"]), "needs": tuple(record["needs"])})
    further = () if reading.header.depth is None else reading.writer.further_needs(case)
    _check_needs(line, further, case.needs)
    case = attrs.evolve(case, needs=tuple(name for name in case.needs if name not in further))
    of_the_suite = _suite().get(case.id)
    if of_the_suite is None:
        _check_marks(line, case, reading.writer)
    elif of_the_suite != _text_of(case):
        _check_same(line, json.loads(_text_of(case)), json.loads(of_the_suite))
    return case


def _check_same(line: _Line, given: Any, right: Any) -> None:
    """Refuse a case that differs from the case of the suite with its id."""
    for name in given:
        found = _first_difference(name, given[name], right[name])
        if found is not None:
            place, there, wanted = found
            reason = f"it {_has(there)}, but the case of the suite with this id {_has(wanted)}"
            raise line.bad(place, f"{reason}; give your own case another id")


@cache
def _suite() -> Mapping[str, str]:
    """The texts of the cases of the suite, by id."""
    return {case.id: _text_of(case) for case in cases.bundled_cases(control=True)}


def _text_of(case: Case) -> str:
    """A case as JSON, which distinguishes values that are equal in Python, such as 1 and true."""
    return vectors.line(case.as_json())


def _commands(line: _Line, place: str, given: Any, prefix: Sequence[object] = ()) -> Iterator[dict[str, Any]]:
    """The commands in `place`, which is `commands` or `steps`; with a prefix there may be none."""
    _check(line, place, given, isinstance(given, list), "a list")
    total = len(prefix) + len(given)
    _check(line, place, given, 0 < total <= MOST_COMMANDS, f"1 to {MOST_COMMANDS}, including those of the prefix")
    for number, entry in enumerate(given):
        field = f"{place}[{number}]"
        _check(line, field, entry, isinstance(entry, dict), "an object")
        if place == "steps":
            field += ".command"
            entry = entry.get("command")  # noqa: PLW2901 - the command is what the step is about
            _check(line, field, entry, isinstance(entry, dict), "an object")
        op = entry.get("op")
        _check(line, f"{field}.op", op, isinstance(op, str) and op in COMMANDS, f"one of {', '.join(COMMANDS)}")
        required, optional = COMMANDS[op]
        _check_names(line, field, entry, ("op", *required), optional)
        for name, value in entry.items():
            inner = value if isinstance(value, list) else value.values() if isinstance(value, dict) else ()
            is_flat = not any(isinstance(each, list | dict) for each in inner)
            _check(line, f"{field}.{name}", value, is_flat, "at most one list or object, without others in it")
        yield entry


def _check_expectations(line: _Line, place: str, given: list[Any], right: Sequence[Mapping[str, Any]]) -> None:
    """Compare the expected answers of the file with those of the specification."""
    found = _first_difference(place, given, list(right))
    if found is not None:
        where, there, wanted = found
        version = oracle().spec.version
        reason = f"it {_has(there)}, but version {version} of the specification {_has(wanted)}"
        raise line.bad(where, f"{reason}; make it again with `tenure vectors`")


_NOTHING = object()


def _has(value: object) -> str:
    return "has nothing" if value is _NOTHING else f"has {shown(value)}"


def _first_difference(place: str, there: Any, right: Any) -> tuple[str, object, object] | None:
    """The place of the first difference between two JSON values, and the values there."""
    if there is right:
        return None
    pairs: list[tuple[str, Any, Any]] = []
    match there, right:
        case dict(), dict():
            names = [*right, *(name for name in there if name not in right)]
            pairs = [(f"{place}.{name}", there.get(name, _NOTHING), right.get(name, _NOTHING)) for name in names]
        case list(), list():
            both = zip_longest(there, right, fillvalue=_NOTHING)
            pairs = [(f"{place}[{index}]", one, other) for index, (one, other) in enumerate(both)]
        case _:
            return None if type(there) is type(right) and there == right else (place, there, right)
    return next((found for pair in pairs if (found := _first_difference(*pair)) is not None), None)


def _check_marks(line: _Line, case: Case, writer: VectorWriter) -> None:
    """Check that a case is marked as a tie if it is one, and names the capabilities that it needs."""
    right = writer.run(case).case(case.id, case.clauses, case.depth)
    if right.tie != case.tie:
        there = "two timers are" if right.tie else "no two timers are"
        raise line.bad("tie", f"it is {shown(case.tie)}, but {there} due at one instant")
    _check_needs(line, right.needs, case.needs)


def _check_needs(line: _Line, right: Iterable[str], given: Collection[str]) -> None:
    for name in right:
        if name not in given:
            raise line.bad("needs", f"{name} is missing: {CAPABILITIES[name]}, and these commands rely on it")


def _check_limits(line: _Line, limits: Any) -> None:
    least = {"max_time": 1, "interactive_timeout": 0, "time_limit": 1}
    if limits is not None:
        _check(line, "limits", limits, isinstance(limits, dict) and bool(limits), "null or a non-empty object")
        _check_names(line, "limits", limits, (), tuple(least))
        for name, value in limits.items():
            wanted = f"an integer from {least[name]} to {LARGEST}"
            _check(line, f"limits.{name}", value, _is_whole(value, least[name]), wanted)


def _check_words(line: _Line, field: str, given: Any, known: Mapping[str, object], kind: str) -> None:
    _check(line, field, given, isinstance(given, list), "a list")
    for number, word in enumerate(given):
        _check(line, f"{field}[{number}]", word, isinstance(word, str) and word in known, kind)
        _check(line, f"{field}[{number}]", word, word not in given[:number], "different from those before it")


def _check_names(
    line: _Line, field: str, record: Mapping[str, Any], required: tuple[str, ...], optional: tuple[str, ...] = ()
) -> None:
    """Check that an object has all mandatory fields and no unknown ones."""
    before = f"{field}." if field else ""
    for name in required:
        if name not in record:
            raise line.bad(f"{before}{name}", "it is missing")
    for name in record:
        if name not in required and name not in optional:
            known = ", ".join((*required, *optional))
            raise line.bad(field, f"there is no field {shown(name)}; the fields are {known}")


def _check(line: _Line, field: str, value: object, holds: bool, wanted: str) -> None:
    if not holds:
        raise line.bad(field, f"it is {shown(value)}, but must be {wanted}")


def _is_whole(value: object, least: int = 0) -> bool:
    return type(value) is int and least <= value <= LARGEST
