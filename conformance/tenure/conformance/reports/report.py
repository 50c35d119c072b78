"""A report on a judgement, as text and as JSON."""

from typing import Any

import attrs

from tenure.conformance.judging.failure_text import broken_text
from tenure.conformance.reports.contents import ReportContents
from tenure.conformance.reports.json_report import report_json
from tenure.conformance.reports.text_report import report_text


@attrs.frozen(kw_only=True)
class Report(ReportContents):
    """A report on a judgement, for people and for programs."""

    def text(self, width: int | None = None) -> str:
        """Format the report for people: results by clause, the first failure explained, the verdict in the last line.

        With a `width` it is wrapped to fit a terminal of that many columns, the last line too.
        """
        return broken_text(self.judgement.broke) if self.judgement.broke else report_text(self, width)

    def as_json(self) -> dict[str, Any]:
        """Return the report for programs, with every failure explained."""
        return report_json(self)
