"""The commands of a scheduler.

preconditions   what a command needs: values, ids and states
recovery        going on after a crash
requests        commands that may be repeated and happen once
transactions    how a command happens, completely or not at all
prepared        a command that is worked out and has not happened yet
handle          the commands of one session as an object
"""
