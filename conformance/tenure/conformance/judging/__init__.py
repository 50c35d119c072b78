"""Runs cases on a target, compares its answers, and names the clauses that a difference breaks.

- `judge`: judges a target by cases
- `judgement`: the verdicts on all cases, and what is to be said besides
- `verdicts`: what became of one case
- `runner`: a target over the cases of a run, started as often as it takes
- `case_execution`: one case on one target, up to the first difference
- `comparison`: where an answer differs from the expected one
- `compared_fields`: which fields are compared in a case
- `missing_fields`: fields that a target never shows: one finding each
- `blame`: which clauses a difference breaks, and why
- `step_context`: who waits, runs and holds the QPU in the middle of a step
- `failure_signature`: which failures have the same cause
- `failure_text`: a failure in words
- `known_failures`: the file of expected failures
- `results`: the verdict on a target, results by clause, suspected causes
- `worker_pool`: a task for several processes, each with a target of its own
- `parallel`: judges cases in such a pool
"""
