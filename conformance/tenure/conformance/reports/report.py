"""A report on a judgement; as text, JSON, JUnit XML and a page it says the same."""

from typing import Any

import attrs

from tenure.conformance.judging.failure_text import broken_text
from tenure.conformance.reports.contents import ReportContents
from tenure.conformance.reports.json_report import report_json
from tenure.conformance.reports.text_report import report_text


@attrs.frozen(kw_only=True)
class Report(ReportContents):
    """What a report says, and how it says it to people and to programs."""

    def text(self, width: int | None = None) -> str:
        """The report for people: results by clause, the first failure explained, the verdict in the last line.

        With a `width` it is made to fit a terminal of that many columns, and the last line may be several.
        """
        return broken_text(self.judgement.broke) if self.judgement.broke else report_text(self, width)

    def as_json(self) -> dict[str, Any]:
        """The report for programs: all of it, every failure explained."""
        return report_json(self)
