"""What programs that people mount with make of it: litmus, rclone."""

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from prove.dav import Mount, installed, judge


@pytest.mark.skipif(not installed(), reason="litmus is not installed: sudo apt-get install litmus")
def test_litmus_passes_all_of_its_tests_without_a_warning(mount: Mount, tmp_path: Path) -> None:
    found = judge(mount, tmp_path)
    assert found.faults == []
    assert (found.passed, found.run, found.warnings) == (104, 104, 0)


def rclone(mount: Mount, folder: Path, *words: str) -> str:
    config = folder / "rclone.conf"
    if not config.exists():
        hidden = subprocess.run(["rclone", "obscure", mount.secret], capture_output=True, text=True, check=True).stdout
        config.write_text(
            f"[madang]\ntype = webdav\nurl = {mount.url}\nvendor = other\nuser = {mount.login}\npass = {hidden}\n"
        )
    done = subprocess.run(
        ["rclone", "--config", str(config), "--retries", "1", *words], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def sums(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.skipif(not shutil.which("rclone"), reason="rclone is not installed: sudo apt-get install rclone")
def test_rclone_copies_a_folder_there_and_back_unchanged(mount: Mount, files: Path, tmp_path: Path) -> None:
    for name, size in (
        ("보고서/2026년 결산 (최종).hwpx", 30_000),
        ("보고서/사진/a&b #1 100%.jpg.txt", 5),
        ("empty.txt", 0),
        ("large.bin", 3_000_000),
        ("._large.bin", 120),
        ("desktop.ini", 80),
        (".DS_Store", 6148),
        ("~$보고서.docx", 162),
    ):
        path = files / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(hashlib.shake_256(name.encode()).digest(size))
    rclone(mount, tmp_path, "copy", str(files), "madang:rclone")
    back = tmp_path / "back"
    rclone(mount, tmp_path, "copy", "madang:rclone", str(back))
    assert sums(back) == sums(files)
    (files / "large.bin").write_bytes(b"smaller now")
    (files / "empty.txt").unlink()
    rclone(mount, tmp_path, "sync", str(files), "madang:rclone")
    assert rclone(mount, tmp_path, "cat", "madang:rclone/large.bin") == "smaller now"
    assert "empty.txt" not in rclone(mount, tmp_path, "lsf", "madang:rclone")
    rclone(mount, tmp_path, "moveto", "madang:rclone/large.bin", "madang:rclone/보고서/옮긴 것.bin")
    assert rclone(mount, tmp_path, "cat", "madang:rclone/보고서/옮긴 것.bin") == "smaller now"
    rclone(mount, tmp_path, "purge", "madang:rclone")
    assert "rclone" not in rclone(mount, tmp_path, "lsf", "madang:")
