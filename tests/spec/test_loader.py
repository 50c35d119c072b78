"""Reading a specification: a bad file is refused with file, line, entry and reason."""

import contextlib
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenure.spec import BUNDLED, SpecError, bundled, load, loads

TEXT = BUNDLED.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "where", "reason"),
    [
        ('id = "C2"', 'id = "C1"', "clause C1", "used twice"),
        ('id = "J01"', 'id = "J1"', "job_row J1", "a clause has the same id"),
        ('group = "Creation"', 'grp = "Creation"', "clause C1", "group is missing"),
        ('title = "Limits"', 'title = "Limits"\nsurplus = 1', "clause C4", "unknown key 'surplus'"),
        ('title = "Limits"', "title = 7", "clause C4", "title must be a non-empty string"),
        ('title = "Limits"', 'title = " "', "clause C4", "title must be a non-empty string"),
        ('origin = "docs"', 'origin = "hearsay"', "clause C1, statements 1", "not one of seed, docs, decision"),
        (', reason = "Only a start', ', because = "Only a start', "clause Q3, statements 1", "unknown key 'because'"),
        ('origin = "seed", text', 'origin = "seed", source = "a page", text', "clause C2", "has a source"),
        (', source = "', ', source = "", reason = "', "clause C1, statements 1", "source must be a non-empty string"),
        ("holds = false", 'holds = "no"', "phase queued.empty", "holds must be true or false"),
        ('work = "Q == 0 and R == 0"', 'work = "Q"', "phase queued.empty", "work must be a condition"),
        ('work = "Q == 0 and R == 0"', 'work = "S == 0"', "phase queued.empty", "'S' is not a name"),
        (
            'id = "queued"\ntitle',
            'id = "waiting"\ntitle',
            "phase queued.empty",
            "state 'queued' is not defined",
        ),
        ('deadline = "idle_deadline"', 'deadline = "idle"', "input interactive_timeout", "variable 'idle' is not"),
        ('initial = "0"', 'initial = "Q"', "name Q", "initial must be a constant"),
        ('initial = "false"', 'initial = "0"', "name holds", "initial must be a constant of type bool"),
        ('parameter = "max_time"', 'parameter = "now"', "limit now", "field of open 'now' is not defined"),
        ("published = 60", "published = -1", "limit interactive_timeout", "integer of at least 0"),
        ("published = 60", "published = true", "limit interactive_timeout", "integer of at least 0"),
        ('when = "now < deadline"', 'when = "now <"', "guard before_deadline", "not an expression"),
        ('when = "now < deadline"', 'when = "now"', "guard before_deadline", "when must be a condition"),
        ('R = "R + 1"', 'R = "R * 2"', "effect job_starts", "addition and subtraction only"),
        ('R = "R + 1"', 'now = "R + 1"', "effect job_starts", "variable 'now' is not defined"),
        ('R = "R + 1"', 'R = "held"', "effect job_starts", "R is of type int, the value is not"),
        ('guard = ["last_queued"]', 'guard = ["some_queued"]', "row T14", "guard 'some_queued' is not defined"),
        ('max_time", type = "positive_time"', 'session", type = "time"', "command open", "a field is defined twice"),
        ('default = "done"', 'default = "well"', "command finish", "outcome: a default is one of the values"),
        ('"to", type = "time"', '"to", type = "word"', "command advance", "to: a word has values, and only a word"),
        ('"to", type = "time"', '"to", type = "time", optional = true', "command advance", "its first field is its"),
        (
            '"lanes", type = "count"',
            '"lanes", type = "float"',
            "command resize, field 1",
            "not one of id, time",
        ),
        ('clauses = ["Q3", "K4"]', 'clauses = ["Q3", "K9"]', "command cancel_job", "clause 'K9' is not defined"),
        ('core = ["state"]', 'core = ["cause"]', "view job", "a core field is also among the others"),
        ('clauses = ["E7"]', 'clauses = ["E70"]', "refusal not_accepting", "clause 'E70' is not defined"),
        ('clauses = ["Q2"]', 'clauses = ["Q20"]', "row T03", "clause 'Q20' is not defined"),
        ('clauses = ["Q2"]', "clauses = []", "row T03", "cites no clause"),
        ('code = "not_accepting"\nclauses', "clauses", "row T31", "a refusal has a code"),
        ('cause = "expired"\n', "", "row T28", "a row that drops a job or asks"),
        ('cause = "expired"\n', 'cause = "request"\n', "row T28", "cause 'request' is not defined"),
        (
            'kind = "job_canceled"\n',
            'kind = "job_canceled"\ncauses = ["request"]\n',
            "event job_canceled",
            "has causes",
        ),
        ('effects = ["job_in", "idle_clock_off"]', 'effects = ["job_in", "job_starts"]', "row T09", "assign Q"),
        ('{ to = "active.idle", effects = ["job_ends"', '{ to = "idle", effects = ["job_ends"', "row T08", "'idle'"),
        ('to = ["queued"]', 'to = ["waiting"]', "job_row J01", "job state 'waiting' is not defined"),
        ('start = "T04 else disabled"', 'start = "T13 else disabled"', "cells queued.waiting", "but the rows are T04"),
        ('submit = "T02"', 'submit = "disabled"', "cells queued.empty", "but the rows are T02"),
        ('submit = "T02"\n', "", "cells queued.empty", "the cell for submit is missing"),
        ('finish = "refused not_running"', 'finish = "disabled"', "cells queued.empty", "it is answered, not disabled"),
        ('finish = "refused not_running"', 'finish = "refused"', "cells of queued.empty", "write rows, then perhaps"),
        (
            'finish = "refused not_running"',
            'finish = "refused so"',
            "cells queued.empty",
            "refusal 'so' is not defined",
        ),
        ('start = "disabled"', 'start = "no-op"', "cells queued.empty", "not a command"),
        ('clauses = ["V1", "Q1", "R1"]', 'clauses = ["V9"]', "public_name Pending", "clause 'V9' is not defined"),
        ('clauses = ["V1", "Q1", "R1"]', "clauses = []", "public_name Pending", "it has no clause"),
        ('means = ["done"]', 'means = ["finished"]', "public_name Completed", "entry 'finished' is not defined"),
        (
            'means = ["canceled.draining", "exp',
            'means = ["exp',
            "public_name pending_closed",
            "the phases that show it",
        ),
        ('words = ["usage_time"]', 'words = ["ittl"]', "public_name elapsed_time", "'ittl' leads to ITTL, too"),
        ('words = ["batches", "batch mode"]', "words = 1", "out_of_scope batch", "words must be a list of strings"),
        ('words = ["batches", "batch mode"]', 'words = ["Pending"]', "out_of_scope batch", "leads to Pending, too"),
        ("state == 'queued'", "state == 'open'", "theorem S2, claims 1", "'open' is not a value of state"),
        (
            "state == 'queued'",
            "'queued' == state",
            "theorem S2, claims 1",
            "with a value in quotes on its right",
        ),
        (
            "state == 'queued'",
            "before.state == 'queued'",
            "theorem S2, claims 1",
            "'started' is either before.started or after",
        ),
        ('holds = "not started"', 'holds = "R + 0"', "theorem S2, claims 1", "'R \\+ 0' is of type int, not bool"),
        ('holds = "not started"', 'hold = "not started"', "theorem S2, claims 1", "holds is missing"),
        (
            "input in ('close', 'cancel')",
            "input in ('shut', 'cancel')",
            "theorem S26, claims 5",
            "'shut' is not",
        ),
        ("[[limit]]", "[[limits]]", None, "unknown table 'limits'"),
        ("format = 1", "format = 2", None, "format must be 1"),
        ("format = 1", "format = 1\nstray = 1", None, "unknown key 'stray'"),
        ("[published]", "[publicised]", None, r"the table \[published\] is missing"),
    ],
)
def test_a_bad_entry_is_named_with_its_reason(old: str, new: str, where: str | None, reason: str) -> None:
    """One change makes one clear sentence, which begins with the file."""
    assert old in TEXT
    with pytest.raises(SpecError, match=reason) as caught:
        loads(TEXT.replace(old, new, 1), "spec.toml")
    assert str(caught.value).startswith("spec.toml")
    assert "\n" not in str(caught.value)
    if where is not None:
        assert where == caught.value.where


def test_the_line_is_that_of_the_entry() -> None:
    """The line number leads to the header of the table that is wrong."""
    broken = TEXT.replace('id = "C2"', 'id = "C1"')
    with pytest.raises(SpecError) as caught:
        loads(broken, "spec.toml")
    lines = broken.splitlines()
    assert (line := caught.value.line) is not None
    assert ["[[clause]]", 'id = "C1"'] == lines[line - 1 : line + 1]
    assert line > lines.index('id = "C1"') + 1


@pytest.mark.parametrize("text", ["", "format = ", "a = 1\na = 2", "[[row]]\n[row]", "\0", "a = [" * 3000])
def test_what_is_not_a_specification_at_all_is_refused(text: str) -> None:
    """No text makes the loader fail in any other way than by a SpecError."""
    with pytest.raises(SpecError):
        loads(text)


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    """A missing file, a folder and a file that is no text each get a sentence with their name."""
    binary = tmp_path / "binary.toml"
    binary.write_bytes(b"\xff\xfe\x00")
    for path in (tmp_path / "missing.toml", tmp_path, binary):
        with pytest.raises(SpecError, match=re.escape(str(path)) + ": cannot be read"):
            load(path)


LINES = TEXT.splitlines(keepends=True)


@given(st.data())
def test_a_mangled_file_is_read_or_refused(data: st.DataObject) -> None:
    """Whatever becomes of one line, the answer is a specification or a SpecError."""
    number = data.draw(st.integers(0, len(LINES) - 1))
    line = data.draw(st.one_of(st.just(""), st.just(LINES[number] * 2), st.text(max_size=30).map(lambda s: s + "\n")))
    mangled = [*LINES[:number], line, *LINES[number + 1 :]]
    with contextlib.suppress(SpecError):
        assert len(loads("".join(mangled)).phases) >= len(bundled().states)
