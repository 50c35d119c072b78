"""Theorems about a scheduler with any number of sessions, jobs and lanes.

- `system_state`: its state, as functions of a session or of a job
- `steps`: every step that it can take
- `cardinality`: the assumed laws of the size of a set
- `scheduler_theorems`: safety
- `job_rows`: jobs without a session: S44
- `settling`: settling has one next step at a time, and it ends
- `liveness`: progress: L1 to L4
- `lone_job`: two runs compared: S21
- `vacuity`: no premise is vacuous
"""
