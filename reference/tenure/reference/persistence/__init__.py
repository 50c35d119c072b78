"""A scheduler as plain values and back.

copies      as tuples, for `copy` and `pickle`
snapshot    as a JSON document, for a restart
columns     the sessions and jobs of such a document
"""
