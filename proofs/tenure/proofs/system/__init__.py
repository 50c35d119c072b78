"""Theorems about a scheduler with any number of sessions, jobs and lanes.

- `system_state`: its state, as functions of a session or of a job
- `steps`: every step that it can take
- `cardinality`: what may be known of the number of things in a set
- `scheduler_theorems`: safety
- `settling`: settling: what is next is unique, and it ends
- `liveness`: progress: L1 to L4
- `lone_job`: two runs compared: S21
- `vacuity`: no premise is vacuous
"""
