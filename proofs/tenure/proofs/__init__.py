"""The theorems of the specification as solver obligations, and the evidence that they hold.

What a theorem says lives in `tenure.spec`; how it is proved lives here.
"""
