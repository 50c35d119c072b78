"""What breaks when one thing in the table is changed.

- `faults`: the changed tables
- `load_bearing`: the page of what each part of the table is there for
"""
