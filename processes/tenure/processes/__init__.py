"""Subprocesses that end with this process, however it ends.

`group` is a process group that ends with this process, `pool` an executor whose workers are in one, and `stop` converts
the signals that ask a process to end to an exception. Nothing is imported here, to keep start-up fast.
"""
