"""Serves a scheduler in Python as a program that speaks JSON Lines, so that it runs in its own process.

    python -m tenure.conformance.serve module:factory

Output that the scheduler prints goes to stderr. If the scheduler breaks the protocol, the program prints the reason on
stderr and exits with 1. It exits with 2 if it cannot start.
"""

import json
import os
import sys
from collections.abc import Iterable, Sequence
from typing import Any, BinaryIO

from tenure.conformance.errors import CannotStart, ProtocolError
from tenure.conformance.protocol.messages import Request
from tenure.conformance.protocol.strict_json import NotJson, parse
from tenure.conformance.protocol.text import shown
from tenure.conformance.targets.python import SUBJECTS, Factory, PythonTarget, load
from tenure.reference.program import PIPE_CLOSED, WRONG_USE, run_program, say

LONGEST_LINE = 2**20
"""The most bytes of a request."""

_RESET = {"lanes": 1, "limits": None, "now": 0}
_WITHOUT_SUBJECT = ("hello", "reset", "scheduler")


def serve(factory: Factory) -> None:
    """Answer the requests on stdin until they end, or until stdout is closed.

    Exits with 1 if the scheduler breaks the protocol, with 2 if it or a stream cannot be used.
    """
    code = run_program(lambda: _serve(factory), streams=("stdin", "stdout"))
    if code not in (0, PIPE_CLOSED):
        sys.exit(code)


def _serve(factory: Factory) -> int:
    lines = iter(lambda: sys.stdin.buffer.readline(LONGEST_LINE + 1), b"")
    try:
        with _own_stdout() as output:
            for answer in answers(factory, lines):
                output.write(answer)
                output.flush()
    except (ProtocolError, CannotStart) as error:
        say(str(error))
        return 1 if isinstance(error, ProtocolError) else WRONG_USE
    return 0


def answers(factory: Factory, requests: Iterable[bytes]) -> Iterable[bytes]:
    """Yield the lines of answers to lines of requests. Raises CannotStart, ProtocolError."""
    target = PythonTarget(factory, getattr(factory, "__qualname__", "the factory"), None)
    try:
        for line in requests:
            yield json.dumps(_answer(target, line)).encode() + b"\n"
    finally:
        target.close()


def main(arguments: Sequence[str]) -> int:
    """Serve the scheduler that an argument names."""
    if len(arguments) != 1:
        say("usage: python -m tenure.conformance.serve module:factory")
        return WRONG_USE
    try:
        factory = load(arguments[0])
    except CannotStart as error:
        say(str(error))
        return WRONG_USE
    serve(factory)
    return 0


def _own_stdout() -> BinaryIO:
    """Return the present stdout, and redirect all other output to stderr, or discard it if that is closed."""
    sys.stdout.flush()
    output = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    other = os.open(os.devnull, os.O_WRONLY) if sys.stderr is None else sys.stderr.fileno()
    os.dup2(other, sys.stdout.fileno())
    return output


def _answer(target: PythonTarget, line: bytes) -> Any:
    number: int | None = None
    try:
        request = parse(line)
        if not isinstance(request, dict) or type(request.get("n")) is not int:
            raise NotJson("a request is an object with an integer n")
        number = request.pop("n")
        return {"n": number, **_asked(target, request)}
    except NotJson as error:
        return {"n": number, "refused": {"code": "bad_request", "message": str(error)}}


def _asked(target: PythonTarget, request: Request) -> Any:
    op = request.get("op")
    if op not in (*_WITHOUT_SUBJECT, *SUBJECTS):
        raise NotJson(f"there is no op {shown(op)}")
    if op in SUBJECTS and SUBJECTS[op] not in request:
        raise NotJson(f"{op} needs {SUBJECTS[op]}")
    return target.ask({**_RESET, **request} if op == "reset" else request)


if __name__ == "__main__":
    sys.exit(run_program(lambda: main(sys.argv[1:]), streams=("stdin", "stdout")))
