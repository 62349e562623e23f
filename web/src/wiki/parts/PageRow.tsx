import { Link } from '@tanstack/react-router'
import { ChevronRight, Plus, Share2 } from 'lucide-react'
import { useState, type DragEvent, type KeyboardEvent } from 'react'
import { IconButton } from '../../ground/ui/IconButton'
import { Menu } from '../../ground/ui/Menu'
import { t } from '../../ground/words'
import { moveOrAsk } from '../data/changes'
import { may, type Leaf } from '../data/spaces'
import { dropped, partAt, placeOf, stepped, type Part, type Place, type Row, type Step } from '../rules/tree'
import css from './Nav.module.css'
import { turn } from './opened'
import { Sign } from './signs'
import { useLeafActs } from './useLeafActs'

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
}

/** A page on its way to another place. */
export interface Moving {
  leaf: Leaf
  to: Place
}

/** A page that is being dragged, and the tree it is taken from. */
export interface Dragged {
  leaf: Leaf
  space: string
  leaves: readonly Leaf[]
}

interface Props {
  entry: { space: string; leaves: readonly Leaf[]; row: Row<Leaf> }
  current: boolean
  onNew: (wish: { parent: string }) => void
  onMove: (moving: Moving) => void
  dragged: Dragged | null
  onDrag: (dragged: Dragged | null) => void
}

/** A page in the tree: opened, turned, dragged, moved by keys or by its menu. */
export function PageRow({ entry, current, onNew, onMove, dragged, onDrag }: Props) {
  const { row, space, leaves } = entry
  const { leaf } = row
  const [over, setOver] = useState<Part | null>(null)
  const acts = useLeafActs()
  const edits = may(leaf, 'wiki.edit')
  const go = (to: Place) => void moveOrAsk(leaf, placeOf(leaves, leaf, space), to, () => onMove({ leaf, to }))
  const target = (event: DragEvent): Part | null => {
    if (!dragged || !edits) return null
    const box = event.currentTarget.getBoundingClientRect()
    const part = partAt(event.clientY - box.top, box.height)
    return dropped(leaves, dragged.leaf.id, leaf, part, space) ? part : null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step && event.altKey && event.shiftKey && edits) {
      const to = stepped(leaves, leaf, space, step)
      if (to) go(to)
      event.stopPropagation()
    } else if (event.key === 'ArrowRight' && row.parent && !row.open) turn([leaf.id], true)
    else if (event.key === 'ArrowLeft' && row.open) turn([leaf.id], false)
    else return
    event.preventDefault()
  }
  return (
    <div
      className={css.row}
      data-current={current || undefined}
      data-over={over ?? undefined}
      style={{ paddingInlineStart: `${1.6 + row.depth * 1.6}rem` }}
      draggable={edits}
      onDragStart={(event) => {
        event.dataTransfer.setData('application/x-madang-page', leaf.id)
        event.dataTransfer.effectAllowed = 'move'
        onDrag({ leaf, space, leaves })
      }}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => {
        const part = target(event)
        setOver(part)
        if (part) event.preventDefault()
      }}
      onDragLeave={() => setOver(null)}
      onDrop={(event) => {
        const part = target(event)
        setOver(null)
        const to = part && dragged && dropped(leaves, dragged.leaf.id, leaf, part, space)
        if (!to || !dragged) return
        event.preventDefault()
        const { leaf: moved, leaves: from, space: home } = dragged
        if (part === 'in') turn([leaf.id], true)
        void moveOrAsk(moved, placeOf(from, moved, home), to, () => onMove({ leaf: moved, to }))
      }}
    >
      {row.parent ? (
        <button
          type="button"
          className={css.turn}
          aria-expanded={row.open}
          aria-label={t('wiki.tree.turn', { title: leaf.title })}
          tabIndex={-1}
          onClick={() => turn([leaf.id], !row.open)}
        >
          <ChevronRight size={18} aria-hidden />
        </button>
      ) : (
        <span className={css.turn} />
      )}
      <Link
        to={`/wiki/${leaf.id}`}
        className={css.link}
        aria-current={current ? 'page' : undefined}
        onKeyDown={onKeyDown}
        draggable={false}
      >
        <Sign icon={leaf.icon} />
        <span className="m-cut">{leaf.title}</span>
        {leaf.shared ? <Share2 size={14} aria-label={t('wiki.tree.shared')} className={css.icon} /> : null}
      </Link>
      {edits ? (
        <span className={css.tools}>
          <IconButton
            icon={Plus}
            label={t('wiki.new.below', { title: leaf.title })}
            onClick={() => onNew({ parent: leaf.id })}
          />
          <Menu
            label={t('wiki.tree.acts', { title: leaf.title })}
            groups={acts({
              leaf,
              leaves,
              space,
              go,
              ask: () => onMove({ leaf, to: placeOf(leaves, leaf, space) }),
            })}
          />
        </span>
      ) : null}
    </div>
  )
}
