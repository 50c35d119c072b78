"""The commands of the conformance suite, one module each, and what they share.

- `conform`: `tenure conform`, which judges a target
- `rejudge`: `tenure rejudge`, which judges a run on record again
- `fuzz`: `tenure fuzz`, random runs
- `learn`: `tenure learn`
- `cases`: `tenure cases`, which lists them
- `vectors`: `tenure vectors`
- `profile`: `tenure profile`, what a target can do
- `adapter`: `tenure adapter`, which writes one
- `option_groups`: options in groups
- `target_options`: which target
- `service`: a service as a target
- `case_selection`: which cases
- `judging`: how they are judged
- `report_files`: prints the report and writes files
"""
