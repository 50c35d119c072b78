"""A client of a QPU in real time: jobs are coroutines, timers fire by themselves, a canceled job keeps its lane.

`tenure.reference.aio.Driver` does the work. This program cannot stop a job that does not let itself be canceled; such
a job has its lane until it ends.
"""

import asyncio

from tenure.reference import Event, Scheduler
from tenure.reference.aio import Driver, Work


async def device(work: Work) -> str:
    """Run a job: its payload says for how long."""
    if work.payload == "drifted":
        raise RuntimeError("the calibration drifted")
    try:
        await asyncio.sleep(work.payload)
    except asyncio.CancelledError:
        await asyncio.sleep(0.05)  # the device does not stop at once
        raise
    return f"counts of {work.id}"


async def main() -> None:
    """A client that works, pauses for too long, resumes, and submits one job too many."""
    sessions: list[str] = []

    def see(backend: str, event: Event) -> None:
        if event.job is None and event.session is not None:
            sessions.append(event.kind)

    async with Driver({"qpu": Scheduler()}, unit="ms", run=device, on_event=see, on_incident=print) as driver:
        qpu = driver["qpu"]
        session = await qpu.open("a", max_time=800, interactive_timeout=100)
        first = await session.submit("a1", payload=0.01)
        print("a1", (await first.result()).value)
        other = await qpu.submit("x", payload=0.01)
        second = await session.submit("a2", payload="drifted")
        print("a2", (await second.result()).state)
        print("x", (await other.result()).state)  # it had to wait until the session was deactivated
        stopping = await session.submit("a3", payload=60)
        following = await session.submit("a4", payload=0.01)
        await stopping.cancel()
        print("a3", (await stopping.result()).state)  # it had the lane until here
        print("a4", (await following.result()).state)
        await qpu.resize(0)  # the device goes away
        late = await session.submit("a5", payload=0.01)
        print("a5", (await late.result()).state)  # and is not back when the session expires
    print(*sessions)


if __name__ == "__main__":
    asyncio.run(main())
