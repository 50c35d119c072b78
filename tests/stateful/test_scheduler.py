"""Under random commands the reference scheduler agrees with the specification and keeps its theorems."""

from collections.abc import Callable
from itertools import product

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import run_state_machine_as_test

from tenure.conformance.exploration.phase_setups import PHASE_SETUPS
from tests.stateful.large import LargeMachine
from tests.stateful.machine import OPS, SchedulerMachine
from tests.stateful.policies import POLICIES
from tests.stateful.reach import Reach

# No explain phase: it takes minutes more.
STEPS = settings(stateful_step_count=50, phases=[Phase.generate, Phase.shrink], suppress_health_check=list(HealthCheck))


def begin_everywhere(machine: type[SchedulerMachine]) -> None:
    """Give every command twice to a session in every phase, which random runs would need very many examples for.

    The second time there are ended jobs in `queued.empty`, `closed.ended` and `canceled.ended`, too.
    """

    @settings(max_examples=1)
    @given(st.none())
    def begin(_: None) -> None:
        for phase, op in product(PHASE_SETUPS, OPS):
            run = machine()
            run.begin(pick=0, lanes=1, limits=None, now=0, phase=phase, op=op)
            run.ask_anything(0, op)

    begin()


def test_first_in_first_out(reached: Callable[[str, Reach], None]) -> None:
    """With the default policy; every phase, row, answer, situation and safety theorem of single runs is reached."""

    class Machine(SchedulerMachine):
        reach = Reach()

    begin_everywhere(Machine)
    run_state_machine_as_test(Machine, settings=settings(STEPS, max_examples=4 * settings().max_examples))
    reached("the stateful run, first in, first out", Machine.reach)
    assert [] == Machine.reach.missing()


def test_other_policies(reached: Callable[[str, Reach], None]) -> None:
    """With other policies; all is reached but the theorem that names first in, first out."""

    class Machine(SchedulerMachine):
        reach = Reach(fifo=False)
        policies = tuple(name for name in POLICIES if name != "fifo")

    begin_everywhere(Machine)
    run_state_machine_as_test(Machine, settings=settings(STEPS, max_examples=4 * settings().max_examples))
    reached("the stateful run, other policies", Machine.reach)
    assert [] == Machine.reach.missing()


def test_large_states(reached: Callable[[str, Reach], None]) -> None:
    """With dozens of queued jobs, lanes, sessions and deadlines, under any policy."""

    class Machine(LargeMachine):
        reach = Reach(large=True)
        policies = tuple(POLICIES)

    few = settings(STEPS, max_examples=2 * settings().max_examples, stateful_step_count=10)
    run_state_machine_as_test(Machine, settings=few)
    reached("the stateful run in large states", Machine.reach)
    assert [] == Machine.reach.missing()
