"""Theorems about one session, by induction over its steps.

- `ghost_state`: a session with history variables, and its invariants
- `step_reports`: the events of a step, and the answers of the table
- `session_theorems`: the theorems
- `refusal_order`: the order of reasons to refuse a command
"""
