"""Looks into pictures and PDFs. Runs confined only, because parsers are suspects; a failure is an exit code."""

from pathlib import Path

import pyvips

PIXELS = 400_000_000
"""More than any camera; a picture that unpacks to more is an attack or a poster for another program."""

PDF = "application/pdf"
HEVC = ("image/heic", "image/heif")


def opened(media_type: str, path: str) -> pyvips.Image:
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


def decoded(described: pyvips.Image, path: str) -> pyvips.Image:
    """The pixels of a HEIC photo, upright, with what it tells of itself: the other library has no HEVC."""
    import pi_heif  # its own codecs take time to load, and few pictures need them

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


def packed(data: bytes, width: int, height: int, *, bands: int, stride: int) -> pyvips.Image:
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


def smaller(media_type: str, path: str, pixels: int, out: Path) -> None:
    """Write the picture, or the first page of the PDF, as WebP of at most so many pixels, upright, without metadata."""
    if media_type == PDF or media_type in HEVC:
        whole = first_page(path) if media_type == PDF else opened(media_type, path)
        small = whole.thumbnail_image(pixels, height=pixels, size="down")
    else:
        opened(media_type, path)
        small = pyvips.Image.thumbnail(path, pixels, height=pixels, size="down", export_profile="srgb")
    small.webpsave(str(out), Q=78, keep="none")


def first_page(path: str) -> pyvips.Image:
    """The first page of a PDF, about 1,500 pixels high or wide."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    page = document[0]
    width, height = page.get_size()
    if min(width, height) <= 0:
        raise ValueError("an empty page")
    bitmap = page.render(scale=1500 / max(width, height), rev_byteorder=True)
    image = packed(bytes(bitmap.buffer), bitmap.width, bitmap.height, bands=bitmap.n_channels, stride=bitmap.stride)
    return image.extract_band(0, n=3).copy(interpretation="srgb")


def main(words: list[str]) -> int:
    """`strip TYPE IN OUT` writes OUT without location data when IN has any, and prints `taken` or `none`."""
    _, media_type, path, out = words
    print("taken" if strip(media_type, path, out) else "none")
    return 0
