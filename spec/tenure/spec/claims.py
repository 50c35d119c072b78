"""The language of the claims of theorems about one session: its columns, its past, and one step of it.

A claim is written like a guard, with more names. The columns of a phase are expanded to the phases that have them, so
that an encoding needs only the phase; `accepting` becomes `phase == 'queued.empty' or ...`.
"""

from collections.abc import Callable, Iterator, Mapping

from tenure.spec.expression import (
    Comparison,
    Connective,
    Constant,
    Expression,
    ExpressionError,
    Name,
    Not,
    Type,
    names_in,
    parse,
    rewritten,
)
from tenure.spec.table import Claim, ClaimKind, Phase, Spec

TIME = "time"
"""The name of the passing of time as an input of claims."""

MEMORY: Mapping[str, Type] = {"started": "bool", "submitted": "bool", "last_run": "int"}
"""The history variables of claims, which no guard has."""

_COLUMNS: Mapping[str, Callable[[Phase], str]] = {
    "phase": lambda phase: phase.id,
    "state": lambda phase: phase.state,
    "public": lambda phase: phase.public,
}
_FLAGS: Mapping[str, Callable[[Phase], bool]] = {
    "accepting": lambda phase: phase.accepting,
    "final": lambda phase: phase.final,
    "opened": lambda phase: True,
}
_STEP: Mapping[str, Type] = {"input": "enumeration", "stepped": "bool", "unchanged": "bool"}
_ANSWER: Mapping[str, Type] = {"refused": "bool", "ignored": "bool", "code": "enumeration"}
_CARRIED: Mapping[str, Type] = {"cause": "enumeration", "outcome": "enumeration"}
NONE = "none"
"""The value of a cause or an outcome that no event carries."""

EVENTS = "events"
"""The name of the number of events of a step."""


def words_of_answers(spec: Spec) -> Mapping[str, tuple[str, ...]]:
    """The codes of refusals, the causes of events and the outcomes of finished jobs."""
    causes = dict.fromkeys(cause for event in spec.events.values() for cause in event.causes)
    outcomes = (state.id for state in spec.job_states.values() if state.final)
    return {"code": tuple(spec.refusals), "cause": (NONE, *causes), "outcome": (NONE, *outcomes)}


def place_name(kind: str) -> str:
    """The name of the place of a kind of event among the events of a step."""
    return f"event.{kind}"


class ClaimLanguage:
    """Parses claims with the names of one specification, whose theorems it does not read."""

    def __init__(self, spec: Spec) -> None:
        self._phases = tuple(spec.phases.values())
        kinds: Mapping[str, Type] = {"bool": "bool", "enumeration": "enumeration"}
        types = {entry.id: kinds.get(entry.kind, "int") for entry in spec.names.values()}
        variables = {entry.id: types[entry.id] for entry in spec.variables}
        columns: dict[str, Type] = {**dict.fromkeys(_COLUMNS, "enumeration"), **dict.fromkeys(_FLAGS, "bool")}
        self._own = {**columns, **MEMORY, **variables}
        around = {f"{side}.{name}": each for side in ("before", "after") for name, each in self._own.items()}
        self._reported: dict[str, Type] = {
            EVENTS: "int",
            **{place_name(kind): "int" for kind in spec.events},
            **_CARRIED,
        }
        self._types: dict[str, Type] = {**types, **self._own, **around, **_STEP, **_ANSWER, **self._reported}
        self._environment = {entry.id for entry in spec.environment} - {"now"}
        words = {entry.id: entry.values for entry in spec.names.values()}
        words |= {column: tuple(of(phase) for phase in self._phases) for column, of in _COLUMNS.items()}
        self._words = words | {"input": (*spec.inputs, TIME), **words_of_answers(spec)}
        self._values = frozenset(word for words in self._words.values() for word in words)

    def claim(self, when: str | None, holds: str) -> Claim:
        """Read a claim; without `when` it always holds. Raises ExpressionError."""
        condition, conclusion = self._parsed(when or "true"), self._parsed(holds)
        kind = self._kind({*names_in(condition), *names_in(conclusion)})
        return Claim(kind, (when, holds), *(rewritten(one, self._spelled_out) for one in (condition, conclusion)))

    def _parsed(self, text: str) -> Expression:
        expression = parse(text, self._types, self._values)
        if expression.type != "bool":
            raise ExpressionError(f"{text!r} is of type {expression.type}, not bool")
        rewritten(expression, self._checked)
        return expression

    def _checked(self, part: Expression) -> Expression:
        """Raise ExpressionError unless a column or enumeration is compared with one of its values, on the right."""
        if isinstance(part, Comparison) and part.left.type == "enumeration":
            match part:
                case Comparison(left=Name(id=name), right=Constant(value=word)):
                    if word not in self._words[_plain(name)]:
                        raise ExpressionError(f"{word!r} is not a value of {name}")
                case _:
                    raise ExpressionError("a name is compared with a value in quotes on its right")
        return part

    def _kind(self, names: set[str]) -> ClaimKind:
        around = {name for name in names if name != _plain(name)}
        if around and not names.isdisjoint(self._own):
            bare = min(names & self._own.keys())
            raise ExpressionError(f"{bare!r} is either before.{bare} or after.{bare}, where one of these is named")
        if not names.isdisjoint(_ANSWER):
            if beyond := {name for name in names if name.startswith("after.")} | names & self._reported.keys():
                raise ExpressionError(f"{min(beyond)!r} is about a step, not about an answer")
            return "answer"
        about_steps = _STEP.keys() | self._reported.keys() | self._environment
        return "step" if around or names & about_steps else "state"

    def _spelled_out(self, part: Expression) -> Expression:
        """Expand a column to the phases that have it, and a name of a state to one of `after`."""
        match part:
            case Name(id=name) if name in self._own and name not in (*_FLAGS, *_COLUMNS):
                return Name(f"after.{name}", part.type)
            case Name(id=name) if _plain(name) in _FLAGS:
                flag = _FLAGS[_plain(name)]
                return self._among(name, (phase for phase in self._phases if flag(phase)))
            case Comparison(operator=operator, left=Name(id=name), right=Constant(value=word)) if (
                _plain(name) in _COLUMNS
            ):
                column = _COLUMNS[_plain(name)]
                among = self._among(name, (phase for phase in self._phases if column(phase) == word))
                return among if operator == "==" else Not(among)
        return part

    def _among(self, name: str, phases: Iterator[Phase]) -> Expression:
        side = name.partition(".")[0] if name != _plain(name) else "after"
        phase = Name(f"{side}.phase", "enumeration")
        equations = tuple(Comparison("==", phase, Constant(each.id)) for each in phases)
        return Connective("or", equations) if len(equations) > 1 else equations[0] if equations else Constant(False)


def _plain(name: str) -> str:
    """The name without `before` or `after`."""
    return name.removeprefix("before.").removeprefix("after.")
