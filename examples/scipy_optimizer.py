"""An optimizer of SciPy in a session: each evaluation of its function is a job, and only the first one queues.

`optimizer.py` has the simulated backend, with a method of its own to find a minimum. SciPy's optimizers call a function
and wait for its value, so the function submits a job, and lets time pass until the job is done.

What it cannot do: the time is simulated. In real time the function would block its thread while the job runs, and the
scheduler would need a thread of its own. An optimizer cannot be told that its session is over but by an exception.
"""

import numpy as np
from optimizer import Backend
from scipy.optimize import minimize

from tenure.reference import NotAccepting, SessionHandle

# The molecule of hydrogen on two qubits, as a sum of products of Pauli matrices.
X, Z, ONE = np.array([[0, 1], [1, 0]]), np.diag([1, -1]), np.eye(2)
HYDROGEN = sum(
    factor * np.kron(*pauli)
    for factor, pauli in (
        (-1.0524, (ONE, ONE)),
        (0.3979, (ONE, Z)),
        (-0.3979, (Z, ONE)),
        (-0.0113, (Z, Z)),
        (0.1809, (X, X)),
    )
)


class Energy:
    """The energy of the state that a circuit with these angles makes; each value costs a job of the session."""

    def __init__(self, backend: Backend, session: SessionHandle) -> None:
        self.backend = backend
        self.session = session
        self.values: list[tuple[float, tuple[float, ...]]] = []

    def __call__(self, angles: np.ndarray) -> float:
        """Measure it. Raises NotAccepting if the session is over."""
        job = f"{self.session.id}.{len(self.values)}"
        self.backend.wait(1)  # the optimizer thinks
        self.backend.log += self.session.submit(job)
        self.backend.run(job)
        state = circuit(*angles)
        energy = float(state @ HYDROGEN @ state)
        self.values.append((energy, tuple(map(float, angles))))
        return energy


def circuit(first: float, second: float) -> np.ndarray:
    """The amplitudes after a rotation of each qubit and a controlled inversion."""
    rotated = np.kron(*(np.array([np.cos(angle / 2), np.sin(angle / 2)]) for angle in (first, second)))
    return rotated[[0, 1, 3, 2]]


def optimize(max_time: int) -> None:
    """Find the ground state in a session of at most this time, while others wait."""
    backend = Backend()
    scheduler = backend.scheduler
    backend.log += scheduler.submit("earlier")
    backend.log += scheduler.open("vqe", max_time=max_time, interactive_timeout=10)
    with scheduler.handle("vqe") as session:
        energy = Energy(backend, session)
        start = np.array([0.1, 0.1])
        energy(start)
        backend.log += scheduler.submit("later")
        try:
            minimize(energy, start, method="COBYLA", options={"tol": 1e-3})
            how = "converged"
        except NotAccepting as error:
            how = f"stopped, because the session is {error.state}"
    backend.log += session.closing
    backend.run("later")
    least, angles = min(energy.values)
    started = {event.job: event.at for event in backend.log if event.kind == "job_started"}
    waits = {job: at - scheduler.job(job).submitted_at for job, at in started.items()}
    first, *rest = (waits[f"vqe.{number}"] for number in range(len(energy.values)))
    print(f"{how} after {len(energy.values)} jobs: energy {least:.4f} at {angles[0]:.2f} {angles[1]:.2f}")
    print(f"the first job waited {first} s, the others {max(rest)} s; the job of another user {waits['later']} s")
    print(f"exact {np.linalg.eigvalsh(HYDROGEN)[0]:.4f}; used the QPU for {session.view().usage} s")


if __name__ == "__main__":
    optimize(max_time=600)
    optimize(max_time=60)
