"""What could be computed from the jobs each time, but is kept up to date instead.

usage_by_owner      the usage and the waiting jobs of each owner
waiting_order       the position of each waiting job
"""
