"""The counts as plain values, so that another process can go on with them."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from tenure.reference.stats.counts import Counts
from tenure.reference.stats.members import OpenJob, OpenSession
from tenure.reference.stats.meter import Meter
from tenure.reference.stats.tally import Tally

if TYPE_CHECKING:
    from collections.abc import Mapping

NUMBERS: Final = ("lanes", "since", "now", "down", "running", "longest_queue")
METERS: Final = ("capacity", "waiting")
COUNTERS: Final = ("outcomes", "reasons")


def saved(counts: Counts) -> dict[str, Any]:
    """A JSON object with all of it: every owner, and every session and job that has not ended."""
    return {
        "bounds": list(counts.bounds),
        **{name: getattr(counts, name) for name in NUMBERS},
        **{name: getattr(counts, name).saved() for name in METERS},
        **{name: dict(getattr(counts, name)) for name in COUNTERS},
        "all": counts.all.saved(),
        "owners": [[owner, tally.saved()] for owner, tally in counts.owners.items()],
        "sessions": [session.saved() for session in counts.sessions.values()],
        "jobs": [[id, *job.saved()] for id, job in counts.jobs.items()],
    }


def loaded(fields: Mapping[str, Any]) -> Counts:
    """The counts that were saved."""
    counts = Counts(0, tuple(fields["bounds"]))
    for name in NUMBERS:
        setattr(counts, name, fields[name])
    for name in METERS:
        setattr(counts, name, Meter(*fields[name]))
    for name in COUNTERS:
        setattr(counts, name, Counter(fields[name]))
    counts.all = Tally.loaded(fields["all"])
    counts.owners = {owner: Tally.loaded(tally) for owner, tally in fields["owners"]}
    for each in fields["sessions"]:
        session = counts.sessions[each["id"]] = OpenSession.loaded(each)
        session.belong(counts.owners[session.owner], counts.all)
    for id, home, owner, since, running in fields["jobs"]:
        in_session = None if home is None else counts.sessions[home]
        counts.jobs[id] = OpenJob(in_session, owner, since, (counts.owners[owner], counts.all), running)
    return counts
