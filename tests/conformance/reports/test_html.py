"""The report as a page: it needs nothing else, shows each failure as two pictures, and is safe to open."""

import re
from collections.abc import Sequence
from functools import partial
from html.parser import HTMLParser
from typing import Any

import pytest

from tenure.conformance import (
    Judgement,
    JudgeOptions,
    ProtocolError,
    PythonTarget,
    Report,
    bundled_cases,
    judge,
    select,
)
from tenure.conformance.judging.judgement import unstarted
from tenure.conformance.protocol.messages import Request
from tenure.conformance.reports.html import MOST_PICTURES, EventLog, PageDrawings, html_page, runs
from tenure.diagrams.svg_timeline import TIMELINE_STYLE, timelines_svg
from tenure.spec import bundled
from tests.conformance.doubles.named_targets import Altered, OracleTarget, answering, breaking
from tests.conformance.doubles.wrong_schedulers import InclusiveDeadline, PriorityLostAfterReactivation

SPEC = bundled()
CASES = bundled_cases()
PICTURES = PageDrawings(timelines_svg, TIMELINE_STYLE)
VOID = {"meta", "br"}


class Outline(HTMLParser):
    """The elements of a page with their attributes, and its text; fails if one is not closed where it must be."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)
        self.close()
        assert [] == self.open

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        """Note an element that is closed at once."""
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """It must be the last that was opened."""
        assert tag == self.open.pop()
        self.text += " "

    def handle_data(self, data: str) -> None:
        """Collect the text, but for the style."""
        self.text += data if self.open[-1:] != ["style"] else ""

    def count(self, tag: str) -> int:
        """How many elements there are of a kind."""
        return [name for name, _ in self.elements].count(tag)


def document(judgement: Judgement, pictures: PageDrawings = PICTURES) -> str:
    """The page of a judgement."""
    return html_page(Report(judgement, spec=SPEC, left_out=3, reproduce=lambda case: f"again {case}"), pictures)


def outline(judgement: Judgement) -> Outline:
    """The same, read."""
    return Outline(document(judgement))


@pytest.fixture(scope="module")
def no_priority() -> Judgement:
    """Six failures, one of them known, and a known failure that passed."""
    cases = select(CASES, ids=["P1/*", "P2/*", "P5/*", "forget/*"])
    surprise = next(case.id for case in cases if case.id.startswith("P2/") and "reactivation" not in case.id)
    terms = JudgeOptions({"P1/after-reactivation": "issue 12", surprise: "issue 13"}, {"resize": "not yet"})
    return judge(cases, lambda: PythonTarget(PriorityLostAfterReactivation, "wrong"), terms)


def test_the_page_needs_nothing_else(no_priority: Judgement) -> None:
    """No script, no link, no image, no address; and it forbids itself to load anything."""
    text = document(no_priority)
    read = Outline(text)
    allowed = {
        *("html", "head", "meta", "title", "style", "body", "header", "section", "details", "summary", "figure"),
        *("figcaption", "svg", "rect", "line", "text", "h1", "h2", "h3", "p", "ul", "li", "table", "tr", "th", "td"),
        *("dl", "dt", "dd", "pre", "code", "span", "strong", "b"),
    }
    assert allowed >= {tag for tag, _ in read.elements}
    for _, attributes in read.elements:
        assert not {"src", "href", "style", "xmlns"} & set(attributes)
        assert not [name for name in attributes if name.startswith("on")]
    assert "url(" not in text
    assert "@import" not in text
    assert "default-src 'none'; style-src 'unsafe-inline'" in [each.get("content") for _, each in read.elements]


def test_the_page_has_what_the_text_has(no_priority: Judgement) -> None:
    """The verdict, the numbers, what is closed and by whom, the known failures, the notes."""
    text = " ".join(outline(no_priority).text.split())
    failed = len(no_priority.of("failed"))
    resize = sum("resize" in verdict.lacking for verdict in no_priority.verdicts)
    for words in (
        f"Conformance to version {SPEC.version} of the specification, depth standard",
        "small 1 failed",
        f"{failed} failed",
        "1 failed as expected 1 passed, but known to fail",
        f"resize {resize} cases skipped not yet --without",
        "there is no method forget the target",
        "P1/after-reactivation failed, as expected issue 12",
        "passed: no longer a known failure issue 13",
        "no case covers E6",
        "clause P1 The holder goes first.",
        "Again with again P1/closed-while-deactivated",
    ):
        assert words in text


def test_a_failure_is_shown_as_two_pictures(no_priority: Judgement) -> None:
    """What was expected and what was observed, on one scale, with the instant of the difference."""
    asked: list[tuple[Sequence[EventLog], int, int | None, Sequence[tuple[int, int]]]] = []

    def draw(logs: Sequence[EventLog], until: int, mark: int | None, lanes: Sequence[tuple[int, int]]) -> Sequence[str]:
        asked.append((logs, until, mark, lanes))
        return ["<svg></svg>" for _ in logs]

    document(no_priority, PageDrawings(draw, ""))
    failed = no_priority.of("failed")
    assert len(failed) == len(asked)
    index = [verdict.case.id for verdict in failed].index("P1/closed-while-deactivated")
    (expected, observed), until, mark, lanes = asked[index]
    assert [(0, 1)] == list(lanes)
    assert ("job_started", "a3") == (expected[-1]["kind"], expected[-1]["job"])
    assert [{key: event.get(key) for key in ("at", "kind", "job")} for event in observed[-1:]] == [
        {"at": 29, "kind": "job_started", "job": "x2"}
    ]
    assert list(expected[: len(observed) - 2]) == list(observed[:-2])
    assert (29, 29) == (until, mark)
    assert 2 * len(failed) == outline(no_priority).count("svg")


def test_a_wrong_view_is_shown_as_one_picture() -> None:
    """What happened was as expected; only what is seen of it is not."""
    cases = select(CASES, ids=["T04/queued.waiting"])
    judgement = judge(cases, lambda: PythonTarget(InclusiveDeadline, "wrong"))
    read = outline(judgement)
    assert 1 == read.count("figure")
    assert "Expected and observed" in read.text


def test_a_refusal_or_a_broken_protocol_is_shown_up_to_there() -> None:
    """What was observed ends before that command."""
    for alter in (answering("finish", {"refused": {"code": "x"}}), breaking("finish")):
        judgement = judge(select(CASES, ids=["T07/active.busy"]), partial(Altered, alter))
        both = runs(judgement.of("failed")[0])
        assert both is not None
        assert both.expected[: len(both.observed)] == both.observed
        assert "job_finished" == both.expected[len(both.observed)]["kind"]
        assert 2 == document(judgement).count("<figure>")


def test_a_resize_is_in_the_pictures() -> None:
    """Logs do not have it, so the numbers of lanes are shown beside the logs, up to the failure."""
    case = next(case for case in CASES if any(command["op"] == "resize" for command in case.commands))
    last = case.commands[-1]

    def refuse(request: Request, answer: object) -> object:
        return {"refused": {"code": "x"}} if {**request, "n": 0} == {**last, "n": 0} else answer

    judgement = judge([case], partial(Altered, refuse))
    both = runs(judgement.of("failed")[0])
    assert both is not None
    counts = [command["lanes"] for command in case.commands if command["op"] == "resize"]
    assert [case.lanes, *counts] == [lanes for _, lanes in both.lanes]
    assert 2 == document(judgement).count(">lanes</text>")


def test_a_failure_before_the_first_command_has_no_picture() -> None:
    """Nothing had happened."""
    judgement = judge(select(CASES, ids=["T01/*"]), lambda: Altered(breaking("reset")))
    read = outline(judgement)
    assert 0 == read.count("svg")
    assert "the beginning" in read.text


def test_a_page_has_a_limit_to_its_pictures() -> None:
    """All failures are listed, with a note that not all have pictures."""
    cases = select(CASES, ids=["T*", "cell/*", "clock/*"])
    judgement = judge(cases, lambda: Altered(answering("submit", {"events": []})))
    failed = len(judgement.of("failed"))
    assert MOST_PICTURES < failed
    text = document(judgement)
    read = Outline(text)
    assert MOST_PICTURES == text.count("<figcaption>Expected")
    assert f"Only the first {MOST_PICTURES} failures have pictures." in read.text
    assert 1 == len([1 for tag, attributes in read.elements if tag == "details" and "open" in attributes])


def test_a_passed_suite_has_a_page() -> None:
    """With what passing means, and every case."""
    read = outline(judge(select(CASES, ids=["T0*"]), OracleTarget))
    assert "proves nothing about others" in read.text
    assert "T04/queued.waiting" in read.text
    assert "Failures" not in read.text


def test_a_target_that_does_not_say_hello_has_a_page() -> None:
    """With the exchange."""
    read = outline(unstarted("mine", CASES[:2], ProtocolError("it is gone", ["-> hello"]), JudgeOptions()))
    assert "The target broke the protocol" in read.text
    assert "it is gone" in read.text
    assert "-> hello" in read.text


def test_every_answer_of_a_target_is_escaped() -> None:
    """No element, attribute or character of control comes from it, in a name, a refusal, an event or an exchange."""
    evil = "\x1b</title></style><script>alert(1)</script><img src=x onerror='y'>\"&\ud800\u202e"

    def alter(request: Request, answer: Any) -> object:
        match request["op"]:
            case "hello":
                return {"name": evil, "version": evil, "capabilities": {"row": evil, evil: evil}}
            case "open":
                return {"refused": {"code": evil, "message": evil}}
            case "submit":
                return {"events": [{"at": 3, "kind": evil, "session": evil, "job": evil, "reason": evil}]}
            case "resize":
                raise ProtocolError(evil, [evil, evil])
        return answer

    def only_jobs(request: Request, answer: Any) -> object:
        return answer if request["op"] == "open" else alter(request, answer)

    for change in (alter, only_jobs):
        judgement = judge(select(CASES, ids=["T0*", "P5/*"]), partial(Altered, change))
        text = document(judgement)
        read = Outline(text)
        assert not {"script", "img"} & {tag for tag, _ in read.elements}
        assert 1 == read.count("style") == read.count("body") == len(re.findall("</style>", text))
        assert "\\x1b</title>" in read.text
        assert all(char.isprintable() or char == "\n" for char in text)
