import { Link } from '@tanstack/react-router'
import { EllipsisVertical } from 'lucide-react'
import { memo, type CSSProperties, type MouseEvent } from 'react'
import { atTime, relative } from '../../ground/dates'
import { sizeText } from '../../ground/files/data'
import { t } from '../../ground/words'
import type { Entry } from '../data/entries'
import { endingOf } from '../rules/kinds'
import { placeOfEntry } from '../rules/place'
import { begin, useDropTarget } from './dragging'
import { Face } from './Face'
import { NameField } from './NameField'
import { Signs } from './Signs'
import css from './Browser.module.css'

export type View = 'list' | 'grid'

/** Where a menu for entries opens: at the pointer, or at a button. */
export interface Spot {
  x: number
  y: number
}

export interface OneProps {
  entry: Entry
  index: number
  view: View
  chosen: boolean
  here: boolean
  naming: boolean
  place?: string
  carries: boolean
  style: CSSProperties
  act: {
    press: (entry: Entry, event: MouseEvent) => void
    toggle: (entry: Entry, range: boolean) => void
    open: (entry: Entry) => void
    menu: (entry: Entry, spot: Spot) => void
    named: (entry: Entry, name: string | null) => void
    carried: (entry: Entry) => readonly Entry[]
  }
}

/** One entry as a row or a tile. */
export const One = memo(function One({
  entry,
  index,
  view,
  chosen,
  here,
  naming,
  place,
  carries,
  style,
  act,
}: OneProps) {
  const folder = entry.kind === 'folder'
  const { over, handlers } = useDropTarget(
    folder ? { id: entry.id, title: entry.name, adds: entry.may.includes('drive.add') } : null,
  )
  // A name that is cut keeps its ending: it says what the file is.
  const ending =
    view === 'list' && !folder && endingOf(entry.name) ? entry.name.slice(entry.name.lastIndexOf('.')) : ''
  const check = (
    <label className={css.check} onClick={(event) => event.stopPropagation()}>
      <input
        type="checkbox"
        tabIndex={-1}
        checked={chosen}
        onChange={(event) => act.toggle(entry, (event.nativeEvent as unknown as MouseEvent).shiftKey)}
      />
      <span className="m-hidden">{t('drive.select.one', { name: entry.name })}</span>
    </label>
  )
  const name = naming ? (
    <NameField name={entry.name} folder={folder} onEnd={(next) => act.named(entry, next)} />
  ) : (
    <Link
      to={placeOfEntry(entry)}
      tabIndex={-1}
      className={css.name}
      draggable={false}
      {...(ending ? { 'aria-label': entry.name, 'data-parted': '' } : {})}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) {
          event.preventDefault()
          return
        }
        event.stopPropagation()
      }}
    >
      {ending ? (
        <>
          <span className={css.stem}>{entry.name.slice(0, -ending.length)}</span>
          <span className={css.ending}>{ending}</span>
        </>
      ) : (
        entry.name
      )}
    </Link>
  )
  const menu = (
    <button
      type="button"
      tabIndex={-1}
      className={`m-icon-button m-icon-button-quiet ${css.more}`}
      aria-label={t('drive.acts.of', { name: entry.name })}
      onClick={(event) => {
        event.stopPropagation()
        const box = event.currentTarget.getBoundingClientRect()
        act.menu(entry, { x: box.right, y: box.bottom })
      }}
    >
      <EllipsisVertical size={20} aria-hidden />
    </button>
  )
  const common = {
    role: 'row',
    'data-entry': entry.id,
    'data-chosen': chosen || undefined,
    'data-over': over || undefined,
    'aria-selected': chosen,
    'aria-rowindex': index + 2,
    tabIndex: here ? 0 : -1,
    draggable: carries && !naming,
    onDragStart: (event: React.DragEvent) => begin(event, act.carried(entry)),
    onClick: (event: MouseEvent) => act.press(entry, event),
    onDoubleClick: () => act.open(entry),
    onContextMenu: (event: MouseEvent) => {
      event.preventDefault()
      act.menu(entry, { x: event.clientX, y: event.clientY })
    },
    style,
    ...handlers,
  }
  if (view === 'grid')
    return (
      <div {...common} className={css.tile}>
        <div role="gridcell" className={css.picture}>
          <Face entry={entry} size="tile" />
          {check}
        </div>
        <div role="gridcell" className={css.caption}>
          <span className={css.captionName}>{name}</span>
          <Signs entry={entry} />
          {menu}
        </div>
      </div>
    )
  return (
    <div {...common} className={css.row}>
      <div role="gridcell" className={css.main}>
        {check}
        <Face entry={entry} />
        <span className={css.text}>
          <span className={css.title}>
            {name}
            <Signs entry={entry} />
          </span>
          <span className={css.under}>
            {[place, entry.changed_by.name, folder ? '' : sizeText(entry.size)].filter(Boolean).join(' · ')}
            {' · '}
            <Moment at={entry.changed_at} />
          </span>
        </span>
      </div>
      {place === undefined ? null : (
        <div role="gridcell" className={`${css.cell} m-cut`}>
          {place}
        </div>
      )}
      <div role="gridcell" className={`${css.cell} m-cut`}>
        {entry.changed_by.name}
      </div>
      <div role="gridcell" className={css.cell}>
        <Moment at={entry.changed_at} />
      </div>
      <div role="gridcell" className={`${css.cell} ${css.size}`}>
        {folder ? '' : sizeText(entry.size)}
      </div>
      <div role="gridcell">{menu}</div>
    </div>
  )
})

/** A moment that takes no place in the order of keys: the row is the stop. */
function Moment({ at }: { at: string }) {
  return (
    <time dateTime={at} data-tip={atTime(at)}>
      {relative(at)}
    </time>
  )
}
