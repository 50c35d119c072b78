"""Diagrams of the session lifecycle, computed from the specification, and timelines of runs, computed from events.

Edges, labels and states are computed from the rows of the specification (`pictures`), placed once (`dot`), and written
in each format. Nothing here decides what a session does.

- `drawing`: a diagram in any format
- `pictures`: the diagrams, made from the specification
- `picture`: nodes, edges and groups of a diagram
- `picture_text`: identifiers and texts in it
- `labels`: the labels of nodes and edges
- `layout`: the places of boxes
- `text_size`: the width of a text
- `dot`: a diagram in DOT
- `text_formats`: a diagram in Mermaid and in PlantUML
- `render`: DOT to SVG, PNG and PDF
- `svg`: sets the positions of texts in an SVG
- `signature`: the mark of generated files
- `difference`: the differences of two machines as a diagram
- `history`: spans of sessions and lanes from a log
- `text_timeline`: a run as text
- `svg_timeline`: a run as SVG
- `terminal_text`: text in columns of a terminal
"""

from tenure.spec.late import face

__all__, __getattr__, __dir__ = face(__name__, __file__, "diagrams")
