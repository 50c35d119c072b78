"""The invariants that Spacer found, as they are kept in a file, and the page that shows them.

The file is data: what stands in it is parsed in the language of the specification and has to stand as obligations
again wherever it is used. `python -m tenure.proofs.inference.store < found_invariants.toml` prints the page.
"""

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from textwrap import wrap
from typing import Any

import attrs

from tenure.proofs.inference.candidate import InvariantPart, Sought, written
from tenure.proofs.session.ghost_state import INVARIANTS
from tenure.reference.program import WRONG_USE, run_program, say
from tenure.spec import Spec, bundled, parse_toml_text


class NotKept(ValueError):
    """A file is not one of kept invariants of a specification; the message says where and why."""


@attrs.frozen
class Kept:
    """What Spacer said to one question: an invariant with what implies each part, or the reason why there is none.

    `conjuncts` is how many there were in its answer, before it was made shorter; `seconds` how long it took.
    """

    question: str
    seconds: float
    conjuncts: int = 0
    parts: tuple[InvariantPart, ...] = ()
    implied_by: tuple[tuple[str, ...], ...] = ()
    reason: str = ""


@attrs.frozen
class File:
    """All answers, with the engine that gave them and the seconds that it had for each."""

    engine: str
    timeout: float
    answers: tuple[Kept, ...]

    def text(self) -> str:
        """The file as TOML."""
        lines = [
            "# Invariants of one session that Spacer found. Made by `make found-invariants`; do not edit.",
            "# A part holds in the phases that it names, or in every phase; `implied_by` names invariants of ours.",
            "",
            f"engine = {json.dumps(self.engine)}",
            f"timeout = {self.timeout}",
        ]
        for kept in self.answers:
            lines += ["", "[[answer]]", f"question = {json.dumps(kept.question)}", f"seconds = {kept.seconds:.2f}"]
            if kept.reason:
                lines.append(f"reason = {json.dumps(kept.reason)}")
                continue
            lines.append(f"conjuncts = {kept.conjuncts}")
            for part, names in zip(kept.parts, kept.implied_by, strict=True):
                lines += ["", "[[answer.part]]"]
                if part.phases:
                    lines.append(f"phases = {json.dumps(part.phases)}")
                lines += [f"holds = {json.dumps(written(part.holds))}", f"implied_by = {json.dumps(names)}"]
        return "\n".join([*lines, ""])


def load(text: str, spec: Spec) -> File:
    """Read a file of invariants about a specification. Raises NotKept."""
    history, place = Sought(spec), "the file"
    try:
        data = parse_toml_text(text)
        answers = []
        for entry in data["answer"]:
            place = f"the answer to {entry['question']}"
            answers.append(_answer(entry, history))
        return File(data["engine"], float(data["timeout"]), tuple(answers))
    except (KeyError, TypeError, ValueError) as error:
        what = f"{error} is missing" if isinstance(error, KeyError) else error
        raise NotKept(f"{place}: {what}") from None


def _answer(entry: Mapping[str, Any], history: Sought) -> Kept:
    if "reason" in entry:
        return Kept(entry["question"], float(entry["seconds"]), reason=str(entry["reason"]))
    parts = entry.get("part", [])
    return Kept(
        entry["question"],
        float(entry["seconds"]),
        int(entry["conjuncts"]),
        tuple(_part(part, history) for part in parts),
        tuple(tuple(part["implied_by"]) for part in parts),
    )


def _part(entry: Mapping[str, Any], history: Sought) -> InvariantPart:
    phases = tuple(entry.get("phases", ()))
    unknown = [phase for phase in phases if phase not in history.spec.phases]
    if unknown:
        raise ValueError(f"there is no phase {unknown[0]!r}")
    return InvariantPart(phases, history.parsed(entry["holds"]))


# -- the page ----------------------------------------------------------------------------------------------------------


def page(file: File, spec: Spec) -> str:
    """The answers as Markdown."""
    theorems = [kept for kept in file.answers if kept.question in spec.theorems]
    ours = [kept for kept in file.answers if kept.question not in spec.theorems]
    text = ["# Invariants that Spacer found", ""]
    for paragraph in _introduction(file, theorems):
        text += [*wrap(paragraph, 120, break_on_hyphens=False), ""]
    text += ["## For the theorems", "", *_table(theorems, spec), ""]
    text += ["## For our own invariants", "", *_table(ours, spec), ""]
    text += ["## What they say", "", *wrap(_READING, 120), ""]
    text += ["| for | in | holds | follows from |", "|---|---|---|---|"]
    text += [line for kept in file.answers for line in _parts(kept, spec)]
    return "\n".join([*text, ""])


_READING = (
    "Each says besides that the session is in one of its phases and that every variable is of its type, a time being "
    "`off` or not negative. `started`, `submitted` and `last_run` are what a proof remembers: whether a job of the "
    "session ever started, whether one was ever submitted, and when one ran last. The last column names invariants of "
    "ours from which a part follows, none of them to spare."
)


def _introduction(file: File, theorems: Sequence[Kept]) -> Iterator[str]:
    found = [kept for kept in file.answers if not kept.reason]
    longest = max(file.answers, key=lambda kept: kept.seconds)
    parts = [names for kept in found for names in kept.implied_by]
    yield (
        "Generated by `python -m tenure.proofs.inference.store` from found_invariants.toml, "
        "which `make found-invariants` makes."
    )
    yield (
        "The proofs about one session rest on invariants that we wrote (INV). Here none of them is used: their "
        "obligations, with an unknown predicate in the place of the invariants, are Horn clauses, and Spacer, z3's "
        "engine for these, was asked for a predicate that makes all of them true. It was asked for each theorem as far "
        "as it is about one session, and for each invariant of ours. Every timeout, time and count is symbolic, as in "
        "the proofs. An answer is read in the language of the specification and made shorter as long as it stands."
    )
    yield (
        "Spacer is not believed: initiation, consecution and safety of what is kept are plain obligations, which z3 "
        "and cvc5 both have to confirm. The tests ask them again, about the specification as it is."
    )
    yield (
        f"{file.engine} found {len(found)} of {len(file.answers)}, with {file.timeout:g} s for each; the longest took "
        f"{longest.seconds:.0f} s of processor time ({longest.question}). "
        f"Not found: {_names(kept.question for kept in file.answers if kept.reason)}."
    )
    free = [kept.question for kept in theorems if not kept.reason and not kept.parts]
    yield f"No invariant is needed for {_names(free)}: every single step of the table is as they say."
    needed = {name: [kept.question for kept in theorems if name in _follows_from(kept)] for name in INVARIANTS}
    uses = "; ".join(f"{name} by {_names(users)}" for name, users in needed.items())
    ours_say = sum(bool(names) for names in parts)
    yield (
        f"Of the {len(parts)} parts that were kept {ours_say} follow from invariants of ours. "
        f"Of these the theorems use, as far as that shows: {uses}."
    )


def _follows_from(kept: Kept) -> list[str]:
    names = {name for part in kept.implied_by for name in part}
    return [name for name in INVARIANTS if name in names]


def _table(answers: Sequence[Kept], spec: Spec) -> Iterator[str]:
    yield "| for | what | seconds | conjuncts found | parts kept | which follow from |"
    yield "|---|---|---|---|---|---|"
    for kept in answers:
        about = spec.theorems[kept.question].sentence if kept.question in spec.theorems else INVARIANTS[kept.question]
        if kept.reason:
            yield f"| {kept.question} | {about} | {kept.seconds:.1f} | not found: {kept.reason} | | |"
        else:
            counts = f"{kept.conjuncts} | {len(kept.parts)}"
            yield f"| {kept.question} | {about} | {kept.seconds:.1f} | {counts} | {_names(_follows_from(kept))} |"


def _parts(kept: Kept, spec: Spec) -> Iterator[str]:
    for part, names in zip(kept.parts, kept.implied_by, strict=True):
        yield f"| {kept.question} | {_where(part, spec)} | `{written(part.holds)}` | {_names(names)} |"


def _where(part: InvariantPart, spec: Spec) -> str:
    others = [phase for phase in spec.phases if phase not in part.phases]
    if not part.phases:
        return "every phase"
    said, but = _in_short(part.phases, spec), f"every phase but {_in_short(others, spec)}"
    return said if len(said) <= len(but) else but


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
    """Print the page of the file that comes in; 2 if it is no such file."""
    spec = bundled()
    try:
        file = load(sys.stdin.buffer.read().decode(), spec)
    except (NotKept, UnicodeDecodeError) as error:
        say(str(error))
        return WRONG_USE
    sys.stdout.write(page(file, spec))
    return 0


if __name__ == "__main__":
    sys.exit(run_program(main, streams=("stdin", "stdout")))
