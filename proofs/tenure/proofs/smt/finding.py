"""What a check found wrong: where in the table, why, and an example that anyone can play again."""

import attrs

from tenure.model import Session
from tenure.model.interpreter import Values


@attrs.frozen
class Finding:
    """One fault, with the session and environment before the input where there is an example."""

    place: str
    reason: str
    session: Session | None = None
    environment: Values | None = None

    def __str__(self) -> str:
        """The place and the reason, then the example on a line of its own."""
        text = f"{self.place}: {self.reason}"
        if self.session is None or self.environment is None:
            return text
        values = {**self.session.variables, **self.session.parameters, **self.environment}
        shown = " ".join(f"{name}={value}" for name, value in values.items())
        return f"{text}\n  for example {self.session.phase or 'unborn'} {shown}"


def place(phase: str, name: str) -> str:
    """A cell of the table in words."""
    return f"{name} in {phase or 'no phase'}"
