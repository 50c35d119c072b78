"""Theorems about one session, by induction over its steps.

- `ghost_state`: what a proof must remember of the past
- `session_theorems`: the theorems
"""
