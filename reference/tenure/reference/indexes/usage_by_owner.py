"""The usage and the waiting jobs of each owner: the index behind a fair-share policy.

An account is charged for what runs at a time: a job, or a session whose usage is metered (U1). So between two changes
its usage is `base + rate * now`, where the rate is the number of charges. With a half life, usage is halved, rounded
down, at each multiple of the half life. This is a function of what happened and when, and of nothing else: it does not
matter when and how often it is computed.

Forgetting jobs keeps the usage of an owner that has a name. That of a session without one goes with the session.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias, get_args

from tenure.reference.records import Line
from tenure.reference.validation import one_of, whole
from tenure.reference.vocabulary import OFF

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from tenure.reference.records import Job, Place, Session
    from tenure.reference.state import SchedulerState
    from tenure.reference.vocabulary import Variables

Charge: TypeAlias = Literal["run", "held"]
"""What an owner is charged for: the time that its jobs run, or the usage of its sessions and of jobs without one."""

Owner: TypeAlias = tuple[str, str]
"""The key of an account: `owner` and a name, `session` and an id, or `nobody`, for jobs with neither."""

CHARGES: Final[tuple[Charge, ...]] = get_args(Charge)
MINIMUM_ROOM: Final = 64


class Terms(NamedTuple):
    """How usage is counted; a half life of None means that it does not decay."""

    half_life: int | None = None
    charge: Charge = "run"


def terms_of(command: str, half_life: int | None, charge: str) -> Terms:
    """Check how usage is to be counted. Raises BadValue."""
    if half_life is not None:
        half_life = whole(command, "half_life", half_life, 1)
    return Terms(half_life, one_of(command, "charge", charge, CHARGES))


class Account:
    """One owner: its waiting jobs, how many of its jobs are known and run, and its usage."""

    __slots__ = ("at", "base", "known", "rate", "running", "waiting")

    def __init__(self, now: int) -> None:
        self.waiting = Line()
        self.known = 0
        self.running = 0
        self.base = 0
        self.rate = 0
        self.at = now  # with a half life, the time from which `base` and `rate` hold


class Shares:
    """The accounts of all owners of a scheduler; it is changed by `state.py`, and undone with its journal."""

    def __init__(self, state: SchedulerState, terms: Terms) -> None:
        self.terms = terms
        self.meters_sessions = terms.charge == "held"
        self._half_life = terms.half_life
        self._state = state
        self._accounts: dict[Owner, Account] = {}
        self._waiting: dict[Owner, Account] = {}
        self._places: dict[str, Place] = {}
        self._room = MINIMUM_ROOM
        self._is_new = True

    # What is counted

    def heads(self) -> list[tuple[Job, Account]]:
        """The first job of each owner in the normal queue, in submission order, with the account."""
        accounts = self._waiting.values()
        heads = [(job, account) for account in accounts if (job := account.waiting.after.job) is not None]
        return sorted(heads, key=lambda head: head[0].number)

    def used(self, account: Account) -> int:
        """The usage of an owner up to now."""
        now, half_life = self._state.now, self._half_life
        if half_life is None:
            return account.base + account.rate * now
        return decayed(account.base + account.rate * account.at, account.rate, account.at, now, half_life)

    def amounts(self) -> dict[Owner, int]:
        """The usage of every owner that has used anything, up to now."""
        used = {owner: self.used(account) for owner, account in sorted(self._accounts.items())}
        return {owner: amount for owner, amount in used.items() if amount}

    # How it came about

    def take_over(
        self, sessions: Iterable[Session], jobs: Iterable[Job], amounts: Mapping[Owner, int] | None = None
    ) -> None:
        """Count the sessions and jobs that are there, with the amounts used so far, or else with their own usage.

        This comes before everything else, and is not undone.
        """
        for owner, amount in (amounts or {}).items():
            self._changed(owner).base += amount
        for session in sessions:
            self._take_over_session(session, with_usage=amounts is None)
        for job in jobs:
            self.add(job)
            self._take_over_run(job, with_usage=amounts is None)
        self._is_new = False

    def _take_over_session(self, session: Session, *, with_usage: bool) -> None:
        v, now = session.variables, self._state.now
        if self.meters_sessions:
            account, is_metered = self._changed(_owner_of_session(session)), v.metered_since != OFF
            account.rate += is_metered
            account.base -= now * is_metered
            if with_usage:
                account.base += v.usage + (now - v.metered_since) * is_metered

    def _take_over_run(self, job: Job, *, with_usage: bool) -> None:
        started, ended, half_life = job.started_at, job.finished_at, self._half_life
        if started is None:
            return
        account, now = self._changed(_owner(job)), self._state.now
        is_running = ended is None
        account.running += is_running
        if not self._is_charged(job):
            return
        account.rate += is_running
        if not with_usage:
            account.base -= now * is_running
        elif half_life is None:
            account.base += -started if ended is None else ended - started
        else:
            end = now if ended is None else ended
            used = decayed(decayed(0, 1, started, end, half_life), 0, end, now, half_life)
            account.base += used - now * is_running

    def add(self, job: Job) -> None:
        """Count a job that is new, and that waits if it is in the normal queue."""
        owner = _owner(job)
        account = self._changed(owner)
        account.known += 1
        if job.in_queue is not None:
            self._note(self._take_back_join, owner, account, job.id, account.waiting.before)
            self._places[job.id] = account.waiting.join(job)
            self._waiting[owner] = account

    def leave(self, job: Job) -> None:
        """Remove the job from the waiting ones: it left the normal queue."""
        owner, place = _owner(job), self._places[job.id]
        account = self._accounts[owner]
        self._state.journal.append((self._take_back_leave, owner, account, job.id, place))
        place.leave()
        del self._places[job.id]
        if account.waiting.after.job is None:
            del self._waiting[owner]

    def start(self, job: Job) -> None:
        """Count that the job runs from now on."""
        account = self._changed(_owner(job))
        account.running += 1
        if self._is_charged(job):
            account.base -= self._state.now
            account.rate += 1

    def finish(self, job: Job) -> None:
        """Count that the job runs no longer."""
        account = self._changed(_owner(job))
        account.running -= 1
        if self._is_charged(job):
            account.base += self._state.now
            account.rate -= 1

    def requeue(self, job: Job) -> None:
        """Count that a job runs no longer, and waits again if it is back in the normal queue."""
        self.finish(job)
        if job.in_queue is not None:
            owner = _owner(job)
            account = self._accounts[owner]
            last = account.waiting.last_before(job.number)
            self._note(self._take_back_requeue, owner, account, job.id, last, last.after)
            self._places[job.id] = last.insert(job)
            self._waiting[owner] = account

    def meter(self, session: Session, old: Variables) -> None:
        """If sessions are charged, count that the usage of one is metered from now on, or no longer."""
        more = (session.variables.metered_since != OFF) - (old.metered_since != OFF)
        if more:
            account = self._changed(_owner_of_session(session))
            account.base -= more * self._state.now
            account.rate += more

    def forget(self, job: Job) -> None:
        """Remove a final job; what it used stays."""
        owner = _owner(job)
        account = self._changed(owner)
        account.known -= 1
        if account.known == 0 and self._is_empty(account):
            del self._accounts[owner]

    def forget_session(self, session: Session) -> None:
        """Remove a session whose jobs are forgotten, with what it used under its own name."""
        owner = "session", session.id
        if owner in self._accounts:
            self._changed(owner)
            del self._accounts[owner]

    # Accounts

    def _is_charged(self, job: Job) -> bool:
        return not self.meters_sessions or job.session is None

    def _is_empty(self, account: Account) -> bool:
        return account.known == account.rate == 0 == self.used(account)

    def _changed(self, owner: Owner) -> Account:
        """The account of an owner, with a journal entry to restore it, to be changed at the present time."""
        account, now = self._accounts.get(owner), self._state.now
        if account is None:
            if len(self._accounts) > self._room:
                self._sweep()
            account = Account(now)
            self._note(self._accounts.pop, owner, None)
            self._accounts[owner] = account
            return account
        if not self._is_new:
            values = account.known, account.running, account.base, account.rate, account.at
            self._state.journal.append((self._take_back_change, owner, account, *values))
        if self._half_life is not None:
            account.base, account.at = self.used(account) - account.rate * now, now
        return account

    def _sweep(self) -> None:
        """Remove the accounts whose usage has decayed to nothing; one that is not there is the same."""
        for owner, account in list(self._accounts.items()):
            if self._is_empty(account):
                del self._accounts[owner]
        self._room = max(MINIMUM_ROOM, 2 * len(self._accounts))

    # Undo

    def _note(self, *entry: Any) -> None:
        if not self._is_new:
            self._state.journal.append(entry)

    def _take_back_change(self, owner: Owner, account: Account, *values: int) -> None:
        account.known, account.running, account.base, account.rate, account.at = values
        self._accounts[owner] = account

    def _take_back_join(self, owner: Owner, account: Account, job: str, last: Place) -> None:
        self._places.pop(job, None)
        account.waiting.end_with(last)
        if account.waiting.after.job is None:
            self._waiting.pop(owner, None)

    def _take_back_requeue(self, owner: Owner, account: Account, job: str, last: Place, after: Place) -> None:
        self._places.pop(job, None)
        last.link(after)
        if account.waiting.after.job is None:
            self._waiting.pop(owner, None)

    def _take_back_leave(self, owner: Owner, account: Account, job: str, place: Place) -> None:
        self._places[job] = place
        place.rejoin()
        self._waiting[owner] = account


def decayed(used: int, rate: int, since: int, now: int, half_life: int) -> int:
    """The usage `now` of an account that had `used` so much and has been charged at a `rate` since then.

    It takes time in proportion to the logarithm of the usage, however many half lives have passed.
    """
    period, last = since // half_life, now // half_life
    while period < last:
        period += 1
        before, used = used, (used + rate * (period * half_life - since)) // 2
        if used == before and since == (period - 1) * half_life:
            period = last  # each further half life leaves it as it is
        since = period * half_life
    return used + rate * (now - since)


def _owner(job: Job) -> Owner:
    """The owner of a job, its own or that of its session (I3), or else the session; other jobs share one account."""
    if job.owner is not None:
        return "owner", job.owner
    return ("nobody", "") if job.session is None else ("session", job.session.id)


def _owner_of_session(session: Session) -> Owner:
    return ("session", session.id) if session.owner is None else ("owner", session.owner)
