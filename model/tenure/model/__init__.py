"""The specification as machines: a `transitions` machine, Z3 constraints, a plain interpreter and bounded exploration.

Everything here is made from `tenure.spec`; no rule of the session lifecycle is written down in this room.
"""
