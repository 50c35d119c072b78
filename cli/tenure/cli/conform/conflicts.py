"""What does not go together for `tenure conform`.

Nothing is asked for that would silently not be done, and no file is written over that is read.
"""

from pathlib import Path

import attrs

from tenure.cli.conform.option_groups import CaseOptions, ExploreOptions, OutputOptions, RunOptions, TargetOptions
from tenure.cli.conform.service import check_service
from tenure.cli.errors import WrongUse
from tenure.cli.files import STREAM


def check_alone(
    target: TargetOptions, cases: CaseOptions, run: RunOptions, exploring: ExploreOptions, output: OutputOptions
) -> None:
    """See that an option with which nothing is judged goes without those that need a judgement. Raises WrongUse."""
    instead = {
        "--write-adapter writes a file and judges nothing": target.adapter is not None,
        "--list lists the cases and runs none": cases.listing,
        "--profile asks the target what it can and runs no case": cases.profile,
    }
    check_service(target.service)
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
        **_written(output),
        "--force": output.force,
    }
    if not cases.profile:
        beside |= {"--without": run.without, "--rejudge": target.recorded}
    for option, is_given in beside.items():
        if is_given:
            raise WrongUse(f"{does[0]}; leave out {option}")


def check_files(
    target: TargetOptions, cases: CaseOptions, run: RunOptions, exploring: ExploreOptions, output: OutputOptions
) -> None:
    """See that no file to read is one to write, but for known failures brought up to date. Raises WrongUse."""
    service = target.service
    read = {
        "--rejudge": target.recorded,
        "--token-file": service.token_file,
        "--job": service.job,
        "--expect": run.expect,
    }
    inputs = [*read.items(), *(("--vectors", path) for path in cases.vectors)]
    written = {**_written(output), "--found": exploring.found}
    for option, path in inputs:
        for other, file in written.items():
            if path is None or file is None or file is STREAM or (option, other) == ("--expect", "--write-expect"):
                continue
            if path.resolve() == file.resolve():
                raise WrongUse(f"{other} would write over {str(path)!r}, which {option} reads; give it another name")


def _written(output: OutputOptions) -> dict[str, Path]:
    """The files to write, by option."""
    given = attrs.asdict(output)
    return {f"--{name.replace('_', '-')}": path for name, path in given.items() if isinstance(path, Path)}
