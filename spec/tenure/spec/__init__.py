"""The normative specification of the session lifecycle, and its typed loader.

Here live `session.toml` (the one table from which everything else is made or checked), its JSON Schema, and the code
that reads it. What a session does is decided in that file and nowhere else; no code here decides anything, and this
room imports attrs only.

- `late`: names that a package exports without importing them at once
- `loader`: reads the table
- `toml_limits`: TOML of bounded size and depth
- `toml_reader`: entries of a file, each with what is wrong with it
- `table`: what the table consists of
- `expression`: the language of guards and effects
- `claims`: the language of theorems about one session
- `checks`: holds the parts of the table against one another
- `table_of`: the specification without words, for `make generate`
- `phrases`: rows, guards and effects in words
"""

from typing import TYPE_CHECKING

from tenure.spec.checks import uses_of_clauses
from tenure.spec.claims import MEMORY, TIME
from tenure.spec.expression import (
    OFF,
    Comparison,
    Connective,
    Constant,
    Expression,
    ExpressionError,
    Name,
    Not,
    Sum,
    given,
    names_in,
    parse,
)
from tenure.spec.late import late
from tenure.spec.loader import BUNDLED, bundled, load, loads
from tenure.spec.table import (
    SAME,
    Cell,
    Claim,
    Clause,
    CommandEntry,
    CommandField,
    Effect,
    EventKind,
    Guard,
    Input,
    JobRow,
    JobState,
    Limit,
    NameEntry,
    OutOfScope,
    Phase,
    PublicName,
    Refusal,
    Row,
    RowCase,
    Rule,
    Spec,
    State,
    Statement,
    Theorem,
    ViewEntry,
)
from tenure.spec.toml_limits import NotToml, parse_toml, parse_toml_text
from tenure.spec.toml_reader import SpecError

if TYPE_CHECKING:
    from tenure.spec.phrases import PhraseLine, counted, row_lines, table_lines

__all__ = [
    "BUNDLED",
    "MEMORY",
    "OFF",
    "SAME",
    "RowCase",
    "Cell",
    "Claim",
    "Clause",
    "CommandEntry",
    "CommandField",
    "Comparison",
    "Connective",
    "Constant",
    "Effect",
    "EventKind",
    "Expression",
    "ExpressionError",
    "Guard",
    "Input",
    "JobRow",
    "JobState",
    "Limit",
    "Name",
    "NameEntry",
    "Not",
    "NotToml",
    "OutOfScope",
    "Phase",
    "PublicName",
    "Refusal",
    "Row",
    "Rule",
    "Spec",
    "SpecError",
    "State",
    "Statement",
    "Sum",
    "TIME",
    "Theorem",
    "ViewEntry",
    "bundled",
    "given",
    "load",
    "loads",
    "names_in",
    "parse",
    "parse_toml",
    "parse_toml_text",
    "uses_of_clauses",
    "PhraseLine",
    "counted",
    "row_lines",
    "table_lines",
]

_LATE = {
    "phrases": (
        "PhraseLine",
        "counted",
        "row_lines",
        "table_lines",
    ),
}

__getattr__ = late(__name__, _LATE)
