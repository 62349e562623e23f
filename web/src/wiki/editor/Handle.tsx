import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { ArrowDown, ArrowUp, Copy, GripVertical, Link2, ListChecks, Plus, Trash2 } from 'lucide-react'
import { useContext, useEffect, useRef, useState, type DragEvent as Dragging, type RefObject } from 'react'
import { copyText } from '../../ground/things/copying'
import { IconButton } from '../../ground/ui/IconButton'
import { Menu, type Item } from '../../ground/ui/Menu'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { blockAt, copyBlock, deleteBlock, dropped, moveBlock } from './blocks'
import { AroundEditor } from './context'
import css from './editor.module.css'
import { KINDS, TURNS } from './kinds'
import { becomeTask, isItem } from './tasks'
import { tableActs } from './Toolbar'

interface Shown {
  at: number
  /** Pixels below the top of the frame. */
  top: number
}

/** Pixels that what points beside the text is taken into it. */
const EDGE = 8

/** What a block that is dragged does: along the margin it falls as within the text, and it keeps its id. */
function followDrag(editor: Editor, from: number): () => void {
  const text = editor.view.dom
  let at = from
  const follow = ({ transaction }: { transaction: { mapping: { map: (place: number) => number } } }) => {
    at = transaction.mapping.map(at)
  }
  const inside = (event: DragEvent) => {
    const box = text.getBoundingClientRect()
    return {
      left: Math.min(Math.max(event.clientX, box.left + EDGE), box.right - EDGE),
      top: Math.min(Math.max(event.clientY, box.top + 1), box.bottom - 1),
    }
  }
  const over = (event: DragEvent) => {
    if (event.target instanceof Node && text.contains(event.target)) return
    event.preventDefault()
    const { left: clientX, top: clientY } = inside(event)
    text.dispatchEvent(new DragEvent('dragover', { clientX, clientY, dataTransfer: event.dataTransfer }))
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const pos = editor.view.posAtCoords(inside(event))
    const block = blockAt(editor.state.doc, at)
    const tr = pos && block && dropped(editor.state, block, pos.pos)
    if (!tr) return
    editor.view.dispatch(tr)
    editor.view.focus()
  }
  editor.on('transaction', follow)
  document.addEventListener('dragover', over)
  document.addEventListener('drop', drop, true)
  return () => {
    editor.off('transaction', follow)
    document.removeEventListener('dragover', over)
    document.removeEventListener('drop', drop, true)
    text.dispatchEvent(new DragEvent('dragend'))
  }
}

/** The handle beside the block that is pointed at: drag it, or open what can be done with it. */
export function Handle({ editor, frame }: { editor: Editor; frame: RefObject<HTMLDivElement | null> }) {
  const around = useContext(AroundEditor)
  const [shown, setShown] = useState<Shown | null>(null)
  const [open, setOpen] = useState(false)
  const [dragged, setDragged] = useState<number | null>(null)
  const busy = useRef(false)
  useEffect(() => (dragged === null ? undefined : followDrag(editor, dragged)), [editor, dragged])
  useEffect(() => {
    const here = frame.current
    if (!here) return undefined
    const follow = (event: PointerEvent) => {
      // While a button is held something is being dragged or selected.
      if (event.pointerType !== 'mouse' || event.buttons > 0 || busy.current) return
      if (here.querySelector('[aria-expanded="true"]')) return
      const text = editor.view.dom.getBoundingClientRect()
      const found = editor.view.posAtCoords({
        left: Math.min(Math.max(event.clientX, text.left + 8), text.right - 8),
        top: event.clientY,
      })
      const block = found && blockAt(editor.state.doc, found.inside >= 0 ? found.inside + 1 : found.pos)
      const dom = block && editor.view.nodeDOM(block.at)
      if (!block || !(dom instanceof HTMLElement)) return
      const top = dom.getBoundingClientRect().top - here.getBoundingClientRect().top
      setShown((before) => (before?.at === block.at && before.top === top ? before : { at: block.at, top }))
    }
    const leave = () => {
      // What is dragged has to stay until it is let go.
      if (!busy.current && !here.querySelector('[aria-expanded="true"]')) setShown(null)
    }
    const type = () => setShown(null)
    here.addEventListener('pointermove', follow)
    here.addEventListener('pointerleave', leave)
    editor.view.dom.addEventListener('keydown', type)
    return () => {
      here.removeEventListener('pointermove', follow)
      here.removeEventListener('pointerleave', leave)
      editor.view.dom.removeEventListener('keydown', type)
    }
  }, [editor, frame])
  const block = shown && blockAt(editor.state.doc, shown.at)
  if (!shown || !block) return null

  const drag = (event: Dragging) => {
    const { view } = editor
    const slice = NodeSelection.create(view.state.doc, block.at).content()
    const { dom, text } = view.serializeForClipboard(slice)
    event.dataTransfer.clearData()
    event.dataTransfer.setData('text/html', dom.innerHTML)
    event.dataTransfer.setData('text/plain', text)
    event.dataTransfer.effectAllowed = 'move'
    const picture = view.nodeDOM(block.at)
    if (picture instanceof HTMLElement) event.dataTransfer.setDragImage(picture, 0, 0)
    // The line that shows where it would fall asks for this.
    view.dragging = { slice, move: true }
    busy.current = true
    setDragged(block.at)
  }
  const id = String(block.node.attrs.id ?? '')
  const { makeTask } = around
  const own: Item[] = [
    { id: 'up', label: t('wiki.block.up'), icon: ArrowUp, run: () => moveBlock(editor, -1, block.at) },
    { id: 'down', label: t('wiki.block.down'), icon: ArrowDown, run: () => moveBlock(editor, 1, block.at) },
    { id: 'copy', label: t('ground.act.copy'), icon: Copy, run: () => copyBlock(editor, block.at) },
    ...(id
      ? [
          {
            id: 'link',
            label: t('wiki.block.link'),
            icon: Link2,
            run: () => copyText(`${location.origin}/i/${around.page}#${id}`, t('things.address-copied')),
          },
        ]
      : []),
    ...(makeTask && isItem(block)
      ? [
          {
            id: 'task',
            label: t('wiki.to-task'),
            icon: ListChecks,
            run: () => void becomeTask(editor, block.at, makeTask).catch(wrong),
          },
        ]
      : []),
  ]
  const table = block.node.type.name === 'table' ? tableActs(editor, block.at) : []
  const turns: Item[] = KINDS.filter((kind) => TURNS.has(kind.id)).map((kind) => ({
    id: kind.id,
    label: t(kind.word),
    icon: kind.icon,
    run: () => {
      editor.commands.setTextSelection(block.at + 1)
      kind.run(editor)
    },
  }))
  return (
    <div className={css.handle} style={{ insetBlockStart: shown.top }}>
      <IconButton
        icon={Plus}
        label={t('wiki.block.add')}
        onClick={() =>
          editor
            .chain()
            .insertContentAt(block.at + block.node.nodeSize, { type: 'paragraph' })
            .focus(block.at + block.node.nodeSize + 1)
            .insertContent('/')
            .run()
        }
      />
      <div className={css.grip}>
        <Menu
          open={open}
          onOpen={setOpen}
          label={t('wiki.block')}
          icon={GripVertical}
          groups={[
            own,
            block.node.isTextblock || block.node.type.name === 'listItem' ? turns : [],
            ...table,
            // What deletes a table stands among its own acts.
            table.length > 0
              ? []
              : [
                  {
                    id: 'delete',
                    label: t('wiki.block.delete'),
                    icon: Trash2,
                    danger: true,
                    run: () => deleteBlock(editor, block.at),
                  },
                ],
          ]}
        />
        {/* A button cannot be dragged and opens its menu as soon as the mouse goes down: this lies over it. */}
        <span
          className={css.pull}
          draggable
          aria-hidden
          data-tip={t('wiki.block.drag')}
          onClick={() => setOpen(true)}
          onDragStart={drag}
          onDragEnd={() => {
            editor.view.dragging = null
            busy.current = false
            setDragged(null)
            setShown(null)
          }}
        />
      </div>
    </div>
  )
}
