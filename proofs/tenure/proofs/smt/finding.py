"""A fault that a check found: its place in the table, the reason, and an example that can be replayed."""

import attrs

from tenure.model import Session
from tenure.model.interpreter import Values


@attrs.frozen
class Finding:
    """One fault, with an example if there is one: the session and environment before the input."""

    place: str
    reason: str
    session: Session | None = None
    environment: Values | None = None

    def __str__(self) -> str:
        """Format the place and the reason, then the example on a line of its own."""
        text = f"{self.place}: {self.reason}"
        if self.session is None or self.environment is None:
            return text
        values = {**self.session.variables, **self.session.parameters, **self.environment}
        shown = " ".join(f"{name}={value}" for name, value in values.items())
        return f"{text}\n  for example {self.session.phase or 'unopened'} {shown}"


def place(phase: str, name: str) -> str:
    """Format a cell of the table."""
    return f"{name} in {phase or 'no phase'}"
