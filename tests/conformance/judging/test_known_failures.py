"""The file of known failures: each case named on its own, with a reason, and everything else refused in a sentence."""

import tomllib

import pytest

from tenure.conformance.errors import BadFile
from tenure.conformance.judging.known_failures import known_failures_text, read_known_failures

IDS = {"P1/after-reactivation", "T01/no_unused_timeout"}


def known(text: str | bytes) -> dict[str, str]:
    """The content of a file."""
    return read_known_failures(text.encode() if isinstance(text, str) else text, "known.toml", IDS)


def entry(case: str = "P1/after-reactivation", reason: str = "issue 12") -> str:
    """One known failure."""
    return f'[[known_failure]]\ncase = "{case}"\nreason = "{reason}"\n'


def test_each_known_failure_has_its_reason() -> None:
    """In the order of the file; a reason of several lines becomes one."""
    assert {} == known("# none yet\n")
    text = entry() + '[[known_failure]]\ncase = "T01/no_unused_timeout"\nreason = """\nissue 13,\n  later"""\n'
    assert {"P1/after-reactivation": "issue 12", "T01/no_unused_timeout": "issue 13, later"} == known(text)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (b"\xff", "known.toml is not TOML: it is not UTF-8 text (byte 0)"),
        ("case =", "known.toml is not TOML: "),
        ("[" * 100_000, "known.toml is not TOML: "),
        ("[[known_failures]]\n", "known.toml has 'known_failures'; only tables [[known_failure]] are allowed"),
        (
            '[known_failure]\ncase = "x"\n',
            "known.toml has a known_failure that is not a list of tables; write",
        ),
        ("known_failure = [1]\n", "known.toml has a known_failure that is not a list of tables"),
        ("known_failure = 1\n", "known.toml has a known_failure that is not a list of tables"),
        (entry() + "issue = 12\n", "known.toml, known failure 1, has 'issue'; only case and reason are allowed"),
        (
            '[[known_failure]]\nreason = "why"\n',
            "known.toml, known failure 1, has no case, or one that is",
        ),
        ("[[known_failure]]\ncase = 1\n", "known.toml, known failure 1, has no case, or one that is"),
        (
            '[[known_failure]]\ncase = "P1/after-reactivation"\n',
            "known.toml, known failure 1, has no reason, or one that is",
        ),
        (entry(reason=" "), "known.toml, known failure 1, has an empty reason for 'P1/after-reactivation'; say why"),
        (
            entry() + entry("T99/never"),
            "known.toml, known failure 2, names an unknown case, 'T99/never'; `tenure cases` lists the ids",
        ),
        (entry("P1/*"), "known.toml, known failure 1, has the pattern 'P1/*'; name each case by its id"),
        (entry() + entry(reason="again"), "known.toml names the case 'P1/after-reactivation' twice; remove one of the"),
    ],
)
def test_what_is_no_known_failure_is_refused(text: str | bytes, sentence: str) -> None:
    """With the file, the entry and what would be right."""
    with pytest.raises(BadFile) as caught:
        known(text)
    assert str(caught.value).startswith(sentence)


def test_a_file_can_be_written_to_be_filled_in() -> None:
    """An entry without a reason is refused until it has one; what a target answered is only in comments."""
    text = known_failures_text(
        {"P1/after-reactivation": 'got "x"\n[[known_failure]]', "T01/no_unused_timeout": "b"}, {}
    )
    with pytest.raises(BadFile, match="has an empty reason"):
        known(text)
    assert {"P1/after-reactivation": "r", "T01/no_unused_timeout": "r"} == known(text.replace('""', '"r"'))
    reason = 'a "b" \\ \t \N{GREEK SMALL LETTER ALPHA} \N{GRINNING FACE}'
    kept = known_failures_text({"P1/after-reactivation": "a"}, {"P1/after-reactivation": reason})
    assert [{"case": "P1/after-reactivation", "reason": reason}] == tomllib.loads(kept)["known_failure"]
