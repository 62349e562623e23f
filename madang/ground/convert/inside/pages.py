"""Pages and pictures as grey pictures for the reader of letters, `0.png` and on: `main([TYPE, FILE, FOLDER])`."""

from pathlib import Path

MOST_PAGES = 20
DOTS_PER_POINT = 200 / 72
MOST_PIXELS = 4000
"""Wide or high; letters on larger pictures are large as well."""


def main(words: list[str]) -> int:
    """Write the pictures."""
    from madang.ground.files import picture  # the house asks this module how many pages there are at most

    media_type, path, folder = words
    if media_type != picture.PDF:
        whole = picture.opened(media_type, path).autorot()
        whole.thumbnail_image(MOST_PIXELS, height=MOST_PIXELS, size="down").colourspace("b-w").pngsave(
            str(Path(folder) / "0.png"), keep="none"
        )
        return 0
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    for number in range(min(len(document), MOST_PAGES)):
        page = document[number]
        scale = min(DOTS_PER_POINT, MOST_PIXELS / max(*page.get_size(), 1))
        bitmap = page.render(scale=scale, grayscale=True)
        drawn = picture.packed(bytes(bitmap.buffer), bitmap.width, bitmap.height, bands=1, stride=bitmap.stride)
        drawn.pngsave(str(Path(folder) / f"{number}.png"))
        page.close()
    return 0
