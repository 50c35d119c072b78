"""The measurements of the benchmarks: CPU time of the two sides in alternation, and medians of the ratio.

CPU time, because the sides never wait and other programs must not count. In alternation, because a machine that is slow
for a while is then slow for both sides.
"""

from __future__ import annotations

import gc
import statistics
import time
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

Result = TypeVar("Result")


def timed(play: Callable[[], Result]) -> tuple[float, Result]:
    """CPU seconds and result of one run."""
    gc.collect()
    start = time.process_time()
    result = play()
    return time.process_time() - start, result


def report(name: str, seconds: list[float], per: int, unit: str) -> None:
    """Print the median time of one side, in all and for each of `per` units."""
    median = statistics.median(seconds)
    print(f"{name:24} {median:8.2f} s {median / per * 1e6:8.2f} us/{unit}")


def report_ratio(name: str, ours: list[float], theirs: list[float]) -> None:
    """Print how many times longer the other side takes: the median over the pairs of runs, and all of them."""
    ratios = sorted(other / own for own, other in zip(ours, theirs, strict=True))
    print(f"{name:24} {statistics.median(ratios):8.2f} x   ({', '.join(f'{ratio:.2f}' for ratio in ratios)})")
