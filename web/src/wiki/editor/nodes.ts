/** The nodes and marks of the document model that TipTap does not bring itself. */
import { Mark, markInputRule, Node, mergeAttributes, type Attribute } from '@tiptap/core'

const ALIGNS = ['left', 'center', 'right']

/** An attribute that HTML carries under `data-<name>`. */
const data = (
  name: string,
  otherwise: unknown = null,
  read: (text: string) => unknown = (text) => text,
): Attribute => ({
  default: otherwise,
  parseHTML: (element: HTMLElement) => {
    const text = element.getAttribute(`data-${name}`)
    return text === null ? otherwise : read(text)
  },
  renderHTML: (attributes: Record<string, unknown>) =>
    attributes[name] === otherwise || attributes[name] === null
      ? {}
      : { [`data-${name}`]: written(attributes[name]) },
})

/** A value as HTML carries it. */
export const written = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : ''

const number = (text: string): number | null => (Number.isFinite(Number(text)) ? Number(text) : null)

/** Where text stands on its line. */
export const align: Attribute = {
  default: null,
  parseHTML: (element: HTMLElement) => {
    const found = element.style.textAlign || element.getAttribute('align') || element.dataset.align
    return found && ALIGNS.includes(found) && found !== 'left' ? found : null
  },
  renderHTML: (attributes: Record<string, unknown>) =>
    attributes.align ? { 'data-align': written(attributes.align) } : {},
}

/** A picture that lies on the page, with words beneath it and words for those who do not see it. */
export const Image = Node.create({
  name: 'image',
  group: 'block',
  draggable: true,
  addAttributes: () => ({
    file: data('file'),
    alt: data('alt', ''),
    caption: data('caption', ''),
    width: data('width', null, number),
  }),
  parseHTML: () => [{ tag: 'figure[data-file]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes)],
})

/** A file that lies on the page. */
export const File = Node.create({
  name: 'file',
  group: 'block',
  draggable: true,
  addAttributes: () => ({ file: data('file'), name: data('name', ''), size: data('size', null, number) }),
  parseHTML: () => [{ tag: 'div[data-type="file"]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes({ 'data-type': 'file' }, HTMLAttributes)],
  renderText: ({ node }) => String(node.attrs.name),
})

export const TONES = ['info', 'success', 'warning', 'danger'] as const
export type Tone = (typeof TONES)[number]

/** Blocks set apart in a tone. */
export const Callout = Node.create({
  name: 'callout',
  group: 'block',
  content: 'block+',
  defining: true,
  addAttributes: () => ({ tone: data('tone', 'info') }),
  parseHTML: () => [{ tag: 'aside[data-type="callout"]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'aside',
    mergeAttributes({ 'data-type': 'callout' }, HTMLAttributes, { 'data-tone': String(node.attrs.tone) }),
    0,
  ],
})

/** Two to four columns beside each other; below each other where there is no room. */
export const Columns = Node.create({
  name: 'columns',
  group: 'block',
  content: 'column{2,4}',
  isolating: true,
  parseHTML: () => [{ tag: 'div[data-type="columns"]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes({ 'data-type': 'columns' }, HTMLAttributes), 0],
})

export const Column = Node.create({
  name: 'column',
  content: 'block+',
  isolating: true,
  parseHTML: () => [{ tag: 'div[data-type="column"]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes({ 'data-type': 'column' }, HTMLAttributes), 0],
})

/** A formula on a line of its own. */
export const Formula = Node.create({
  name: 'math',
  group: 'block',
  atom: true,
  addAttributes: () => ({ latex: data('latex', '') }),
  parseHTML: () => [{ tag: 'div[data-type="math"]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes({ 'data-type': 'math' }, HTMLAttributes)],
  renderText: ({ node }) => String(node.attrs.latex),
})

/** A formula within a line. */
export const InlineFormula = Node.create({
  name: 'inlineMath',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ latex: data('latex', '') }),
  parseHTML: () => [{ tag: 'span[data-type="math"]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', mergeAttributes({ 'data-type': 'math' }, HTMLAttributes)],
  renderText: ({ node }) => String(node.attrs.latex),
})

/** Any thing of the house, shown as its card. */
export const ThingCard = Node.create({
  name: 'card',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ thing: data('thing') }),
  parseHTML: () => [{ tag: 'div[data-type="card"]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes({ 'data-type': 'card' }, HTMLAttributes)],
})

/** A day. */
export const Day = Node.create({
  name: 'date',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ value: data('value') }),
  parseHTML: () => [{ tag: 'time[data-value]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'time',
    mergeAttributes(HTMLAttributes),
    String(node.attrs.value ?? ''),
  ],
  renderText: ({ node }) => String(node.attrs.value ?? ''),
})

/** A person or a thing named in a line. */
export const Mention = Node.create({
  name: 'mention',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ thing: data('thing'), label: data('label', '') }),
  parseHTML: () => [{ tag: 'span[data-type="mention"]' }],
  renderHTML: ({ node, HTMLAttributes }) => [
    'span',
    mergeAttributes({ 'data-type': 'mention' }, HTMLAttributes),
    String(node.attrs.label),
  ],
  renderText: ({ node }) => String(node.attrs.label),
})

/** Text that a thread of comments is about. Several threads may be about the same words. */
export const CommentMark = Mark.create({
  name: 'comment',
  excludes: '',
  inclusive: false,
  addAttributes: () => ({ thread: data('thread') }),
  parseHTML: () => [{ tag: 'span[data-thread]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
})

/** Text marked with a colour; the tone is a word, not a colour of its own. */
export const Highlight = Mark.create({
  name: 'highlight',
  addAttributes: () => ({ tone: data('tone', 'yellow') }),
  addInputRules() {
    return [markInputRule({ find: /(?:^|\s)==([^=\s](?:[^=]*[^=\s])?)==$/, type: this.type })]
  },
  parseHTML: () => [{ tag: 'mark' }],
  renderHTML: ({ mark, HTMLAttributes }) => [
    'mark',
    { ...HTMLAttributes, 'data-tone': String(mark.attrs.tone) },
    0,
  ],
})
