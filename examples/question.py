"""Two questions to the specification, answered by a solver: with a run, or with the fact that there is none."""

from tenure.model import find_run

late = find_run(["open", "submit", "start"], "now_3 - now_2 > 10")
print("Can the first start come more than 10 after the submission?", "yes:" if late else "no")
print(late)

early = find_run(["open", "submit", "start", "maximum_timeout"], "now_4 - now_3 < max_time")
print("Can a session expire before its maximum time?", "yes:" if early else "no")
