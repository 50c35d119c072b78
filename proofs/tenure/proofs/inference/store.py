"""The file of the invariants that Spacer found, and the page that shows them.

The file is data: its conditions are parsed in the language of the specification, and their obligations are proved again
wherever it is used. `python -m tenure.proofs.inference.store < found_invariants.toml` prints the page.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from textwrap import wrap
from typing import Any

import attrs

from tenure.proofs.inference.candidate import InvariantPart, UnknownInvariant, written
from tenure.proofs.session.ghost_state import INVARIANTS
from tenure.reference.program import WRONG_USE, run_program, say
from tenure.spec import Spec, bundled, parse_toml_text


class BadInvariantFile(ValueError):
    """A file does not have the format of found invariants; the message says where and why."""


@attrs.frozen
class SpacerRecord:
    """The result of one question: an invariant with our invariants that imply each part, or the reason of none.

    `conjuncts` is the number in Spacer's answer before minimization; `seconds` is the time it took.
    """

    question: str
    seconds: float
    conjuncts: int = 0
    parts: tuple[InvariantPart, ...] = ()
    implied_by: tuple[tuple[str, ...], ...] = ()
    reason: str = ""


@attrs.frozen
class File:
    """All answers, with the engine that gave them and its time limit in seconds for each."""

    engine: str
    timeout: float
    answers: tuple[SpacerRecord, ...]

    def text(self) -> str:
        """The file as TOML."""
        lines = [
            "# Invariants of one session that Spacer found. Made by `make found-invariants`; do not edit.",
            "# A part holds in the phases that it names, or in every phase; `implied_by` names invariants of ours.",
            "",
            f"engine = {json.dumps(self.engine)}",
            f"timeout = {self.timeout}",
        ]
        for record in self.answers:
            lines += ["", "[[answer]]", f"question = {json.dumps(record.question)}", f"seconds = {record.seconds:.2f}"]
            if record.reason:
                lines.append(f"reason = {json.dumps(record.reason)}")
                continue
            lines.append(f"conjuncts = {record.conjuncts}")
            for part, names in zip(record.parts, record.implied_by, strict=True):
                lines += ["", "[[answer.part]]"]
                if part.phases:
                    lines.append(f"phases = {json.dumps(part.phases)}")
                lines += [f"holds = {json.dumps(written(part.holds))}", f"implied_by = {json.dumps(names)}"]
        return "\n".join([*lines, ""])


def load(text: str, spec: Spec) -> File:
    """Read a file of invariants of a specification. Raises BadInvariantFile."""
    history, place = UnknownInvariant(spec), "the file"
    try:
        data = parse_toml_text(text)
        answers = []
        for entry in data["answer"]:
            place = f"the answer to {entry['question']}"
            answers.append(_answer(entry, history))
        return File(data["engine"], float(data["timeout"]), tuple(answers))
    except (KeyError, TypeError, ValueError) as error:
        what = f"{error} is missing" if isinstance(error, KeyError) else error
        raise BadInvariantFile(f"{place}: {what}") from None


def _answer(entry: Mapping[str, Any], history: UnknownInvariant) -> SpacerRecord:
    if "reason" in entry:
        return SpacerRecord(entry["question"], float(entry["seconds"]), reason=str(entry["reason"]))
    parts = entry.get("part", [])
    return SpacerRecord(
        entry["question"],
        float(entry["seconds"]),
        int(entry["conjuncts"]),
        tuple(_part(part, history) for part in parts),
        tuple(tuple(part["implied_by"]) for part in parts),
    )


def _part(entry: Mapping[str, Any], history: UnknownInvariant) -> InvariantPart:
    phases = tuple(entry.get("phases", ()))
    unknown = [phase for phase in phases if phase not in history.spec.phases]
    if unknown:
        raise ValueError(f"there is no phase {unknown[0]!r}")
    return InvariantPart(phases, history.parsed(entry["holds"]))


# -- the page ----------------------------------------------------------------------------------------------------------


def page(file: File, spec: Spec) -> str:
    """The answers as Markdown."""
    theorems = [record for record in file.answers if record.question in spec.theorems]
    ours = [record for record in file.answers if record.question not in spec.theorems]
    text = ["# Invariants that Spacer found", ""]
    for paragraph in _introduction(file, theorems):
        text += [*wrap(paragraph, 120, break_on_hyphens=False), ""]
    text += ["## For the theorems", "", *_table(theorems, spec), ""]
    text += ["## For our own invariants", "", *_table(ours, spec), ""]
    text += ["## The invariants", "", *wrap(_READING, 120), ""]
    text += ["| for | in | holds | follows from |", "|---|---|---|---|"]
    text += [line for record in file.answers for line in _parts(record, spec)]
    return "\n".join([*text, ""])


_READING = (
    "Each also says that the session is in one of its phases and that every variable is of its type, a time being "
    "`off` or not negative. `started`, `submitted` and `last_run` are history variables: whether a job of the "
    "session ever started, whether one was ever submitted, and when one ran last. The last column names a minimal set "
    "of our own invariants that imply a part."
)


def _introduction(file: File, theorems: Sequence[SpacerRecord]) -> Iterator[str]:
    found = [record for record in file.answers if not record.reason]
    longest = max(file.answers, key=lambda record: record.seconds)
    parts = [names for record in found for names in record.implied_by]
    yield (
        "Generated by `python -m tenure.proofs.inference.store` from found_invariants.toml, "
        "which `make found-invariants` makes."
    )
    yield (
        "The proofs about one session rest on invariants that we wrote (INV). Here none of them is used. Their "
        "obligations, with an unknown predicate in the place of the invariants, are Horn clauses. Spacer, z3's "
        "engine for these, was asked for a predicate that makes all of them true. The questions are each theorem about "
        "one session, and each invariant of ours. Every timeout, time and count is symbolic, as in the proofs. An "
        "answer is translated into the language of the specification and minimized."
    )
    yield (
        "Spacer need not be trusted: initiation, consecution and safety of each invariant are ordinary obligations, "
        "which z3 and cvc5 both have to confirm. The tests decide them again for the current specification."
    )
    yield (
        f"{file.engine} found {len(found)} of {len(file.answers)}, with {file.timeout:g} s for each; the longest took "
        f"{longest.seconds:.0f} s of processor time ({longest.question}). "
        f"Not found: {_names(record.question for record in file.answers if record.reason)}."
    )
    free = [record.question for record in theorems if not record.reason and not record.parts]
    yield f"No invariant is needed for {_names(free)}: every single step of the table satisfies them."
    needed = {name: [record.question for record in theorems if name in _follows_from(record)] for name in INVARIANTS}
    uses = "; ".join(f"{name} by {_names(users)}" for name, users in needed.items())
    ours_say = sum(bool(names) for names in parts)
    yield (
        f"Of the {len(parts)} parts {ours_say} follow from invariants of ours. "
        f"The parts for the theorems use these: {uses}."
    )


def _follows_from(record: SpacerRecord) -> list[str]:
    names = {name for part in record.implied_by for name in part}
    return [name for name in INVARIANTS if name in names]


def _table(answers: Sequence[SpacerRecord], spec: Spec) -> Iterator[str]:
    yield "| for | what | seconds | conjuncts found | parts | which follow from |"
    yield "|---|---|---|---|---|---|"
    for record in answers:
        name = record.question
        about = spec.theorems[name].sentence if name in spec.theorems else INVARIANTS[name]
        if record.reason:
            yield f"| {name} | {about} | {record.seconds:.1f} | not found: {record.reason} | | |"
        else:
            counts = f"{record.conjuncts} | {len(record.parts)}"
            yield f"| {name} | {about} | {record.seconds:.1f} | {counts} | {_names(_follows_from(record))} |"


def _parts(record: SpacerRecord, spec: Spec) -> Iterator[str]:
    for part, names in zip(record.parts, record.implied_by, strict=True):
        yield f"| {record.question} | {_where(part, spec)} | `{written(part.holds)}` | {_names(names)} |"


def _where(part: InvariantPart, spec: Spec) -> str:
    others = [phase for phase in spec.phases if phase not in part.phases]
    if not part.phases:
        return "every phase"
    listed, but = _in_short(part.phases, spec), f"every phase but {_in_short(others, spec)}"
    return listed if len(listed) <= len(but) else but


def _in_short(phases: Sequence[str], spec: Spec) -> str:
    """Phases, with `closed.*` for all of a state."""
    words: dict[str, None] = {}
    for phase in phases:
        state = spec.phases[phase].state
        whole = all(other.id in phases for other in spec.phases.values() if other.state == state)
        words[f"{state}.*" if whole else phase] = None
    return " ".join(words)


def _names(names: Iterable[str]) -> str:
    return " ".join(names) or "none"


def main() -> int:
    """Print the page of the file on standard input; return 2 if the file is invalid."""
    spec = bundled()
    try:
        file = load(sys.stdin.buffer.read().decode(), spec)
    except (BadInvariantFile, UnicodeDecodeError) as error:
        say(str(error))
        return WRONG_USE
    sys.stdout.write(page(file, spec))
    return 0


if __name__ == "__main__":
    sys.exit(run_program(main, streams=("stdin", "stdout")))
