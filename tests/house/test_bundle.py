"""What is carried into a closed network installs only when nothing was changed on the way."""

import hashlib
import subprocess
from pathlib import Path

import bundle


def test_a_changed_bundle_is_not_installed(tmp_path: Path) -> None:
    script = tmp_path / "install.sh"
    script.write_text(bundle.INSTALL.replace("VERSION", "3").replace("MAJOR, MINOR", "3, 0"))
    wheel = tmp_path / "madang.whl"
    wheel.write_bytes(b"as it was packed")
    sums = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in (script, wheel)]
    (tmp_path / "SHA256SUMS").write_text("".join(sums))
    home = tmp_path / "home"
    # this Python is not 3.0, so an unchanged bundle gets as far as saying so
    whole = subprocess.run(["sh", script, home], capture_output=True, text=True, check=False)
    assert "needs Python 3" in whole.stderr
    wheel.write_bytes(b"as somebody else would like it")
    changed = subprocess.run(["sh", script, home], capture_output=True, text=True, check=False)
    assert changed.returncode != 0
    assert "madang.whl: FAILED" in changed.stdout
    assert not home.exists()


def test_the_folder_has_to_be_empty(tmp_path: Path) -> None:
    (tmp_path / "something").touch()
    assert bundle.main([str(tmp_path)]) == 2
    assert bundle.main([]) == 2
