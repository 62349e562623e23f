"""QR codes as pictures."""

import io


def svg(text: str) -> str:
    """A QR code as an SVG document of its own: with its namespace, without which no browser draws it as a picture."""
    import segno  # noqa: PLC0415  (seldom needed)

    drawn = io.BytesIO()
    segno.make(text, error="m").save(drawn, kind="svg", xmldecl=False, scale=4, border=4, dark="#000", light="#fff")
    return drawn.getvalue().decode().strip()
