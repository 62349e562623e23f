import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import {
  AlignCenter,
  AlignLeft,
  AlignRight,
  ArrowDown,
  ArrowUp,
  Bold,
  Camera,
  Code,
  Combine,
  Heading,
  Highlighter,
  Italic,
  Link2,
  ListChecks,
  MessageSquarePlus,
  Plus,
  Redo2,
  Split,
  SquareCheckBig,
  Strikethrough,
  Table,
  Trash2,
  Underline,
  Undo2,
  type LucideIcon,
} from 'lucide-react'
import { keysText } from '../../ground/acts'
import { IconButton } from '../../ground/ui/IconButton'
import { Menu, type Item } from '../../ground/ui/Menu'
import { t, type PlainWord } from '../../ground/words'
import { blockOf, moveBlock } from './blocks'
import css from './editor.module.css'
import { KINDS, TURNS } from './kinds'
import { isItem } from './tasks'

const MARKS: readonly {
  id: string
  word: PlainWord
  icon: LucideIcon
  keys: string
  run: (editor: Editor) => void
}[] = [
  {
    id: 'bold',
    word: 'wiki.mark.bold',
    icon: Bold,
    keys: 'mod+b',
    run: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    id: 'italic',
    word: 'wiki.mark.italic',
    icon: Italic,
    keys: 'mod+i',
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    id: 'underline',
    word: 'wiki.mark.underline',
    icon: Underline,
    keys: 'mod+u',
    run: (editor) => editor.chain().focus().toggleUnderline().run(),
  },
  {
    id: 'strike',
    word: 'wiki.mark.strike',
    icon: Strikethrough,
    keys: 'mod+shift+s',
    run: (editor) => editor.chain().focus().toggleStrike().run(),
  },
  {
    id: 'code',
    word: 'wiki.mark.code',
    icon: Code,
    keys: 'mod+e',
    run: (editor) => editor.chain().focus().toggleCode().run(),
  },
  {
    id: 'highlight',
    word: 'wiki.mark.highlight',
    icon: Highlighter,
    keys: 'mod+shift+h',
    run: (editor) => editor.chain().focus().toggleMark('highlight').run(),
  },
]

const ALIGNS = [
  ['left', 'wiki.align.left', AlignLeft],
  ['center', 'wiki.align.center', AlignCenter],
  ['right', 'wiki.align.right', AlignRight],
] as const

/** Sets where the text of a paragraph, heading or cell stands. */
function alignTo(editor: Editor, to: 'left' | 'center' | 'right') {
  const value = to === 'left' ? null : to
  const chain = editor.chain().focus()
  if (editor.isActive('heading')) chain.updateAttributes('heading', { align: value })
  else chain.updateAttributes('paragraph', { align: value })
  chain.run()
}

/** What can be done with the table the caret is in, or with the one at a place. */
export function tableActs(editor: Editor, at?: number): Item[][] {
  const act = (
    id: string,
    word: PlainWord,
    icon: LucideIcon | undefined,
    run: () => unknown,
    danger = false,
  ): Item => ({
    id,
    label: t(word),
    icon,
    danger,
    run: () => void run(),
  })
  const size = at === undefined ? 0 : (editor.state.doc.nodeAt(at)?.nodeSize ?? 0)
  const chain = () => {
    const { from } = editor.state.selection
    const inside = at === undefined || (from > at && from < at + size)
    // A table that is pointed at and not written in: its first cell stands for it.
    return inside
      ? editor.chain().focus()
      : editor
          .chain()
          .setTextSelection(at + 4)
          .focus()
  }
  return [
    [
      act('row-above', 'wiki.table.row-above', Plus, () => chain().addRowBefore().run()),
      act('row-below', 'wiki.table.row-below', Plus, () => chain().addRowAfter().run()),
      act('col-before', 'wiki.table.col-before', Plus, () => chain().addColumnBefore().run()),
      act('col-after', 'wiki.table.col-after', Plus, () => chain().addColumnAfter().run()),
    ],
    [
      ...(editor.can().mergeCells()
        ? [act('merge', 'wiki.table.merge', Combine, () => chain().mergeCells().run())]
        : []),
      ...(editor.can().splitCell()
        ? [act('split', 'wiki.table.split', Split, () => chain().splitCell().run())]
        : []),
      act('head-row', 'wiki.table.head-row', Heading, () => chain().toggleHeaderRow().run()),
      act('head-col', 'wiki.table.head-col', Heading, () => chain().toggleHeaderColumn().run()),
      ...ALIGNS.map(([to, word, icon]) =>
        act(`cell-${to}`, word, icon, () =>
          chain()
            .setCellAttribute('align', to === 'left' ? null : to)
            .run(),
        ),
      ),
    ],
    [
      act('row-delete', 'wiki.table.row-delete', Trash2, () => chain().deleteRow().run(), true),
      act('col-delete', 'wiki.table.col-delete', Trash2, () => chain().deleteColumn().run(), true),
      act('table-delete', 'wiki.table.delete', Trash2, () => chain().deleteTable().run(), true),
    ],
  ]
}

interface Props {
  editor: Editor
  /** Begins a comment about what is selected; absent for who may not comment. */
  onComment?: () => void
  /** Makes the item of the checklist at the caret a task; absent where no tasks are made. */
  onTask?: () => void
  onLink: () => void
  onPhoto: () => void
  /** At the foot of a phone, above its keyboard, or floating beside the selection. */
  foot?: boolean
}

/** Marks, kinds and tables: floating beside what is selected, or at the foot of a phone. */
export function Toolbar({ editor, onComment, onTask, onLink, onPhoto, foot }: Props) {
  const on = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      marks: MARKS.filter((one) => now.isActive(one.id)).map((one) => one.id),
      link: now.isActive('link'),
      table: now.isActive('table'),
      // What the menu of a table offers depends on its cells that are selected.
      cells: [now.can().mergeCells(), now.can().splitCell()],
      item: isItem(blockOf(now.state)),
      empty: now.state.selection.empty,
      back: now.can().undo(),
      forth: now.can().redo(),
    }),
  })
  const kinds: Item[] = KINDS.filter((kind) => (foot ? kind.id !== 'paragraph' : TURNS.has(kind.id))).map(
    (kind) => ({
      id: kind.id,
      label: t(kind.word),
      icon: kind.icon,
      run: () => kind.run(editor),
    }),
  )
  return (
    <div
      role="toolbar"
      aria-label={t('wiki.toolbar')}
      className={foot ? css.foot : `m-popover ${css.floating}`}
      onMouseDown={(event) => event.preventDefault()}
    >
      <Menu label={foot ? t('wiki.insert') : t('wiki.turn')} icon={foot ? Plus : Heading} groups={[kinds]} />
      {foot ? (
        <>
          <IconButton icon={Camera} label={t('wiki.photo')} onClick={onPhoto} />
          <IconButton
            icon={ListChecks}
            label={t('wiki.kind.ticks')}
            onClick={() => editor.chain().focus().toggleTaskList().run()}
          />
        </>
      ) : null}
      {MARKS.map(({ id, word, icon, keys, run }) => (
        <IconButton
          key={id}
          icon={icon}
          label={t(word)}
          keys={keysText(keys)}
          aria-pressed={on.marks.includes(id)}
          onClick={() => run(editor)}
        />
      ))}
      <IconButton
        icon={Link2}
        label={t('wiki.link')}
        keys={keysText('mod+shift+k')}
        aria-pressed={on.link}
        onClick={onLink}
      />
      <Menu
        label={t('wiki.align')}
        icon={AlignLeft}
        groups={[
          ALIGNS.map(([to, word, icon]) => ({
            id: to,
            label: t(word),
            icon,
            run: () => alignTo(editor, to),
          })),
        ]}
      />
      {on.table ? <Menu label={t('wiki.table')} icon={Table} groups={tableActs(editor)} /> : null}
      {onTask && on.item ? (
        <IconButton icon={SquareCheckBig} label={t('wiki.to-task')} onClick={onTask} />
      ) : null}
      {onComment && !on.empty ? (
        <IconButton
          icon={MessageSquarePlus}
          label={t('wiki.comment')}
          keys={keysText('mod+alt+m')}
          onClick={onComment}
        />
      ) : null}
      {foot ? (
        <>
          <IconButton icon={ArrowUp} label={t('wiki.block.up')} onClick={() => moveBlock(editor, -1)} />
          <IconButton icon={ArrowDown} label={t('wiki.block.down')} onClick={() => moveBlock(editor, 1)} />
          <IconButton
            icon={Undo2}
            label={t('ground.undo')}
            disabled={!on.back}
            onClick={() => editor.chain().focus().undo().run()}
          />
          <IconButton
            icon={Redo2}
            label={t('wiki.redo')}
            disabled={!on.forth}
            onClick={() => editor.chain().focus().redo().run()}
          />
        </>
      ) : null}
    </div>
  )
}
