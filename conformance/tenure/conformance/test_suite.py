"""What `pytest --pyargs tenure.conformance` runs: the suite on the target that `--tenure-target` names."""

from tenure.conformance.suite import ConformanceSuite


class TestConformance(ConformanceSuite):
    """The target, by default the scheduler that comes with tenure."""
