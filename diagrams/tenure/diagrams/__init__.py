"""Pictures of the session lifecycle, drawn from the specification alone.

No edge, label or state is typed by hand in this room.
"""
