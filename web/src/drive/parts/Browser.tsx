import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual'
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
} from 'react'
import { composing } from '../../ground/ime'
import { useSettings } from '../../ground/theme'
import { wrong } from '../../ground/ui/toasts'
import { useScroller } from '../../ground/ui/useScroller'
import { t } from '../../ground/words'
import type { Entry, Order, Sort } from '../data/entries'
import { known } from '../rules/blocks'
import {
  everything,
  moved,
  NOTHING,
  pressed,
  target,
  type How,
  type Ids,
  type Selection,
} from '../rules/selection'
import { ariaSort, Head } from './Head'
import { One, type OneProps, type Spot, type View } from './One'
import css from './Browser.module.css'

export interface BrowserProps {
  label: string
  /** All entries by number; those not known yet are open. */
  items: readonly (Entry | undefined)[]
  /** Told which entries are in sight. */
  onSight?: (first: number, last: number) => void
  /** Asks for everything between two entries that is not known yet. */
  fill?: (from: number, to: number) => Promise<void>
  view: View
  selection: Selection
  onSelect: (next: Selection) => void
  onOpen: (entry: Entry) => void
  onMenu: (entry: Entry, spot: Spot) => void
  sort?: Sort
  order?: Order
  onSort?: (sort: Sort, order: Order) => void
  /** The entry whose name is being changed. */
  naming?: string | null
  onNamed?: (entry: Entry, name: string | null) => void
  /** Keys with a meaning of their own on the screen around; says whether it took the key. */
  onKey?: (event: KeyboardEvent, entry: Entry | undefined) => boolean
  /** Told that somebody begins to type a name: what takes the keys from here on. */
  onType?: () => void
  /** Where an entry lies, shown where entries of many places stand together. */
  placeOf?: (entry: Entry) => string
  /** Whether entries can be carried elsewhere. */
  carries?: boolean
}

/** Ten-pixel units of a row and of a tile; text size scales them. */
const ROW = 4.8
const DENSE = 3.8
const PHONE_ROW = 6.4
const TILE = 21
const TILE_WIDTH = 18.4
const HEAD = 104

/** A selection that waits until everything between two entries is known. */
interface Wish {
  from: number
  to: number
  next: (order: Ids) => Selection
}

const phone = matchMedia('(max-width: 767px)')
const unit = () => parseFloat(getComputedStyle(document.documentElement).fontSize)

/** Whether a key begins a name: Hangul through an input method or not, or a digit. Latin letters are commands. */
const begins = (event: KeyboardEvent) =>
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  (composing(event) || /^[0-9\u0080-\uffff]$/.test(event.key))

/** The inner width of an element, followed while it changes. */
function useWidth(box: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    if (!box.current) return undefined
    const watch = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0))
    watch.observe(box.current)
    setWidth(box.current.clientWidth)
    return () => watch.disconnect()
  }, [box])
  return width
}

/** Entries as rows or tiles: chosen by mouse and keys, carried by drag, opened by Enter. Only what is in sight is drawn. */
export function Browser({
  label,
  items,
  onSight,
  fill,
  view,
  selection,
  onSelect,
  onOpen,
  onMenu,
  sort,
  order = 'asc',
  onSort,
  naming = null,
  onNamed,
  onKey,
  onType,
  placeOf,
  carries = true,
}: BrowserProps) {
  const box = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const scroller = useScroller(body)
  const width = useWidth(body)
  const { dense } = useSettings()
  const rem = unit()
  const columns = view === 'grid' ? Math.max(2, Math.floor(width / (TILE_WIDTH * rem))) : 1
  const height = (view === 'grid' ? TILE : phone.matches ? PHONE_ROW : dense ? DENSE : ROW) * rem
  const place = useMemo(
    () => (selection.at === null ? -1 : items.findIndex((one) => one?.id === selection.at)),
    [items, selection.at],
  )
  // The row with the focus stays, however far one scrolls: keys would be lost with it.
  const stays = place < 0 ? -1 : Math.floor(place / columns)
  const rangeExtractor = useCallback(
    (range: Range) => {
      const drawn = defaultRangeExtractor(range)
      return stays < 0 || stays >= range.count || drawn.includes(stays)
        ? drawn
        : [...drawn, stays].sort((one, other) => one - other)
    },
    [stays],
  )
  const lines = useVirtualizer({
    count: Math.ceil(items.length / columns),
    rangeExtractor,
    getScrollElement: () => scroller.element,
    estimateSize: () => height,
    scrollMargin: scroller.margin,
    scrollPaddingStart: HEAD,
    scrollPaddingEnd: 16,
    overscan: view === 'grid' ? 3 : 12,
  })
  useEffect(() => {
    lines.measure()
  }, [lines, height, columns])
  const seen = lines.getVirtualItems()
  const firstSeen = (lines.range?.startIndex ?? 0) * columns
  const lastSeen = ((lines.range?.endIndex ?? 0) + 1) * columns - 1
  useEffect(() => {
    onSight?.(firstSeen, lastSeen)
  }, [onSight, firstSeen, lastSeen, items.length])

  const wish = useRef<Wish | null>(null)
  const latest = useRef({ items, selection, onSelect, onOpen, onMenu, onNamed, fill })
  useEffect(() => {
    latest.current = { items, selection, onSelect, onOpen, onMenu, onNamed, fill }
  })
  const ids = useCallback(() => latest.current.items.map((one) => one?.id), [])
  /** Selects now, or as soon as everything between two entries is known. */
  const select = useCallback(
    (from: number, to: number, next: (order: Ids) => Selection) => {
      const { items: all, onSelect: chosen, fill: ask } = latest.current
      if (known(all, from, to)) {
        wish.current = null
        const selected = next(ids())
        chosen(selected)
        return selected
      }
      wish.current = { from, to, next }
      if (from !== to)
        ask?.(Math.min(from, to), Math.max(from, to)).catch((error: unknown) => {
          wish.current = null
          wrong(error)
        })
      return null
    },
    [ids],
  )
  const ranged = useCallback(
    (entry: Entry, how: How) => {
      const { items: all, selection: now } = latest.current
      const to = all.indexOf(entry)
      const anchor = how.range ? all.findIndex((one) => one?.id === now.anchor) : to
      select(anchor < 0 ? to : anchor, to, (order) => pressed(latest.current.selection, order, entry.id, how))
    },
    [select],
  )
  const [act] = useState<OneProps['act']>(() => ({
    press: (entry, event) => {
      ranged(entry, { range: event.shiftKey, toggle: event.ctrlKey || event.metaKey })
      if (event.shiftKey) getSelection()?.removeAllRanges()
    },
    toggle: (entry, range) => ranged(entry, { toggle: true, range }),
    open: (entry) => latest.current.onOpen(entry),
    menu: (entry, spot) => {
      if (!latest.current.selection.ids.has(entry.id))
        latest.current.onSelect(pressed(latest.current.selection, ids(), entry.id))
      latest.current.onMenu(entry, spot)
    },
    named: (entry, name) => latest.current.onNamed?.(entry, name),
    carried: (entry) => {
      const { selection: now, items: all } = latest.current
      return now.ids.has(entry.id)
        ? all.filter((one): one is Entry => one !== undefined && now.ids.has(one.id))
        : [entry]
    },
  }))

  const focusOn = (id: string | null) => {
    const index = id === null ? -1 : items.findIndex((one) => one?.id === id)
    if (index < 0) return
    lines.scrollToIndex(Math.floor(index / columns))
    requestAnimationFrame(() =>
      requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-entry="${id}"]`)?.focus()),
    )
  }
  useEffect(() => {
    const waiting = wish.current
    if (!waiting || !known(items, waiting.from, waiting.to)) return
    wish.current = null
    const selected = waiting.next(ids())
    onSelect(selected)
    focusOn(selected.at)
  })
  const everyOne = () => {
    if (items.length > 0) select(0, items.length - 1, (order) => everything(latest.current.selection, order))
  }
  const named = useRef(naming)
  useEffect(() => {
    if (named.current && !naming && document.activeElement === document.body) focusOn(selection.at)
    named.current = naming
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const on = event.target as HTMLElement
    if (onType && on.closest('[data-entry]') === on && begins(event)) {
      onType()
      return
    }
    if (composing(event) || on.matches('input:not([type=checkbox]), textarea')) return
    if (!on.closest('[data-entry]') && on !== box.current) return
    // The row that has the focus counts, whichever way it came there.
    const here = on.closest<HTMLElement>('[data-entry]')?.dataset.entry ?? selection.at
    const now = here === selection.at ? selection : { ...selection, at: here }
    const entry = items.find((one) => one?.id === here)
    if (onKey?.(event, entry)) {
      event.preventDefault()
      return
    }
    const mod = event.ctrlKey || event.metaKey
    const page = Math.max(1, Math.floor((scroller.element?.clientHeight ?? 400) / height) - 1) * columns
    const step = {
      ArrowDown: columns,
      ArrowUp: -columns,
      ArrowRight: view === 'grid' ? 1 : 0,
      ArrowLeft: view === 'grid' ? -1 : 0,
      PageDown: page,
      PageUp: -page,
      Home: -items.length,
      End: items.length,
    }[event.key]
    if (step) {
      event.preventDefault()
      const order = ids()
      const to = target(now, order, step)
      const range = event.shiftKey && !mod
      const from = range ? order.indexOf(now.anchor ?? now.at ?? undefined) : to
      const next = select(from < 0 ? to : from, to, (all) => moved(now, all, to, event.shiftKey, mod))
      if (next) focusOn(next.at)
      else lines.scrollToIndex(Math.floor(to / columns))
    } else if (event.key === ' ' && entry) {
      event.preventDefault()
      onSelect(pressed(now, ids(), entry.id, { toggle: true, range: event.shiftKey }))
    } else if (event.key === 'Enter' && entry && !mod) {
      event.preventDefault()
      onOpen(entry)
    } else if (mod && event.code === 'KeyA') {
      event.preventDefault()
      everyOne()
    } else if (event.key === 'Escape' && selection.ids.size > 0) {
      event.preventDefault()
      onSelect({ ...NOTHING, at: selection.at })
    } else if ((event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) && entry) {
      event.preventDefault()
      const spot = box.current?.querySelector(`[data-entry="${entry.id}"]`)?.getBoundingClientRect()
      act.menu(entry, { x: (spot?.left ?? 0) + 56, y: (spot?.top ?? 0) + height / 2 })
    }
  }

  const firstKnown = useMemo(() => items.find((one) => one !== undefined)?.id, [items])
  const stop = place < 0 ? firstKnown : selection.at
  const all = items.length > 0 && selection.ids.size >= items.length
  const heads = (
    <div role="row" aria-rowindex={1} className={css.head}>
      <div role="columnheader" className={css.main}>
        <label className={css.check}>
          <input
            type="checkbox"
            checked={all}
            ref={(input) => {
              if (input) input.indeterminate = !all && selection.ids.size > 0
            }}
            onChange={() => (all ? onSelect({ ...NOTHING, at: selection.at }) : everyOne())}
          />
          <span className="m-hidden">{t('drive.select.all')}</span>
        </label>
        <Head by="name" {...{ sort, order, onSort }} />
      </div>
      {placeOf ? <div role="columnheader">{t('drive.column.place')}</div> : null}
      <div role="columnheader">{t('drive.column.by')}</div>
      <div role="columnheader" aria-sort={ariaSort('changed', sort, order)}>
        <Head by="changed" {...{ sort, order, onSort }} />
      </div>
      <div role="columnheader" aria-sort={ariaSort('size', sort, order)} className={css.size}>
        <Head by="size" {...{ sort, order, onSort }} />
      </div>
      <div role="columnheader">
        <span className="m-hidden">{t('drive.acts')}</span>
      </div>
    </div>
  )
  // Where what is known of a changing list overlaps for a moment, an entry stands twice.
  const drawn = new Set<string>()
  const once = (id: string, index: number) => {
    if (drawn.has(id)) return `${id}-${index}`
    drawn.add(id)
    return id
  }
  return (
    <div
      ref={box}
      role="grid"
      aria-label={label}
      aria-multiselectable
      aria-rowcount={items.length + 1}
      className={css.browser}
      data-view={view}
      data-places={placeOf ? '' : undefined}
      data-choosing={selection.ids.size > 0 || undefined}
      onKeyDown={onKeyDown}
    >
      {heads}
      <div ref={body} role="rowgroup" className={css.body} style={{ blockSize: lines.getTotalSize() }}>
        {seen.flatMap((line) =>
          Array.from({ length: Math.min(columns, items.length - line.index * columns) }, (_, column) => {
            const index = line.index * columns + column
            const entry = items[index]
            const style: CSSProperties = {
              position: 'absolute',
              insetBlockStart: 0,
              insetInlineStart: `${(100 / columns) * column}%`,
              inlineSize: `${100 / columns}%`,
              blockSize: height,
              transform: `translateY(${line.start - scroller.margin}px)`,
            }
            if (!entry)
              return (
                <div
                  key={`wait-${index}`}
                  role="row"
                  aria-rowindex={index + 2}
                  className={css.waiting}
                  style={style}
                >
                  <div role="gridcell" aria-label={t('ground.loading')}>
                    <span className="m-skeleton" />
                  </div>
                </div>
              )
            return (
              <One
                key={once(entry.id, index)}
                entry={entry}
                index={index}
                view={view}
                chosen={selection.ids.has(entry.id)}
                here={entry.id === stop}
                naming={entry.id === naming}
                place={placeOf?.(entry)}
                carries={carries}
                style={style}
                act={act}
              />
            )
          }),
        )}
      </div>
    </div>
  )
}
