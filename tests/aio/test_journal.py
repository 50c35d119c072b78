"""Journals: what was written is read again, and what is not as it was written is repaired or refused in a sentence."""

import json
import os
import re
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenure.reference import Scheduler
from tenure.reference.aio import FileJournal, Journal, JournalError, SqliteJournal
from tenure.reference.aio import journal as lines_of_journals
from tenure.reference.aio.journal import Beginning, Entry, SavedBackend, first_line, line_of, parsed_lines
from tenure.reference.aio.replay import replayed
from tests.aio.hosts import MemoryJournal
from tests.root import ROOT

KINDS = [FileJournal, SqliteJournal]

BEGINNING = Beginning("journal one", 7, 10**6, 0, {"q": SavedBackend(Scheduler(2).snapshot(), {"x": [1]})})

ENTRIES = [
    Entry(8, "q", 10, {"op": "submit", "job": "x"}, 1, {"shots": 9}),
    Entry(9, "q", 20, {"op": "finish", "job": "x"}, 2),
    Entry(10, "q", 30, {"op": "resize", "lanes": 0}, 3, None, 2),
]

LINES = [first_line(BEGINNING), *(line_of(entry, BEGINNING.id) for entry in ENTRIES)]


@pytest.fixture(params=KINDS)
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Callable[[], Journal]]:
    """What opens one journal, each time anew."""
    opened = list[Journal]()

    def new() -> Journal:
        opened.append(request.param(tmp_path / "journal"))
        return opened[-1]

    yield new
    for each in opened:
        each.close()


def test_lines_are_read_as_they_were_written(make: Callable[[], Journal]) -> None:
    """In their order, over several openings."""
    journal = make()
    assert journal.is_new
    assert [] == [*journal.read()]
    journal.replace("one")
    journal.write(["two", "three"])
    journal.close()
    journal.close()
    journal = make()
    assert not journal.is_new
    assert ["one", "two", "three"] == [*journal.read()]
    journal.write(["four"])
    journal.close()
    journal = make()
    assert ["one", "two", "three", "four"] == [*journal.read()]
    journal.replace("five")
    journal.write(["six"])
    journal.close()
    assert ["five", "six"] == [*make().read()]


def test_a_second_driver_is_refused(make: Callable[[], Journal]) -> None:
    """Also in the same process; once the first has let go of the journal, it is free."""
    journal = make()
    journal.replace("one")
    for _ in range(2):
        with pytest.raises(JournalError, match="is in use by another driver"):
            make()
    journal.close()
    assert ["one"] == [*make().read()]


@pytest.mark.parametrize("kind", KINDS)
def test_another_process_is_refused_until_it_ends(kind: type[FileJournal | SqliteJournal], tmp_path: Path) -> None:
    """In whatever way it ends."""
    path = tmp_path / "journal"
    program = f"""
from tenure.reference.aio import {kind.__name__}
journal = {kind.__name__}({str(path)!r})
journal.replace("one")
journal.write(["two"])
print("open", flush=True)
input()
"""
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as process:
        assert process.stdout is not None
        assert "open\n" == process.stdout.readline()
        with pytest.raises(JournalError, match="is in use by another driver"):
            kind(path)
        process.kill()
        process.wait()
    journal = kind(path)
    assert ["one", "two"] == [*journal.read()]
    journal.close()


def test_content() -> None:
    """A beginning and entries are what they were."""
    beginning, entries = parsed_lines(LINES)
    assert (BEGINNING, ENTRIES) == (beginning, [*entries])


def refusal(lines: list[str]) -> str | None:
    """Why lines are refused, which is one sentence; None if they are not."""
    try:
        _, entries = parsed_lines(lines)
        list(entries)
    except JournalError as error:
        return str(error)
    return None


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ([LINES[0], LINES[1], LINES[1]], "command 8 in the place of 9: a line was repeated, moved or removed"),
        ([LINES[0], LINES[2], LINES[1]], "command 9 in the place of 8: a line was repeated, moved or removed"),
        ([LINES[0], LINES[1], LINES[3]], "command 10 in the place of 9: a line was repeated, moved or removed"),
        ([LINES[0], LINES[0]], "line 2 of the journal cannot be used: its checksum is wrong"),
        ([LINES[0], LINES[1].replace('"x"', '"y"')], "line 2 of the journal cannot be used: its checksum is wrong"),
        ([LINES[0], line_of(ENTRIES[0], "another")], "it was changed, or is of another journal"),
        ([LINES[0].replace('"version":1', '"version":2', 1)], "version 2, and this program reads version 1"),
        ([LINES[0].replace('"version":1', '"version":"1"', 1)], "version '1', and this program reads version 1"),
        ([LINES[0].replace('"number":7', '"number":8')], "line 1 of the journal cannot be used: its checksum is wrong"),
        (LINES[1:], "line 1 of the journal cannot be used: it does not begin a journal"),
        (["[]"], "line 1 of the journal cannot be used: it is no JSON object"),
        (["[" * 100_000], "line 1 of the journal cannot be used: it is damaged"),
        ([LINES[0], ""], "line 2 of the journal cannot be used: it is damaged"),
        ([LINES[0], "\udcff"], "line 2 of the journal cannot be used: it is damaged"),
        ([LINES[0], LINES[1][:-1]], "line 2 of the journal cannot be used: it is damaged"),
    ],
)
def test_lines_that_are_refused(lines: list[str], why: str) -> None:
    """The sentence says which line, and why."""
    assert why in (refusal(lines) or "")


@given(st.data())
def test_no_other_order_of_the_lines_is_read(data: st.DataObject) -> None:
    """Nor is one with a line twice or without one, but a beginning, which is what there was before."""
    lines = data.draw(st.lists(st.sampled_from(LINES), min_size=1, max_size=6))
    reason = refusal(lines)
    assert (lines == LINES[: len(lines)]) == (reason is None)
    assert "\n" not in (reason or "")


@given(st.integers(0, len(LINES) - 1), st.data())
def test_no_changed_character_is_read(which: int, data: st.DataObject) -> None:
    """Wherever it is."""
    place = data.draw(st.integers(0, len(LINES[which]) - 1))
    other = data.draw(st.characters().filter(lambda char: char != LINES[which][place]))
    changed = LINES[which][:place] + other + LINES[which][place + 1 :]
    assert None is not refusal([*LINES[:which], changed, *LINES[which + 1 :]])


def sealed(**fields: object) -> str:
    """A line with a right checksum."""
    return lines_of_journals._sealed(fields, BEGINNING.id)


@pytest.mark.parametrize(
    "line",
    [
        sealed(number=8),
        sealed(number=8, backend="q", at=0, command={"op": "resize", "lanes": 1}, events=0, more=1),
        sealed(number=8, backend="r", at=0, command={"op": "resize", "lanes": 1}, events=0),
        sealed(number=8, backend="q", at=None, command={"op": "resize", "lanes": 1}, events=0),
        sealed(number=8, backend="q", at=0, command=[], events=0),
        sealed(number=8, backend="q", at=0, command={"op": "explode"}, events=0),
        sealed(number=8, backend="q", at=0, command={"op": "finish", "job": "x"}, events=0),
        sealed(number=8, backend="q", at=0, command={"op": "resize", "lanes": 1}, events=1),
        sealed(number=8, backend="q", at=0, command={"op": "resize", "lanes": 1}, events=0, payload=1),
    ],
)
def test_a_right_checksum_does_not_help(line: str) -> None:
    """What no driver wrote is refused in a sentence, whatever it is."""
    with pytest.raises(JournalError) as error:
        replayed([LINES[0], line], {})
    assert re.match(r"(line 2|command 8) of the journal cannot be (used|repeated): ", str(error.value))
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    "change",
    [
        {"backends": []},
        {"backends": {"q": {}}},
        {"backends": {"q": {"snapshot": {}, "payloads": {}}}},
        {"backends": {"q": {"snapshot": BEGINNING.backends["q"].snapshot, "payloads": 1}}},
        {"unit": "ms"},
        {"number": True},
        {"id": None},
    ],
)
def test_a_first_line_that_no_driver_wrote(change: dict[str, object]) -> None:
    """It is refused, also with a right checksum."""
    fields = {name: value for name, value in json.loads(LINES[0]).items() if name != "crc"}
    with pytest.raises(JournalError, match="line 1 of the journal cannot be used: "):
        replayed([lines_of_journals._sealed({**fields, **change}, "")], {})


# The two kinds


@settings(max_examples=40)
@given(st.integers(0, sum(len(line) + 1 for line in LINES)))
def test_a_file_that_was_cut_off_at_any_byte(size: int) -> None:
    """Its whole lines are read, and what is left of another is removed and reported; without a whole one it is none."""
    content = "".join(f"{line}\n" for line in LINES)[:size]
    whole = content.splitlines()[: content.count("\n")]
    with _folder() as folder:
        (folder / "journal").write_text(content)
        with FileJournal(folder / "journal") as journal:
            if not whole:
                with pytest.raises(JournalError, match=r"cut off|was cut"):
                    list(journal.read())
                return
            assert whole == [*journal.read()] == LINES[: len(whole)]
            rest = len(content) - sum(len(line) + 1 for line in whole)
            repaired = [f"{folder / 'journal'}: the last line had no end, and its {rest} bytes were removed"]
            assert (repaired if rest else []) == journal.repairs
            journal.write(LINES[len(whole) :])
        with FileJournal(folder / "journal") as journal:
            assert LINES == [*journal.read()]
            assert [] == journal.repairs


@settings(max_examples=25)
@given(st.integers(0, 10**6))
def test_a_database_that_was_cut_off_anywhere(place: int) -> None:
    """It is refused in a sentence."""
    with _folder() as folder:
        path = folder / "journal"
        with closing(SqliteJournal(path)) as journal:
            journal.replace("one" * 9000)
            journal.write(["two"] * 9)
        size = place % path.stat().st_size
        os.truncate(path, size)
        with pytest.raises(JournalError) as error, closing(SqliteJournal(path)) as journal:
            list(journal.read())
        assert re.search("is empty|is damaged|malformed|not a database", str(error.value))
        assert "\n" not in str(error.value)


def test_a_database_whose_last_line_was_removed(tmp_path: Path) -> None:
    """By a change of its file, as a broken disk makes one: it is refused, not read without that line."""
    path = tmp_path / "journal"
    with closing(SqliteJournal(path)) as journal:
        journal.replace("one")
        journal.write(["two", "three"])
    content = bytearray(path.read_bytes())
    count = int.from_bytes(content[16:18], "big") + 4  # of the rows of the second page
    assert 3 == content[count]
    content[count] = 2
    path.write_bytes(content)
    with pytest.raises(JournalError, match="is damaged"):
        SqliteJournal(path)


@contextmanager
def _folder() -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.mark.parametrize("content", [b"", b"no journal", b"\xff\x00\n", b"{}\n"])
def test_a_file_that_never_was_a_journal(content: bytes, tmp_path: Path) -> None:
    """It is refused, and is as it was."""
    path = tmp_path / "journal"
    path.write_bytes(content)
    with FileJournal(path) as journal, pytest.raises(JournalError):
        replayed(journal.read(), {})
    assert content == path.read_bytes()


@pytest.mark.parametrize("content", [b"", b"no database at all", b"SQLite format 3\x00" + b"\xff" * 5000])
def test_a_file_that_never_was_a_database(content: bytes, tmp_path: Path) -> None:
    """It is refused, and is as it was."""
    path = tmp_path / "journal"
    path.write_bytes(content)
    with pytest.raises(JournalError):
        SqliteJournal(path)
    assert content == path.read_bytes()


def test_the_database_of_another_program(tmp_path: Path) -> None:
    """It is refused, and gets no table."""
    path = tmp_path / "journal"
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE cats (name)")
    with pytest.raises(JournalError, match="is the database of another program"):
        SqliteJournal(path)
    with closing(sqlite3.connect(path)) as database:
        assert [("cats",)] == database.execute("SELECT name FROM sqlite_master").fetchall()


@pytest.mark.parametrize("kind", KINDS)
def test_a_path_that_cannot_be_opened(kind: Callable[[Path], Journal], tmp_path: Path) -> None:
    """A folder, or a file in a folder that is not there."""
    for path in (tmp_path, tmp_path / "nowhere" / "journal"):
        with pytest.raises(JournalError, match=r"cannot open|cannot write"):
            _begin(kind, path)


def _begin(kind: Callable[[Path], Journal], path: Path) -> None:
    with closing(kind(path)) as journal:
        journal.replace("one")


@pytest.mark.parametrize("kind", KINDS)
def test_a_full_disk(kind: Callable[[Path], Journal], tmp_path: Path) -> None:
    """What cannot be written raises the reason, and what was written before is read."""
    program = f"""
import resource, signal
from tenure.reference.aio import JournalError, {kind.__name__}
journal = {kind.__name__}({str(tmp_path / "journal")!r})
journal.replace("one")
journal.write(["two"])
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
for change in (lambda: journal.write(["three" * 100_000]), lambda: journal.replace("three" * 100_000)):
    try:
        change()
    except JournalError as error:
        print(error)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT)
    assert 2 == len(re.findall(r"^cannot write .*journal: ", done.stdout, re.MULTILINE))
    with closing(kind(tmp_path / "journal")) as journal:
        assert ["one", "two"] == [*journal.read()]


def test_what_is_written_to_a_file_is_durable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The content is synchronized with the disk after each write, and before and after a file takes its name."""
    calls, rename = list[tuple[str, object]](), Path.replace

    def sync(file: int) -> None:
        status = os.fstat(file)
        calls.append(("folder", None) if stat.S_ISDIR(status.st_mode) else ("content", status.st_size))

    def replace(self: Path, target: Path) -> None:
        calls.append(("name", target.name))
        rename(self, target)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(Path, "replace", replace)
    with FileJournal(tmp_path / "journal") as journal:
        journal.replace("one")
        journal.write(["two", "three"])
    assert [("content", 4), ("name", "journal"), ("folder", None), ("content", 14)] == calls


def test_no_file_stays_open(make: Callable[[], Journal]) -> None:
    """Neither one that was replaced, nor any after the end."""
    make().close()
    before = len([*Path("/dev/fd").iterdir()])
    journal = make()
    for _ in range(9):
        journal.replace("one")
        journal.write(["two"])
    assert len([*Path("/dev/fd").iterdir()]) <= before + 3
    journal.close()
    assert before == len([*Path("/dev/fd").iterdir()])


def test_what_is_written_to_a_database_is_durable(tmp_path: Path) -> None:
    """A transaction ends when it is on the disk."""
    with closing(SqliteJournal(tmp_path / "journal")) as journal:
        database = journal._open
        assert (2,) == database.execute("PRAGMA synchronous").fetchone()
        assert ("wal",) == database.execute("PRAGMA journal_mode").fetchone()


def test_a_file_that_is_deleted_while_it_is_in_use(tmp_path: Path) -> None:
    """What would be written into nothing is refused."""
    with FileJournal(tmp_path / "journal") as journal:
        journal.replace("one")
        (tmp_path / "journal").unlink()
        with pytest.raises(JournalError, match="was deleted or replaced while it was in use"):
            journal.write(["two"])


def test_a_memory_journal_is_a_journal() -> None:
    """So are the two that come with the driver."""
    journal: Journal = MemoryJournal()
    assert [] == [*journal.read()]
