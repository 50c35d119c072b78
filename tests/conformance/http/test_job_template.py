"""Templates of a job: what becomes of their placeholders, and which are refused."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.conformance.http.job_template import DEEPEST, LONGEST_TEMPLATE, BadTemplate, plain_template, read_template

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text().filter(lambda text: "${" not in text),
    lambda children: st.lists(children, max_size=3) | st.dictionaries(st.text("abc"), children, max_size=3),
    max_leaves=10,
)


def filled(body: Any, ticks: int = 2_000_000, outcome: str = "done") -> Any:
    """What is sent for a template."""
    return read_template(json.dumps(body).encode(), "job.json").filled(ticks, outcome)


def test_a_whole_value_becomes_a_number_or_a_word() -> None:
    """Seconds and milliseconds without a fraction where there is none."""
    body = {"p": {"seconds": "${duration}", "ms": ["${duration_ms}"], "end": "${outcome}"}}
    assert {"p": {"seconds": 2, "ms": [2000], "end": "failed"}} == filled(body, outcome="failed")
    whole = filled(body)["p"]["seconds"], filled(body)["p"]["ms"][0]
    assert [int, int] == [type(number) for number in whole]
    assert {"p": {"seconds": 0.0415, "ms": [41.5], "end": "done"}} == filled(body, 41_500)


def test_within_a_longer_text_a_placeholder_is_text() -> None:
    """As often as it is there."""
    assert {"run": "sleep 2; exit done; 2000"} == filled({"run": "sleep ${duration}; exit ${outcome}; ${duration_ms}"})
    assert {"run": " 1.5"} == filled({"run": " ${duration}"}, 1_500_000)


@given(st.dictionaries(st.text("abc", min_size=1), JSON, max_size=3))
def test_all_else_stays_as_it_is(body: dict[str, Any]) -> None:
    """Any JSON, with and without a placeholder beside it."""
    assert body == filled(body)
    assert {**body, "d": 2} == filled({**body, "d": "${duration}"})


def test_a_template_knows_its_placeholders() -> None:
    """Wherever they are."""
    template = read_template(b'{"a": [{"b": "x${duration_ms}"}]}', "job.json")
    assert ({"duration_ms"}, True) == (set(template.places), template.has_duration)
    template = read_template(b'{"a": "${outcome}"}', "job.json")
    assert ({"outcome"}, False) == (set(template.places), template.has_duration)


def test_without_a_file_parameters_say_it() -> None:
    """Those that there are."""
    assert {"program_id": "p", "params": {"d": 2, "o": "done"}} == plain_template("p", "d", "o").filled(
        2_000_000, "done"
    )
    assert {"program_id": "p", "params": {"d": 2}} == plain_template("p", "d", None).filled(2_000_000, "done")
    assert {"program_id": "p", "params": {}} == plain_template("p", None, None).filled(2_000_000, "done")


KNOWN = "use ${duration}, ${duration_ms}, ${outcome}"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "'job.json' is not a job: it is not JSON: Expecting value at character 1"),
        (b"{'a': 1}", "'job.json' is not a job: it is not JSON: "),
        (b"\xff", "'job.json' is not a job: it is not UTF-8"),
        (b'{"a": 1, "a": 2}', "'job.json' is not a job: it cannot be used: an object has the name"),
        (b'["${duration}"]', "'job.json' is not a job: it is JSON, but not an object"),
        (b'{"a": "${seconds}"}', f"'job.json' has ${{seconds}}, which is no placeholder; {KNOWN}"),
        (b'{"a": "${duration"}', f"'job.json' has ${{duration, which is no placeholder; {KNOWN}"),
        (b'{"a": "${}"}', f"'job.json' has ${{}}, which is no placeholder; {KNOWN}"),
        (b'{"${outcome}": 1}', "'job.json' has the placeholder ${outcome} in the name of a field; use it in a value"),
        (b'{"session_id": "s"}', "'job.json' has a session_id, which is added for each job; leave it out"),
        (
            b'{"a": ' + (DEEPEST + 1) * b"[" + (DEEPEST + 1) * b"]" + b"}",
            "'job.json' is not a job: it is nested too deeply",
        ),
        (b" " * (LONGEST_TEMPLATE + 1), f"'job.json' is longer than {LONGEST_TEMPLATE} bytes"),
    ],
)
def test_unusable_templates_are_refused_in_one_sentence(data: bytes, sentence: str) -> None:
    """With the name of the file."""
    with pytest.raises(BadTemplate) as caught:
        read_template(data, "job.json")
    assert str(caught.value).startswith(sentence)
