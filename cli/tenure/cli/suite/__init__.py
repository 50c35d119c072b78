"""The commands of the conformance suite, one module each, and what they share.

- `conform`: `tenure conform`, which judges a target
- `rejudge`: `tenure rejudge`, which judges a recorded run again
- `fuzz`: `tenure fuzz`, random runs
- `learn`: `tenure learn`
- `cases`: `tenure cases`, which lists them
- `vectors`: `tenure vectors`
- `profile`: `tenure profile`, which lists capabilities
- `adapter`: `tenure adapter`, which writes one
- `option_groups`: options in groups
- `target_options`: the options that name a target
- `service`: judges a service in real time
- `case_selection`: the options that select cases
- `judging`: the options for judging, and the exit codes
- `report_files`: prints the report and writes files
"""
