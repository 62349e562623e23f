"""How the embedded PostgreSQL is set, for one application on a small machine.

Given as `-c` arguments, so an edited postgresql.conf cannot open a port or weaken durability.
"""

from pathlib import Path

PORT = "5432"

SETTINGS = {
    "listen_addresses": "",
    "port": PORT,
    "unix_socket_permissions": "0700",
    "max_connections": "60",
    # Memory: pages count once touched, and every idle process costs a few MiB.
    "shared_buffers": "128MB",
    "io_method": "worker",
    "io_workers": "1",
    "max_worker_processes": "4",
    "max_logical_replication_workers": "0",
    "max_parallel_workers_per_gather": "0",
    "autovacuum_max_workers": "2",
    "autovacuum_worker_slots": "2",
    "jit": "off",
    # Files instead of /dev/shm: containers keep that small, and systemd empties it when a user logs out.
    "dynamic_shared_memory_type": "mmap",
    # Durability. replica keeps pg_basebackup possible at no idle cost.
    "fsync": "on",
    "full_page_writes": "on",
    "synchronous_commit": "on",
    "wal_level": "replica",
    "max_wal_senders": "2",
    "max_replication_slots": "2",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] ",
    # Values from statements and keys are personal data; the log gets neither.
    "log_error_verbosity": "terse",
    "log_min_error_statement": "panic",
    "log_parameter_max_length": "0",
    "log_parameter_max_length_on_error": "0",
    "log_checkpoints": "off",
}


def arguments(*, name: str, sockets: Path) -> list[str]:
    """The command-line settings of a cluster called `name` with its socket in the directory `sockets`."""
    every = SETTINGS | {"cluster_name": name, "unix_socket_directories": str(sockets)}
    return [part for key, value in every.items() for part in ("-c", f"{key}={value}")]
