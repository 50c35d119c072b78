"""Adapters to schedulers in Python with another interface.

- `adapter_template`: a template, which adapts the bundled scheduler
- `adapter_writer`: writes it under a name that the user chooses
"""
