"""Wrong schedulers, made from the specification: each differs in one thing, and must fail the suite.

- `catalogue`: all of them
- `mutant`: their common types
- `timer_changes`: timers fire at another time, or in another order
- `dispatch_changes`: the wrong job starts
- `report_changes`: one event, or one field of a view, is wrong
- `stop_changes`: the cancel of a running job is not treated as a request
- `refusal_changes`: a command is not refused
"""
