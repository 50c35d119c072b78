"""The `tenure` command: a thin shell around the rooms, one file for each subcommand.

A subcommand reads its input, calls a room, prints the result and returns an `Exit` code. It decides nothing about
sessions itself, and imports its room inside the function, so that help and wrong use answer at once.
"""

from tenure.cli.front_door import main

__all__ = ["main"]
