"""Everything there is to prove, and what each kind of proof establishes; every module says for itself how it proves."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

import attrs

from tenure.proofs.code import move_obligations, step_obligations
from tenure.proofs.code.function_contract import OtherWords
from tenure.proofs.session import session_theorems
from tenure.proofs.smt.obligation import Obligation
from tenure.proofs.smt.premises import Argument, PremiseKind, taken
from tenure.proofs.system import liveness, lone_job, scheduler_theorems, settling, vacuity
from tenure.spec import Spec, bundled

SENTENCES: Mapping[str, str] = {
    "INV": "The opening makes the invariants of a session true; every step and the passing of time keep them.",
    step_obligations.THEOREM: step_obligations.SENTENCE,
    move_obligations.THEOREM: move_obligations.SENTENCE,
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

    Its `arguments` are names of ARGUMENTS; `own` are what it says in words only of single theorems. `about` are the
    theorems that it has obligations for; if none is named, it may be any.
    """

    how: str
    obligations: Callable[[Spec], list[Obligation]]
    arguments: tuple[str, ...] = ()
    own: Mapping[str, Argument] = attrs.field(factory=dict)
    about: frozenset[str] = frozenset()

    def concerns(self, names: Iterable[str]) -> bool:
        """Whether there may be obligations here for any of these theorems, or any of these obligations themselves."""
        return not self.about or any(name.partition("-")[0] in self.about for name in names)


_STEPS = ("INDUCTION", "COMMANDS", "FORGETTING")

_CALLERS = Argument("What calls the code sees to what it assumes; that it does is claimed by SHELL.")
_TURNS = Argument(
    "What calls a move sees to what it assumes; that it does is claimed by SHELL. No turn of a loop depends on another "
    "(SUBSET), so by induction over the turns every queued job is treated as those of the proof are."
)

METHODS = (
    Method(
        "for every session, by induction over its steps",
        session_theorems.obligations,
        _STEPS,
        session_theorems.ARGUMENTS,
    ),
    Method(
        "for any number of sessions, jobs and lanes, step by step",
        scheduler_theorems.obligations,
        _STEPS,
        about=frozenset({"S6", "S7", "S8", "S9", "S10", "S11", "S12", "S14", "S27"}),
    ),
    Method(
        "for any number of sessions, jobs and lanes, while settling",
        settling.obligations,
        ("COMMANDS", "FORGETTING"),
        settling.ARGUMENTS,
        frozenset({"S16", "S20", "L5"}),
    ),
    Method(
        "for any size by invariants, clocks and ranks, put together in words",
        liveness.obligations,
        _STEPS,
        liveness.ARGUMENTS,
        frozenset({"L1", "L2", "L3", "L4"}),
    ),
    Method("for any two runs, in lock-step", lone_job.obligations, _STEPS, lone_job.ARGUMENTS, frozenset({"S21"})),
    Method("with premises that can be met, by a witness", vacuity.obligations, about=vacuity.THEOREMS),
    Method(
        "for all values, over every path of the shipped step",
        step_obligations.obligations,
        ("PATHS",),
        {step_obligations.THEOREM: _CALLERS},
        frozenset({step_obligations.THEOREM}),
    ),
    Method(
        f"over every path of the shipped moves, {move_obligations.SCOPE}",
        move_obligations.obligations,
        ("PATHS",),
        {move_obligations.THEOREM: _TURNS},
        frozenset({move_obligations.THEOREM}),
    ),
)


@attrs.frozen(eq=False)
class TheoremProof:
    """A theorem with everything that has to be decided for it, and how that establishes it.

    `modules` make the obligations. `assumes` is where it holds only, with what the theorems that it rests on assume;
    `general` and `arguments` are what is said in words only.
    """

    id: str
    sentence: str
    clauses: tuple[str, ...]
    how: str
    modules: tuple[str, ...]
    obligations: tuple[Obligation, ...]
    assumes: tuple[str, ...]
    rests_on: tuple[str, ...]
    general: tuple[str, ...]
    arguments: tuple[Argument, ...]

    def premises(self, kind: PremiseKind) -> tuple[str, ...]:
        """The premises of one kind, in words: what all obligations but the witnesses take for granted."""
        return tuple(_words(self.obligations, kind))


def theorems(spec: Spec, names: Collection[str] = ()) -> tuple[TheoremProof, ...]:
    """The theorems about a specification with these names, or all, in its order; the ids of obligations are unique.

    Raises OtherWords where the specification lacks something that the proofs speak of, and OutsideSubset where the
    shipped code cannot be compared with it. A theorem that no proof speaks of has no obligations. What is asked neither
    about a theorem nor about what it rests on is not made.
    """
    _same_words(spec)
    wanted = [name for name in (*spec.theorems, *SENTENCES) if not names or name in names]
    made: dict[Method, list[Obligation]] = {}
    while True:
        found = _by_theorem(spec, made)
        grounds = _Grounds(found)
        reached = {name for each in wanted for name in grounds.below(each)}
        missing = [method for method in METHODS if method not in made and method.concerns(reached)]
        if not missing:
            return tuple(_theorem(spec, name, found[name], grounds) for name in wanted)
        made |= {method: _obligations(method, spec) for method in missing}


def _obligations(method: Method, spec: Spec) -> list[Obligation]:
    found = method.obligations(spec)
    others = {each.theorem for each in found} - method.about
    if method.about and others:
        raise ValueError(
            f"what is proved {method.how} is about {', '.join(sorted(others))}, too, which it does not say"
        )
    return found


def _by_theorem(spec: Spec, made: Mapping[Method, Sequence[Obligation]]) -> dict[str, list[tuple[Method, Obligation]]]:
    found: dict[str, list[tuple[Method, Obligation]]] = {name: [] for name in (*spec.theorems, *SENTENCES)}
    for method in METHODS:
        for obligation in made.get(method, ()):
            found[obligation.theorem].append((method, obligation))
    return found


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


def _words(obligations: Iterable[Obligation], kind: PremiseKind) -> dict[str, None]:
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
        named = _words(self._obligations.get(name, ()), "theorem")
        named |= dict.fromkeys(other for argument in self.arguments(name) for other in argument.rests_on)
        return {other: None for other in named if other != name}

    def assumes(self, name: str) -> dict[str, None]:
        """Where it holds only: what it assumes, and what everything assumes that it rests on."""
        assumed: dict[str, None] = {}
        for each in self.below(name):
            assumed |= _words(self._obligations.get(each, ()), "assumption")
            assumed |= dict.fromkeys(words for argument in self.arguments(each) for words in argument.assumes)
        return assumed

    def below(self, name: str) -> list[str]:
        """Itself, what it rests on, what that rests on, and so on."""
        reached = [name]
        for each in reached:
            reached += [other for other in self.rests_on(each) if other not in reached]
        return reached


def _theorem(spec: Spec, name: str, parts: Sequence[tuple[Method, Obligation]], grounds: _Grounds) -> TheoremProof:
    methods = dict.fromkeys(method for method, _ in parts)
    if name in spec.theorems:
        sentence, clauses = spec.theorems[name].sentence, spec.theorems[name].clauses
    else:
        sentence, clauses = SENTENCES[name], ()
    return TheoremProof(
        name,
        sentence,
        clauses,
        f"proved {'; and '.join(method.how for method in methods)}" if methods else "there is no proof",
        tuple(dict.fromkeys(method.obligations.__module__ for method in methods)),
        tuple(obligation for _, obligation in parts),
        tuple(grounds.assumes(name)),
        tuple(grounds.rests_on(name)),
        tuple(dict.fromkeys(argument for method in methods for argument in method.arguments)),
        grounds.arguments(name),
    )
