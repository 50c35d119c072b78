"""Runs cases on a target, compares its answers, and names the clauses that a difference breaks.

- `judge`: judges a target by cases
- `judgement`: the verdicts on all cases of a run, with notes on the target
- `verdicts`: the verdict on one case
- `runner`: runs cases on a target, and restarts it when needed
- `case_execution`: one case on one target, up to the first difference
- `comparison`: where an answer differs from the expected one
- `compared_fields`: which capabilities the comparisons of a case depend on
- `missing_fields`: fields that a target never shows: one finding each
- `blame`: which clauses a difference breaks, and why
- `step_context`: the queue, the running jobs and the holder in the middle of a step
- `failure_signature`: which failures have the same cause
- `failure_text`: a failure as text
- `known_failures`: the file of expected failures
- `results`: the verdict on a target, results by clause, suspected causes
- `worker_pool`: runs a task in several processes, each with its own target
- `parallel`: judges cases in such a pool
"""
