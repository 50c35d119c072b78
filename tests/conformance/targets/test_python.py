"""Schedulers in Python as targets: what is called, what comes back, and every way to be no scheduler."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from inspect import signature
from pathlib import Path
from typing import Any, NamedTuple

import attrs
import pytest

from tenure.conformance import CannotStart, ProtocolError, PythonTarget, SchedulerLike, judge, load, outcome, select
from tenure.conformance.cases.case import bundled_cases
from tenure.conformance.protocol.capabilities import NEW_IN_2
from tenure.conformance.protocol.messages import Events, Refused, ViewResponse, ask, greet
from tenure.reference import Limits, Scheduler
from tests.conformance.doubles.small_scheduler import SmallScheduler

CASES = select(bundled_cases(), ids=["T*", "P*/*", "R1/*", "forget/*", "limit/*", "bad_value/*", "start_time/*"])
RESET = {"op": "reset", "lanes": 1, "limits": None, "now": 0}


class Chosen(SmallScheduler):
    """A scheduler whose next answer can be chosen."""

    result: Any = ()

    def advance(self, to: int) -> Any:
        """Answer that, or raise it."""
        if isinstance(self.result, BaseException):
            raise self.result
        return self.result() if callable(self.result) else self.result


@pytest.fixture
def opened() -> Iterator[Callable[..., PythonTarget]]:
    """Make targets and let them go."""
    targets = []

    def make(factory: Any, timeout: float = 20.0) -> PythonTarget:
        target = PythonTarget(factory, "it", timeout)
        targets.append(target)
        return target

    yield make
    for target in targets:
        target.close()


def returning(result: Any) -> type[Chosen]:
    """A scheduler that answers each advance with this."""
    return type("Chosen", (Chosen,), {"result": result if not callable(result) else staticmethod(result)})


def test_a_scheduler_of_a_stranger_passes() -> None:
    """A right scheduler passes, ties included, and skips only cases that need what it lacks."""
    judgement = judge(bundled_cases(), lambda: PythonTarget(SmallScheduler, "small"))
    assert "partly" == outcome(judgement)
    assert {"forget", "row", *NEW_IN_2} == set(judgement.target.missing)
    assert {("forget",), ("owner",), ("time_limit",), ("forget", "time_limit")} == {
        verdict.lacking for verdict in judgement.of("skipped")
    }


def test_the_reference_passes() -> None:
    """The bundled scheduler passes all of it."""
    judgement = judge(bundled_cases(), lambda: PythonTarget(load("tenure.reference:Scheduler"), "reference"))
    assert len(bundled_cases()) == len(judgement.of("passed"))
    assert {} == judgement.target.missing


def test_a_factory_gets_what_it_takes(opened: Callable[..., PythonTarget]) -> None:
    """Lanes, limits and the start time are given by name; limits are a record."""
    given: list[Mapping[str, Any]] = []

    def factory(**settings: Any) -> SmallScheduler:
        given.append(settings)
        return SmallScheduler()

    target = opened(factory)
    ask(target, {"op": "reset", "lanes": 2, "limits": {"max_time": 7}, "now": 3})
    assert [{}, {"lanes": 2, "limits": Limits(max_time=7), "now": 3}] == given


class Shy:
    """A scheduler that has the least that it must have, and shows the least."""

    def __init__(self) -> None:
        self._inner = SmallScheduler()
        for name in ("open", "submit", "finish", "close", "cancel", "advance"):
            setattr(self, name, getattr(self._inner, name))

    def session(self, session: str) -> Mapping[str, Any]:
        """The core of a view."""
        view = self._inner.session(session)
        return {"state": view["state"], "accepting": view["accepting"]}


def test_what_an_object_does_not_have_is_missing(opened: Callable[..., PythonTarget]) -> None:
    """Optional methods, and the properties of the scheduler's view."""
    missing = greet(opened(Shy)).missing
    lacking = {"cancel_job", "resize", "forget", "job", "scheduler", "lanes", "limits", "start_time"}
    assert lacking | {*NEW_IN_2} == set(missing)
    assert "there is no method cancel_job" == missing["cancel_job"]
    assert missing["scheduler"].startswith("there is no property now and no property lanes")


def test_a_scheduler_may_say_what_it_is(opened: Callable[..., PythonTarget]) -> None:
    """Name, version and capabilities are taken from the object."""
    hello = greet(opened(SmallScheduler))
    assert ("small", "1", "it knows no rows") == (hello.name, hello.version, hello.missing["row"])
    assert "it" == greet(opened(load("tenure.reference:Scheduler"))).name


class Colour(Enum):
    """An enumeration whose values are words."""

    RED = "job_started"


class Word(str):
    """A string of a special kind."""


@attrs.frozen
class Record:
    """An event as an object."""

    at: int
    kind: Any
    session: str | None = None


class Row(NamedTuple):
    """An event as a named tuple."""

    at: int
    kind: str


def test_events_may_be_objects_or_mappings(opened: Callable[..., PythonTarget]) -> None:
    """Attributes and items, enumerations and their values, tuples and lists: all become JSON."""
    events = (Record(1, Colour.RED, Word("a")), Row(2, "x"), {"at": 3, "kind": Colour.RED})
    target = opened(returning(events))
    answer = ask(target, {"op": "advance", "to": 1})
    assert isinstance(answer, Events)
    first, second, third = answer.records
    assert (1, "job_started", "a") == (first["at"], first["kind"], first["session"])
    assert str is type(first["session"])
    assert (2, "x", None) == (second["at"], second["kind"], second["session"])
    assert {"at": 3, "kind": "job_started"} == third


class Sly:
    """A value that cannot be printed."""

    def __repr__(self) -> str:
        raise ValueError("no")


STRANGE: dict[str, object] = {
    "unprintable": Sly(),
    "object": object(),
    "nan": float("nan"),
    "infinity": float("inf"),
    "huge": 10**9999,
    "bytes": b"a",
    "set": {1},
    "within an object": {"a": Sly()},
    "within a list": [Sly()],
}


@pytest.mark.parametrize("name", STRANGE)
def test_what_is_no_json_can_still_be_reported(opened: Callable[..., PythonTarget], name: str) -> None:
    """Any object in an event can be shown in the report, and equals nothing."""
    answer = ask(opened(returning([{"at": STRANGE[name], "kind": "x"}])), {"op": "advance", "to": 1})
    assert isinstance(answer, Events)
    assert "not JSON" in json.dumps(answer.records, allow_nan=False)


def test_numbers_stay_what_they_are(opened: Callable[..., PythonTarget]) -> None:
    """A boolean is no number, and a float is no integer."""
    answer = ask(opened(returning([{"at": 1, "kind": True, "job": 1.0}])), {"op": "advance", "to": 1})
    assert isinstance(answer, Events)
    assert [int, bool, float] == [type(value) for value in answer.records[0].values()]


@pytest.mark.parametrize("result", [None, 5, "events", {}, {"at": 1}, iter(())])
def test_what_is_no_sequence_of_events_breaks_the_protocol(opened: Callable[..., PythonTarget], result: Any) -> None:
    """A command returns its events."""
    with pytest.raises(ProtocolError, match=r"advance returned .*, which is not a sequence of events"):
        ask(opened(returning(result)), {"op": "advance", "to": 1})


def test_an_exception_with_a_code_is_a_refusal(opened: Callable[..., PythonTarget]) -> None:
    """Its message goes with it."""
    target = opened(SmallScheduler)
    assert Refused("unknown_id", "refused: unknown_id") == ask(target, {"op": "close", "session": "a"})
    assert Refused("unknown_id", "refused: unknown_id") == ask(target, {"op": "session", "session": "a"})


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (ZeroDivisionError("what?"), r"advance raised ZeroDivisionError: what\? \(test_python.py, line \d+\)"),
        (RecursionError(), "advance raised RecursionError"),
        (TimeoutError("net"), "advance raised TimeoutError: net"),
    ],
)
def test_another_exception_breaks_the_protocol(
    opened: Callable[..., PythonTarget], error: BaseException, sentence: str
) -> None:
    """It is reported with its place, and the exchange before it."""
    with pytest.raises(ProtocolError, match=sentence) as caught:
        ask(opened(returning(error)), {"op": "advance", "to": 1})
    assert ('-> {"op": "advance", "to": 1}',) == caught.value.exchange
    assert not caught.value.hung


def test_a_factory_that_fails_later_breaks_the_protocol(opened: Callable[..., PythonTarget]) -> None:
    """A reset cannot be refused."""

    def factory(lanes: int | None = None) -> SmallScheduler:
        if lanes is not None:
            raise ValueError("too many")
        return SmallScheduler()

    with pytest.raises(ProtocolError, match="reset raised ValueError: too many"):
        ask(opened(factory), RESET)


def test_views_may_be_objects(opened: Callable[..., PythonTarget]) -> None:
    """What an object does not have is nothing; tuples are lists."""
    target = opened(SmallScheduler)
    ask(target, {"op": "submit", "job": "x1"})
    answer = ask(target, {"op": "job", "job": "x1"})
    assert isinstance(answer, ViewResponse)
    assert ("running", None, 0) == (answer.record["state"], answer.record["cause"], answer.record["started_at"])
    answer = ask(target, {"op": "scheduler"})
    assert isinstance(answer, ViewResponse)
    assert ["x1"] == answer.record["running"]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("", "'' does not name a target; write module:factory"),
        ("json", "'json' does not name a target"),
        ("json:", "does not name a target"),
        (":dumps", "does not name a target"),
        ("no_such_module:x", "there is no module 'no_such_module', neither here nor installed"),
        ("json.nothing:x", "there is no module 'json.nothing'"),
        ("json:nothing", "'json' has no 'nothing'"),
        ("json:dumps.nothing", "'json' has no 'dumps.nothing'"),
        ("json:__name__", "json:__name__ is not a factory: a str cannot be called"),
        ("broken_target:x", "importing 'broken_target' failed: ZeroDivisionError"),
        ("unfinished_target:x", "importing 'unfinished_target' failed: No module named 'absent_library'"),
    ],
)
def test_what_is_no_target_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, sentence: str
) -> None:
    """Each mistake in naming a target has a sentence."""
    (tmp_path / "broken_target.py").write_text("1 / 0\n", encoding="utf-8")
    (tmp_path / "unfinished_target.py").write_text("import absent_library\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    with pytest.raises(CannotStart) as caught:
        load(name)
    assert sentence in str(caught.value)


def test_a_target_in_the_current_folder_is_found(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """So a scheduler under construction needs no installation."""
    (tmp_path / "my_target.py").write_text("class Mine:\n    def make(): ...\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    assert "make" == load("my_target:Mine.make").__name__
    del sys.modules["my_target"]


def test_an_unreadable_module_is_reported_with_one_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """That of the mistake, and not that of the import."""
    (tmp_path / "unreadable_target.py").write_text("def (\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", list(sys.path))
    with pytest.raises(CannotStart, match=r"^importing 'unreadable_target' failed: SyntaxError: .*line 1\)$") as caught:
        load("unreadable_target:x")
    assert 1 == str(caught.value).count(", line ")


@pytest.mark.parametrize(
    ("factory", "sentence"),
    [
        (dict, "the scheduler that it returns has no method open and no method submit"),
        (lambda lanes: lanes, "it cannot be called without arguments: TypeError"),
        (lambda: 1 / 0, "it cannot be called without arguments: ZeroDivisionError: division by zero"),
    ],
)
def test_what_makes_no_scheduler_is_refused(factory: Any, sentence: str) -> None:
    """A factory that cannot be used is the user's mistake."""
    with pytest.raises(CannotStart) as caught:
        PythonTarget(factory, "it")
    assert str(caught.value).startswith(sentence)
    assert ("tenure adapter FILE.py" in str(caught.value)) == (factory is dict)


def test_the_reference_has_the_methods_of_the_protocol() -> None:
    """The type that targets are checked against fits the bundled scheduler and a stranger's."""
    schedulers: list[SchedulerLike] = [load("tenure.reference:Scheduler")(), SmallScheduler()]
    assert 2 == len(schedulers)


def test_the_type_and_the_bundled_scheduler_name_parameters_alike() -> None:
    """So an override that fits one of them fits the other: terms go by keyword, and what is left out has a default."""
    for name in ("open", "submit", "finish", "close", "cancel", "advance", "session"):
        of_type, of_scheduler = (signature(getattr(each, name)).parameters for each in (SchedulerLike, Scheduler))
        kinds = {each: parameter.kind for each, parameter in of_type.items()}
        assert kinds == {each: of_scheduler[each].kind for each in of_type}
        further = [parameter for each, parameter in of_scheduler.items() if each not in of_type]
        assert all(each.kind is each.KEYWORD_ONLY and each.default is not each.empty for each in further)
