import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useScroller, VIRTUAL_ABOVE } from './useScroller'

interface Props<T> {
  /** What the list is of. */
  label: string
  items: readonly T[]
  keyOf: (item: T) => string
  /** Draws a row: one link or button that opens it, with class `m-list-row`. */
  children: (item: T) => ReactNode
  /** Heading of the group an item belongs to; items come in group order. */
  groupOf?: (item: T) => string
  /** Estimated pixels of a row, before it is measured. */
  height?: number
}

/** Rows, grouped, virtual above a hundred. Arrow keys move between rows, Home and End to the ends. */
export function List<T>({ label, items, keyOf, children, groupOf, height = 48 }: Props<T>) {
  const box = useRef<HTMLUListElement>(null)
  const scroller = useScroller(box)
  const virtual = items.length > VIRTUAL_ABOVE
  // The virtualizer keeps its own state; the compiler rule about memoised values does not concern it.
  const rows = useVirtualizer({
    count: virtual ? items.length : 0,
    getScrollElement: () => scroller.element,
    estimateSize: () => height,
    scrollMargin: scroller.margin,
    overscan: 12,
    getItemKey: (index) => keyOf(items[index] as T),
  })
  const focusRow = (index: number) => {
    const at = Math.max(0, Math.min(items.length - 1, index))
    if (virtual) rows.scrollToIndex(at)
    requestAnimationFrame(() => {
      box.current?.querySelector(`[data-index="${at}"]`)?.querySelector<HTMLElement>('a, button')?.focus()
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const row = (event.target as HTMLElement).closest('[data-index]')
    if (!row || (event.target as HTMLElement).matches('input, textarea, select')) return
    const at = Number(row.getAttribute('data-index'))
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    focusRow(to)
  }
  const draw = (index: number, style?: React.CSSProperties) => {
    const item = items[index] as T
    const group = groupOf?.(item)
    const before = index > 0 ? groupOf?.(items[index - 1] as T) : undefined
    return (
      <li
        key={keyOf(item)}
        data-index={index}
        ref={virtual ? rows.measureElement : undefined}
        style={style}
        aria-setsize={items.length}
        aria-posinset={index + 1}
      >
        {group !== undefined && group !== before ? <h2 className="m-list-group">{group}</h2> : null}
        {children(item)}
      </li>
    )
  }
  return (
    <ul
      ref={box}
      aria-label={label}
      className="m-list"
      onKeyDown={onKeyDown}
      style={virtual ? { position: 'relative', blockSize: rows.getTotalSize() } : undefined}
    >
      {virtual
        ? rows.getVirtualItems().map((row) =>
            draw(row.index, {
              position: 'absolute',
              insetInline: 0,
              insetBlockStart: 0,
              transform: `translateY(${row.start - scroller.margin}px)`,
            }),
          )
        : items.map((_, index) => draw(index))}
    </ul>
  )
}
