"""From the command to the first answer on existing data, and the memory of everything while it is idle."""

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

import psutil

from bench.runner import Record
from bench.state import load_targets
from prove.served import Browser, Served

TARGETS = ("START-1", "IDLE-1")


def pss(process: psutil.Process) -> float:
    """Proportional set size of a process and its children, in MiB."""
    total = 0
    for one in (process, *process.children(recursive=True)):
        rollup = Path(f"/proc/{one.pid}/smaps_rollup").read_text()
        total += int(rollup.partition("Pss:")[2].split()[0])
    return total / 1024


async def run(n: int, record: Record) -> None:
    """Measure."""
    targets = {target.id: target for target in load_targets()}
    minutes = targets["IDLE-1"].full if n == targets["START-1"].full else targets["IDLE-1"].quick
    with tempfile.TemporaryDirectory() as folder:
        served = Served(Path(folder) / "data")
        served.start()
        try:
            await served.answers()
            async with Browser(served.url) as browser:
                await browser.set_up()
            times = []
            for _ in range(n):
                served.stop()
                served.start()
                times.append(await served.answers())
            if served.process is None:
                raise RuntimeError("not running")
            process = psutil.Process(served.process.pid)
            readings = []
            until = time.monotonic() + minutes * 60
            while time.monotonic() < until:
                await asyncio.sleep(5)
                readings.append(await asyncio.to_thread(pss, process))
        finally:
            served.stop()
    median = statistics.median(times)
    record("START-1", n=n, figure=f"{median:.2f} s median, {max(times):.2f} s at most", met=max(times) <= 2)
    idle = max(readings)
    record("IDLE-1", n=minutes, figure=f"{idle:.0f} MiB PSS at most", met=idle <= 300)
