"""Everything there is to prove, and what each kind of proof establishes; every module says for itself how it proves."""

from collections.abc import Callable, Iterable, Mapping, Sequence

import attrs

from tenure.proofs import code, moves, progress, runs, scheduler, session, settling, vacuity
from tenure.proofs.obligation import Obligation
from tenure.proofs.premises import Argument, Kind, taken
from tenure.proofs.routine import OtherWords
from tenure.spec import Spec, bundled

SENTENCES: Mapping[str, str] = {
    "INV": "The opening makes the invariants of a session true; every step and the passing of time keep them.",
    code.THEOREM: code.SENTENCE,
    moves.THEOREM: moves.SENTENCE,
}
"""What is proved beside the theorems of the specification."""

ARGUMENTS: Mapping[str, Argument] = {
    "INDUCTION": Argument(
        "What holds before the first command, and what every step and the passing of time keep, holds at every moment."
    ),
    "COMMANDS": Argument(
        "A command is its own step and those of settling; an advance is time going by to each deadline "
        "on its way, and settling there (X3)."
    ),
    "FORGETTING": Argument(
        "Forgetting is no step. It takes away only what has ended, which no row reads, and an id that "
        "is used again counts as another session or job (I2)."
    ),
    "PATHS": Argument(
        "A symbolic run of the shipped code stands for every run, because the code stays inside a subset "
        "of the language (SUBSET)."
    ),
}
"""What many proofs say in words only, by name."""


@attrs.frozen(eq=False)
class Method:
    """A kind of proof: what it establishes, in words, and the obligations that it makes of a specification.

    Its `arguments` are names of ARGUMENTS; `own` are what it says in words only of single theorems.
    """

    how: str
    obligations: Callable[[Spec], list[Obligation]]
    arguments: tuple[str, ...] = ()
    own: Mapping[str, Argument] = attrs.field(factory=dict)


_STEPS = ("INDUCTION", "COMMANDS", "FORGETTING")

_CALLERS = Argument("What calls the code sees to what it assumes; that it does is claimed by SHELL.")
_TURNS = Argument(
    "What calls a move sees to what it assumes; that it does is claimed by SHELL. No turn of a loop depends on another "
    "(SUBSET), so by induction over the turns every queued job is treated as those of the proof are."
)

METHODS = (
    Method("for every session, by induction over its steps", session.obligations, _STEPS, session.ARGUMENTS),
    Method("for any number of sessions, jobs and lanes, step by step", scheduler.obligations, _STEPS),
    Method(
        "for any number of sessions, jobs and lanes, while settling",
        settling.obligations,
        ("COMMANDS", "FORGETTING"),
        settling.ARGUMENTS,
    ),
    Method(
        "for any size by invariants, clocks and ranks, put together in words",
        progress.obligations,
        _STEPS,
        progress.ARGUMENTS,
    ),
    Method("for any two runs, in lock-step", runs.obligations, _STEPS, runs.ARGUMENTS),
    Method("with premises that can be met, by a witness", vacuity.obligations),
    Method(
        "for all values, over every path of the shipped step", code.obligations, ("PATHS",), {code.THEOREM: _CALLERS}
    ),
    Method(
        f"over every path of the shipped moves, {moves.SCOPE}", moves.obligations, ("PATHS",), {moves.THEOREM: _TURNS}
    ),
)


@attrs.frozen(eq=False)
class Theorem:
    """A theorem with everything that has to be decided for it, and how that establishes it.

    `assumes` is where it holds only, with what the theorems that it rests on assume; `general` and `arguments` are what
    is said in words only.
    """

    id: str
    sentence: str
    clauses: tuple[str, ...]
    how: str
    obligations: tuple[Obligation, ...]
    assumes: tuple[str, ...]
    rests_on: tuple[str, ...]
    general: tuple[str, ...]
    arguments: tuple[Argument, ...]

    def premises(self, kind: Kind) -> tuple[str, ...]:
        """The premises of one kind, in words: what all obligations but the witnesses take for granted."""
        return tuple(_words(self.obligations, kind))


def theorems(spec: Spec) -> tuple[Theorem, ...]:
    """Every theorem about a specification, in its order; the ids of all obligations are unique.

    Raises OtherWords where the specification lacks something that the proofs speak of, and OutsideSubset where the
    shipped code cannot be compared with it. A theorem that no proof speaks of has no obligations.
    """
    _same_words(spec)
    found: dict[str, list[tuple[Method, Obligation]]] = {name: [] for name in (*spec.theorems, *SENTENCES)}
    for method in METHODS:
        for obligation in method.obligations(spec):
            found[obligation.theorem].append((method, obligation))
    grounds = _Grounds(found)
    return tuple(_theorem(spec, name, parts, grounds) for name, parts in found.items())


def _same_words(spec: Spec) -> None:
    ours = bundled()
    for what, known, given in (
        ("theorem", ours.theorems, spec.theorems),
        ("phase", ours.phases, spec.phases),
        ("input", ours.inputs, spec.inputs),
        ("name", ours.names, spec.names),
    ):
        missing = [name for name in known if name not in given]
        if missing:
            raise OtherWords(f"the specification has no {what} {missing[0]!r}, of which the proofs speak")


def _words(obligations: Iterable[Obligation], kind: Kind) -> dict[str, None]:
    whys = (why for each in obligations if each.goal is not None for why in taken(each))
    return dict.fromkeys(why.words for why in whys if why.kind == kind)


class _Grounds:
    """What theorems, and single obligations, rest on and assume, by their ids."""

    def __init__(self, found: Mapping[str, Sequence[tuple[Method, Obligation]]]) -> None:
        self._obligations = {name: [each for _, each in parts] for name, parts in found.items()}
        self._arguments = {
            name: dict.fromkeys(method.own[name] for method, _ in parts if name in method.own)
            for name, parts in found.items()
        }
        self._obligations |= {each.id: [each] for parts in found.values() for _, each in parts}

    def arguments(self, name: str) -> tuple[Argument, ...]:
        """What is said of it in words only."""
        return tuple(self._arguments.get(name, ()))

    def rests_on(self, name: str) -> dict[str, None]:
        """What proves its premises, and what its arguments name."""
        named = _words(self._obligations[name], "theorem")
        named |= dict.fromkeys(other for argument in self.arguments(name) for other in argument.rests_on)
        return {other: None for other in named if other != name}

    def assumes(self, name: str) -> dict[str, None]:
        """Where it holds only: what it assumes, and what everything assumes that it rests on."""
        assumed: dict[str, None] = {}
        reached = [name]
        for each in reached:
            assumed |= _words(self._obligations[each], "assumption")
            assumed |= dict.fromkeys(words for argument in self.arguments(each) for words in argument.assumes)
            reached += [other for other in self.rests_on(each) if other not in reached]
        return assumed


def _theorem(spec: Spec, name: str, parts: Sequence[tuple[Method, Obligation]], grounds: _Grounds) -> Theorem:
    methods = dict.fromkeys(method for method, _ in parts)
    if name in spec.theorems:
        sentence, clauses = spec.theorems[name].sentence, spec.theorems[name].clauses
    else:
        sentence, clauses = SENTENCES[name], ()
    return Theorem(
        name,
        sentence,
        clauses,
        f"proved {'; and '.join(method.how for method in methods)}" if methods else "there is no proof",
        tuple(obligation for _, obligation in parts),
        tuple(grounds.assumes(name)),
        tuple(grounds.rests_on(name)),
        tuple(dict.fromkeys(argument for method in methods for argument in method.arguments)),
        grounds.arguments(name),
    )
