"""Scenario files: the commands of a run, with the times at which they are given, as TOML or JSON Lines.

A file is read completely before the run. Errors of its form raise `WrongUse`, with the place; whether a command is
valid is for the scheduler to decide.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

import attrs

from tenure.cli.errors import WrongUse
from tenure.reference import (
    POLICIES,
    AlreadyDecided,
    CalledByPolicy,
    CommandPending,
    OtherThread,
    RequestConflict,
    SchedulerError,
)
from tenure.spec import NotToml, bundled, parse_toml_text

TomlTable: TypeAlias = dict[str, Any]

COMMANDS: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    command.id: (command.required, command.optional) for command in bundled().commands.values()
}
"""The mandatory and the optional fields of each command."""
NUMBERS = {field.id for command in bundled().commands.values() for field in command.fields if field.is_number}
HEADER = ("title", "unit", "lanes", "now", "limits", "policy")
LIMITS = {"max_time": 1, "interactive_timeout": 0, "time_limit": 1}  # the least value of each
LARGEST = 2**63 - 1
LONGEST_SHOWN = 40
# A scenario runs in one thread with a bundled policy, so no command is refused for misuse of the scheduler.
MISUSE = (CalledByPolicy, OtherThread, RequestConflict, CommandPending, AlreadyDecided)
REFUSALS = tuple(kind.code for kind in SchedulerError.__subclasses__() if kind not in MISUSE)


@attrs.frozen
class TimedCommand:
    """A command with its place in the file, its time (None: at once), and the expected code of a refusal."""

    place: str
    op: str
    fields: Mapping[str, Any]
    at: int | None
    expect_refused: str | None


@attrs.frozen
class Scenario:
    """The content of a file: the initial scheduler and the commands."""

    title: str
    unit: str
    lanes: int
    now: int
    limits: Mapping[str, int | None]
    policy: str
    commands: tuple[TimedCommand, ...]


def read_scenario(data: bytes, source: str) -> Scenario:
    """Read a file of either form; JSON Lines are recognized by the suffix .jsonl or a brace at the beginning."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise WrongUse(f"{source}: this is not UTF-8 (byte {error.start}), so it is not a scenario") from error
    if not text.strip():
        raise WrongUse(f"{source}: the file is empty; a scenario has at least one command")
    try:
        if source.endswith(".jsonl") or text.lstrip().startswith("{"):
            header, commands = _json_lines(text)
        else:
            header, commands = _toml(text)
        return _scenario(header, [_command(place, table) for place, table in commands])
    except _Fault as fault:
        raise WrongUse(f"{source}: {fault}") from fault


class _Fault(Exception):
    """A fault in the form of a scenario, and its place, which is empty for the file as a whole."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}" if place else reason)


def _toml(text: str) -> tuple[TomlTable, list[tuple[str, TomlTable]]]:
    try:
        header = parse_toml_text(text)
    except NotToml as error:
        raise _Fault("", f"this is not TOML: {error}") from error
    commands = header.pop("command", [])
    if not isinstance(commands, list) or not all(isinstance(table, dict) for table in commands):
        raise _Fault("", "command must be a list of tables")
    return header, [(f"command {number}", table) for number, table in enumerate(commands, start=1)]


def _json_lines(text: str) -> tuple[TomlTable, list[tuple[str, TomlTable]]]:
    tables = []
    # Not splitlines, which also splits at characters that JSON allows within a string.
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            tables.append((f"line {number}", _json_object(f"line {number}", line)))
    header = tables.pop(0)[1] if "op" not in tables[0][1] else {}
    return header, tables


def _json_object(place: str, line: str) -> TomlTable:
    try:
        value = json.loads(line, object_pairs_hook=_no_duplicates, parse_int=_integer, parse_constant=_no_constant)
    except json.JSONDecodeError as error:
        raise _Fault(place, f"this is not JSON: {error.msg} (column {error.colno})") from error
    except RecursionError as error:
        raise _Fault(place, "this cannot be used: it is nested too deeply") from error
    except ValueError as error:
        raise _Fault(place, f"this cannot be used: {error}") from error
    if not isinstance(value, dict):
        raise _Fault(place, f"{_shown(value)} is not a JSON object")
    return value


def _no_duplicates(pairs: Iterable[tuple[str, Any]]) -> TomlTable:
    table: TomlTable = {}
    for key, value in pairs:
        if key in table:
            raise ValueError(f"the key {_shown(key)} is there twice")
        table[key] = value
    return table


def _integer(digits: str) -> int:
    try:
        return int(digits)
    except ValueError:
        raise ValueError("a number in it is too long") from None


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not a number")


def _scenario(header: TomlTable, commands: list[TimedCommand]) -> Scenario:
    _check_keys("", header, HEADER, "the keys of a scenario are command and")
    limits = {} if header.get("limits") is None else header["limits"]
    if not isinstance(limits, dict):
        raise _Fault("", "limits must be a table")
    _check_keys("", limits, LIMITS, "those of limits are")
    policy = header.get("policy", "fifo")
    if not isinstance(policy, str) or policy not in POLICIES:
        raise _Fault("", f"policy is {_shown(policy)}, which is not one of {', '.join(POLICIES)}")
    if not commands:
        raise _Fault("", "it has no command")
    return Scenario(
        title=_text("", "title", header.get("title", "")),
        unit=_text("", "unit", header.get("unit", "s")),
        lanes=_number("", "lanes", header.get("lanes", 1), least=0),
        now=_number("", "now", header.get("now", 0), least=0),
        limits={
            name: None if value is None else _number("", name, value, least=LIMITS[name])
            for name, value in limits.items()
        },
        policy=policy,
        commands=tuple(commands),
    )


def _command(place: str, table: TomlTable) -> TimedCommand:
    op = table.get("op")
    if not isinstance(op, str) or op not in COMMANDS:
        fault = f"op is {_shown(op)}, which is not one of" if "op" in table else "op is missing; it is one of"
        raise _Fault(place, f"{fault} {', '.join(COMMANDS)}")
    required, optional = COMMANDS[op]
    _check_keys(place, table, ("op", "at", *required, *optional, "expect_refused", "n"), f"those of {op} are")
    for name in required:
        if name not in table:
            raise _Fault(place, f"{op} needs {name}")
    fields: TomlTable = {}
    for name in (*required, *optional):
        if table.get(name) is not None or name in required:
            check = _number if name in NUMBERS else _text
            fields[name] = check(place, name, table[name])
        elif name in table:
            fields[name] = None
    expected = table.get("expect_refused")
    if expected is not None and expected not in REFUSALS:
        raise _Fault(place, f"expect_refused is {_shown(expected)}, which is not one of {', '.join(REFUSALS)}")
    at = None if table.get("at") is None else _number(place, "at", table["at"])
    return TimedCommand(place, op, fields, at, expected)


def _check_keys(place: str, table: TomlTable, known: Iterable[str], having: str) -> None:
    for key in table:
        if key not in known:
            raise _Fault(place, f"the key {_shown(key)} is unknown; {having} {', '.join(known)}")


def _text(place: str, name: str, value: object) -> str:
    if not isinstance(value, str):
        raise _Fault(place, f"{name} must be a string, not {_shown(value)}")
    return value


def _number(place: str, name: str, value: object, least: int | None = None) -> int:
    """An integer; without `least`, the scheduler decides about negative ones."""
    if not isinstance(value, int) or isinstance(value, bool):
        raise _Fault(place, f"{name} must be an integer, not {_shown(value)}")
    if abs(value) > LARGEST:
        raise _Fault(place, f"{name} must be at most {LARGEST}")
    if least is not None and value < least:
        raise _Fault(place, f"{name} must be at least {least}, not {value}")
    return value


def _shown(value: object) -> str:
    """The value as JSON, cut if it is long."""
    try:
        text = json.dumps(value, default=str)
    except (ValueError, RecursionError):  # an integer with too many digits, or too deep
        text = f"a {type(value).__name__}"
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}..."
