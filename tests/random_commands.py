"""Random commands to a scheduler, as dictionaries with an `op` and the fields of the command."""

from hypothesis import strategies as st

session_ids = st.sampled_from("ab")
job_ids = st.sampled_from(["j1", "j2", "j3", "j4", "j5"])
commands = st.one_of(
    st.fixed_dictionaries(
        {
            "op": st.just("open"),
            "session": session_ids,
            "max_time": st.integers(1, 12),
            "interactive_timeout": st.integers(0, 3),
            "unused_timeout": st.none() | st.just(2),
        }
    ),
    st.fixed_dictionaries(
        {
            "op": st.just("submit"),
            "job": job_ids,
            "session": st.none() | session_ids,
            "time_limit": st.none() | st.integers(1, 4),
        }
    ),
    st.fixed_dictionaries(
        {"op": st.just("finish"), "job": job_ids, "outcome": st.sampled_from(["done", "failed", "canceled"])}
    ),
    st.fixed_dictionaries({"op": st.just("cancel_job"), "job": job_ids}),
    st.fixed_dictionaries({"op": st.sampled_from(["close", "cancel"]), "session": session_ids}),
    st.fixed_dictionaries({"op": st.just("resize"), "lanes": st.integers(0, 2)}),
)
