/** What can be written on a page: one list for the slash menu, the toolbar and the menu of a block. */
import type { Editor } from '@tiptap/core'
import {
  AtSign,
  CalendarDays,
  Code,
  Columns2,
  Columns3,
  Heading1,
  Heading2,
  Heading3,
  Heading4,
  ImagePlus,
  Info,
  List,
  ListChecks,
  ListOrdered,
  Minus,
  Paperclip,
  Quote,
  Sigma,
  Smartphone,
  Table,
  Type,
  type LucideIcon,
} from 'lucide-react'
import { today } from '../../ground/dates'
import { hasPhone } from '../../ground/files/phone'
import type { PlainWord } from '../../ground/words'
import { insertBlock, insertFormula } from './blocks'

export interface Kind {
  id: string
  word: PlainWord
  /** Other words people look for it by. */
  also: PlainWord
  icon: LucideIcon
  /** How Markdown writes it. */
  typed?: string
  run: (editor: Editor) => void
}

const column = () => ({ type: 'column', content: [{ type: 'paragraph' }] })
const columns = (count: number) => ({ type: 'columns', content: Array.from({ length: count }, column) })

/** Chooses pictures or files for the page; set by the editor that is open. */
export const CHOOSE = {
  picture: 'wiki-choose-picture',
  file: 'wiki-choose-file',
  phone: 'wiki-choose-phone',
} as const
const choose = (editor: Editor, what: keyof typeof CHOOSE) =>
  editor.view.dom.dispatchEvent(new CustomEvent(CHOOSE[what], { bubbles: true }))

const PHONE: Kind = {
  id: 'phone',
  word: 'wiki.kind.phone',
  also: 'wiki.also.phone',
  icon: Smartphone,
  run: (editor) => choose(editor, 'phone'),
}

export const KINDS: readonly Kind[] = [
  {
    id: 'paragraph',
    word: 'wiki.kind.text',
    also: 'wiki.also.text',
    icon: Type,
    run: (editor) => editor.chain().focus().setParagraph().run(),
  },
  {
    id: 'h1',
    word: 'wiki.kind.h1',
    also: 'wiki.also.heading',
    icon: Heading1,
    typed: '#',
    run: (editor) => editor.chain().focus().setHeading({ level: 1 }).run(),
  },
  {
    id: 'h2',
    word: 'wiki.kind.h2',
    also: 'wiki.also.heading',
    icon: Heading2,
    typed: '##',
    run: (editor) => editor.chain().focus().setHeading({ level: 2 }).run(),
  },
  {
    id: 'h3',
    word: 'wiki.kind.h3',
    also: 'wiki.also.heading',
    icon: Heading3,
    typed: '###',
    run: (editor) => editor.chain().focus().setHeading({ level: 3 }).run(),
  },
  {
    id: 'h4',
    word: 'wiki.kind.h4',
    also: 'wiki.also.heading',
    icon: Heading4,
    typed: '####',
    run: (editor) => editor.chain().focus().setHeading({ level: 4 }).run(),
  },
  {
    id: 'bullets',
    word: 'wiki.kind.bullets',
    also: 'wiki.also.bullets',
    icon: List,
    typed: '-',
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    id: 'numbers',
    word: 'wiki.kind.numbers',
    also: 'wiki.also.numbers',
    icon: ListOrdered,
    typed: '1.',
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    id: 'ticks',
    word: 'wiki.kind.ticks',
    also: 'wiki.also.ticks',
    icon: ListChecks,
    typed: '[ ]',
    run: (editor) => editor.chain().focus().toggleTaskList().run(),
  },
  {
    id: 'table',
    word: 'wiki.kind.table',
    also: 'wiki.also.table',
    icon: Table,
    run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
  {
    id: 'picture',
    word: 'wiki.kind.picture',
    also: 'wiki.also.picture',
    icon: ImagePlus,
    run: (editor) => choose(editor, 'picture'),
  },
  ...(hasPhone() ? [PHONE] : []),
  {
    id: 'file',
    word: 'wiki.kind.file',
    also: 'wiki.also.file',
    icon: Paperclip,
    run: (editor) => choose(editor, 'file'),
  },
  {
    id: 'callout',
    word: 'wiki.kind.callout',
    also: 'wiki.also.callout',
    icon: Info,
    run: (editor) =>
      insertBlock(editor, { type: 'callout', attrs: { tone: 'info' }, content: [{ type: 'paragraph' }] }),
  },
  {
    id: 'quote',
    word: 'wiki.kind.quote',
    also: 'wiki.also.quote',
    icon: Quote,
    typed: '>',
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    id: 'code',
    word: 'wiki.kind.code',
    also: 'wiki.also.code',
    icon: Code,
    typed: '```',
    run: (editor) => editor.chain().focus().toggleCodeBlock().run(),
  },
  {
    id: 'divider',
    word: 'wiki.kind.divider',
    also: 'wiki.also.divider',
    icon: Minus,
    typed: '---',
    run: (editor) => editor.chain().focus().setHorizontalRule().run(),
  },
  {
    id: 'columns2',
    word: 'wiki.kind.columns2',
    also: 'wiki.also.columns',
    icon: Columns2,
    run: (editor) => insertBlock(editor, columns(2)),
  },
  {
    id: 'columns3',
    word: 'wiki.kind.columns3',
    also: 'wiki.also.columns',
    icon: Columns3,
    run: (editor) => insertBlock(editor, columns(3)),
  },
  {
    id: 'formula',
    word: 'wiki.kind.formula',
    also: 'wiki.also.formula',
    icon: Sigma,
    run: (editor) => insertFormula(editor, 'math'),
  },
  {
    id: 'formula-inline',
    word: 'wiki.kind.formula-inline',
    also: 'wiki.also.formula',
    icon: Sigma,
    run: (editor) => insertFormula(editor, 'inlineMath'),
  },
  {
    id: 'date',
    word: 'wiki.kind.date',
    also: 'wiki.also.date',
    icon: CalendarDays,
    run: (editor) =>
      editor
        .chain()
        .focus()
        .insertContent([
          { type: 'date', attrs: { value: today() } },
          { type: 'text', text: ' ' },
        ])
        .run(),
  },
  {
    id: 'mention',
    word: 'wiki.kind.mention',
    also: 'wiki.also.mention',
    icon: AtSign,
    run: (editor) => editor.chain().focus().insertContent('@').run(),
  },
]

/** Kinds that a block can be turned into. */
export const TURNS = new Set([
  'paragraph',
  'h1',
  'h2',
  'h3',
  'h4',
  'bullets',
  'numbers',
  'ticks',
  'quote',
  'code',
])
