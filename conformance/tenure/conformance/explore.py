"""Random runs on a target, for programs that use this package: see `explore`."""

from tenure.conformance.exploration.explorer import RandomRuns, explore

__all__ = ["RandomRuns", "explore"]
