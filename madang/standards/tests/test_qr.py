import xml.etree.ElementTree as ET

from madang.standards import qr


def test_a_code_is_an_svg_a_browser_shows_as_a_picture() -> None:
    svg = qr.picture("https://house.example/meetings/x")
    root = ET.fromstring(svg)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    assert int(root.attrib["width"]) == int(root.attrib["height"]) > 100


def test_another_text_is_another_code() -> None:
    assert qr.picture("a") != qr.picture("b")
