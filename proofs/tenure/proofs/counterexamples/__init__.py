"""Runs that break a theorem, the shortest first.

- `shortest_violation`: finds them
- `counterexample`: shows one as commands, as a log and as an ITF trace
"""
