"""How what we start ends: no process outlives us, whatever ends us.

`group` is a group of processes that ends with this one, `pool` an executor whose workers are in one, and `stop` makes
an exception of the signals that ask a process to end. Nothing is imported here, so that a program which starts nothing
pays for nothing.
"""
