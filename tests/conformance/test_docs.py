"""The page about judging a scheduler is right about the exchange, the capabilities and the cases."""

import json
import re
import unittest
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from hypothesis import Phase, settings

from tenure.conformance import PythonTarget, bundled_cases, load, select
from tenure.conformance.fsm.guarantee import bundled_domains
from tenure.conformance.http.rest_mapping import OVER_HTTP, REFUSING, SESSION_STATES
from tenure.conformance.judging.comparison import difference
from tenure.conformance.judging.results import OverallResult
from tenure.conformance.protocol.capabilities import CAPABILITIES, COMMANDS, VIEWS
from tenure.conformance.protocol.messages import Events, Refused, ViewResponse, ask
from tenure.conformance.protocol.validating_target import MOST_EVENTS
from tenure.conformance.targets.python import MOST_VALUES
from tenure.reference.protocol import CAPABILITIES as OF_THE_REFERENCE
from tests.conformance.doubles.small_scheduler import SmallScheduler
from tests.root import ROOT

PAGE = (ROOT / "docs" / "conformance.md").read_text(encoding="utf-8")


def exchange() -> list[tuple[dict[str, object], dict[str, object]]]:
    """The requests of the page with their answers."""
    block = "-> " + PAGE.partition("```\n-> ")[2].partition("```")[0]
    lines = [json.loads(line) for line in re.split(r"^(?:->|<-) ", block, flags=re.MULTILINE)[1:]]
    return list(zip(lines[::2], lines[1::2], strict=True))


def test_the_exchange_is_what_a_scheduler_answers() -> None:
    """The reference gives the answers that the page shows, but for the row ids that the page leaves out."""
    (hello, introduction), (reset, _), *rest = exchange()
    assert ("hello", {"row": "it keeps no row ids"}) == (hello["op"], introduction["capabilities"])
    target = PythonTarget(load("tenure.reference:Scheduler"), "reference")
    ask(target, reset)
    for request, answer in rest:
        fields = {name: value for name, value in request.items() if name != "n"}
        match answer:
            case {"events": list(events)}:
                shown: Events | ViewResponse | Refused = Events(tuple(events))
            case {"view": dict(view)}:
                shown = ViewResponse(view)
            case {"refused": {"code": str(code)}}:
                shown = Refused(code)
            case _:
                raise AssertionError(answer)
        assert request["n"] == answer["n"]
        assert difference(str(request["op"]), ask(target, fields), shown, {"row": "hidden"}) is None
    target.close()


def test_every_capability_and_request_is_on_the_page() -> None:
    """The author of a target finds all names there."""
    assert [] == [name for name in (*CAPABILITIES, *COMMANDS, *VIEWS) if f"`{name}`" not in PAGE]


def test_the_reference_knows_the_same_capabilities() -> None:
    """Both ends of the protocol use the same names."""
    assert set(CAPABILITIES) == set(OF_THE_REFERENCE)


def test_the_words_of_a_verdict_are_on_the_page() -> None:
    """Each with what it means."""
    assert [] == [word for word in get_args(OverallResult) if f"| `{word}` | " not in PAGE]


def test_the_examples_of_ids_are_cases() -> None:
    """A reader can ask for the cases that the page names."""
    cases = bundled_cases(control=True)
    named = re.findall(r"^\| `([^`.]+(?:\.[a-z][^`]*)?)` \|", PAGE.partition("## The cases")[2], re.MULTILINE)
    assert {"T13/deactivated.waiting", "P1/after-reactivation"} <= set(named)
    assert [] == [name for name in named if not select(cases, ids=[name], ties=True)]


def test_the_sizes_of_the_control_machines_are_true() -> None:
    """The page has what the shipped cases claim for a target that can do everything."""
    cases = bundled_cases(control=True)
    largest = {domain.name: domain for domain in bundled_domains() if domain.extra == 0}
    for name, domain in largest.items():
        own = [case for case in cases if domain.has(case)]
        numbers = (len(domain.inputs), domain.states, domain.runs, len(own), sum(len(case.commands) for case in own))
        assert re.search(rf"^\| `{name}/\*` \| [^|]+ \| {' [|] '.join(map(str, numbers))} \|$", PAGE, re.MULTILINE)
    (further,) = [domain for domain in bundled_domains() if domain.extra]
    assert f"in `{further.name}` ({further.states} states and runs) a state may even be one input further away" in PAGE
    assert " ".join(f"`{each}`" for each in further.inputs) == " ".join(
        re.findall(r"`\w+`", PAGE.partition("hundredth job. For ")[2].partition(" in `")[0])
    )


def test_what_is_known_of_services_is_on_the_page() -> None:
    """Their capabilities, the statuses of a refusal, what is shown of each phase, the limits of an answer."""
    assert [] == [f"| `{name}` | {says} |" for name, says in OVER_HTTP.items() if f"| `{name}` | {says} |" not in PAGE]
    assert ", ".join(map(str, REFUSING)) in " ".join(PAGE.split())
    rows = dict(re.findall(r"^\| (`[a-z.*`, ]+`) \| (\w+ \| \w+) \|$", PAGE, re.MULTILINE))
    for phase, (state, accepting) in SESSION_STATES.items():
        names = (f"`{phase}`", f"`{phase.partition('.')[0]}.*`", f"`*.{phase.partition('.')[2]}`")
        shown = [row for name, row in rows.items() if any(each in name for each in names)]
        assert [f"{state} | {str(accepting).lower()}"] == shown, phase
    assert f"more than {MOST_EVENTS:,} events" in PAGE
    assert f"more than {MOST_VALUES:,} values" in PAGE


@pytest.fixture
def unshrunk() -> Iterator[None]:
    """What fails is enough here, and need not be made small."""
    usual = settings.get_current_profile_name()
    settings.register_profile("unshrunk", settings.get_profile(usual), phases=[Phase.generate])
    settings.load_profile("unshrunk")
    yield
    settings.load_profile(usual)


@pytest.mark.usefixtures("unshrunk")
def test_the_properties_of_ones_own_are_properties() -> None:
    """What the page shows runs as it stands: the reference passes, and a scheduler that does wrong fails both."""
    block = PAGE.partition("### Properties of your own")[2].partition("```python\n")[2].partition("```")[0]
    shown: dict[str, Any] = {}
    exec(block, shown)  # noqa: S102 - the page is ours
    result = unittest.TestResult()
    shown["TestScheduler"]("runTest").run(result)
    shown["test_every_run_passes"]()
    assert result.wasSuccessful(), result.errors + result.failures
    machine = shown["Machine"]

    class LazyScheduler(SmallScheduler):
        def has_free_lane(self) -> bool:
            """Never."""
            return False

    machine.connect = staticmethod(lambda: PythonTarget(LazyScheduler, "lazy"))
    with pytest.raises(AssertionError):
        shown["test_every_run_passes"]()
    lazy = unittest.TestResult()
    shown["TestScheduler"]("runTest").run(lazy)
    assert not lazy.wasSuccessful()
