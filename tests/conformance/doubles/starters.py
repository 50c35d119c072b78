"""What starts a target in a process of its own, where only the name of a function can be passed on."""

import os
import signal
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from tenure.conformance import CannotStart, ProtocolError, PythonTarget, Target
from tenure.conformance.protocol.messages import Request
from tests.conformance.doubles.named_targets import Altered, OracleTarget, breaking
from tests.conformance.doubles.wrong_schedulers import PriorityLostAfterReactivation


def oracle() -> Target:
    """What passes every case."""
    return OracleTarget()


def without_forget() -> Target:
    """What loses some cases."""
    return OracleTarget({"forget": "never"})


def no_priority() -> Target:
    """What fails some cases."""
    return PythonTarget(PriorityLostAfterReactivation, "wrong")


def without_terms() -> Target:
    """A target that opens sessions rightly, and never shows their terms."""

    def alter(request: Request, answer: Any) -> object:
        if request["op"] != "open" or "events" not in answer:
            return answer
        terms = ("max_time", "interactive_timeout", "unused_timeout")
        return {"events": [{k: v for k, v in event.items() if k not in terms} for event in answer["events"]]}

    return Altered(alter)


def crashing() -> Target:
    """What breaks the protocol in most cases."""
    return Altered(breaking("finish"))


def hanging() -> Target:
    """What hangs in most cases."""
    return Altered(breaking("open", hung=True))


def silent() -> Target:
    """A target that does not answer hello."""
    return Altered(breaking("hello"))


def absent() -> Target:
    """What cannot be started."""
    raise CannotStart("there is nothing here")


def _ending(end: Callable[[], Any], op: str) -> Target:
    def alter(request: Request, answer: object) -> object:
        if request["op"] == op:
            end()
        return answer

    return Altered(alter)


def exiting(op: str = "resize") -> Target:
    """What ends its process with exit code 7 at each request of a kind."""
    return _ending(partial(os._exit, 7), op)


def exiting_at_once() -> Target:
    """The same before it answers hello."""
    return exiting("hello")


def killed() -> Target:
    """What is killed when it resizes."""
    return _ending(lambda: os.kill(os.getpid(), signal.SIGKILL), "resize")


def so_often(folder: str, most: int) -> Target:
    """What starts so many times in all processes together, and ends its process when it resizes."""
    for number in range(most):
        with suppress(FileExistsError):
            Path(folder, str(number)).touch(exist_ok=False)
            return exiting()
    raise CannotStart("it was here")


def counting(folder: str) -> Target:
    """What passes, and leaves a file for each process that judged with it."""

    class Counting(OracleTarget):
        def close(self) -> str | None:
            Path(folder, f"{os.getpid()}").touch(exist_ok=False)
            return "it is closed"

    return Counting()


def unlike() -> Target:
    """What has another name in each process."""
    pid = os.getpid()

    def alter(request: Request, answer: Any) -> object:
        return {**answer, "name": f"number {pid}"} if request["op"] == "hello" else answer

    return Altered(alter)


def interrupting(interrupted: Path) -> Target:
    """A target that never answers; the first one interrupts the judging process, as Ctrl-C does, and records this."""

    def alter(request: Request, answer: object) -> object:
        if request["op"] == "open":
            with suppress(FileExistsError):
                interrupted.mkdir()
                os.kill(os.getppid(), signal.SIGINT)
            signal.pause()
        return answer

    return Altered(alter)


def broken(reason: str) -> ProtocolError:
    """How the protocol was broken."""
    return ProtocolError(reason, ["-> a", "<- b"], hung=True)
