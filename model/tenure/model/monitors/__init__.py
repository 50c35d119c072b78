"""What the theorems say of a state and of a run, as functions that tell what is wrong.

- `claim_monitors`: of one session, as the specification claims
- `state_monitors`: of a settled state
- `run_monitors`: of a run, move by move
"""
