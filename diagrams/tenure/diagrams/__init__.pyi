from tenure.diagrams.difference import MachineDifference as MachineDifference, draw_difference as draw_difference
from tenure.diagrams.drawing import (
    DiagramError as DiagramError,
    Drawing as Drawing,
    FORMATS as FORMATS,
    LINK_BASE as LINK_BASE,
    PictureFormat as PictureFormat,
    draw as draw,
    format_of as format_of,
    view as view,
)
from tenure.diagrams.history import Span as Span, replay as replay
from tenure.diagrams.pictures import VIEWS as VIEWS
from tenure.diagrams.svg_timeline import TIMELINE_STYLE as TIMELINE_STYLE, timelines_svg as timelines_svg
from tenure.diagrams.terminal_text import columns as columns, fitted as fitted, legible as legible
from tenure.diagrams.text_timeline import timeline as timeline
