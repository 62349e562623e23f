/** The document model as TipTap knows it: names of nodes, marks and attributes are those everything else reads. */
import { Extension, type Extensions } from '@tiptap/core'
import { CodeBlockLowlight } from '@tiptap/extension-code-block-lowlight'
import { OrderedList, TaskItem, TaskList } from '@tiptap/extension-list'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { UniqueID } from '@tiptap/extension-unique-id'
import { Link } from '@tiptap/extension-link'
import StarterKit from '@tiptap/starter-kit'
import { common, createLowlight } from 'lowlight'
import { blockId } from '../rules/ids'
import { safeAddress } from '../rules/addresses'
import {
  align,
  Callout,
  Column,
  Columns,
  CommentMark,
  Day,
  File,
  Formula,
  Highlight,
  Image,
  InlineFormula,
  Mention,
  ThingCard,
  written,
} from './nodes'

/** Blocks that are held on to by an id: links, agenda items and slides point at them. */
const WITH_ID = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'taskList',
  'listItem',
  'taskItem',
  'blockquote',
  'codeBlock',
  'horizontalRule',
  'table',
  'image',
  'file',
  'callout',
  'columns',
  'math',
  'card',
]

const Aligned = Extension.create({
  name: 'aligned',
  addGlobalAttributes: () => [{ types: ['paragraph', 'heading'], attributes: { align } }],
})

/** Only where it leads to; how links look and open is the page's own. */
const Address = Link.extend({
  addAttributes: () => ({
    href: {
      default: null,
      parseHTML: (element: HTMLElement) => safeAddress(element.getAttribute('href') ?? ''),
    },
  }),
}).configure({
  openOnClick: false,
  autolink: true,
  linkOnPaste: true,
  HTMLAttributes: { rel: 'noopener noreferrer nofollow', target: '_blank' },
  isAllowedUri: (address) => safeAddress(address) !== null,
})

const Numbered = OrderedList.extend({
  addAttributes: () => ({
    start: {
      default: 1,
      parseHTML: (element: HTMLElement) => Number.parseInt(element.getAttribute('start') ?? '1', 10) || 1,
    },
  }),
})

const Ticked = TaskItem.extend({
  addAttributes() {
    return {
      ...this.parent?.(),
      task: {
        default: null,
        keepOnSplit: false,
        parseHTML: (element: HTMLElement) => element.getAttribute('data-task'),
        renderHTML: (attributes: Record<string, unknown>) =>
          attributes.task ? { 'data-task': written(attributes.task) } : {},
      },
    }
  },
})

export const lowlight = createLowlight(common)

/** How some nodes show themselves, by name; where it is left out they are plain HTML. */
export type Views = Readonly<Record<string, (plain: Extensions[number]) => Extensions[number]>>

/** The nodes and marks of a page. `views` draws some of them as live parts. */
export function documentModel(views: Views = {}): Extensions {
  const model: Extensions = [
    StarterKit.configure({
      undoRedo: false,
      heading: { levels: [1, 2, 3, 4] },
      codeBlock: false,
      orderedList: false,
      link: false,
      dropcursor: { class: 'w-drop', color: false, width: 3 },
      trailingNode: false,
    }),
    Address,
    Numbered,
    TaskList,
    Ticked.configure({ nested: true }),
    CodeBlockLowlight.configure({ lowlight, defaultLanguage: null }),
    Table.configure({ resizable: true, cellMinWidth: 64, lastColumnResizable: false }),
    TableRow,
    TableHeader,
    TableCell,
    Image,
    File,
    Callout,
    Columns,
    Column,
    Formula,
    InlineFormula,
    ThingCard,
    Day,
    Mention,
    CommentMark,
    Highlight,
    Aligned,
    UniqueID.configure({ types: WITH_ID, generateID: blockId }),
  ]
  return model.map((one) => views[one.name]?.(one) ?? one)
}
