"""All encodings of the table give the same answers: Z3 relation, interpreter, `transitions` machine, shipped `step`.

At every sample point of every cell each encoding must give the same kind, row, case, code and session after it.
`sample_points` says which points these are.
"""

from collections import Counter
from collections.abc import Iterable, Mapping

import attrs

from tenure.model import ModelError
from tenure.model.relation import Relation
from tenure.proofs.encodings.sample_points import SamplePoint, points_of
from tenure.proofs.encodings.table_answers import Encoding, EncodingReply, all_encodings, of_relation
from tenure.proofs.smt.finding import Finding, place
from tenure.spec.table import AnswerKind


@attrs.frozen
class Agreement:
    """The counts of a comparison, and every difference.

    `valuations` counts the combinations of truth values of a cell's guard atoms, over all cells. `branches` counts the
    branches that occurred, and `answers` the points by kind of answer.
    """

    encodings: tuple[str, ...]
    cells: int
    branches: int
    valuations: int
    points: int
    answers: Mapping[AnswerKind, int]
    findings: tuple[Finding, ...]

    @property
    def holds(self) -> bool:
        """Whether all encodings gave the same answers."""
        return not self.findings


def agreement(
    relation: Relation, encodings: Mapping[str, Encoding] | None = None, points: Iterable[SamplePoint] | None = None
) -> Agreement:
    """Compare encodings with a relation; by default all encodings of its specification, at all its sample points.

    Raises SolverUnknown where Z3 gives no answer.
    """
    reference = of_relation(relation)
    others = all_encodings(relation.spec) if encodings is None else encodings
    points = tuple(points_of(relation) if points is None else points)
    answers, branches, findings = Counter[AnswerKind](), set(), list[Finding]()
    for point in points:
        expected = _ask(reference, point)
        if isinstance(expected, EncodingReply):
            answers[expected.kind] += 1
            branches.add((point.cell, expected.row, expected.case))
        for name, encoding in others.items():
            reply = _ask(encoding, point)
            if not _same(expected, reply):
                reason = f"the {name} says {reply}, the relation {expected}"
                findings.append(Finding(place(*point.cell), reason, point.session, point.environment))
    return Agreement(
        encodings=("relation", *others),
        cells=len({point.cell for point in points}),
        branches=len(branches),
        valuations=len({(point.cell, point.valuation) for point in points}),
        points=len(points),
        answers=answers,
        findings=tuple(findings),
    )


def _ask(encoding: Encoding, point: SamplePoint) -> EncodingReply | str:
    """The reply, or the reason of a missing one."""
    try:
        return encoding(point.session, point.input, point.environment)
    except ModelError as error:
        return str(error)


def _same(one: EncodingReply | str, other: EncodingReply | str) -> bool:
    return isinstance(one, EncodingReply) and isinstance(other, EncodingReply) and one.agrees(other)
