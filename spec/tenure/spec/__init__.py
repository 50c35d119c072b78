"""The normative specification of the session lifecycle, and its typed loader.

Here live `session.toml` (the one table from which everything else is made or checked), its JSON Schema, and the code
that reads it. What a session does is decided in that file and nowhere else; no code here decides anything, and this
room imports attrs only.
"""

from tenure.spec.checks import uses_of_clauses
from tenure.spec.entry import SpecError
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
    names_in,
    parse,
)
from tenure.spec.loader import BUNDLED, bundled, load, loads
from tenure.spec.table import (
    SAME,
    Case,
    Cell,
    Clause,
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
    Rule,
    Spec,
    State,
    Statement,
    Theorem,
)
from tenure.spec.toml import NotToml, parse_toml, parse_toml_text

__all__ = [
    "BUNDLED",
    "OFF",
    "SAME",
    "Case",
    "Cell",
    "Clause",
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
    "Theorem",
    "bundled",
    "load",
    "loads",
    "names_in",
    "parse",
    "parse_toml",
    "parse_toml_text",
    "uses_of_clauses",
]
