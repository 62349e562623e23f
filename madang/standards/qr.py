"""QR codes (ISO/IEC 18004) as pictures."""

import io


def picture(text: str) -> str:
    """The text as a QR code: SVG in black on white, whatever the colours around it.

    It has its namespace, without which a browser shows no SVG as a picture of its own.
    """
    import segno  # noqa: PLC0415 - few processes draw one

    out = io.BytesIO()
    made = segno.make(text, error="m", micro=False)
    made.save(out, kind="svg", xmldecl=False, nl=False, scale=4, border=4, dark="#000", light="#fff")
    return out.getvalue().decode()
