"""A test suite for any scheduler, generated from the specification: cases, adapters to targets, verdicts by clause.

Nothing here knows how a scheduler works inside; it only talks to one.
"""
