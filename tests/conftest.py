"""What every test run shares: Hypothesis profiles, and a header line that says how to repeat the run.

`ci`, the default, draws the same examples every time; `dev` draws more of them, with a new seed each time.
"""

import pkgutil
import random
import signal
from importlib import import_module

import pytest
from hypothesis import HealthCheck, settings

import tenure

# A slow machine is no failure: the tests judge results, never durations.
settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    print_blob=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("dev", settings.get_profile("ci"), derandomize=False, max_examples=1000)
settings.load_profile("ci")

# A shell without job control starts what it does not wait for with Ctrl-C ignored, and our own children would be, too.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session", autouse=True)
def _all_imported() -> None:
    """Import every module of ours before the first example is drawn.

    Hypothesis draws constants of local modules that are imported by then. So examples would depend on which tests came
    before in the same process, and with them whether a test reaches all that it has to.
    """
    for found in pkgutil.walk_packages(tenure.__path__, "tenure."):
        if not found.name.endswith(".__main__"):
            import_module(found.name)


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Choose the seed of a random run here, before Hypothesis reads it, so that the header can name it."""
    if config.getoption("--hypothesis-profile") == "dev" and config.getoption("--hypothesis-seed") is None:
        config.option.hypothesis_seed = str(random.SystemRandom().getrandbits(32))


def pytest_report_header(config: pytest.Config) -> str:
    """Say which examples this run draws and how to draw them again."""
    seed = config.getoption("--hypothesis-seed")
    if seed is None or settings().derandomize:
        return "hypothesis seed: fixed for each test by its own source (hunt with --hypothesis-profile=dev)"
    return f"hypothesis seed: {seed} (repeat with --hypothesis-profile=dev --hypothesis-seed={seed})"
