"""A signal that asks a program to end is an exception that gets out, and disturbs nothing on its way."""

import signal
from pathlib import Path

import pytest

from tests.processes.leftovers import Started, needs_proc

BEGIN = """
import os, signal, sys
from contextlib import contextmanager
from tenure.processes.stop import Stopped, held, stoppable, stoppable_main
def send(name="SIGINT"):
    os.kill(os.getpid(), getattr(signal, name))
"""
pytestmark = needs_proc


def output(body: str, folder: Path, end: str = "sys.exit(stoppable_main(main)())") -> tuple[int, str, str]:
    """The exit code and output of a program, which has a function `main` if it has no other end."""
    return Started(["-c", f"{BEGIN}{body}\n{end}"], folder).ended()


@pytest.mark.parametrize(
    ("name", "code", "sentence"),
    [("SIGINT", 130, "interrupted"), ("SIGTERM", 143, "stopped by SIGTERM"), ("SIGHUP", 129, "stopped by SIGHUP")],
)
def test_a_signal_is_a_sentence_and_an_exit_code(name: str, code: int, sentence: str, tmp_path: Path) -> None:
    """That of the shell, and no traceback."""
    assert (code, "", f"tenure: {sentence}\n") == output(f"main = lambda: send({name!r})", tmp_path)


def test_a_second_signal_does_not_disturb_what_is_cleaned_up(tmp_path: Path) -> None:
    """Neither in the block that cleans up, nor in its own error handling; the first signal gives the exit code."""
    body = """
@contextmanager
def cleaned():
    try:
        yield
    finally:
        send()
        try:
            raise OSError
        except OSError:
            send("SIGTERM")
        send("SIGHUP")
        print("cleaned")
def main():
    with cleaned(), cleaned():
        send()
"""
    assert (130, "cleaned\ncleaned\n", "tenure: interrupted\n") == output(body, tmp_path)


def test_a_signal_that_a_destructor_swallows_is_raised_again(tmp_path: Path) -> None:
    """Python can only ignore what is raised there, and prints no message."""
    body = """
class Swallows:
    def __del__(self):
        send()
def main():
    Swallows()
    signal.pause()
    while True:
        pass
"""
    assert (130, "", "tenure: interrupted\n") == output(body, tmp_path)


def test_a_signal_that_is_caught_all_the_same_is_raised_again(tmp_path: Path) -> None:
    """As a judged scheduler may that catches everything."""
    body = """
def main():
    for number in range(3):
        try:
            send("SIGTERM") if number == 0 else signal.pause()
        except BaseException:
            print("caught")
    signal.pause()
    while True:
        pass
"""
    assert (143, "caught\n" * 3, "tenure: stopped by SIGTERM\n") == output(body, tmp_path)


def test_a_signal_that_became_another_error_is_a_signal(tmp_path: Path) -> None:
    """What is raised while an argument is passed from Python to C becomes an error of ctypes."""
    body = """
import ctypes
class Argument:
    @classmethod
    def from_param(cls, value):
        send()
def main():
    function = ctypes.CDLL(None).abs
    function.argtypes = [Argument]
    function(1)
"""
    assert (130, "", "tenure: interrupted\n") == output(body, tmp_path)


def test_what_a_signal_left_half_made_is_destroyed_in_silence(tmp_path: Path) -> None:
    """As a term of Z3, which is still in a frame that the exception went through, or in a cycle, at the exit."""
    body = """
class Half:
    def __init__(self):
        self.itself = self if in_cycle else None
        send()
        self.context = 1
    def __del__(self):
        self.context
in_cycle = bool(int(os.environ.get("IN_CYCLE", "0")))
def main():
    Half()
"""
    assert (130, "", "tenure: interrupted\n") == output(body, tmp_path)
    assert (130, "", "tenure: interrupted\n") == output("os.environ['IN_CYCLE'] = '1'" + body, tmp_path)


def test_other_errors_of_a_destructor_are_reported_as_usual(tmp_path: Path) -> None:
    """But not after a signal, which may have left the object half made."""
    body = """
class Fails:
    def __del__(self):
        raise ValueError("it failed")
def main():
    Fails()
    sys.stderr.write("then\\n")
    try:
        send()
    finally:
        Fails()
"""
    code, _, err = output(body, tmp_path)
    before, _, after = err.partition("then\n")
    assert 130 == code
    assert "ValueError: it failed" in before
    assert "tenure: interrupted\n" == after


def test_a_signal_that_is_ignored_stays_so(tmp_path: Path) -> None:
    """A program that was started with nohup runs on when the terminal is closed."""
    body = 'signal.signal(signal.SIGHUP, signal.SIG_IGN)\nmain = lambda: send("SIGHUP")'
    assert (0, "", "") == output(body, tmp_path)


def test_signals_wait_while_they_are_held(tmp_path: Path) -> None:
    """They are heard at the end of the block, and not before."""
    body = """
def main():
    with held():
        send("SIGTERM")
        print("done")
    print("never")
"""
    assert (143, "done\n", "tenure: stopped by SIGTERM\n") == output(body, tmp_path)


def test_after_the_block_a_signal_ends_the_process(tmp_path: Path) -> None:
    """Nothing is left to be cleaned up, so no message is printed."""
    assert (-signal.SIGINT, "", "") == output("stoppable_main(lambda: None)()", tmp_path, "send()")
    interrupted = (-signal.SIGINT, "", "tenure: interrupted\n")
    assert interrupted == output("stoppable_main(lambda: send())()", tmp_path, "send()")
