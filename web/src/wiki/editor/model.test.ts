import { getSchema } from '@tiptap/core'
import { DOMParser as SchemaParser, DOMSerializer, Node } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import { cells, cleaned, fromMarkdown } from '../rules/paste'
import { blockAt, blockOf, dropped, moved } from './blocks'
import { documentModel } from './schema'

const schema = getSchema(documentModel())

/** The tree without attributes that are empty and without ids. */
function plain(node: Node): unknown {
  const attrs = Object.fromEntries(
    Object.entries(node.attrs).filter(
      ([key, value]) =>
        key !== 'id' && value !== null && value !== '' && !(key.endsWith('span') && value === 1),
    ),
  )
  return {
    type: node.type.name,
    ...(Object.keys(attrs).length > 0 ? { attrs } : {}),
    ...(node.isText ? { text: node.text } : {}),
    ...(node.marks.length > 0 ? { marks: node.marks.map((mark) => mark.type.name) } : {}),
    ...(node.childCount > 0 ? { content: node.children.map(plain) } : {}),
  }
}

/** What a clipboard becomes on the page, as an outline: `type(inside)`. */
function outline(html: string): string {
  const holder = document.createElement('div')
  holder.innerHTML = html
  const write = (node: Node): string =>
    node.isText
      ? `${node.marks.map((mark) => `${mark.type.name}:`).join('')}${node.text}`
      : `${node.type.name}${node.attrs.level ? node.attrs.level : ''}${node.attrs.checked ? '!' : ''}${node.attrs.colspan > 1 ? `c${node.attrs.colspan}` : ''}${node.attrs.rowspan > 1 ? `r${node.attrs.rowspan}` : ''}(${node.children.map(write).join(' ')})`
  return SchemaParser.fromSchema(schema).parse(holder).children.map(write).join(' ')
}

describe('the model', () => {
  it('has the nodes and marks of the decision, and no others', () => {
    expect(Object.keys(schema.nodes).sort()).toEqual(
      'blockquote bulletList callout card codeBlock column columns date doc file hardBreak heading horizontalRule image inlineMath listItem math mention orderedList paragraph table tableCell tableHeader tableRow taskItem taskList text'.split(
        ' ',
      ),
    )
    expect(Object.keys(schema.marks).sort()).toEqual(
      'bold code comment highlight italic link strike underline'.split(' '),
    )
  })

  it.each([
    ['paragraph', ['align', 'id']],
    ['heading', ['align', 'id', 'level']],
    ['orderedList', ['id', 'start']],
    ['taskItem', ['checked', 'id', 'task']],
    ['codeBlock', ['id', 'language']],
    ['tableCell', ['align', 'colspan', 'colwidth', 'rowspan']],
    ['image', ['alt', 'caption', 'file', 'id', 'width']],
    ['file', ['file', 'id', 'name', 'size']],
    ['callout', ['id', 'tone']],
    ['columns', ['id']],
    ['column', []],
    ['math', ['id', 'latex']],
    ['card', ['id', 'thing']],
    ['mention', ['label', 'thing']],
  ])('gives %s these attributes', (name, attrs) => {
    expect(Object.keys(schema.nodes[name]?.spec.attrs ?? {}).sort()).toEqual(attrs)
  })

  it('keeps where a link leads, and nothing else of it', () => {
    expect(Object.keys(schema.marks.link?.spec.attrs ?? {})).toEqual(['href'])
  })

  it('survives the way through HTML', () => {
    const doc = Node.fromJSON(schema, {
      type: 'doc',
      content: [
        {
          type: 'callout',
          attrs: { tone: 'danger' },
          content: [{ type: 'paragraph', content: [{ type: 'text', text: '조심' }] }],
        },
        {
          type: 'columns',
          content: [1, 2].map((n) => ({
            type: 'column',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: String(n) }] }],
          })),
        },
        { type: 'math', attrs: { latex: 'a<b' } },
        { type: 'card', attrs: { thing: 'tasks.task:0197a3' } },
        { type: 'image', attrs: { file: 'f', alt: '설명', caption: '그림', width: 280 } },
        { type: 'file', attrs: { file: 'f', name: '가.pdf', size: 12 } },
        {
          type: 'paragraph',
          attrs: { align: 'center' },
          content: [
            { type: 'date', attrs: { value: '2026-11-21' } },
            { type: 'mention', attrs: { thing: 'people.person:1', label: '미나' } },
          ],
        },
      ],
    })
    const holder = document.createElement('div')
    holder.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content))
    expect(plain(SchemaParser.fromSchema(schema).parse(holder))).toEqual(plain(doc))
  })
})

describe('a block', () => {
  const doc = Node.fromJSON(schema, {
    type: 'doc',
    content: [
      { type: 'paragraph', attrs: { id: 'first' }, content: [{ type: 'text', text: '하나' }] },
      {
        type: 'bulletList',
        content: ['둘', '셋'].map((text) => ({
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
        })),
      },
      { type: 'paragraph', content: [{ type: 'text', text: '넷' }] },
    ],
  })
  const at = (text: string) => {
    let found = 0
    doc.descendants((node, place) => {
      if (node.text === text) found = place
    })
    return EditorState.create({ doc, selection: TextSelection.create(doc, found) })
  }
  const order = (state: EditorState, step: -1 | 1) => {
    const block = blockOf(state)
    const tr = block && moved(state, block, step)
    return tr
      ? [tr.doc.textBetween(0, tr.doc.content.size, ' '), tr.selection.$from.parent.textContent]
      : null
  }
  it.each([
    ['하나', 1, ['둘 셋 하나 넷', '하나']],
    ['하나', -1, null],
    ['둘', 1, ['하나 셋 둘 넷', '둘']],
    ['둘', -1, null],
    ['넷', -1, ['하나 넷 둘 셋', '넷']],
  ] as const)('%s moves by %i', (text, step, result) => {
    expect(order(at(text), step)).toEqual(result)
  })

  const drop = (text: string, beside: string, side: 'before' | 'after') => {
    const state = at(text)
    const block = blockOf(state)
    const target = blockOf(at(beside))
    const pos = target && (side === 'before' ? target.at + 1 : target.at + target.node.nodeSize - 1)
    const tr = block && pos !== null ? dropped(state, block, pos) : null
    return tr
      ? [tr.doc.textBetween(0, tr.doc.content.size, ' '), tr.selection.$from.parent.textContent]
      : null
  }
  it.each([
    ['하나', '넷', 'after', ['둘 셋 넷 하나', '하나']],
    ['넷', '하나', 'before', ['넷 하나 둘 셋', '넷']],
    ['둘', '셋', 'after', ['하나 셋 둘 넷', '둘']],
    ['둘', '넷', 'after', ['하나 셋 넷 둘', '둘']],
    ['하나', '하나', 'after', null],
    ['둘', '셋', 'before', null],
  ] as const)('%s is let go beside %s, %s it', (text, beside, side, result) => {
    expect(drop(text, beside, side)).toEqual(result)
  })

  it('that is let go elsewhere keeps its id', () => {
    const block = blockAt(doc, 0)
    const tr = block && dropped(EditorState.create({ doc }), block, doc.content.size)
    expect(tr?.doc.lastChild?.attrs.id).toBe('first')
  })
})

describe('a clipboard', () => {
  it.each([
    [
      'Word: lists that are paragraphs',
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {} --></style></head><body><!--StartFragment-->
      <p class=MsoListParagraph style='margin-left:38.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span lang=EN-US style='font-family:Wingdings;mso-list:Ignore'>l<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><![endif]>첫째<o:p></o:p></p>
      <p class=MsoListParagraph style='margin-left:58.0pt;mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>n<span>&nbsp;</span></span>안쪽<o:p></o:p></p>
      <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>번호</p><!--EndFragment--></body></html>`,
      'bulletList(listItem(paragraph(첫째) bulletList(listItem(paragraph(안쪽))))) orderedList(listItem(paragraph(번호)))',
    ],
    [
      'Word: a heading and bold words',
      `<p class=MsoTitle>사업 계획</p><p class=MsoNormal><b><span style='color:red'>굵은</span></b> 말<o:p>&nbsp;</o:p></p>`,
      'heading1(사업 계획) paragraph(bold:굵은  말)',
    ],
    [
      'Excel: a table with a bold head and merged cells',
      `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td {color:black}</style></head><body><table border=0 cellpadding=0 width=192><colgroup><col width=64 style='width:48pt'></colgroup>
      <!--StartFragment--><tr height=22><td class=xl65 style='font-weight:700'>항목</td><td style='font-weight:700'>금액</td></tr>
      <tr><td rowspan=2>출장비</td><td align=right x:num="1200">1,200</td></tr><tr><td>300</td></tr><tr><td colspan=2>합계</td></tr><!--EndFragment--></table></body></html>`,
      'table(tableRow(tableHeader(paragraph(항목)) tableHeader(paragraph(금액))) tableRow(tableCellr2(paragraph(출장비)) tableCell(paragraph(1,200))) tableRow(tableCell(paragraph(300))) tableRow(tableCellc2(paragraph(합계))))',
    ],
    [
      'Hangul: a table in a paragraph, and bold within signs of quotation',
      `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><HTML><HEAD><STYLE type="text/css">p.HStyle0{}</STYLE></HEAD><BODY><!--StartFragment-->
      <P CLASS=HStyle0><SPAN STYLE='font-weight:"bold"'>가. 목적</SPAN></P>
      <P CLASS=HStyle0 STYLE='text-align:center'><TABLE border="1"><TR><TD><P CLASS=HStyle0><SPAN STYLE='font-weight:"bold"'>일자</SPAN></P></TD><TD><P><SPAN STYLE='font-weight:"bold"'>내용</SPAN></P></TD></TR><TR><TD><P>11. 21.</P></TD><TD><P>점검</P></TD></TR></TABLE></P>
      <P CLASS=HStyle0>다음 줄</P><!--EndFragment--></BODY></HTML>`,
      'paragraph(bold:가. 목적) table(tableRow(tableHeader(paragraph(일자)) tableHeader(paragraph(내용))) tableRow(tableCell(paragraph(11. 21.)) tableCell(paragraph(점검)))) paragraph(다음 줄)',
    ],
    [
      'Hangul: paragraphs, an outline and a table',
      `<!DOCTYPE HTML><HTML><HEAD><TITLE></TITLE><STYLE type="text/css">p.HStyle0{}</STYLE></HEAD><BODY><!--StartFragment-->
      <P CLASS="개요1" STYLE='line-height:160%;'><SPAN STYLE='font-family:"맑은 고딕";font-size:16pt'>1. 배경</SPAN></P>
      <P CLASS=HStyle0 STYLE='line-height:160%;text-align:center;'><SPAN STYLE='font-weight:bold;'>본문</SPAN>입니다</P>
      <TABLE border="1" cellspacing="0" cellpadding="0" style='border-collapse:collapse;border:none;'><TR><TD colspan="2" valign="middle" style='width:283;height:28;'><P CLASS=HStyle0>가</P></TD></TR><TR><TD><P>나</P></TD><TD><P>다</P></TD></TR></TABLE><!--EndFragment--></BODY></HTML>`,
      'heading1(1. 배경) paragraph(bold:본문 입니다) table(tableRow(tableCellc2(paragraph(가))) tableRow(tableCell(paragraph(나)) tableCell(paragraph(다))))',
    ],
    [
      'the web: a page of a word processor inside a bold that is none',
      `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt;font-weight:400">소개</span></h2><p dir="ltr"><span style="font-weight:700">굵게</span><span style="font-style:italic"> 기울임</span><a href="https://example.org/?a=1" style="text-decoration:none"><span style="text-decoration:underline">고리</span></a></p><ul><li><p>하나</p></li><ul><li><p>안쪽</p></li></ul></ul></b>`,
      'heading2(소개) paragraph(bold:굵게 italic: 기울임 link:고리) bulletList(listItem(paragraph(하나) bulletList(listItem(paragraph(안쪽)))))',
    ],
    [
      'the web: checklists',
      `<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled> 끝난 일</li><li class="task-list-item"><input type="checkbox" disabled> 남은 일</li></ul>`,
      'taskList(taskItem!(paragraph(끝난 일)) taskItem(paragraph(남은 일)))',
    ],
    [
      'hostile: scripts, handlers and addresses that run',
      `<p onclick="alert(1)">글<script>alert(1)</script><img src=x onerror="alert(1)"></p><a href="javascript:alert(1)">눌러</a><iframe srcdoc="<p>안</p>"></iframe><svg onload="alert(1)"></svg>`,
      'paragraph(글) paragraph(눌러)',
    ],
  ])('%s', (_, html, expected) => {
    expect(outline(cleaned(html))).toBe(expected)
  })

  it('of any depth is read without an end', () => {
    const deep = `${'<div>'.repeat(300)}깊은 곳${'</div>'.repeat(300)}`
    expect(outline(cleaned(deep))).toContain('깊은 곳')
  })

  it.each([
    [
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['한 줄', null],
    ['a\tb\nc', null],
  ])('of plain cells %j', (text, rows) => {
    expect(cells(text)).toEqual(rows)
  })

  it('of Markdown keeps what it says', () => {
    const html = fromMarkdown(
      '# 제목\n\n본문 **굵게** [고리](https://example.org)\n- 하나\n- 둘\n\n- [x] 끝\n> 인용\n\n```\na < b\n```\n---',
    )
    expect(outline(html ?? '')).toBe(
      'heading1(제목) paragraph(본문  bold:굵게   link:고리) bulletList(listItem(paragraph(하나)) listItem(paragraph(둘))) taskList(taskItem!(paragraph(끝))) blockquote(paragraph(인용)) codeBlock(a < b) horizontalRule()',
    )
    expect(fromMarkdown('그냥 글입니다. 3 * 4')).toBeNull()
  })
})
