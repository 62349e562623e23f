"""Documents in the shape in which other programs write them, made by code: what Word and Hangul leave in a file."""

import io
import zipfile
from urllib.parse import quote

from PIL import Image

_W = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
    ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def packed(parts: dict[str, str | bytes]) -> bytes:
    """An archive of the parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def png(colour: str = "#3377aa") -> bytes:
    """A picture."""
    out = io.BytesIO()
    Image.new("RGB", (300, 200), colour).save(out, "PNG")
    return out.getvalue()


def _r(text: str, look: str = "") -> str:
    return f'<w:r>{f"<w:rPr>{look}</w:rPr>" if look else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def _p(*runs: str, style: str = "", about: str = "") -> str:
    said = (f'<w:pStyle w:val="{style}"/>' if style else "") + about
    inside = "".join(one if one.startswith("<") else _r(one) for one in runs)
    return (
        f'<w:p w14:paraId="1A2B3C4D" w:rsidR="00A77427">{f"<w:pPr>{said}</w:pPr>" if said else ""}'
        f'<w:proofErr w:type="spellStart"/>{inside}<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/></w:p>'
    )


def _item(text: str, level: int, list_: int = 1, *more: str) -> str:
    return _p(text, *more, style="a3", about=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_}"/></w:numPr>')


def _picture(relation: str, alt: str) -> str:
    return (
        f'<w:r><w:drawing><wp:inline><wp:extent cx="2857500" cy="1905000"/><wp:docPr id="1" name="Picture 1" descr="{alt}"/>'
        '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill>'
        f'<a:blip r:embed="{relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'
    )


def _box(text: str) -> str:
    """A box of text as Word writes it: once for new readers, once more for old ones."""
    inside = f"<w:txbxContent>{_p(text)}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="7" name="Text Box 7"/>'
        f"<a:graphic><a:graphicData><wps:wsp><wps:txbx>{inside}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
        f"</w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{inside}</v:textbox></v:shape></w:pict>"
        "</mc:Fallback></mc:AlternateContent></w:r>"
    )


def _field(told: str, shown: str) -> str:
    return (
        f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">{told}</w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{_r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def _cell(inside: str, about: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>{about}</w:tcPr>{inside}</w:tc>'


_CHANGED = 'w:id="9" w:author="A" w:date="2026-11-20T09:00:00Z"'
_LEVELS = "".join(
    f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{shape}"/><w:lvlText w:val="%{at + 1}."/></w:lvl>'
    for at, shape in enumerate(["decimal", "ganada", "decimalEnclosedCircle"])
)
_NUMBERING = (
    f'<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>{_LEVELS}</w:abstractNum>'
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
)
_STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/>'
    '<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="List Paragraph"/><w:basedOn w:val="a"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="a4"><w:name w:val="Title"/><w:basedOn w:val="a"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="10"><w:name w:val="toc 1"/><w:basedOn w:val="a"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="a5"><w:name w:val="footnote text"/><w:basedOn w:val="a"/></w:style>'
)
_TABLE = (
    '<w:tbl><w:tblPr><w:tblStyle w:val="a6"/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="4000"/>'
    '<w:gridCol w:w="2000"/></w:tblGrid>'
    "<w:tr><w:trPr><w:tblHeader/></w:trPr>"
    + _cell(_p("구분"))
    + _cell(_p("내용"), '<w:gridSpan w:val="2"/>')
    + "</w:tr><w:tr>"
    + _cell(_p("합계"), '<w:vMerge w:val="restart"/>')
    + _cell(_p("가"))
    + _cell("<w:tbl><w:tblPr/><w:tblGrid/><w:tr>" + _cell(_p("안의 표")) + "</w:tr></w:tbl>" + _p(""))
    + "</w:tr><w:tr>"
    + _cell(_p(""), "<w:vMerge/>")
    + _cell(_p("나"))
    + _cell(_p("다"))
    + f"</w:tr><w:tr><w:trPr><w:del {_CHANGED}/></w:trPr>"
    + _cell(_p(f"<w:del {_CHANGED}><w:r><w:delText>지운 줄</w:delText></w:r></w:del>"))
    + "</w:tr></w:tbl>"
)
_BODY = (
    _p("2027년 운영 계획", style="a4"),
    _p(_field(r' TOC \o "1-3" \h ', "추진 배경 1"), style="10"),
    _p("추진 배경", style="1"),
    _p(
        "협의회에서 정했다",
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r>',
        ". 자세한 것은 ",
        _field(' HYPERLINK "https://example.org/a" ', "누리집"),
        "을 본다.",
    ),
    _p(
        "예산은 ",
        f"<w:del {_CHANGED}><w:r><w:delText>1억</w:delText></w:r></w:del><w:ins {_CHANGED}>{_r('2억')}</w:ins>",
        "이고 ",
        f"<w:moveTo {_CHANGED}>{_r('옮긴 글')}</w:moveTo>",
        '<w:r><w:commentReference w:id="0"/></w:r>',
        "이다.",
    ),
    _p("할 일", style="2"),
    _item("하나", 0),
    _item("하나의 가", 1),
    _item("하나의 가의 첫째", 2, 1, _picture("rId5", "배치도")),
    _item("하나의 나", 1),
    _p("사이의 글"),
    _item("둘", 0),
    _item("점", 0, 2),
    _p('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', " 확인한 일"),
    _TABLE,
    _p("상자 앞의 글", _box("상자 안의 글")),
    _p(
        '<w:r><w:drawing><wp:inline><wp:docPr id="9" name="Chart 9" descr="분기별 이용"/><a:graphic><a:graphicData '
        'uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></wp:inline></w:drawing></w:r>'
    ),
    _p(_picture("rId6", "옛 그림")),
    _p('<w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r>'),
    _p(
        "<w:r><w:ruby><w:rt><w:r><w:t>gong</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>共</w:t></w:r></w:rubyBase></w:ruby></w:r>",
        " 끝",
    ),
)


def word() -> bytes:
    """A plan as Word saves it: lists in lists, merged cells, notes, tracked changes, boxes, pictures old and new."""
    return packed(
        {
            "[Content_Types].xml": _HEAD + "<Types/>",
            "word/document.xml": f"{_HEAD}<w:document {_W}><w:body>{''.join(_BODY)}<w:sectPr/></w:body></w:document>",
            "word/_rels/document.xml.rels": _HEAD
            + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            + f'<Relationship Id="rId5" Type="{_RELATION}/image" Target="media/image1.png"/>'
            + f'<Relationship Id="rId6" Type="{_RELATION}/image" Target="media/image2.emf"/></Relationships>',
            "word/styles.xml": f"{_HEAD}<w:styles {_W}>{_STYLES}</w:styles>",
            "word/numbering.xml": f"{_HEAD}<w:numbering {_W}>{_NUMBERING}</w:numbering>",
            "word/footnotes.xml": f'{_HEAD}<w:footnotes {_W}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
            '<w:footnote w:id="2">'
            + _p("<w:r><w:footnoteRef/></w:r>", " 2026. 11. 5. 제3차", style="a5")
            + "</w:footnote></w:footnotes>",
            "word/comments.xml": f'{_HEAD}<w:comments {_W}><w:comment w:id="0" w:author="A">{_p("금액 확인")}</w:comment></w:comments>',
            "word/header1.xml": f"{_HEAD}<w:hdr {_W}>{_p('새결진흥원 대외비')}</w:hdr>",
            "word/footer1.xml": f"{_HEAD}<w:ftr {_W}>{_p('3')}</w:ftr>",
            "word/media/image1.png": png(),
            "word/media/image2.emf": b"\x01\x00\x00\x00" + bytes(100),
        }
    )


_HP = (
    'xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph" xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section"'
    ' xmlns:hh="http://www.hancom.co.kr/hwpml/2011/head" xmlns:hc="http://www.hancom.co.kr/hwpml/2011/core"'
    ' xmlns:opf="http://www.idpf.org/2007/opf/"'
)


def _hp(*inside: str, shape: int = 0, style: int = 0) -> str:
    """A paragraph; what is no markup is text."""
    runs = "".join(
        f'<hp:run charPrIDRef="0">{one if one.startswith("<") else f"<hp:t>{one}</hp:t>"}</hp:run>' for one in inside
    )
    return (
        f'<hp:p id="0" paraPrIDRef="{shape}" styleIDRef="{style}" pageBreak="0" columnBreak="0" merged="0">{runs}'
        '<hp:linesegarray><hp:lineseg textpos="0" vertpos="0" vertsize="1000" textheight="1000" baseline="850"/>'
        "</hp:linesegarray></hp:p>"
    )


def _below(*paragraphs: str) -> str:
    return f'<hp:subList id="" textDirection="HORIZONTAL" lineWrap="BREAK" vertAlign="TOP">{"".join(paragraphs)}</hp:subList>'


def _tc(row: int, column: int, *paragraphs: str, across: int = 1, down: int = 1, head: int = 0) -> str:
    return (
        f'<hp:tc name="" header="{head}" hasMargin="0" borderFillIDRef="3">{_below(*paragraphs)}'
        f'<hp:cellAddr colAddr="{column}" rowAddr="{row}"/><hp:cellSpan colSpan="{across}" rowSpan="{down}"/>'
        '<hp:cellSz width="12000" height="282"/><hp:cellMargin left="510" right="510" top="141" bottom="141"/></hp:tc>'
    )


def _tbl(*rows: list[str], caption: str = "") -> str:
    inside = "".join(f"<hp:tr>{''.join(row)}</hp:tr>" for row in rows)
    said = f'<hp:caption side="TOP" gap="850">{_below(_hp(caption))}</hp:caption>' if caption else ""
    return f'<hp:tbl id="1" rowCnt="{len(rows)}" colCnt="2" borderFillIDRef="3"><hp:sz width="24000"/>{said}{inside}</hp:tbl>'


def _pic(id: str, caption: str = "") -> str:
    said = f'<hp:caption side="BOTTOM">{_below(_hp(caption))}</hp:caption>' if caption else ""
    return (
        f'<hp:pic id="2"><hp:sz width="22500" height="15000"/>{said}<hp:shapeComment>그림입니다.&#10;원본 그림의 이름: BIN0001.png'
        f'</hp:shapeComment><hc:img binaryItemIDRef="{id}" bright="0" contrast="0"/></hp:pic>'
    )


def _ctrl(inside: str) -> str:
    return f"<hp:ctrl>{inside}</hp:ctrl>"


_HANGUL = (
    _hp(
        '<hp:secPr id="" textDirection="HORIZONTAL"><hp:pagePr landscape="WIDELY"/></hp:secPr>'
        '<hp:ctrl><hp:colPr id="" type="NEWSPAPER" layout="LEFT" colCount="1"/></hp:ctrl>',
        _ctrl(f'<hp:header id="1" applyPageType="BOTH">{_below(_hp("새결진흥원 내부 문서"))}</hp:header>'),
        _ctrl(f'<hp:footer id="2" applyPageType="BOTH">{_below(_hp("7"))}</hp:footer>'),
        "현장 점검 결과",
        shape=1,
        style=1,
    ),
    _hp(
        "점검은 11월에 했다",
        _ctrl(
            f'<hp:footNote number="1" suffixChar="41">{_below(_hp("<hp:ctrl><hp:autoNum/></hp:ctrl>", " 현장 셋"))}</hp:footNote>'
        ),
        '<hp:t>. 결과는 <hp:deleteBegin Id="1" TcId="1"/>나쁘다<hp:deleteEnd Id="1" TcId="1"/>'
        '<hp:insertBegin Id="2" TcId="2"/>좋다<hp:insertEnd Id="2" TcId="2"/>.</hp:t>',
        _ctrl(f"<hp:hiddenComment>{_below(_hp('다시 확인'))}</hp:hiddenComment>"),
    ),
    _hp("첫째", shape=2),
    _hp("첫째의 가", shape=3),
    _hp("둘째", _pic("image1", "그림 1 현장"), shape=2),
    _hp(
        _tbl(
            [_tc(0, 0, _hp("구분"), head=1), _tc(0, 1, _hp("값"), head=1)],
            [_tc(1, 0, _hp("합"), down=2), _tc(1, 1, _hp(_tbl([_tc(0, 0, _hp("안의 표"))])))],
            [_tc(2, 1, _hp("<hp:t>둘<hp:lineBreak/>셋</hp:t>"))],
            caption="표 1 점검표",
        )
    ),
    _hp(
        f'<hp:rect id="3"><hp:drawText lastWidth="1" name="" editable="0">{_below(_hp("상자의 글"), _hp(_tbl([_tc(0, 0, _hp("상자의 표"))])))}'
        "</hp:drawText></hp:rect>"
    ),
    _hp(f'<hp:container id="4">{_pic("image1")}<hp:ellipse id="5"/></hp:container>'),
    _hp('<hp:ole id="6"><hp:shapeComment>수식 개체</hp:shapeComment></hp:ole>'),
    _hp(_pic("image2")),
    _hp('<hp:dutmal posType="TOP"><hp:mainText>共</hp:mainText><hp:subText>공</hp:subText></hp:dutmal>', "유한다"),
)


def hangul() -> bytes:
    """A report as Hangul saves it: outline, numbering, boxes, tables in tables, captions, notes, headers, changes."""
    shapes = "".join(
        f'<hh:paraPr id="{at}"><hh:align horizontal="JUSTIFY"/><hh:heading type="{kind}" idRef="1" level="{level}"/></hh:paraPr>'
        for at, (kind, level) in enumerate([("NONE", 0), ("OUTLINE", 0), ("NUMBER", 0), ("NUMBER", 1)])
    )
    return packed(
        {
            "mimetype": "application/hwp+zip",
            "version.xml": _HEAD + "<v/>",
            "Contents/content.hpf": f"{_HEAD}<opf:package {_HP}><opf:metadata><opf:title>현장 점검</opf:title></opf:metadata>"
            '<opf:manifest><opf:item id="image1" href="BinData/image1.png" media-type="image/png" isEmbeded="1"/>'
            '<opf:item id="image2" href="BinData/image2.wmf" media-type="image/wmf" isEmbeded="1"/></opf:manifest></opf:package>',
            "Contents/header.xml": f'{_HEAD}<hh:head {_HP}><hh:refList><hh:charProperties><hh:charPr id="0" height="1000" '
            'textColor="#000000" shadeColor="none"><hh:underline type="NONE"/><hh:strikeout shape="NONE"/></hh:charPr>'
            f'</hh:charProperties><hh:paraProperties>{shapes}</hh:paraProperties><hh:styles><hh:style id="0" name="바탕글" '
            'engName="Normal"/><hh:style id="1" name="개요 1" engName="Outline 1"/></hh:styles></hh:refList></hh:head>',
            "Contents/section0.xml": f"{_HEAD}<hs:sec {_HP}>{''.join(_HANGUL)}</hs:sec>",
            "BinData/image1.png": png(),
            "BinData/image2.wmf": b"\xd7\xcd\xc6\x9a" + bytes(60),
        }
    )


def notion() -> bytes:
    """What Notion exports: an archive in an archive, names with ids, folders beside pages, a database as CSV."""
    plan, rules = "운영 계획 0f1e2d3c4b5a69788796a5b4c3d2e1f0", "회의 규칙 a1b2c3d4e5f60718293a4b5c6d7e8f90"
    table = "할 일 99887766554433221100ffeeddccbbaa"
    quoted = {name: quote(name) for name in (plan, rules, table)}
    inner = packed(
        {
            f"{plan}.md": f"# 운영 계획\n\nOwner: 김하늘\n\n[회의 규칙]({quoted[plan]}/{quoted[rules]}.md)\n\n"
            f"<aside>\n💡 먼저 읽을 것\n\n</aside>\n\n- [x]  예약\n- [ ]  점검\n\n"
            f"![Untitled]({quoted[plan]}/Untitled.png)\n\n[할 일]({quoted[plan]}/{quoted[table]}.csv)\n\n# 둘째 장\n",
            f"{plan}/{rules}.md": f"# 회의 규칙\n\n[위로](../{quoted[plan]}.md)\n",
            f"{plan}/Untitled.png": png(),
            f"{plan}/{table}.csv": "이름,상태\n예약,끝\n",
        }
    )
    return packed({"ExportBlock-0f1e2d3c-Part-1.zip": inner})


def _confluence(title: str, crumbs: list[tuple[str, str]], inside: str, attached: str = "") -> str:
    path = "".join(f'<li><span><a href="{href}">{words}</a></span></li>' for href, words in crumbs)
    section = (
        '<div class="pageSection group"><div class="pageSectionHeader"><h2 id="attachments" class="pageSectionTitle">'
        f'Attachments:</h2></div><div class="greybox" align="left">{attached}</div></div>'
    )
    return (
        f'<!DOCTYPE html><html><head><title>시범 사업 : {title}</title><link rel="stylesheet" href="styles/site.css"/></head>'
        f'<body class="theme-default"><div id="page"><div id="main" class="aui-page-panel"><div id="main-header">'
        f'<div id="breadcrumb-section"><ol id="breadcrumbs">{path}</ol></div><h1 id="title-heading" class="pagetitle">'
        f'<span id="title-text"> 시범 사업 : {title} </span></h1></div><div id="content" class="view">'
        '<div class="page-metadata">Created by <span class="author"> A</span>, last modified on 2026</div>'
        f'<div id="main-content" class="wiki-content group">{inside}</div>{section if attached else ""}</div></div>'
        '<div id="footer"><p>Document generated by Confluence on 2026</p></div></div></body></html>'
    )


def confluence() -> bytes:
    """What Confluence exports: all pages beside each other, their order in a list, what lies below what in crumbs."""
    home, rooms, sites = ("home_98305.html", "첫 화면"), ("98310.html", "회의실"), ("98311.html", "지역 사무소")
    return packed(
        {
            "SP/index.html": '<html><head><title>시범 사업</title></head><body><div id="content"><div id="main-content" '
            'class="pageSection"><table class="confluenceTable"><tr><th>Key</th><td>SP</td></tr></table></div><div '
            'class="pageSection"><h2>Available Pages:</h2><ul><li><a href="home_98305.html">첫 화면</a><img src="images/icons/'
            'contenttypes/home_page_16.png"/><ul><li><a href="98311.html">지역 사무소</a></li><li><a href="98310.html">회의실</a>'
            "</li></ul></li></ul></div></div></body></html>",
            "SP/home_98305.html": _confluence(
                "첫 화면",
                [("index.html", "시범 사업")],
                '<div class="toc-macro"><ul><li><a href="#a">가</a></li></ul></div><p>자세한 것은 <a href="98310.html">회의실</a>'
                '<img class="emoticon emoticon-smile" src="images/icons/emoticons/smile.svg" alt="(smile)"/></p>'
                '<ul class="inline-task-list"><li class="checked" data-inline-task-id="1">예약</li><li data-inline-task-id="2">점검'
                "</li></ul>",
            ),
            "SP/98310.html": _confluence(
                "회의실",
                [("index.html", "시범 사업"), home],
                '<div class="confluence-information-macro confluence-information-macro-warning"><div '
                'class="confluence-information-macro-body"><p>열쇠를 돌려준다</p></div></div><span '
                'class="confluence-embedded-file-wrapper"><img class="confluence-embedded-image" '
                'src="attachments/98310/131072.png?version=1&amp;api=v2" alt="배치"/></span>',
                '<img src="images/icons/bullet_blue.gif" height="8"/> <a href="attachments/98310/131072.png">배치도.png</a> '
                '(image/png)<br/><img src="images/icons/bullet_blue.gif"/> <a href="attachments/98310/131074.csv">예산.csv</a>',
            ),
            "SP/98311.html": _confluence(sites[1], [("index.html", "시범 사업"), home], "<p>여섯 곳</p>"),
            "SP/98312.html": _confluence("예약 방법", [("index.html", "시범 사업"), home, rooms], "<p>하루 전</p>"),
            "SP/attachments/98310/131072.png": png(),
            "SP/attachments/98310/131074.csv": "가,나\n1,2\n",
            "SP/images/icons/bullet_blue.gif": b"GIF89a",
            "SP/styles/site.css": "p{}",
        }
    )


def obsidian() -> bytes:
    """A vault of Obsidian: links by name wherever a note lies, files in a folder of their own, settings beside them."""
    return packed(
        {
            "금고/.obsidian/app.json": "{}",
            "금고/회의/1차 회의.md": "---\ntags: [회의]\n---\n[[정책 안내]]와 [[정책 안내#예산|예산 이야기]], [[자료/참고]], "
            "[[없는 글]]\n\n![[배치도.png|320]]\n\n![[계획.csv]]\n\n%%혼자 볼 것%%\n\n> [!warning] 조심\n> 열쇠\n\n"
            "| 가 | 나 |\n| --- | --- |\n| [[정책 안내\\|안내]] | 2 |\n\n## 끝\n",
            "금고/정책 안내.md": "# 정책 안내\n\n## 예산\n\n[[1차 회의]] [[#예산]]\n",
            "금고/자료/참고.md": "참고\n",
            "금고/첨부/배치도.png": png(),
            "금고/첨부/계획.csv": "가,나\n",
            "금고/그림판.canvas": "{}",
        }
    )
