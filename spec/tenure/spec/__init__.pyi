from tenure.spec.checks import uses_of_clauses as uses_of_clauses
from tenure.spec.claims import (
    ClaimLanguage as ClaimLanguage,
    EVENTS as EVENTS,
    MEMORY as MEMORY,
    NONE as NONE,
    TIME as TIME,
    place_name as place_name,
    words_of_answers as words_of_answers,
)
from tenure.spec.command_entries import (
    CommandEntry as CommandEntry,
    CommandField as CommandField,
    ViewEntry as ViewEntry,
)
from tenure.spec.expression import (
    Comparison as Comparison,
    Connective as Connective,
    Constant as Constant,
    Expression as Expression,
    ExpressionError as ExpressionError,
    Name as Name,
    Not as Not,
    OFF as OFF,
    Sum as Sum,
    given as given,
    names_in as names_in,
    parse as parse,
)
from tenure.spec.loader import BUNDLED as BUNDLED, bundled as bundled, load as load, loads as loads
from tenure.spec.phrases import (
    PhraseLine as PhraseLine,
    counted as counted,
    row_lines as row_lines,
    table_lines as table_lines,
)
from tenure.spec.table import (
    Cell as Cell,
    Claim as Claim,
    Clause as Clause,
    Effect as Effect,
    EventKind as EventKind,
    Guard as Guard,
    Input as Input,
    JobRow as JobRow,
    JobState as JobState,
    Limit as Limit,
    NameEntry as NameEntry,
    OutOfScope as OutOfScope,
    Phase as Phase,
    PublicName as PublicName,
    Refusal as Refusal,
    Row as Row,
    RowCase as RowCase,
    Rule as Rule,
    SchedulerRow as SchedulerRow,
    SAME as SAME,
    Spec as Spec,
    State as State,
    Statement as Statement,
    Theorem as Theorem,
)
from tenure.spec.toml_limits import NotToml as NotToml, parse_toml as parse_toml, parse_toml_text as parse_toml_text
from tenure.spec.toml_reader import SpecError as SpecError
