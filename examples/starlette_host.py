"""A service with Starlette: sessions and jobs over HTTP, in real time, with a journal over restarts.

`uvicorn starlette_host:app` serves it; the program is a client in the same process. A job here is a pause of seconds.

What it cannot do: there are no users, no permissions and no limits. One process serves one device. Results are only in
memory, so after a restart a job still has its state, but no result. Nothing is ever forgotten.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

import attrs
import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from tenure.reference import Scheduler, SchedulerError
from tenure.reference.aio import Driver, FileJournal, Work


class Service:
    """One device behind a driver, which lives as long as the application."""

    def __init__(self, journal: Path) -> None:
        self.journal, self.results = journal, dict[str, str]()

    @asynccontextmanager
    async def lifespan(self, app: Starlette) -> AsyncIterator[None]:
        """Go on where the journal ends, or begin."""
        if (journal := FileJournal(self.journal)).is_new:
            driver = Driver({"qpu": Scheduler()}, unit="ms", run=self.run, journal=journal)
        else:
            driver = Driver.restore(journal, run=self.run)
        async with driver:
            self.qpu = driver["qpu"]
            yield

    async def run(self, work: Work) -> None:
        """Run a job on the device. If it is to stop, CancelledError leaves `sleep`, and then the device has stopped."""
        await asyncio.sleep(work.payload["seconds"])
        self.results[work.id] = f"{work.payload['seconds']} s are over"

    async def open(self, request: Request) -> Response:
        """POST /sessions with the terms, in milliseconds."""
        handle = await self.qpu.open(uuid4().hex, **await request.json())
        return JSONResponse({"id": handle.id}, 201)

    async def submit(self, request: Request) -> Response:
        """POST /jobs with `seconds` and, for a job in a session, `session`."""
        body = await request.json()
        payload = {"seconds": float(body.get("seconds"))}
        job = await self.qpu.submit(uuid4().hex, session=body.get("session"), payload=payload)
        return JSONResponse({"id": job.id}, 201)

    async def session(self, request: Request) -> Response:
        """GET /sessions/ID."""
        view = attrs.asdict(self.qpu.scheduler.session(request.path_params["id"]))
        await self.qpu.durable()  # the view may be ahead of the journal
        return JSONResponse(view)

    async def job(self, request: Request) -> Response:
        """GET /jobs/ID."""
        view = attrs.asdict(self.qpu.scheduler.job(id := request.path_params["id"]))
        await self.qpu.durable()
        return JSONResponse({**view, "result": self.results.get(id)})

    async def command(self, name: str, request: Request) -> Response:
        """A command that needs an id alone; a job that is to stop does so later."""
        await getattr(self.qpu, name)(request.path_params["id"])
        return Response(status_code=202)


async def refuse(request: Request, error: Exception) -> Response:
    """What the scheduler refuses is the client's mistake."""
    code = getattr(error, "code", "bad_value")
    return JSONResponse({"code": code, "message": str(error)}, 404 if code == "unknown_id" else 400)


def application(journal: Path) -> Starlette:
    """The service, with its journal in a file."""
    service = Service(journal)
    routes = [
        Route("/sessions", service.open, methods=["POST"]),
        Route("/sessions/{id}", service.session, methods=["GET"]),
        Route("/sessions/{id}", partial(service.command, "close"), methods=["PATCH"]),
        Route("/sessions/{id}", partial(service.command, "cancel"), methods=["DELETE"]),
        Route("/jobs", service.submit, methods=["POST"]),
        Route("/jobs/{id}", service.job, methods=["GET"]),
        Route("/jobs/{id}", partial(service.command, "cancel_job"), methods=["DELETE"]),
    ]
    refusals = dict.fromkeys((SchedulerError, TypeError, ValueError), refuse)
    return Starlette(routes=routes, lifespan=service.lifespan, exception_handlers=refusals)


app = application(Path("journal.jsonl"))


async def main() -> None:
    """A session with a job, whose result is there after a while."""
    with TemporaryDirectory() as folder:
        service = application(Path(folder) / "journal.jsonl")
        client = httpx.AsyncClient(transport=httpx.ASGITransport(service), base_url="http://qpu")
        async with service.router.lifespan_context(service), client:
            opened = await client.post("/sessions", json={"max_time": 60_000, "interactive_timeout": 5_000})
            submitted = await client.post("/jobs", json={"seconds": 0.05, "session": opened.json()["id"]})
            while (view := (await client.get(f"/jobs/{submitted.json()['id']}")).json())["state"] != "done":
                await asyncio.sleep(0.01)
            print(view["result"])
            print((await client.get(f"/sessions/{opened.json()['id']}")).json()["phase"])


if __name__ == "__main__":
    asyncio.run(main())
