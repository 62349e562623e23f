import { ArrowDown, ArrowUp, Columns3, Copy } from 'lucide-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { lazy, Suspense, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { localeNow, t } from '../words'
import { IconButton } from './IconButton'
import { tsvOf, type Sheet } from './tsv'
import { done, wrong } from './toasts'
import { useScroller, VIRTUAL_ABOVE } from './useScroller'

const ChooseColumns = lazy(() => import('./ChooseColumns'))

export interface Column<T> {
  id: string
  head: string
  /** Unit of the numbers, shown in the head. */
  unit?: string
  /** What the cell means as text: copied, and drawn when `cell` is absent. */
  text: (row: T) => string
  cell?: (row: T) => ReactNode
  /** What it sorts by; absent, it does not sort. */
  sort?: (row: T) => string | number
  /** Numbers stand right. */
  numeric?: boolean
  /** CSS grid track, `2fr` or `12rem`. */
  width?: string
  /** Shown only when chosen. */
  optional?: boolean
  /** Sum or other summary, kept in sight at the foot. */
  total?: (rows: readonly T[]) => ReactNode
}

interface Props<T> {
  /** What the table shows, as its caption would say. */
  label: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  keyOf: (row: T) => string
  /** What Enter or a double click on a row does. */
  onOpen?: (row: T) => void
  /** Name under which the chosen columns are remembered on this machine. */
  remember?: string
  /** Buttons at the head: filter, export. */
  tools?: ReactNode
}

type Sorted = { id: string; down: boolean } | null

const kept = (name: string | undefined): string[] | null => {
  try {
    return name
      ? (JSON.parse(localStorage.getItem(`madang.columns.${name}`) ?? 'null') as string[] | null)
      : null
  } catch {
    return null
  }
}

/** Rows and columns: sorts, keeps its head in sight, walks by arrow keys, copies as TSV. */
export function Table<T>({ label, columns, rows, keyOf, onOpen, remember, tools }: Props<T>) {
  const [chosen, setChosen] = useState(
    () => kept(remember) ?? columns.filter((one) => !one.optional).map((one) => one.id),
  )
  const [choosing, setChoosing] = useState(false)
  const [sorted, setSorted] = useState<Sorted>(null)
  const [at, setAt] = useState({ row: 0, column: 0 })
  const box = useRef<HTMLDivElement>(null)
  const scroller = useScroller(box)

  const shown = columns.filter((column) => chosen.includes(column.id))
  const ordered = useMemo(() => {
    const by = columns.find((column) => column.id === sorted?.id)?.sort
    if (!by) return rows
    const words = new Intl.Collator(localeNow(), { numeric: true })
    const sign = sorted?.down ? -1 : 1
    return [...rows].sort((one, other) => {
      const [a, b] = [by(one), by(other)]
      return (
        sign * (typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b)))
      )
    })
  }, [rows, columns, sorted])

  const virtual = ordered.length > VIRTUAL_ABOVE
  const lines = useVirtualizer({
    count: virtual ? ordered.length : 0,
    getScrollElement: () => scroller.element,
    estimateSize: () => 44,
    scrollMargin: scroller.margin,
    overscan: 16,
    getItemKey: (index) => keyOf(ordered[index] as T),
  })
  const inSight = virtual ? lines.getVirtualItems() : null
  const first = inSight?.[0]
  const last = inSight?.[inSight.length - 1]
  const above = first ? first.start - scroller.margin : 0
  const below = last ? lines.getTotalSize() - (last.end - scroller.margin) : 0

  const focusCell = (row: number, column: number) => {
    const next = {
      row: Math.max(-1, Math.min(ordered.length - 1, row)),
      column: Math.max(0, Math.min(shown.length - 1, column)),
    }
    setAt(next)
    if (virtual && next.row >= 0) lines.scrollToIndex(next.row)
    requestAnimationFrame(() =>
      box.current?.querySelector<HTMLElement>(`[data-cell="${next.row}:${next.column}"]`)?.focus(),
    )
  }
  const sheet = (): Sheet => [
    shown.map((column) => (column.unit ? `${column.head} (${column.unit})` : column.head)),
    ...ordered.map((row) => shown.map((column) => column.text(row))),
  ]
  const copy = () =>
    void navigator.clipboard.writeText(tsvOf(sheet())).then(
      () => done(t('ground.table.copied', { count: ordered.length })),
      () => wrong(t('ground.table.not-copied')),
    )
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = (event.target as HTMLElement).dataset.cell
    if (!cell) return
    const [row = 0, column = 0] = cell.split(':').map(Number)
    const page = 10
    const moves: Record<string, [number, number]> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      Home: [event.ctrlKey ? 0 : row, 0],
      End: [event.ctrlKey ? ordered.length - 1 : row, shown.length - 1],
      PageDown: [row + page, column],
      PageUp: [Math.max(0, row - page), column],
    }
    const move = moves[event.key]
    if (move) {
      event.preventDefault()
      focusCell(...move)
    } else if (
      event.key.toLowerCase() === 'c' &&
      (event.ctrlKey || event.metaKey) &&
      !getSelection()?.toString()
    ) {
      event.preventDefault()
      copy()
    } else if (
      event.key === 'Enter' &&
      row >= 0 &&
      event.target === event.currentTarget.querySelector(':focus')
    ) {
      const inner = (event.target as HTMLElement).querySelector<HTMLElement>('a, button')
      if (inner) inner.click()
      else onOpen?.(ordered[row] as T)
    }
  }
  const sortBy = (column: Column<T>) =>
    setSorted(
      sorted?.id !== column.id
        ? { id: column.id, down: false }
        : sorted.down
          ? null
          : { id: column.id, down: true },
    )
  const choose = (next: string[]) => {
    setChosen(next)
    if (remember) localStorage.setItem(`madang.columns.${remember}`, JSON.stringify(next))
  }
  const line = (index: number) => {
    const row = ordered[index] as T
    return (
      <div
        key={keyOf(row)}
        role="row"
        aria-rowindex={index + 2}
        className="m-tr"
        onDoubleClick={() => onOpen?.(row)}
      >
        {shown.map((column, place) => (
          <div
            key={column.id}
            role="gridcell"
            data-cell={`${index}:${place}`}
            data-head={column.head}
            data-numeric={column.numeric || undefined}
            className="m-td m-inset"
            tabIndex={at.row === index && at.column === place ? 0 : -1}
            onFocus={() => setAt({ row: index, column: place })}
          >
            {column.cell ? column.cell(row) : column.text(row)}
          </div>
        ))}
      </div>
    )
  }
  const totals = shown.some((column) => column.total)
  return (
    <div className="m-table-box">
      <div className="m-row m-wrap m-table-tools m-screen-only">
        <span className="m-soft m-num">{t('ground.table.count', { count: rows.length })}</span>
        <span className="m-push m-row">
          {tools}
          <IconButton icon={Columns3} label={t('ground.table.columns')} onClick={() => setChoosing(true)} />
          <IconButton icon={Copy} label={t('ground.table.copy')} onClick={copy} />
        </span>
      </div>
      <div
        ref={box}
        role="grid"
        aria-label={label}
        aria-rowcount={ordered.length + 1}
        aria-colcount={shown.length}
        className="m-table"
        style={
          {
            '--columns': shown.map((column) => column.width ?? 'minmax(0, 1fr)').join(' '),
          } as React.CSSProperties
        }
        onKeyDown={onKeyDown}
      >
        <div role="row" aria-rowindex={1} className="m-tr m-th">
          {shown.map((column, place) => {
            const here = sorted?.id === column.id
            return (
              <div
                key={column.id}
                role="columnheader"
                data-numeric={column.numeric || undefined}
                aria-sort={
                  column.sort ? (here ? (sorted.down ? 'descending' : 'ascending') : 'none') : undefined
                }
                className="m-td"
              >
                {column.sort ? (
                  <button
                    type="button"
                    data-cell={`-1:${place}`}
                    className="m-sort"
                    onClick={() => sortBy(column)}
                  >
                    <span>{column.head}</span>
                    {column.unit ? <span className="m-soft">({column.unit})</span> : null}
                    {here ? (
                      sorted.down ? (
                        <ArrowDown size={16} aria-hidden />
                      ) : (
                        <ArrowUp size={16} aria-hidden />
                      )
                    ) : null}
                  </button>
                ) : (
                  <span>
                    {column.head} {column.unit ? <span className="m-soft">({column.unit})</span> : null}
                  </span>
                )}
              </div>
            )
          })}
        </div>
        <div style={{ blockSize: above }} role="presentation" />
        {inSight ? inSight.map((item) => line(item.index)) : ordered.map((_, index) => line(index))}
        <div style={{ blockSize: below }} role="presentation" />
        {totals ? (
          <div role="row" className="m-tr m-totals">
            {shown.map((column) => (
              <div
                key={column.id}
                role="gridcell"
                className="m-td"
                data-head={column.head}
                data-numeric={column.numeric || undefined}
              >
                {column.total?.(rows)}
              </div>
            ))}
          </div>
        ) : null}
      </div>
      {choosing ? (
        <Suspense>
          <ChooseColumns
            columns={columns}
            chosen={chosen}
            onChange={choose}
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      ) : null}
    </div>
  )
}
