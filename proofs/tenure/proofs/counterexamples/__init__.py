"""Runs that violate a theorem, shortest first.

- `shortest_violation`: searches for them
- `counterexample`: shows one as commands, as a log and as an ITF trace
"""
