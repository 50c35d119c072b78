"""The kinds of targets: their options, and how each connects.

Every command about a target has the options of every kind, and so has pytest, which loads this module in every run.
Therefore it is not in the package `tenure.conformance`, which it imports only when a target is started.

- `kind`: the type of a kind
- `target_registry`: all kinds, and the choice of a target
- `python_factory`: a scheduler in Python
- `stdio_program`: a program that speaks JSON Lines
- `rest_service`: a service with the public REST interface
"""

from tenure.target_kinds.kind import BadTarget, TargetKind, TargetOption
from tenure.target_kinds.python_factory import PYTHON, REFERENCE
from tenure.target_kinds.target_registry import KINDS, TIMEOUT, ChosenTarget, all_options, chosen

__all__ = [
    "BadTarget",
    "TargetKind",
    "TargetOption",
    "PYTHON",
    "REFERENCE",
    "KINDS",
    "TIMEOUT",
    "ChosenTarget",
    "all_options",
    "chosen",
]
