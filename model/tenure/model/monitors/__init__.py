"""The theorems as predicates on states and runs, which report violations.

- `claim_monitors`: the claims of the specification about one session
- `state_monitors`: settled states
- `refusal_monitors`: commands that are refused
- `run_monitors`: runs, move by move
"""
