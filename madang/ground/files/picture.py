"""Looks into pictures and PDFs, in a process of its own with limits, because parsers are suspects.

Run as a script: `picture.py strip TYPE IN OUT` writes OUT without location data when IN has any (prints `taken` or
`none`), `picture.py thumbnails TYPE IN OUT-FOLDER` writes `256.webp` and `1024.webp`. A failure is an exit code.
It imports nothing of the house.
"""

import ctypes
import os
import resource
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pi_heif
    import pypdfium2
    import pyvips

MEMORY_BYTES = 3 << 30
CPU_SECONDS = 40
FILE_BYTES = 512 << 20
PIXELS = 400_000_000
"""More than any camera; a picture that unpacks to more is an attack or a poster for another program."""

SIZES = (256, 1024)
PDF = "application/pdf"
HEVC = ("image/heic", "image/heif")


def confine() -> None:
    """Give up memory, time, disk and the network before anything is read."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (FILE_BYTES, FILE_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    os.nice(10)
    with suppress(OSError, AttributeError):
        # a namespace without any network, where the system lets an ordinary user have one
        ctypes.CDLL(None).unshare(0x10000000 | 0x40000000)


def opened(media_type: str, path: str) -> "pyvips.Image":
    """The picture, its pixels not read yet. Raises pyvips.Error or ValueError on what is none."""
    load = {
        "image/jpeg": pyvips.Image.jpegload,
        "image/png": pyvips.Image.pngload,
        "image/gif": pyvips.Image.gifload,
        "image/webp": pyvips.Image.webpload,
        "image/tiff": pyvips.Image.tiffload,
    }.get(media_type, pyvips.Image.heifload)
    image = load(path)
    if image.width * image.height > PIXELS:
        raise ValueError("too many pixels")
    return image if media_type not in HEVC else decoded(image, path)


def decoded(described: "pyvips.Image", path: str) -> "pyvips.Image":
    """The pixels of a HEIC photo, upright, with what it tells of itself: the other library has no HEVC."""
    found = pi_heif.open_heif(path, convert_hdr_to_8bit=True)
    image = packed(bytes(found.data), found.size[0], found.size[1], bands=len(found.mode), stride=found.stride)
    image = image.copy(interpretation="srgb")
    for field in described.get_fields():
        if field == "exif-data":
            image.set_type(pyvips.GValue.blob_type, field, described.get(field))
        elif field.startswith("exif-") and field != "exif-ifd0-Orientation":
            image.set_type(pyvips.GValue.gstr_type, field, described.get(field))
        elif field == "xmp-data":
            image.set_type(pyvips.GValue.blob_type, field, described.get(field))
    image.set_type(pyvips.GValue.gint_type, "orientation", 1)
    return image


def packed(data: bytes, width: int, height: int, *, bands: int, stride: int) -> "pyvips.Image":
    """Rows of pixels, without what fills them up to `stride`."""
    row = width * bands
    if stride != row:
        data = b"".join(data[start : start + row] for start in range(0, stride * height, stride))
    return pyvips.Image.new_from_memory(data, width, height, bands, "uchar")


def strip(media_type: str, path: str, out: str) -> bool:
    """Write the picture upright and without location data to `out`; False when it has none and nothing is written.

    HEIC becomes JPEG, which every browser and office shows; the other types stay what they are.
    """
    image = opened(media_type, path)
    fields = image.get_fields()
    places = [field for field in fields if field.startswith("exif-ifd3-GPS")]
    if not places and not ("xmp-data" in fields and b"GPS" in image.get("xmp-data")):
        return False
    upright = image.autorot().copy()
    for field in fields:
        if field.startswith("exif-ifd3-") or field in ("xmp-data", "iptc-data", "exif-ifd2-MakerNote"):
            upright.remove(field)
    if media_type == "image/png":
        upright.pngsave(out)
    elif media_type == "image/webp":
        upright.webpsave(out, Q=92)
    elif media_type == "image/avif":
        upright.heifsave(out, Q=75, compression="av1")
    else:
        upright.jpegsave(out, Q=92)
    return True


def thumbnails(media_type: str, path: str, folder: str) -> None:
    """Write the picture, or the first page of the PDF, as WebP of at most each size, upright and without metadata."""
    whole = first_page(path) if media_type == PDF else opened(media_type, path)
    for pixels in SIZES:
        if media_type == PDF or media_type in HEVC:
            small = whole.thumbnail_image(pixels, height=pixels, size="down")
        else:
            small = pyvips.Image.thumbnail(path, pixels, height=pixels, size="down", export_profile="srgb")
        small.webpsave(str(Path(folder) / f"{pixels}.webp"), Q=78, keep="none")


def first_page(path: str) -> "pyvips.Image":
    """The first page of a PDF, about 1,500 pixels high or wide."""
    document = pypdfium2.PdfDocument(path)
    page = document[0]
    width, height = page.get_size()
    if min(width, height) <= 0:
        raise ValueError("an empty page")
    bitmap = page.render(scale=1500 / max(width, height), rev_byteorder=True)
    image = packed(bytes(bitmap.buffer), bitmap.width, bitmap.height, bands=bitmap.n_channels, stride=bitmap.stride)
    return image.extract_band(0, n=3).copy(interpretation="srgb")


def main(words: list[str]) -> int:
    """One task."""
    task, media_type, path, out = words
    if task == "strip":
        print("taken" if strip(media_type, path, out) else "none")
    else:
        thumbnails(media_type, path, out)
    return 0


if __name__ == "__main__":
    confine()
    os.environ["VIPS_BLOCK_UNTRUSTED"] = "1"
    os.environ["VIPS_CONCURRENCY"] = "1"
    import pyvips

    if sys.argv[2] in HEVC:
        import pi_heif
    if sys.argv[2] == PDF:
        import pypdfium2

    sys.exit(main(sys.argv[1:]))
