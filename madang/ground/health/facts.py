"""What the care of the house tells."""

from madang.ground.facts import Fact


class JobRetried(Fact, frozen=True, kw_only=True, tag="ground.house.job-retried"):
    """An administrator put a job back into the queue."""

    job: int
    task: str


class JobCancelled(Fact, frozen=True, kw_only=True, tag="ground.house.job-cancelled"):
    """An administrator took a job out of the queue."""

    job: int
    task: str


class FactRetried(Fact, frozen=True, kw_only=True, tag="ground.house.parked-retried"):
    """A parked fact was digested after all."""

    reader: str
    position: int


class FactDiscarded(Fact, frozen=True, kw_only=True, tag="ground.house.parked-discarded"):
    """A parked fact was given up for a reader."""

    reader: str
    position: int
