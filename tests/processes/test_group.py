"""A group of processes ends, with everything it started, when the process that made it ends for any reason."""

import os
import signal
from pathlib import Path

import pytest

from tenure.processes.group import ProcessGroup, join
from tests.processes.leftovers import Started, needs_proc

MEMBER = "import subprocess; subprocess.Popen(['/bin/sh', '-c', 'sleep 613 & echo on > fifo; wait'], {how})"
BEGIN = """
import contextlib, os, signal, subprocess, sys
from tenure.processes.group import ProcessGroup, join
group = ProcessGroup()
"""
TWO = f"""{BEGIN}
{MEMBER.format(how="process_group=group.id")}
{MEMBER.format(how="process_group=group.id")}
"""
pytestmark = needs_proc


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM, signal.SIGQUIT])
def test_it_ends_with_us_at_a_signal(number: signal.Signals, tmp_path: Path) -> None:
    """Also at a signal that no process can handle."""
    started = Started(["-c", f"{TWO}signal.pause()"], tmp_path)
    started.heard("on", times=2)
    started.process.send_signal(number)
    assert -number == started.ended()[0]


def test_it_ends_with_us_at_the_end(tmp_path: Path) -> None:
    """Nothing has to end it."""
    started = Started(["-c", f"{TWO}input()"], tmp_path)
    started.heard("on", times=2)
    assert 1 == started.ended()[0]


def test_it_ends_on_request(tmp_path: Path) -> None:
    """All members are killed; a second time nothing happens."""
    body = """
member = subprocess.Popen(['/bin/sleep', '613'], process_group=group.id)
group.end()
group.end()
print(member.wait())
"""
    assert (0, "-9\n", "") == Started(["-c", BEGIN + body], tmp_path).ended()


def test_a_member_that_signals_its_group_does_not_end_the_guard(tmp_path: Path) -> None:
    """A shell that ends with `kill 0` leaves nothing behind."""
    body = """
command = 'trap "" TERM; (kill 0); trap - TERM; sleep 613 & echo on > fifo; wait'
subprocess.Popen(['/bin/sh', '-c', command], process_group=group.id)
signal.pause()
"""
    started = Started(["-c", BEGIN + body], tmp_path)
    started.heard("on")
    started.process.kill()
    assert -signal.SIGKILL == started.ended()[0]


def test_a_fork_of_us_cannot_end_the_group(tmp_path: Path) -> None:
    """What it copied of us is not its own."""
    body = """
member = subprocess.Popen(['/bin/sleep', '613'], process_group=group.id)
fork = os.fork()
if fork == 0:
    group.end()
    os._exit(0)
os.waitpid(fork, 0)
sys.exit(member.poll() is not None)
"""
    assert 0 == Started(["-c", BEGIN + body], tmp_path).ended()[0]


def test_a_group_ends_with_us_although_a_fork_of_us_goes_on(tmp_path: Path) -> None:
    """The fork, which ends when there is no such group any more, does not hold the pipe."""
    body = f"""
{MEMBER.format(how="process_group=group.id")}
if os.fork() == 0:
    open('fifo', 'w').write('forked\\n')
    with contextlib.suppress(ProcessLookupError):
        while True:
            os.killpg(group.id, 0)
else:
    signal.pause()
"""
    started = Started(["-c", BEGIN + body], tmp_path)
    started.heard("on")
    started.heard("forked")
    started.process.kill()
    assert -signal.SIGKILL == started.ended()[0]


def test_a_process_that_joins_too_late_ends(tmp_path: Path) -> None:
    """There is no group any more that would end it with us."""
    assert 1 == Started(["-c", f"{BEGIN}group.end()\njoin(group.id)"], tmp_path).ended()[0]


def test_an_empty_group_can_end() -> None:
    """Its guard is the only process, and ends with it."""
    group = ProcessGroup()
    group.end()
    with pytest.raises(ProcessLookupError):
        os.killpg(group.id, 0)


@needs_proc
def test_what_joins_when_it_was_killed_already_ends() -> None:
    """Until its guard is waited for, a killed group can be joined, and the new member would not be killed."""
    group = ProcessGroup()
    assert group._guard is not None
    reading, writing = os.pipe()
    late = os.fork()
    if late == 0:
        os.read(reading, 1)
        join(group.id)
        os._exit(0)
    wait, codes = group._guard.wait, list[int]()

    def wait_for_the_late_one_first() -> int:
        os.write(writing, b"!")
        codes.append(os.waitstatus_to_exitcode(os.waitpid(late, 0)[1]))
        return wait()

    group._guard.wait = wait_for_the_late_one_first  # type: ignore[method-assign,assignment]
    group.end()
    os.close(reading)
    os.close(writing)
    assert [1] == codes
