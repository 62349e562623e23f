"""Programs of the machine that may or may not be there, run confined."""

import asyncio
import functools
import html
import shutil
import subprocess
from pathlib import Path

from madang.ground.confined import process
from madang.ground.confined.process import Failed, Limits

MOST_BYTES = 100 << 20
"""Of an office file that becomes pages."""

PAGES = Limits(seconds=60, memory_bytes=6 << 30, file_bytes=256 << 20, idle=True)
LETTERS = Limits(seconds=60, memory_bytes=2 << 30, file_bytes=64 << 20, idle=True)
POSTER = Limits(seconds=30, memory_bytes=3 << 30, file_bytes=64 << 20, idle=True)

_SETTINGS = {
    ("/org.openoffice.Setup/L10N", "ooSetupSystemLocale"): "ko-KR",
    ("/org.openoffice.Setup/L10N", "ooLocale"): "en-US",
    ("/org.openoffice.Office.Linguistic/General", "DefaultLocale_CJK"): "ko-KR",
    ("/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution"): "true",
    ("/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel"): "3",
    ("/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks"): "true",
    ("/org.openoffice.Office.Writer/Content/Update", "Link"): "0",
    ("/org.openoffice.Office.Calc/Content/Update", "Link"): "2",
}
"""No macros, nothing fetched, and Korean faces for Chinese characters in Korean text."""


@functools.cache
def libreoffice() -> str | None:
    """Where the office program is."""
    return shutil.which("soffice")


@functools.cache
def ffmpeg() -> str | None:
    """Where the video program is."""
    return shutil.which("ffmpeg")


@functools.cache
def tesseract() -> str | None:
    """Where the reader of letters is, when it reads Korean."""
    program = shutil.which("tesseract")
    return program if program is not None and "kor" in _said(program, "--list-langs").split() else None


@functools.cache
def version(program: str | None) -> str | None:
    """The first line a program says about its version; it is asked once, as the office program takes its time."""
    if program is None:
        return None
    option = "-version" if program.endswith("ffmpeg") else "--version"
    return (_said(program, option).splitlines() or [""])[0][:100] or Path(program).name


def _said(program: str, option: str) -> str:
    try:
        done = subprocess.run([program, option], capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return (done.stdout + done.stderr).decode("utf-8", "replace")


def _profile(folder: Path) -> None:
    """A profile of its own for one run: two runs on one profile lose a file without an error."""
    user = folder / "profile" / "user"
    user.mkdir(parents=True)
    items = "".join(
        f'<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse"><value>{html.escape(value)}</value></prop></item>'
        for (path, name), value in _SETTINGS.items()
    )
    (user / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"'
        ' xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{items}</oor:items>",
        encoding="utf-8",
    )


async def pages(path: Path, extension: str, folder: Path) -> Path:
    """The file as PDF, made in the folder. Raises Failed."""
    program = libreoffice()
    if program is None:
        raise Failed("no-tool", "the office program is not installed")
    given = folder / f"given.{extension}"
    await asyncio.to_thread(_ready, folder, given, path)
    words = [
        "--headless",
        "--norestore",
        "--nologo",
        "--nodefault",
        "--nolockcheck",
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder / "made"),
        str(given),
    ]
    await process.start(program, words, reads=[path], folder=folder, limits=PAGES)
    made = folder / "made" / "given.pdf"
    # it may end well without having made anything
    if not await asyncio.to_thread(_is_pdf, made):
        raise Failed("broken", "no pages came out")
    return made


def _ready(folder: Path, given: Path, path: Path) -> None:
    if path.stat().st_size > MOST_BYTES:
        raise Failed("too-large", "more than is converted")
    _profile(folder)
    given.symlink_to(path)


def _is_pdf(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(5) == b"%PDF-"
    except OSError:
        return False


async def letters(picture: Path, folder: Path) -> str:
    """What is written in a picture, Korean and English. Raises Failed."""
    program = tesseract()
    if program is None:
        raise Failed("no-tool", "the reader of letters is not installed")
    out = folder / f"{picture.stem}-letters"
    text = ""
    # first as a page with columns; a picture with a line or two on it has none
    for layout in ("3", "6"):
        words = [str(picture), str(out), "-l", "kor+eng", "--psm", layout]
        await process.start(program, words, reads=[picture], folder=folder, limits=LETTERS)
        text = await asyncio.to_thread(out.with_suffix(".txt").read_text, "utf-8", "replace")
        if text.strip():
            break
    return text


async def poster(path: Path, folder: Path) -> Path:
    """A picture from the first seconds of a video. Raises Failed."""
    program = ffmpeg()
    if program is None:
        raise Failed("no-tool", "the video program is not installed")
    out = folder / "poster.png"
    words = ["-nostdin", "-loglevel", "error", "-i", str(path), "-vf", "thumbnail=50,scale='min(1024,iw)':-2"]
    await process.start(program, [*words, "-frames:v", "1", str(out)], reads=[path], folder=folder, limits=POSTER)
    if not await asyncio.to_thread(out.exists):
        raise Failed("broken", "no picture came out")
    return out
