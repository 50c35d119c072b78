"""Wrong schedulers, made from the specification: each differs in one thing, and the suite must fail it.

- `catalogue`: all of them
- `mutant`: what they have in common
- `timer_changes`: timers fire at another time, or in another order
- `dispatch_changes`: the wrong job starts
- `report_changes`: one event, or one field of a view, is wrong
- `refusal_changes`: something is not refused
"""
