"""What a step of one session reports, and what the table answers, as claims name them.

`event_terms` are the number of events of a step and the place of each kind among them. A kind that comes once for each
dropped job has as many events as there are queued jobs.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import get_args

from tenure.model.relation import Branch, Frame, Relation
from tenure.model.solver import (
    Formula,
    Term,
    comparison,
    conjunction,
    disjunction,
    equal,
    integer,
    linear,
    literal,
    select,
)
from tenure.proofs.smt.obligation import Labelled
from tenure.proofs.smt.premises import STEP, Premise
from tenure.spec import EVENTS, NONE, Constant, Spec, place_name
from tenure.spec.table import AnswerKind

_CARRIED = ("cause", "outcome")
"""What events carry: the cause of dropped jobs, the outcome of a finished one."""

QUEUED: Mapping[str, int] = {"job_submitted": 1, "job_started": -1, "job_canceled": -1}
"""The change of the number of queued jobs by each event."""

_ANSWER, _CODE = integer("answer"), integer("code")
_KINDS: Mapping[AnswerKind, Term] = {kind: literal(number) for number, kind in enumerate(get_args(AnswerKind))}

ANSWER_TERMS: Frame = {
    "refused": equal(_ANSWER, _KINDS["refused"]),
    "ignored": equal(_ANSWER, _KINDS["no-op"]),
    "code": _CODE,
}
"""The names of claims about an answer, beside those of the session before it."""


def answers(relation: Relation, name: str) -> Labelled:
    """The premise that the table answers an input."""

    def branch(each: Branch) -> Formula:
        code = each.label.code
        coded = () if code is None else (equal(_CODE, relation.term(Constant(code))),)
        return conjunction(relation.applies(each), equal(_ANSWER, _KINDS[each.label.kind]), *coded)

    label = f"the table answers {relation.spec.inputs[name].text}"
    return Premise(label, disjunction(*map(branch, relation.branches_for(name))), STEP)


def event_terms(spec: Spec) -> Frame:
    """The names of claims about the events of a step."""
    return {name: integer(name) for name in (EVENTS, *map(place_name, spec.events), *_CARRIED)}


def reports(relation: Relation, name: str, about: Collection[str]) -> Labelled:
    """The premise that an input is answered with these events, as far as some of their names are concerned."""
    terms = event_terms(relation.spec)

    def branch(each: Branch) -> Formula:
        found = _reported(relation, each)
        known = (equal(terms[one], found[one]) for one in about if one in found)
        return conjunction(each.formula, *known)

    label = f"{relation.spec.inputs[name].text} is answered with its events"
    return Premise(label, disjunction(*map(branch, relation.branches_for(name))), STEP)


def nothing_reported(relation: Relation) -> Frame:
    """The values of `event_terms` if nothing is reported."""
    none = relation.term(Constant(NONE))
    return {name: none if name in _CARRIED else literal(0) for name in event_terms(relation.spec)}


def _reported(relation: Relation, branch: Branch) -> Frame:
    """The values of `event_terms` in one branch, but an outcome that the command says."""
    found = dict(nothing_reported(relation))
    none = found["cause"]
    if branch.row is not None and branch.case is not None:
        found |= _places(relation, branch.case.emits)
        if branch.row.cause is not None:
            kinds = ("job_dropped", "job_cancel_requested")
            some = disjunction(*(comparison(">", found[place_name(kind)], literal(0)) for kind in kinds))
            found["cause"] = select(some, relation.term(Constant(branch.row.cause)), none)
        if "job_finished" in branch.case.emits:
            del found["outcome"], found["cause"]  # they are those of the command and of the job
    return found


def _places(relation: Relation, emits: Sequence[str]) -> Frame:
    """The number of the events of a case, and the place of the first event of each of its kinds."""
    places: dict[str, Term] = {}
    size, queued = literal(0), relation.before["Q"]
    for number, kind in enumerate(emits):
        following = linear((1, size), (1, literal(1)))
        if relation.spec.events[kind].each is None:
            places.setdefault(place_name(kind), following)
            size, queued = following, linear((1, queued), (1, literal(QUEUED.get(kind, 0))))
        elif kind not in emits[:number]:
            places[place_name(kind)] = select(comparison(">", queued, literal(0)), following, literal(0))
            size = linear((1, size), (1, queued))
    return {**places, EVENTS: size}
