import { useVirtualizer } from '@tanstack/react-virtual'
import { ArrowDown, ArrowUp } from 'lucide-react'
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
} from 'react'
import { composing } from '../../ground/ime'
import { useSettings } from '../../ground/theme'
import { useScroller } from '../../ground/ui/useScroller'
import { t } from '../../ground/words'
import type { Entry, Order, Sort } from '../data/entries'
import { everything, moved, NOTHING, pressed, type How, type Selection } from '../rules/selection'
import { One, type OneProps, type Spot, type View } from './One'
import css from './Browser.module.css'

export interface BrowserProps {
  label: string
  items: readonly Entry[]
  /** How many there are, those not yet fetched too. */
  total: number
  /** Told how far down one looks, so that more can be fetched. */
  onSight?: (last: number) => void
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
  /** Where an entry lies, shown where entries of many places stand together. */
  placeOf?: (entry: Entry) => string
  /** Whether entries can be carried elsewhere. */
  carries?: boolean
}

const SORTS: readonly Sort[] = ['name', 'changed', 'size']
/** Ten-pixel units of a row and of a tile; text size scales them. */
const ROW = 4.8
const DENSE = 3.8
const PHONE_ROW = 6.4
const TILE = 21
const TILE_WIDTH = 18.4
const HEAD = 104

const phone = matchMedia('(max-width: 767px)')
const unit = () => parseFloat(getComputedStyle(document.documentElement).fontSize)

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
  total,
  onSight,
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
  const lines = useVirtualizer({
    count: Math.ceil(total / columns),
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
  const lastSeen = ((seen.at(-1)?.index ?? 0) + 1) * columns
  useEffect(() => {
    onSight?.(lastSeen)
  }, [onSight, lastSeen, items.length])

  const latest = useRef({ items, selection, onSelect, onOpen, onMenu, onNamed })
  useEffect(() => {
    latest.current = { items, selection, onSelect, onOpen, onMenu, onNamed }
  })
  const ids = useCallback(() => latest.current.items.map((one) => one.id), [])
  const [act] = useState<OneProps['act']>(() => ({
    press: (entry, event) => {
      const how: How = { range: event.shiftKey, toggle: event.ctrlKey || event.metaKey }
      latest.current.onSelect(pressed(latest.current.selection, ids(), entry.id, how))
      if (event.shiftKey) getSelection()?.removeAllRanges()
    },
    toggle: (entry, range) =>
      latest.current.onSelect(pressed(latest.current.selection, ids(), entry.id, { toggle: true, range })),
    open: (entry) => latest.current.onOpen(entry),
    menu: (entry, spot) => {
      if (!latest.current.selection.ids.has(entry.id))
        latest.current.onSelect(pressed(latest.current.selection, ids(), entry.id))
      latest.current.onMenu(entry, spot)
    },
    named: (entry, name) => latest.current.onNamed?.(entry, name),
    carried: (entry) => {
      const { selection: now, items: all } = latest.current
      return now.ids.has(entry.id) ? all.filter((one) => now.ids.has(one.id)) : [entry]
    },
  }))

  const focusOn = (id: string | null) => {
    const index = id === null ? -1 : items.findIndex((one) => one.id === id)
    if (index < 0) return
    lines.scrollToIndex(Math.floor(index / columns))
    requestAnimationFrame(() =>
      requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-entry="${id}"]`)?.focus()),
    )
  }
  const named = useRef(naming)
  useEffect(() => {
    if (named.current && !naming && document.activeElement === document.body) focusOn(selection.at)
    named.current = naming
  })

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    if (composing(event) || target.matches('input:not([type=checkbox]), textarea')) return
    if (!target.closest('[data-entry]') && target !== box.current) return
    // The row that has the focus counts, whichever way it came there.
    const here = target.closest<HTMLElement>('[data-entry]')?.dataset.entry ?? selection.at
    const now = here === selection.at ? selection : { ...selection, at: here }
    const entry = items.find((one) => one.id === here)
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
      const next = moved(now, ids(), step, event.shiftKey, mod)
      onSelect(next)
      focusOn(next.at)
    } else if (event.key === ' ' && entry) {
      event.preventDefault()
      onSelect(pressed(now, ids(), entry.id, { toggle: true, range: event.shiftKey }))
    } else if (event.key === 'Enter' && entry && !mod) {
      event.preventDefault()
      onOpen(entry)
    } else if (mod && event.code === 'KeyA') {
      event.preventDefault()
      onSelect(everything(now, ids()))
    } else if (event.key === 'Escape' && selection.ids.size > 0) {
      event.preventDefault()
      onSelect({ ...NOTHING, at: selection.at })
    } else if ((event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) && entry) {
      event.preventDefault()
      const spot = box.current?.querySelector(`[data-entry="${entry.id}"]`)?.getBoundingClientRect()
      act.menu(entry, { x: (spot?.left ?? 0) + 56, y: (spot?.top ?? 0) + height / 2 })
    }
  }

  const stop =
    selection.at !== null && items.some((one) => one.id === selection.at) ? selection.at : items[0]?.id
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
            onChange={() => onSelect(all ? { ...NOTHING, at: selection.at } : everything(selection, ids()))}
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
  return (
    <div
      ref={box}
      role="grid"
      aria-label={label}
      aria-multiselectable
      aria-rowcount={total + 1}
      className={css.browser}
      data-view={view}
      data-places={placeOf ? '' : undefined}
      data-choosing={selection.ids.size > 0 || undefined}
      onKeyDown={onKeyDown}
    >
      {heads}
      <div ref={body} role="rowgroup" className={css.body} style={{ blockSize: lines.getTotalSize() }}>
        {seen.flatMap((line) =>
          Array.from({ length: Math.min(columns, total - line.index * columns) }, (_, column) => {
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
                key={entry.id}
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

const ariaSort = (by: Sort, sort: Sort | undefined, order: Order) =>
  sort === undefined ? undefined : sort !== by ? 'none' : order === 'asc' ? 'ascending' : 'descending'

/** The head of a column that sorts; pressed again it turns round. */
function Head({ by, sort, order, onSort }: { by: Sort } & Pick<BrowserProps, 'sort' | 'order' | 'onSort'>) {
  const word = t(`drive.column.${by}`)
  if (!onSort || !SORTS.includes(by)) return <span>{word}</span>
  const here = sort === by
  return (
    <button
      type="button"
      className="m-sort"
      onClick={() => onSort(by, here ? (order === 'asc' ? 'desc' : 'asc') : by === 'name' ? 'asc' : 'desc')}
    >
      {word}
      {here ? (
        order === 'asc' ? (
          <ArrowUp size={16} aria-hidden />
        ) : (
          <ArrowDown size={16} aria-hidden />
        )
      ) : null}
    </button>
  )
}
