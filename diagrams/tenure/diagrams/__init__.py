"""Pictures of the session lifecycle, drawn from the specification alone, and of runs, drawn from their events.

No edge, label or state is typed by hand in this room: what a diagram shows is computed from the rows of the
specification (`views`), laid out once (`dot`), and written down in each format. What a session does is decided
elsewhere.

- `drawing`: a picture in any format
- `pictures`: which pictures there are, made from the specification
- `picture`: nodes, edges and groups of a picture
- `picture_text`: names and sentences in it
- `labels`: what is written at a node or an edge
- `layout`: where boxes are placed
- `text_size`: how wide a text is drawn
- `dot`: a picture in DOT
- `text_formats`: in Mermaid and in PlantUML
- `render`: DOT to SVG, PNG and PDF
- `svg`: SVG with text that can be selected
- `signature`: what made a picture
- `difference`: two control machines in one picture
- `history`: spans of sessions and lanes from a log
- `text_timeline`: a run as text
- `svg_timeline`: a run as SVG
- `terminal_text`: text in columns of a terminal
"""

from tenure.spec.late import face

__all__, __getattr__, __dir__ = face(__name__, __file__, "diagrams")
