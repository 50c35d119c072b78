"""`tenure conform --http`: a service is judged from the command line, its token stays secret, misuse is refused."""

import shlex
from pathlib import Path

import pytest

from tenure.cli import main
from tenure.cli.errors import Exit
from tenure.cli.suite.service import _duration
from tenure.conformance.http.http_target import SystemClock
from tests.cli.commands import Output, as_json, refusal, run_tenure
from tests.conformance.doubles.service import TOKEN, Service, serving
from tests.conformance.doubles.services import IdleNeverEnds, Picky, TwoLanes, Virtual

FEW = ["--case", "T0*", "--case", "T10/*"]
FAST = ["--time-unit", "0.04", "--tolerance", "0.013"]


def test_a_service_with_a_virtual_clock_passes(capsys: Output) -> None:
    """Missing capabilities are listed with reasons, and their cases are skipped."""
    with serving(Virtual(SystemClock())) as url:
        out = run_tenure(capsys, Exit.HOLDS, "conform", "--http", url, *FEW).out
    assert out.startswith("small service 1, judged by version ")
    assert "closed: events (not compared): REST reports no events" in out
    assert "closed: given_ids" not in out  # none of these cases needs it
    assert " passed, 1 not applicable: no unused_timeout; not compared: events, " in out.splitlines()[-1]


def test_a_wrong_service_fails_and_the_failure_can_be_shown_again(
    capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In real time; the command that is shown names the service and where its token is, and not the token."""
    monkeypatch.setenv("MY_TOKEN", TOKEN)
    with serving(IdleNeverEnds(SystemClock(), token=TOKEN)) as url:
        command = ["--http", url, "--token-env", "MY_TOKEN", *FAST]
        out = run_tenure(capsys, Exit.VIOLATION, "conform", "--case", "T10/*", *command).out
        (again,) = [line.removeprefix("  again with  ") for line in out.splitlines() if "  again with  " in line]
        assert ["tenure", "conform", "--case", "T10/active.idle", *command] == shlex.split(again)
        assert TOKEN not in out
        assert 'expected    state "inactive"' in run_tenure(capsys, Exit.VIOLATION, *shlex.split(again)[1:]).out


def test_the_token_may_be_in_a_file(capsys: Output, tmp_path: Path) -> None:
    """With a line's end, or without."""
    (tmp_path / "token").write_text(f"{TOKEN}\n", encoding="utf-8")
    with serving(Virtual(SystemClock(), token=TOKEN)) as url:
        words = ["conform", "--http", url, "--token-file", str(tmp_path / "token"), "--case", "T01/*"]
        assert Exit.HOLDS == main([*words, "--format", "json", "--html", str(tmp_path / "page.html")])
        assert TOKEN not in capsys.readouterr().out + (tmp_path / "page.html").read_text(encoding="utf-8")
        sentence = refusal(capsys, "conform", "--http", url, "--case", "T01/*")
    assert "the service requires a token; use --token-env NAME" in sentence


def test_the_profile_of_a_service_is_listed(capsys: Output) -> None:
    """With what only a service lacks."""
    with serving(Service(SystemClock())) as url:
        profile = as_json(capsys, Exit.HOLDS, "profile", "--http", url, *FAST)["profile"]
    assert "its time is real" == profile["clock"]["reason"]
    assert "REST cannot set it" == profile["limits"]["reason"]
    assert "it has 1 lane, and REST cannot set another number" == profile["lanes"]["reason"]


def test_two_lanes_are_found_or_given(capsys: Output) -> None:
    """A right service passes in both ways, and the report has the number of lanes of the cases."""
    with serving(TwoLanes(SystemClock())) as url:
        command = ["conform", "--http", url, *FAST, "--case", "T04/queued.waiting"]
        assert "note: 2 jobs ran at one time in a trial" in run_tenure(capsys, Exit.HOLDS, *command).out
        lanes = as_json(capsys, Exit.HOLDS, *command, "--lanes", "2")["profile"]["lanes"]
        assert ("it has 2 lanes, as --lanes says", 0) == (lanes["reason"], lanes["cases_skipped"])


def test_a_service_that_takes_no_job_is_wrong_use(capsys: Output, tmp_path: Path) -> None:
    """One sentence repeats the service's error; with a job template the service is judged."""
    job = tmp_path / "job.json"
    job.write_text('{"work": {"sleep": "${duration_ms}", "then": "exit ${outcome}"}}', encoding="utf-8")
    with serving(Picky(SystemClock())) as url:
        command = ["conform", "--http", url, *FAST, "--case", "J03/*"]
        sentence = refusal(capsys, *command, "--program-id", "smapler")
        assert sentence.startswith("the service takes no job: 409 ")
        assert "work.sleep is missing" in sentence
        assert "--job FILE" in sentence
        assert 3 == as_json(capsys, Exit.HOLDS, *command, "--job", str(job))["counts"]["passed"]


def test_a_failure_of_such_a_service_is_shown_again_with_its_job(capsys: Output, tmp_path: Path) -> None:
    """And its number of lanes, if it was given."""

    class Wrong(Picky, IdleNeverEnds):
        """Picky and wrong."""

    job = tmp_path / "job.json"
    job.write_text('{"work": {"sleep": "${duration_ms}", "then": "exit ${outcome}"}}', encoding="utf-8")
    with serving(Wrong(SystemClock())) as url:
        command = ["--http", url, *FAST, "--job", str(job), "--lanes", "1"]
        out = run_tenure(capsys, Exit.VIOLATION, "conform", "--case", "T10/active.idle", *command).out
    (again,) = [line.removeprefix("  again with  ") for line in out.splitlines() if "  again with  " in line]
    assert ["tenure", "conform", "--case", "T10/active.idle", *command] == shlex.split(again)


@pytest.mark.parametrize(
    ("text", "more", "sentence"),
    [
        ("{", [], "is not a job: it is not JSON: "),
        ("[]", [], "is not a job: it is JSON, but not an object"),
        ('{"a": "${b}"}', [], "has ${b}, which is no placeholder; use ${duration}, "),
        ("{}", ["--program-id", "x"], "--job is the whole request that submits a job; leave out --program-id"),
        ("{}", ["--outcome-param", ""], "--job is the whole request that submits a job; leave out --outcome-param"),
        (None, [], "No such file or directory"),
        ("{}", ["--json", "JOB"], "which --job reads; choose another file"),
    ],
)
def test_an_unusable_job_template_is_reported(
    capsys: Output, tmp_path: Path, text: str | None, more: list[str], sentence: str
) -> None:
    """Before the service is asked for anything."""
    job = tmp_path / "job.json"
    if text is not None:
        job.write_text(text, encoding="utf-8")
    more = [str(job) if each == "JOB" else each for each in more]
    assert sentence in refusal(capsys, "conform", "--http", "http://127.0.0.1:9", "--job", str(job), *more)


def test_progress_shows_what_is_left(capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal only."""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    with serving(Virtual(SystemClock())) as url:
        err = run_tenure(capsys, Exit.HOLDS, "conform", "--http", url, "--case", "T01/*").err
    assert "0 of 2 cases, about 0 s left" in err
    assert err.endswith("\r\033[K")
    assert ["about 90 s", "about 3 min", "about 2.5 h"] == [_duration(seconds) for seconds in (90, 180, 9000)]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--http", ""], "'' is not the URL of a service; write one like https://HOST/api/v1"),
        (["--http", "http://me:secret@h/"], "the URL has a user name or a password"),
        (["--http", "http://h", "a:b"], "name a target in Python or a service with --http, not both"),
        (["--http", "http://h", "--stdio", "x"], "name a program with --stdio or a service with --http, not both"),
        (["--http", "http://h", "--workers", "2"], "a service is judged one case at a time; leave out --workers"),
        (["--http", "http://h", "--record", "r"], "a run over HTTP cannot be judged again"),
        (["--token-env", "T"], "--token-env is for a service; name one with --http"),
        (["--lanes", "2"], "--lanes is for a service; name one with --http"),
        (["--stdio", "x", "--lanes", "2"], "--lanes is for a service; name one with --http"),
        (["--job", "j"], "--job is for a service; name one with --http"),
        (["--time-unit", "2"], "--time-unit is for a service; name one with --http"),
        (["--http", "http://h", "--time-unit", "0"], "--time-unit is 0 seconds; it must be 0.001 to 3600"),
        (
            ["--http", "http://h", "--time-unit", "nan"],
            "Invalid value for '--time-unit': nan is not a finite number",
        ),
        (
            ["--http", "http://h", "--tolerance", "0.5"],
            "--tolerance is 0.5 seconds; it must be more than 0 and at most",
        ),
        (
            ["--http", "http://h", "--tolerance", "nan"],
            "Invalid value for '--tolerance': nan is not a finite number",
        ),
        (["--http", "http://h", "--token-env", "s3cret"], "there is no environment variable with the name that"),
        (["--http", "http://h", "--token-file", "/no/such"], "the token in '/no/such' cannot be read: No such file"),
        (["--http", "http://h", "--token-env", "A", "--token-file", "b"], "give the token with --token-env or"),
        (["--http", "http://h.test", "--token-env", "PATH"], "the token would go to h.test without encryption"),
        (["--http", "http://127.0.0.1:9"], "127.0.0.1 cannot be reached: Connection refused"),
    ],
)
def test_wrong_use_is_refused_in_one_sentence(capsys: Output, arguments: list[str], sentence: str) -> None:
    """Exit code 2, one line on stderr, nothing else, and no secret."""
    message = refusal(capsys, "conform", *arguments)
    assert message.startswith(sentence)
    assert "s3cret" not in message
    assert "secret@" not in message
