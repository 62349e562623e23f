"""The embedded PostgreSQL: started, watched and stopped by Madang itself.

    with running(data) as cluster:          # main thread, before the event loop
        connect(cluster.url)
        ...                                 # in the loop: asyncio.create_task(cluster.keep_alive())

What Madang puts below its data directory:

    postgres/            the cluster itself
    postgres.log         its log, and postgres.log.1 once it grew
    postgres.lock        held by the running Madang, with its pid
    postgres.running     held by the PostgreSQL processes, for as long as one of them lives
"""

from madang.ground.postgres.cluster import Cluster, running
from madang.ground.postgres.errors import AlreadyRunning, CannotStart

__all__ = ["AlreadyRunning", "CannotStart", "Cluster", "running"]
