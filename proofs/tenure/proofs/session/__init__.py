"""Theorems about one session, by induction over its steps.

- `ghost_state`: a session with history variables, and its invariants
- `session_theorems`: the theorems
"""
