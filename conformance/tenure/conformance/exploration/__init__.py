"""Random runs on a target, step by step against the specification, made small when one fails.

- `explorer`: explores a target, alone or in several processes
- `random_runs`: makes the runs of a part, and looks for a smaller one that fails
- `actions`: what a run is made of
- `phase_setups`: how a session gets into each phase
- `constraints`: what a run keeps to, so that a target can be judged by it
- `shrinking`: runs as cases, and smaller ones
"""
