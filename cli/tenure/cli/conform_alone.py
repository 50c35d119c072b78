"""What `tenure conform` does instead of judging, and that nothing is asked for beside it that would not be done."""

import attrs

from tenure.cli.conform_options import (
    CaseOptions,
    ExploreOptions,
    OutputOptions,
    RunOptions,
    TargetOptions,
)
from tenure.cli.exits import WrongUse


def check_alone(
    target: TargetOptions, cases: CaseOptions, run: RunOptions, exploring: ExploreOptions, output: OutputOptions
) -> None:
    """See that an option with which nothing is judged goes without those that need a judgement. Raises WrongUse."""
    instead = {
        "--write-adapter writes a file and judges nothing": target.adapter is not None,
        "--list lists the cases and runs none": cases.listing,
        "--profile asks the target what it can and runs no case": cases.profile,
    }
    does = [what for what, is_asked in instead.items() if is_asked]
    if not does:
        return
    if len(does) > 1:
        first, second = (what.partition(" ")[0] for what in does[:2])
        raise WrongUse(f"{first} and {second} are two things to do; ask for one of them")
    beside: dict[str, object] = {
        "--examples": exploring.examples,
        "--seed": exploring.seed is not None,
        "--found": exploring.found,
        "--expect": run.expect,
        "--fail-fast": run.fail_fast,
        **{
            f"--{name.replace('_', '-')}": path
            for name, path in attrs.asdict(output).items()
            if name != "output_format"
        },
    }
    if not cases.profile:
        beside |= {"--without": run.without, "--rejudge": target.recorded}
    for option, is_given in beside.items():
        if is_given:
            raise WrongUse(f"{does[0]}; leave out {option}")
