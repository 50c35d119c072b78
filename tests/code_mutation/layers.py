"""The layers that may find a change, cheapest first: each returns what found it, or None."""

import json
import signal
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypeVar, get_args

import pytest
from _pytest.runner import runtestprotocol

from tenure.conformance import PythonTarget, bundled_cases
from tenure.conformance.protocol.messages import Request, Target
from tenure.model.relation import Relation
from tenure.proofs.code import assurance_case, move_obligations, queue_order
from tenure.proofs.code.bounded_equivalence import comparisons
from tenure.proofs.code.function_contract import ContractValues
from tenure.proofs.code.path_obligations import findings
from tenure.proofs.code.symbolic_execution import OutsideSubset
from tenure.reference import Scheduler, protocol, records
from tenure.reference import moves as shipped_moves
from tenure.spec import bundled
from tests.mutation.find_killing_case import Script, fails, script

Layer: TypeAlias = Literal["quick", "standard", "unit tests", "prove", "complete", "stateful tests"]
LAYERS: tuple[Layer, ...] = get_args(Layer)
Thing = TypeVar("Thing")

CPU_SECONDS: Mapping[Layer, int] = {
    "quick": 5,
    "standard": 15,
    "unit tests": 40,
    "prove": 120,
    "complete": 90,
    "stateful tests": 180,
}
"""How long a layer, or each of its tests, may compute; right ones take a fifth of it at most."""

TESTS = ("tests/reference", "tests/stateful/test_scheduler.py", "tests/stateful/test_lone_job.py")


PROVED = (
    *("state", "moves", "settle", "timers", "scheduler", "views", "indexes.usage_by_owner"),
    *("policy", "records", "events", "commands.preconditions", "commands.transactions"),
)
"""The modules that the layer `prove` is about."""

LATELY = 30
"""How many cases or tests are tried first because they found something lately."""

DEAR: tuple[Layer, ...] = ("unit tests", "prove", "complete", "stateful tests")
"""Layers that take from ten seconds to a minute for each change that they do not find."""


class Layers:
    """The layers, with everything worked out that no change makes different."""

    def __init__(self, items: Sequence[pytest.Item]) -> None:
        depths: dict[str, list[Script]] = {"quick": [], "standard": [], "complete": []}
        for case in bundled_cases(control=True):
            depths["complete" if case.tie else case.depth].append(script(case))
        self._scripts = depths
        self._unit = [item for item in items if "/reference/" in str(item.path)]
        self._unit.sort(key=lambda item: ("interruption" in item.nodeid, "bounded" in item.nodeid))
        self._stateful = [item for item in items if "/stateful/" in str(item.path)]
        _shrink_nothing(items)
        self._routines = move_obligations.routines(Relation(bundled()))
        self._lines = queue_order.routines(ContractValues(Relation(bundled())))
        self._lately: dict[Layer, list[str]] = {layer: [] for layer in LAYERS}

    def find(self, layer: Layer, module: str, first: str | None = None) -> str | None:
        """By what a layer finds a change of a module that was put in; `first` is tried first."""
        names = [*([first] if first else []), *self._lately[layer]]
        match layer:
            case "quick" | "standard" | "complete":
                target: Target = Conversing() if module == "protocol" else PythonTarget(_factory(), "changed")
                scripts = _first(self._scripts[layer], lambda each: each.id, names)
                return next((each.id for each in scripts if fails(target, each)), None)
            case "prove":
                return next(_refuted(self._routines, self._lines), None) if module in PROVED else None
            case "unit tests":
                return _failing(layer, _first(self._unit, lambda item: item.nodeid, names))
            case "stateful tests":
                return _failing(layer, _first(self._stateful, lambda item: item.nodeid, names))

    def found(self, layer: Layer, by: str) -> None:
        """Let what found a change be tried first from now on."""
        lately = self._lately[layer]
        lately[:] = [by, *(name for name in lately if name != by)][:LATELY]


def _first(things: Sequence[Thing], name: Callable[[Thing], str], names: Sequence[str]) -> Iterator[Thing]:
    """The things of some names, in their order, and then the others."""
    by_name = {name(thing): thing for thing in things}
    chosen = dict.fromkeys(each for each in names if each in by_name)
    yield from (by_name[each] for each in chosen)
    yield from (thing for each, thing in by_name.items() if each not in chosen)


def _refuted(routines: Any, lines: Any) -> Iterator[str]:
    """What is not proved, read or compared any more."""
    spec = bundled()
    try:
        move_obligations.check_sources()
        for found in findings([*routines], shipped_moves):
            yield f"MOVE {found.place}"
        for found in findings([*lines], records):
            yield f"MOVE {found.place}"
    except OutsideSubset:
        yield "SUBSET"
    if any(True for _ in assurance_case.writes()):
        yield "WRITES"
    if not assurance_case.clocks(spec):
        yield "CLOCKS"
    for way in comparisons():
        if way.compare(spec).difference is not None:
            yield f"SHELL {way.bounds}"


def _shrink_nothing(items: Sequence[pytest.Item]) -> None:
    """Let random tests be content with the first failure that they come upon."""
    from hypothesis import Phase, settings  # pytest has to see to it first

    for item in items:
        test = getattr(item, "function", None)
        if (given := getattr(test, "_hypothesis_internal_use_settings", None)) is not None:
            phases = [Phase.explicit, Phase.generate]
            setattr(test, "_hypothesis_internal_use_settings", settings(given, phases=phases))  # noqa: B010 - no field


def limit_time(layer: Layer) -> None:
    """Let this process compute no longer than the layer may from now on."""
    signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS[layer])


def _failing(layer: Layer, items: Iterator[pytest.Item]) -> str | None:
    """The first test that fails."""
    for item in items:
        limit_time(layer)
        if any(report.failed for report in runtestprotocol(item, log=False, nextitem=None)):
            return item.nodeid
    return None


def _factory() -> Any:
    return Scheduler


class Conversing:
    """The program for JSON Lines, without its process."""

    name = "changed"

    def __init__(self) -> None:
        self._conversation = protocol.Conversation()

    def ask(self, request: Request) -> object:
        """Send a line and read the answer."""
        answer = self._conversation.answer(json.dumps({"n": 1, **request}).encode())
        return {key: value for key, value in json.loads(json.dumps(answer)).items() if key != "n"}

    def exchange(self) -> Sequence[str]:
        """Nothing is recorded."""
        return ()

    def close(self) -> str | None:
        """Nothing to let go of."""
        return None
