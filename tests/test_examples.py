"""The examples and the guide do what they say."""

import asyncio
import doctest
import re
import runpy
from collections.abc import Generator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import httpx
import pytest
import simpy

from tenure.reference import Scheduler
from tests.hosts.dask_campaign import CancelOfTheFirst, Gate, HastyGate, play
from tests.python import run_python
from tests.root import ROOT


def run(name: str, *arguments: str) -> list[str]:
    """The lines that an example prints."""
    done = run_python(str(ROOT / "examples" / name), *arguments)
    assert (0, "") == (done.returncode, done.stderr)
    return done.stdout.splitlines()


def test_discrete_event() -> None:
    """The simulation goes through idling, deactivation, expiry and reactivation."""
    lines = [" ".join(line.split()) for line in run("discrete_event.py")]
    for line in (
        "6 job_started a2 T06",
        "12 session_deactivated a T10",
        "24 session_expired b T28",
        "27 session_ended b expired T29",
        "29 session_reactivated a T13",
        "35 session_ended a closed T24",
    ):
        assert line in lines


def test_asyncio_driver() -> None:
    """The jobs end as they should, and the session is reactivated before it expires."""
    first, incident, *jobs, sessions = run("asyncio_driver.py")
    assert "a1 counts of a1" == first
    assert "the job 'a2' raised RuntimeError('the calibration drifted')" in incident
    assert ["a2 failed", "x done", "a3 canceled", "a4 done", "a5 dropped"] == jobs
    for earlier, later in (("activated", "deactivated"), ("deactivated", "reactivated"), ("reactivated", "expired")):
        assert sessions.index(f"session_{earlier}") < sessions.index(f"session_{later}")


def test_optimizer() -> None:
    """The optimizer finds the minimum in one session, which then gives way."""
    angle, first, session, other = run("optimizer.py")
    assert abs(float(angle.split()[1]) - 2.77) < 0.01
    assert "first job started at 4 s" in first
    assert "session closed.ended: closed at 59 s, used the QPU for 55 s" in session
    assert "started at 59 s" in other


def test_simpy_resource() -> None:
    """A process waits for the QPU first, after a long thought and never else; who gives up leaves the queue."""
    lines = run("simpy_resource.py")
    waits = [line.split()[1::3] for line in lines if "starts after" in line]
    assert [["a0", "0"], ["a1", "0"], ["a2", "0"], ["a3", "0"], ["b0", "22"], ["b1", "0"], ["a4", "9"]] == waits
    assert "jobs               15  3 canceled, 12 done" in lines


def test_simpy_resource_drops_and_stops() -> None:
    """Who waits in a session that is canceled is told, and who runs a job that is canceled is asked to leave."""
    module = runpy.run_path(str(ROOT / "examples" / "simpy_resource.py"))
    environment = simpy.Environment()
    qpu = module["Qpu"](environment, Scheduler())
    ends: list[str] = []

    def process(job: str) -> Generator[simpy.Event]:
        try:
            with qpu.request(job, "s") as request:
                yield request
                yield environment.timeout(9) | request.stop
                yield environment.timeout(1)
                ends.append(f"{job} ends at {environment.now}")
        except module["Dropped"]:
            ends.append(f"{job} is dropped at {environment.now}")

    def control() -> Generator[simpy.Event]:
        qpu.do(lambda: qpu.scheduler.open("s", max_time=60, interactive_timeout=9))
        for job in ("s1", "s2", "s3"):
            environment.process(process(job))
        yield environment.timeout(2)
        qpu.do(lambda: qpu.scheduler.cancel_job("s1"))
        yield environment.timeout(5)
        qpu.do(lambda: qpu.scheduler.cancel("s"))

    environment.process(control())
    environment.run()
    assert ["s1 ends at 3", "s3 is dropped at 7", "s2 ends at 13"] == ends
    assert ["canceled", "done"] == [qpu.scheduler.job(job).state for job in ("s1", "s2")]


def test_scipy_optimizer() -> None:
    """It finds the ground state in one session, of whose jobs only the first one waits; a short session ends early."""
    found, waits, exact, stopped, _, usage = run("scipy_optimizer.py")
    assert "converged after 35 jobs: energy -1.8572" in found
    assert "the first job waited 3 s, the others 0 s" in waits
    assert "exact -1.8572" in exact
    assert "stopped, because the session is expired after 15 jobs: energy -1.8" in stopped
    assert "used the QPU for 60 s" in usage


def test_dask_gate() -> None:
    """A session has the device until it is closed, a cancel waits for the end of a task, and nothing overlaps."""
    assert ["s2 was asked to stop, and is done", "- - s s s - -", "7 tasks, 0 overlaps"] == run("dask_gate.py")


def test_tasks_behind_the_dask_gate_do_not_overlap() -> None:
    """In random runs with cancels, by what the tasks measure."""
    tasks, found, counts = asyncio.run(play(Gate, 12, seed=1, processes=False))
    assert 0 == found
    assert tasks == counts["done"] + counts["failed"]
    assert tasks > 20


def test_tasks_behind_a_hasty_gate_overlap() -> None:
    """If a cancel frees the lane at once, they do, and are found."""
    tasks, found, counts = asyncio.run(play(HastyGate, 2, seed=1, processes=False, script=CancelOfTheFirst))
    assert (4, 2, 2) == (tasks, found, counts["cancels of running jobs"])


def test_starlette_host() -> None:
    """The result of a job is there when it is done, and its session waits for the next one."""
    assert ["0.05 s are over", "active.idle"] == run("starlette_host.py")


def test_starlette_host_over_a_restart(tmp_path: Path) -> None:
    """A session and its jobs are there after it, and what was refused or canceled has a code and a state."""
    application = runpy.run_path(str(ROOT / "examples" / "starlette_host.py"))["application"]
    journal = tmp_path / "journal.jsonl"

    async def first() -> list[str]:
        app = application(journal)
        async with app.router.lifespan_context(app), client_of(app) as client:
            terms = {"max_time": 60_000, "interactive_timeout": 5_000}
            session = (await client.post("/sessions", json=terms)).json()["id"]
            works = [{"seconds": seconds, "session": session} for seconds in (0, 60, 60, 60)]
            jobs = [(await client.post("/jobs", json=work)).json()["id"] for work in works]
            while (await client.get(f"/jobs/{jobs[1]}")).json()["state"] != "running":
                await asyncio.sleep(0.01)
            assert 202 == (await client.delete(f"/jobs/{jobs[1]}")).status_code
            assert 202 == (await client.delete(f"/jobs/{jobs[3]}")).status_code
            while (await client.get(f"/jobs/{jobs[2]}")).json()["state"] != "running":
                await asyncio.sleep(0.01)
            for bad in ({}, {"max_time": 0, "interactive_timeout": 0}, {**terms, "color": "red"}):
                assert 400 == (await client.post("/sessions", json=bad)).status_code
            assert "already_final" == (await client.delete(f"/jobs/{jobs[0]}")).json()["code"]
            assert 404 == (await client.get("/jobs/nothing")).status_code
            return [session, *jobs]

    async def second(session: str, *jobs: str) -> None:
        app = application(journal)
        async with app.router.lifespan_context(app), client_of(app) as client:
            states = [(await client.get(f"/jobs/{job}")).json()["state"] for job in jobs]
            assert ["done", "canceled", "failed", "canceled"] == states
            assert 202 == (await client.patch(f"/sessions/{session}")).status_code
            assert "closed.ended" == (await client.get(f"/sessions/{session}")).json()["phase"]
            assert 400 == (await client.post("/jobs", json={"seconds": 0, "session": session})).status_code

    ids = asyncio.run(first())
    asyncio.run(second(*ids))


def client_of(app: Any) -> httpx.AsyncClient:
    """A client in the same process."""
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://qpu")


def test_what_if(tmp_path: Path) -> None:
    """A longer timeout costs more usage and deactivates less; the plot is the one that is shown."""
    _, *rows = run("what_if.py", str(tmp_path / "what_if.svg"))
    timeouts, results, usages, deactivations, waits = zip(*(map(float, row.split()) for row in rows), strict=True)
    assert (0, 640) == (timeouts[0], timeouts[-1])
    for growing in (usages, waits, [-number for number in deactivations]):
        assert [*growing] == sorted(growing)
    assert results[-1] == min(results)
    shown = (ROOT / "examples" / "what_if.svg").read_text(encoding="utf-8")
    assert shown == (tmp_path / "what_if.svg").read_text(encoding="utf-8")
    assert "polyline" in [element.tag.rpartition("}")[2] for element in ElementTree.fromstring(shown)]


def test_lifecycle() -> None:
    """The session goes through the rows that it should, and what is refused is said."""
    idle, refused, *account, state = run("lifecycle.py")
    assert ("idle at 10, until 15", "finish: False, not_running") == (idle, refused)
    assert ["T01", "T02", "T04", "T08", "T10", "T11", "T13", "T19", "T24"] == [line.split()[0] for line in account]
    assert "T24 closed.ended usage 17" == account[-1]
    assert "closed_ended" == state


def test_question() -> None:
    """The first has a run, the second has none."""
    first, *shown, second = run("question.py")
    assert first.endswith("yes:")
    assert "3  at 11    start   T04  active.busy" == shown[-1].strip()
    assert second.endswith("no")


def test_every_example_is_tested() -> None:
    """No example is only there to be read."""
    tests = Path(__file__).read_text(encoding="utf-8")
    for example in (ROOT / "examples").glob("*.py"):
        assert re.search(rf'run\("{example.name}"[,)]', tests)


def test_an_example_is_short() -> None:
    """It has at most 120 lines."""
    lengths = {path.name: path.read_text(encoding="utf-8").count("\n") for path in (ROOT / "examples").glob("*.py")}
    assert set() == {name for name, lines in lengths.items() if lines > 120}


PAGES = [path for path in (ROOT / "README.md", *ROOT.glob("docs/*.md")) if ">>> " in path.read_text(encoding="utf-8")]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.name)
def test_page(page: Path) -> None:
    """What a page shows at a prompt is what happens."""
    done = doctest.testfile(str(page), module_relative=False)
    assert 0 == done.failed
    assert done.attempted > 0


def test_readme() -> None:
    """Its programs run."""
    blocks = re.findall(
        r"^```python\n(.*?)^```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )
    assert blocks
    for block in blocks:
        exec(block, {})  # noqa: S102 - the page is ours
