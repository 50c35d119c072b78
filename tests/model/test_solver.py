"""The wrapper of the solver: signals are handled while Z3 works."""

import os
import signal
import threading

import pytest
import z3

from tenure.model.solver import Formula, Solver


def test_ctrl_c_in_a_check_is_an_interrupt() -> None:
    """Z3 does not take it for itself, which would make an unknown answer of it."""
    x, y, z = z3.Ints("x y z")
    solver = Solver(Formula(x**3 + y**3 + z**3 == 114), effort=20_000_000)

    def interrupt() -> None:
        os.kill(os.getpid(), signal.SIGINT)
        z3.main_ctx().interrupt()  # What is raised comes when the check is over, which is now.

    timer = threading.Timer(0.2, interrupt)
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        solver.model()
    timer.join()
