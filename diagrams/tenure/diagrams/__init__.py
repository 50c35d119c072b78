"""Pictures of the session lifecycle, drawn from the specification alone, and of runs, drawn from their events.

No edge, label or state is typed by hand in this room: what a diagram shows is computed from the rows of the
specification (`views`), laid out once (`dot`), and written down in each format. What a session does is decided
elsewhere.
"""

from tenure.diagrams.drawing import FORMATS, LINK_BASE, DiagramError, Drawing, Format, draw, format_of, view
from tenure.diagrams.views import VIEWS

__all__ = ["FORMATS", "LINK_BASE", "VIEWS", "DiagramError", "Drawing", "Format", "draw", "format_of", "view"]
