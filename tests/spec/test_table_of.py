"""The specification without words, from which `make generate` sees what has to be made anew."""

import json

import pytest

from tenure.spec import Spec, table_of
from tests.model.faults import changed

Output = pytest.CaptureFixture[str]


def table(spec: Spec, capsys: Output, monkeypatch: pytest.MonkeyPatch) -> str:
    """What the program prints of a specification."""
    monkeypatch.setattr(table_of, "bundled", lambda: spec)
    assert 0 == table_of.main()
    return capsys.readouterr().out


def test_words_do_not_count_and_the_table_does(capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another title of a clause makes nothing anew, and another guard does."""
    before, reworded, other = (
        table(spec, capsys, monkeypatch)
        for spec in (
            changed(),
            changed(('title = "Fixed terms"', 'title = "Terms stay"')),
            changed(('when = "now < deadline"', 'when = "now <= deadline"')),
        )
    )
    assert before == reworded != other
    assert {"row", "phase", "command", "theorem"} <= set(json.loads(before))
