/**
 * What other programs put on the clipboard, made into plain HTML of the document model: Hangul word
 * processors, Word, Excel and the web each write their own. Pure but for the browser's own reader of HTML,
 * which runs nothing; what remains is read through the schema of the editor.
 */

/** Elements that carry nothing to be kept, with all that is in them. */
const NOTHING =
  'script, style, meta, link, title, head, xml, iframe, object, embed, noscript, template, svg, canvas, form input, select, button'
/** Nodes deeper than this are read as if they stood at that depth: clipboards are not to be trusted. */
const DEEPEST = 60
/** Elements of one paste that are looked at. */
const MOST = 40_000

const each = (root: ParentNode, selector: string, act: (element: HTMLElement) => void) =>
  root.querySelectorAll<HTMLElement>(selector).forEach(act)

/** Puts an element's children in its place. */
function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

function rename(element: HTMLElement, name: string): HTMLElement {
  const made = element.ownerDocument.createElement(name)
  made.append(...element.childNodes)
  for (const one of ['colspan', 'rowspan', 'href', 'start', 'align', 'data-align']) {
    const value = element.getAttribute(one)
    if (value) made.setAttribute(one, value)
  }
  element.replaceWith(made)
  return made
}

/** The style of an element as names and values. */
function styleOf(element: Element): Map<string, string> {
  return new Map(
    (element.getAttribute('style') ?? '')
      .split(';')
      .map((one) => one.split(/:(.*)/s))
      .filter((pair) => pair.length > 1)
      .map(([name = '', value = '']) => [
        name.trim().toLowerCase(),
        // Hangul writes words of a style within signs of quotation.
        value
          .trim()
          .toLowerCase()
          .replace(/^"(.*)"$/, '$1'),
      ]),
  )
}

/** Bold, italic, underline, strike and marker that are written as styles become elements. */
function styled(root: ParentNode): void {
  each(root, '[style]', (element) => {
    if (/^(TABLE|TBODY|THEAD|TR|COL|COLGROUP|UL|OL)$/.test(element.tagName)) return
    const style = styleOf(element)
    const weight = style.get('font-weight') ?? ''
    const line = `${style.get('text-decoration') ?? ''} ${style.get('text-decoration-line') ?? ''}`
    const heading = /^H[1-6]$/.test(element.tagName) || element.tagName === 'TH'
    const marks = [
      (weight === 'bold' || Number(weight) >= 600) && !heading ? 'strong' : '',
      style.get('font-style') === 'italic' ? 'em' : '',
      line.includes('underline') && element.closest('a') === null ? 'u' : '',
      line.includes('line-through') ? 's' : '',
    ].filter(Boolean)
    // Whole pages of the web come inside <b style="font-weight:normal">.
    if (/^(B|STRONG)$/.test(element.tagName) && /^(normal|400)$/.test(weight)) return unwrap(element)
    for (const mark of marks) {
      const around = element.ownerDocument.createElement(mark)
      around.append(...element.childNodes)
      element.append(around)
    }
    const align = style.get('text-align')
    if (align === 'center' || align === 'right') element.setAttribute('align', align)
  })
}

const BULLET =
  /^[\s\u00a0]*(?:[\u00b7\u2022\u25cf\u25cb\u25a0\u25a1\u25aa\u25ab\u25c6\u25c7\u25b6\u2013\uf06c\uf0a7\uf0b7\uf0d8]|[-o\u00a7](?=[\s\u00a0]))[\s\u00a0]*/
const NUMBER = /^[\s\u00a0]*(?:\(?\d{1,3}[.)]|[\uac00-\ud7a3][.)]|[a-zA-Z][.)]|[\u2460-\u2473])[\s\u00a0]*/

/** Lists of Word are paragraphs that say their level; here they become lists. */
function wordLists(root: ParentNode): void {
  const isItem = (element: Element | null): element is HTMLElement =>
    element !== null &&
    (/mso-list:\s*(?!none|skip|ignore)/i.test(element.getAttribute('style') ?? '') ||
      /MsoListParagraph/.test(element.className)) &&
    /mso-list/i.test(element.getAttribute('style') ?? '')
  const done = new Set<Element>()
  each(root, 'p, h1, h2, h3, h4, h5, h6', (first) => {
    if (done.has(first) || !isItem(first) || /^H/.test(first.tagName)) return
    const run: HTMLElement[] = []
    for (let one: Element | null = first; isItem(one); one = one.nextElementSibling) run.push(one)
    const document = first.ownerDocument
    const top = document.createElement('div')
    first.before(top)
    const open: { level: number; name: string; list: HTMLElement }[] = []
    for (const item of run) {
      done.add(item)
      const [, name = '', depth = '1'] =
        /mso-list:\s*(\w+)(?:\s+level(\d))?/i.exec(item.getAttribute('style') ?? '') ?? []
      const level = Number(depth)
      let marker = ''
      each(item, '[style*="mso-list" i]', (sign) => {
        marker += sign.textContent
        sign.remove()
      })
      const text = marker || (item.textContent ?? '')
      const ordered = NUMBER.test(text) && !BULLET.test(text)
      if (!marker) strip(item, ordered ? NUMBER : BULLET)
      const ended = (one: { level: number; name: string } | undefined) =>
        one !== undefined && (one.level > level || (one.level === level && one.name !== name))
      while (ended(open.at(-1))) open.pop()
      if (open.length === 0 || (open.at(-1)?.level ?? 0) < level) {
        const list = document.createElement(ordered ? 'ol' : 'ul')
        const above = open.at(-1)?.list
        ;(above ? (above.lastElementChild ?? above) : top).append(list)
        open.push({ level, name, list })
      }
      const line = document.createElement('li')
      const words = document.createElement('p')
      words.append(...item.childNodes)
      line.append(words)
      open.at(-1)?.list.append(line)
      item.remove()
    }
    unwrap(top)
  })
}

/** Takes a sign away from the beginning of an element's text. */
function strip(element: HTMLElement, sign: RegExp): void {
  const walk = element.ownerDocument.createTreeWalker(element, 4)
  for (let text = walk.nextNode(); text; text = walk.nextNode()) {
    const value = text.nodeValue ?? ''
    if (!value.trim()) continue
    text.nodeValue = value.replace(sign, '')
    return
  }
}

const HEADINGS = [
  [/^(MsoTitle|title|\uc81c\ubaa9)$/i, 'h1'],
  [/^(MsoSubtitle|subtitle|\ubd80\uc81c\ubaa9)$/i, 'h2'],
  [/^(?:Mso)?(?:Heading|heading-?|\uac1c\uc694|outline-?)\s*([1-9])$/i, ''],
] as const

/** Paragraphs that say by their style that they are headings: Word, Hangul, web editors. */
function namedHeadings(root: ParentNode): void {
  each(root, 'p, div', (element) => {
    const names = [
      ...element.classList,
      element.getAttribute('data-style-name') ?? '',
      element.getAttribute('style-name') ?? '',
    ]
    for (const name of names) {
      for (const [pattern, tag] of HEADINGS) {
        const found = pattern.exec(name)
        if (!found) continue
        rename(element, tag || `h${Math.min(4, Number(found[1]))}`)
        return
      }
    }
  })
  each(root, 'h5, h6', (element) => void rename(element, 'h4'))
}

/** Tables of Excel and Hangul: header rows, spans as numbers, no empty columns of style, no sizes. */
function tables(root: ParentNode): void {
  each(root, 'table', (table) => {
    each(table, 'caption', (caption) => {
      const words = table.ownerDocument.createElement('p')
      words.append(...caption.childNodes)
      table.before(words)
      caption.remove()
    })
    each(table, 'colgroup, col', (element) => element.remove())
    each(table, 'thead td', (cell) => void rename(cell, 'th'))
    each(table, 'td, th', (cell) => {
      for (const name of ['colspan', 'rowspan']) {
        const value = Number(cell.getAttribute(name) ?? 1)
        if (!Number.isInteger(value) || value < 2) cell.removeAttribute(name)
        else cell.setAttribute(name, String(Math.min(value, name === 'colspan' ? 100 : 1000)))
      }
      // Numbers stand at the right where the spreadsheet had them there.
      if (cell.getAttribute('x:num') !== null || cell.getAttribute('data-sheets-numberformat') !== null)
        cell.setAttribute('align', 'right')
      const first = cell.firstElementChild
      if (cell.childElementCount === 1 && first?.getAttribute('align'))
        cell.setAttribute('align', first.getAttribute('align') ?? '')
    })
    each(table, 'tr', (row) => {
      if (row.childElementCount === 0) row.remove()
    })
    // The bold or coloured first row of a spreadsheet is its head.
    const [top] = table.querySelectorAll('tr')
    const cells = [...(top?.children ?? [])]
    const bold = (cell: Element) => {
      const words = (cell.textContent ?? '').trim()
      const strong = [...cell.querySelectorAll('strong, b')]
        .map((one) => one.textContent ?? '')
        .join('')
        .trim()
      return words !== '' && strong === words
    }
    if (
      table.querySelectorAll('tr').length > 1 &&
      cells.length > 1 &&
      cells.every((cell) => cell.tagName === 'TD' && bold(cell))
    )
      cells.forEach((cell) => {
        each(cell, 'strong, b', unwrap)
        rename(cell as HTMLElement, 'th')
      })
  })
}

/** Checklists as the web writes them. */
function ticks(root: ParentNode): void {
  each(root, 'li', (item) => {
    const box = item.querySelector<HTMLInputElement>(
      ':scope > input[type=checkbox], :scope > label > input[type=checkbox], :scope > p > input[type=checkbox]',
    )
    const list = item.parentElement
    if (!box || !list) return
    item.setAttribute('data-type', 'taskItem')
    item.setAttribute('data-checked', String(box.hasAttribute('checked')))
    list.setAttribute('data-type', 'taskList')
    box.remove()
  })
}

/** Lists whose inner lists stand beside their items instead of in them. */
function nested(root: ParentNode): void {
  each(root, 'ul > ul, ul > ol, ol > ul, ol > ol', (list) => {
    if (list.previousElementSibling?.tagName === 'LI') list.previousElementSibling.append(list)
  })
}

function depthOf(element: Element): number {
  let depth = 0
  for (let one: Element | null = element; one; one = one.parentElement) depth += 1
  return depth
}

/** HTML from a clipboard as HTML of the document model. */
export function cleaned(html: string): string {
  const document = new DOMParser().parseFromString(
    html
      .replace(/<!--\[if[\s\S]*?<!\[endif\]-->/gi, '')
      .replace(/<style[\s\S]*?<\/style>/gi, '')
      .replace(/<\/?o:p[^>]*>/gi, ''),
    'text/html',
  )
  const { body } = document
  const all = [...body.querySelectorAll('*')]
  all.slice(MOST).forEach((element) => element.remove())
  all.forEach((element) => {
    if (element.isConnected && depthOf(element) > DEEPEST) unwrap(element)
  })
  const comments = document.createTreeWalker(body, 128)
  const dead: ChildNode[] = []
  for (let one = comments.nextNode(); one; one = comments.nextNode()) dead.push(one as ChildNode)
  dead.forEach((one) => one.remove())
  namedHeadings(body)
  wordLists(body)
  ticks(body)
  each(body, NOTHING, (element) => element.remove())
  nested(body)
  styled(body)
  tables(body)
  // A picture of another program lies on its own disk or server; pictures come as files.
  each(body, 'img', (element) => element.remove())
  each(body, 'font, center, span:not([data-type])', unwrap)
  each(body, '*', (element) => {
    for (const { name } of [...element.attributes])
      if (
        !/^(href|colspan|rowspan|start|align|data-[a-z-]+|language|class)$/.test(name) ||
        (name === 'class' && element.tagName !== 'CODE')
      )
        element.removeAttribute(name)
  })
  // Hangul lays tables into paragraphs.
  each(body, 'p', (element) => {
    if (element.querySelector('table, ul, ol, p')) unwrap(element)
  })
  each(body, 'p', (element) => {
    if (
      element.parentElement?.tagName === 'BODY' &&
      !(element.textContent ?? '').replaceAll('\u00a0', ' ').trim() &&
      element.childElementCount === 0
    )
      element.remove()
  })
  return body.innerHTML
    .replace(/(?:&nbsp;|[\u00a0 ])+(?=<\/(?:p|h[1-4]|td|th|li)>)/g, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
}

/** Rows of cells, as spreadsheets write them in plain text; null for text that is no table. */
export function cells(text: string): string[][] | null {
  const rows = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  const table = rows.map((row) => row.split('\t'))
  const width = table[0]?.length ?? 0
  return rows.length > 0 && width > 1 && table.every((row) => row.length === width) ? table : null
}

const MARKDOWN = /^(?:#{1,4} |[-*] (?:\[[ x]\] )?|\d{1,3}\. |> |```)/m

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Marks within a line of Markdown. */
const inline = (text: string): string =>
  escaped(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/~~([^~]+)~~/g, '<s>$1</s>')
    .replace(/(^|[^*])\*([^*\s][^*]*)\*/g, '$1<em>$2</em>')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')

/** Markdown that was pasted as plain text, as HTML; null for text without any. */
export function fromMarkdown(text: string): string | null {
  if (!MARKDOWN.test(text)) return null
  const out: string[] = []
  let list = ''
  let code: string[] | null = null
  const close = () => {
    if (list) out.push(list === 'task' ? '</ul>' : `</${list}>`)
    list = ''
  }
  const within = (kind: string, open: string) => {
    if (list === kind) return
    close()
    out.push(open)
    list = kind
  }
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.startsWith('```')) {
      close()
      if (code) out.push(`<pre><code>${escaped(code.join('\n'))}</code></pre>`)
      code = code ? null : []
      continue
    }
    if (code) {
      code.push(line)
      continue
    }
    const heading = /^(#{1,4}) (.*)$/.exec(line)
    const tick = /^\s*[-*] \[([ xX])\] (.*)$/.exec(line)
    const bullet = /^\s*[-*] (.*)$/.exec(line)
    const number = /^\s*\d{1,3}\. (.*)$/.exec(line)
    const quote = /^> ?(.*)$/.exec(line)
    if (tick) {
      within('task', '<ul data-type="taskList">')
      out.push(
        `<li data-type="taskItem" data-checked="${tick[1] !== ' '}"><p>${inline(tick[2] ?? '')}</p></li>`,
      )
    } else if (bullet) {
      within('ul', '<ul>')
      out.push(`<li><p>${inline(bullet[1] ?? '')}</p></li>`)
    } else if (number) {
      within('ol', '<ol>')
      out.push(`<li><p>${inline(number[1] ?? '')}</p></li>`)
    } else if (quote) {
      within('blockquote', '<blockquote>')
      out.push(`<p>${inline(quote[1] ?? '')}</p>`)
    } else {
      close()
      const level = heading?.[1]?.length
      if (level) out.push(`<h${level}>${inline(heading[2] ?? '')}</h${level}>`)
      else if (/^(-{3,}|\*{3,})$/.test(line.trim())) out.push('<hr>')
      else if (line.trim()) out.push(`<p>${inline(line)}</p>`)
    }
  }
  close()
  if (code) out.push(`<pre><code>${escaped(code.join('\n'))}</code></pre>`)
  return out.join('')
}
