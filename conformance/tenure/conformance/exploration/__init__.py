"""Random runs on a target, compared step by step with the specification, and shrunk when one fails.

- `explorer`: explores a target, in one or several processes
- `random_runs`: makes the runs of a part, and searches for a smaller failing run
- `actions`: the actions of a random run
- `judged_player`: gives commands to a target, and compares its answers
- `phase_setups`: the commands that bring a session into each phase
- `constraints`: restricts a run to commands by which a target can be judged
- `shrinking`: makes cases of runs, and shrinks them
"""
