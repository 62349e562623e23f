"""Child processes that do not outlive us, even when we are killed with -9."""

import ctypes
import os
import signal
import sys
from collections.abc import Callable

_prctl = ctypes.CDLL(None).prctl if sys.platform == "linux" else None
_PR_SET_PDEATHSIG = 1


def tether(last_wish: signal.Signals) -> Callable[[], None]:
    """A `preexec_fn` for `subprocess`: the kernel sends the child `last_wish` when the calling thread ends.

    Linux only; elsewhere it does nothing. It runs after a change of user, which would have undone it.
    Source: prctl(2), PR_SET_PDEATHSIG.
    """
    parent = os.getpid()

    def tie() -> None:
        if _prctl is not None:
            _prctl(_PR_SET_PDEATHSIG, int(last_wish))
            if os.getppid() != parent:  # it died before we asked
                os._exit(1)

    return tie
