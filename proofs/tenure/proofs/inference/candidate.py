"""Candidate invariants of one session: their language, and their obligations.

A candidate is written in the language of the specification, over the variables and parameters of a session, `now`, and
the history variables `started`, `submitted`, `last_run`. Beside its parts it says that the session is in one of its
phases and that every variable is of its type. The source of a candidate need not be trusted. The opening establishes it
(initiation), every step and the passing of time keep it (consecution), and it implies what it is needed for (safety).
These are ordinary obligations.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

import attrs
import z3

from tenure.model.invariant import facts_of_names
from tenure.model.relation import Frame
from tenure.model.solver import Formula, Term, conjunction, implication, substitute
from tenure.proofs.session import session_theorems
from tenure.proofs.session.ghost_state import INVARIANTS, GhostState, Memory
from tenure.proofs.session.session_theorems import RECOVERY
from tenure.proofs.smt.obligation import Obligation, by_background
from tenure.spec import Comparison, Connective, Constant, Expression, Name, Not, Spec, Sum, parse
from tenure.spec.expression import Type

MEMORY: Mapping[str, Type] = {"started": "bool", "submitted": "bool", "last_run": "int"}
"""The history variables, with their types."""


@attrs.frozen
class InvariantPart:
    """A condition of an invariant, in some phases, or in all if none is named."""

    phases: tuple[str, ...]
    holds: Expression

    @property
    def either(self) -> tuple[Expression, ...]:
        """The disjuncts of the condition."""
        joined = self.holds
        return joined.operands if isinstance(joined, Connective) and joined.word == "or" else (joined,)


class UnknownInvariant(GhostState):
    """A ghost state whose invariant is an unknown predicate over a session and its history variables."""

    def invariant(self, frame: Frame, past: Memory, now: Term) -> Formula:
        """The predicate of an opened session."""
        return Formula(Term(self.predicate(*self.arguments(frame, past, now).values())))

    @cached_property
    def predicate(self) -> Any:
        """The unknown predicate, a function of z3."""
        arguments: Iterable[Any] = self.arguments(self.relation.before, self.past, self.now).values()
        return z3.Function("invariant", *(argument.sort() for argument in arguments), z3.BoolSort())

    def arguments(self, frame: Frame, past: Memory, now: Term) -> Frame:
        """The arguments of the predicate, by name."""
        remembered = dict(zip(MEMORY, (past.started, past.submitted, past.last_run), strict=True))
        return {**frame, **remembered, "now": now, **self.relation.parameters}

    @property
    def names(self) -> Mapping[str, Type]:
        """The names that an invariant may use, with their types; the phase is not among them."""
        types: Mapping[str, Type] = {"bool": "bool", "enumeration": "enumeration"}
        entries = (*self.spec.variables, *self.spec.parameters)
        return {**{entry.id: types.get(entry.kind, "int") for entry in entries}, **MEMORY, "now": "int"}

    def parsed(self, text: str) -> Expression:
        """A condition of an invariant. Raises ExpressionError."""
        values = frozenset(value for entry in self.spec.variables for value in entry.values)
        return parse(text, self.names, values)

    def whole(self, parts: Sequence[InvariantPart], frame: Frame, past: Memory, now: Term) -> Formula:
        """An invariant over a session, its history variables and the time."""
        scope = self.arguments(frame, past, now)
        types = [fact.holds for fact in facts_of_names(self.spec.variables) if fact.source.startswith("type of ")]
        types.append(self.parsed("last_run == off or last_run >= 0"))
        return conjunction(
            self.in_any(frame, self.spec.phases),
            *(self.relation.formula(holds, scope) for holds in types),
            *(self.part(part, frame, past, now) for part in parts),
        )

    def part(self, part: InvariantPart, frame: Frame, past: Memory, now: Term) -> Formula:
        """One part of an invariant."""
        holds = self.relation.formula(part.holds, self.arguments(frame, past, now))
        return implication(self.in_any(frame, part.phases), holds) if part.phases else holds

    def meaning(self, parts: Sequence[InvariantPart]) -> Mapping[Term, Term]:
        """The substitution of an invariant for the predicate."""
        before, after = (self.relation.before, self.past), (self.relation.after, self.present)
        places = ((*before, self.now), (*after, self.now), (*after, self.later))
        return {self.invariant(*place): self.whole(parts, *place) for place in places}


@attrs.frozen(eq=False)
class Question:
    """A search for an invariant that implies a theorem, or one of the invariants that the proofs assume.

    `sought` are the obligations with the unknown predicate: initiation, consecution and safety.
    """

    id: str
    sentence: str
    history: UnknownInvariant
    sought: tuple[Obligation, ...]

    def obligations(self, parts: Sequence[InvariantPart]) -> list[Obligation]:
        """The obligations with an invariant in the place of the predicate."""
        meaning = self.history.meaning(parts)

        def filled(formula: Formula | None) -> Formula | None:
            return None if formula is None else Formula(substitute(formula, meaning))

        found = []
        for background, group in by_background(self.sought):
            facts = tuple((label, Formula(substitute(formula, meaning))) for label, formula in background.facts)
            filled_in = attrs.evolve(background, facts=facts)
            found += [attrs.evolve(each, background=filled_in, goal=filled(each.goal)) for each in group]
        return found


def written(expression: Expression) -> str:
    """A condition as text, the inverse of `UnknownInvariant.parsed`."""
    match expression:
        case Constant(value=value, off=off):
            return "off" if off else f"'{value}'" if isinstance(value, str) else str(value).lower()
        case Name(id=name):
            return name
        case Not(operand=operand):
            return f"not {_operand(operand)}"
        case Connective(word=word, operands=operands):
            return f" {word} ".join(
                f"({written(one)})" if isinstance(one, Connective) else written(one) for one in operands
            )
        case Comparison(operator=operator, left=left, right=right):
            return f"{_operand(left)} {operator} {_operand(right)}"
        case Sum(terms=terms):
            text = "".join(f" {'+' if factor > 0 else '-'} {written(term)}" for factor, term in terms)
            return text.removeprefix(" + ") if terms[0][0] > 0 else "-" + text.removeprefix(" - ")


def _operand(expression: Expression) -> str:
    """An operand of a comparison or of `not`, in parentheses where needed."""
    text = written(expression)
    return f"({text})" if isinstance(expression, Connective | Not | Comparison) else text


def questions(spec: Spec, names: Collection[str] = ()) -> Iterator[Question]:
    """A question for every theorem about one session, then for every invariant that their proofs assume.

    With `names` only those for the claims of these theorems.
    """
    history = UnknownInvariant(spec)
    found = session_theorems.about(history, names=("INV", *names) if names else ())
    invariant = [each for each in found if each.theorem == "INV" and each.part not in RECOVERY]
    for name, theorem in spec.theorems.items():
        safety = [each for each in found if each.theorem == name]
        if safety:
            yield _question(history, name, theorem.sentence, invariant, safety)
    if names:
        return
    for name, formula in history.invariants(history.relation.before, history.past, history.now).items():
        safety = [Obligation("INV", "always", INVARIANTS[name], (), history.background, (), formula)]
        yield _question(history, name, INVARIANTS[name], invariant, safety)


def _question(
    history: UnknownInvariant, name: str, sentence: str, invariant: Sequence[Obligation], safety: Sequence[Obligation]
) -> Question:
    parts = {each.part: "initiation" if each.part == "open" else f"consecution-{each.part}" for each in invariant}
    stays = (attrs.evolve(each, theorem=name, part=parts[each.part]) for each in invariant)
    suffices = (attrs.evolve(each, theorem=name, part=f"safety-{each.part}") for each in safety)
    return Question(name, sentence, history, (*stays, *suffices))
