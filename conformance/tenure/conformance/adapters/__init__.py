"""Adapters to schedulers in Python with another interface.

- `adapter_template`: one to begin with, which adapts the bundled scheduler
- `adapter_writer`: writes it under a name of its user
"""
