"""The registry of theorems and obligations, with the method of each proof."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

import attrs

from tenure.proofs.code import move_obligations, step_obligations
from tenure.proofs.code.function_contract import OtherWords
from tenure.proofs.session import refusal_order, session_theorems
from tenure.proofs.smt.obligation import Obligation
from tenure.proofs.smt.premises import Argument, PremiseKind, justifications
from tenure.proofs.system import job_rows, liveness, lone_job, scheduler_theorems, settling, vacuity
from tenure.spec import Spec, bundled

SENTENCES: Mapping[str, str] = {
    "INV": "The opening makes the invariants of a session true; every step, the passing of time and a recovery keep "
    "them.",
    step_obligations.THEOREM: step_obligations.SENTENCE,
    move_obligations.THEOREM: move_obligations.SENTENCE,
}
"""The theorems that are proved in addition to those of the specification."""

ARGUMENTS: Mapping[str, Argument] = {
    "INDUCTION": Argument(
        "What holds before the first command, and is kept by every step and by the passing of time, always holds."
    ),
    "COMMANDS": Argument(
        "A command is its own step and those of settling; an advance is time passing to each deadline "
        "on the way, and settling there (X3)."
    ),
    "FORGETTING": Argument(
        "Forgetting is no step. It removes only ended sessions and final jobs, which no row reads, and an id that "
        "is used again is another session or job (I2)."
    ),
    "PATHS": Argument(
        "Symbolic runs of the shipped code represent all runs, because the code stays inside a subset "
        "of the language (SUBSET)."
    ),
}
"""The general arguments in words, by name."""


@attrs.frozen(eq=False)
class Method:
    """A proof method: its result as text, and the function that makes its obligations for a specification.

    `arguments` are names of ARGUMENTS; `own` are its arguments for single theorems. `about` are the theorems that it
    has obligations for; if empty, any.
    """

    how: str
    obligations: Callable[[Spec], list[Obligation]]
    arguments: tuple[str, ...] = ()
    own: Mapping[str, Argument] = attrs.field(factory=dict)
    about: frozenset[str] = frozenset()

    def concerns(self, names: Iterable[str]) -> bool:
        """Whether the method may have obligations for any of these theorems, or any of these obligations."""
        return not self.about or any(name.partition("-")[0] in self.about for name in names)


_STEPS = ("INDUCTION", "COMMANDS", "FORGETTING")

_CALLERS = Argument("Callers of the code guarantee its premises, as SHELL claims.")
_ITERATIONS = Argument(
    "Callers of a move guarantee its premises, as SHELL claims. No iteration of a loop depends on another "
    "(SUBSET), so by induction over the iterations every queued job is treated as those of the proof are."
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
        frozenset({"S16", "S20", "S43", "L5"}),
    ),
    Method(
        "for any size by invariants, clocks and ranks, put together in words",
        liveness.obligations,
        _STEPS,
        liveness.ARGUMENTS,
        frozenset({"L1", "L2", "L3", "L4"}),
    ),
    Method("by the order in which commands are checked", refusal_order.obligations, about=frozenset({"S40"})),
    Method("for every job without a session, step by step", job_rows.obligations, _STEPS, about=frozenset({"S44"})),
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
        {move_obligations.THEOREM: _ITERATIONS},
        frozenset({move_obligations.THEOREM}),
    ),
)


@attrs.frozen(eq=False)
class TheoremProof:
    """A theorem with its obligations and its method.

    `modules` make the obligations. `assumes` are its assumptions and those of the theorems that it rests on. `general`
    and `arguments` are its arguments in words.
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
        """The premises of one kind as text, of all obligations but the witnesses."""
        return tuple(_texts(self.obligations, kind))


def theorems(spec: Spec, names: Collection[str] = ()) -> tuple[TheoremProof, ...]:
    """The theorems about a specification with these names, or all, in its order; the ids of obligations are unique.

    Raises OtherWords if the specification lacks a name that the proofs use, and OutsideSubset if the shipped code
    cannot be compared with it. A theorem without a proof has no obligations. Only methods that the named theorems, or
    the theorems that these rest on, need are run.
    """
    _check_names(spec)
    wanted = [name for name in (*spec.theorems, *SENTENCES) if not names or name in names]
    made: dict[Method, list[Obligation]] = {}
    while True:
        found = _by_theorem(spec, made)
        grounds = _Dependencies(found)
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
            f"the method {method.how!r} also has obligations about {', '.join(sorted(others))}, which `about` lacks"
        )
    return found


def _by_theorem(spec: Spec, made: Mapping[Method, Sequence[Obligation]]) -> dict[str, list[tuple[Method, Obligation]]]:
    found: dict[str, list[tuple[Method, Obligation]]] = {name: [] for name in (*spec.theorems, *SENTENCES)}
    for method in METHODS:
        for obligation in made.get(method, ()):
            found[obligation.theorem].append((method, obligation))
    return found


def _check_names(spec: Spec) -> None:
    ours = bundled()
    for what, known, given in (
        ("theorem", ours.theorems, spec.theorems),
        ("phase", ours.phases, spec.phases),
        ("input", ours.inputs, spec.inputs),
        ("name", ours.names, spec.names),
    ):
        missing = [name for name in known if name not in given]
        if missing:
            raise OtherWords(f"the specification has no {what} {missing[0]!r}, which the proofs use")


def _texts(obligations: Iterable[Obligation], kind: PremiseKind) -> dict[str, None]:
    whys = (why for each in obligations if each.goal is not None for why in justifications(each))
    return dict.fromkeys(why.text for why in whys if why.kind == kind)


class _Dependencies:
    """The dependencies and assumptions of theorems and of single obligations, by id."""

    def __init__(self, found: Mapping[str, Sequence[tuple[Method, Obligation]]]) -> None:
        self._obligations = {name: [each for _, each in parts] for name, parts in found.items()}
        self._arguments = {
            name: dict.fromkeys(method.own[name] for method, _ in parts if name in method.own)
            for name, parts in found.items()
        }
        self._obligations |= {each.id: [each] for parts in found.values() for _, each in parts}

    def arguments(self, name: str) -> tuple[Argument, ...]:
        """Its arguments in words."""
        return tuple(self._arguments.get(name, ()))

    def rests_on(self, name: str) -> dict[str, None]:
        """The theorems that prove its premises, and those that its arguments name."""
        named = _texts(self._obligations.get(name, ()), "theorem")
        named |= dict.fromkeys(other for argument in self.arguments(name) for other in argument.rests_on)
        return {other: None for other in named if other != name}

    def assumes(self, name: str) -> dict[str, None]:
        """Its assumptions, and those of everything that it rests on."""
        assumed: dict[str, None] = {}
        for each in self.below(name):
            assumed |= _texts(self._obligations.get(each, ()), "assumption")
            assumed |= dict.fromkeys(words for argument in self.arguments(each) for words in argument.assumes)
        return assumed

    def below(self, name: str) -> list[str]:
        """Itself and, transitively, everything that it rests on."""
        reached = [name]
        for each in reached:
            reached += [other for other in self.rests_on(each) if other not in reached]
        return reached


def _theorem(spec: Spec, name: str, parts: Sequence[tuple[Method, Obligation]], grounds: _Dependencies) -> TheoremProof:
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
