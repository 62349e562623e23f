import { useVirtualizer } from '@tanstack/react-virtual'
import { Link } from '@tanstack/react-router'
import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, Ban, Lock, Repeat2 } from 'lucide-react'
import { useRef, useState, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react'
import { composing } from '../../ground/ime'
import { Avatar } from '../../ground/ui/Avatar'
import { useScroller, VIRTUAL_ABOVE } from '../../ground/ui/useScroller'
import { When } from '../../ground/ui/When'
import { t } from '../../ground/words'
import type { State, TaskRow } from '../data/tasks'
import type { Group, Sort } from '../rules/filter'
import { sectionsOf, type Heading } from '../rules/groups'
import { DoneButton, StateChip } from './StateButton'
import { Due, Inside, People, PriorityMark, StateIcon } from './marks'
import css from './Rows.module.css'

export const COLUMNS = [
  'key',
  'project',
  'state',
  'assignees',
  'due',
  'priority',
  'milestone',
  'tags',
  'changed',
] as const
export type Column = (typeof COLUMNS)[number]
export const FIRST_COLUMNS: readonly Column[] = ['state', 'assignees', 'due']

const WIDTHS: Record<Column, string> = {
  key: '9rem',
  project: 'minmax(9rem, 16rem)',
  state: '14rem',
  assignees: '12rem',
  due: '15rem',
  priority: '9rem',
  milestone: 'minmax(9rem, 14rem)',
  tags: 'minmax(10rem, 18rem)',
  changed: '11rem',
}
const SORTS: Partial<Record<Column, Sort>> = {
  due: 'due',
  priority: 'priority',
  changed: 'changed',
  key: 'created',
}

/** Pixels of a row before it is measured. */
const ROW = 45

export interface RowsProps {
  label: string
  rows: readonly TaskRow[]
  states: ReadonlyMap<string, readonly State[]>
  columns: readonly Column[]
  group?: Group
  headings?: readonly Heading[]
  sort?: Sort
  onSort?: (sort: Sort) => void
  /** Ids that are selected; null while nothing is being selected. */
  selected?: ReadonlySet<string> | null
  onSelect?: (ids: ReadonlySet<string>) => void
  /** Drawn under the heading of a group: adding to it. */
  add?: (heading: Heading) => ReactNode
}

type Item =
  | { kind: 'heading'; heading: Heading; count: number; id: string }
  | { kind: 'add'; heading: Heading; id: string }
  | { kind: 'row'; row: TaskRow; id: string }

export const headingWord = (heading: Heading, group: Group): string =>
  heading.name || t(group === 'assignee' ? 'tasks.nobody' : 'tasks.no-milestone')

function Cell({ row, column, states }: { row: TaskRow; column: Column; states: RowsProps['states'] }) {
  switch (column) {
    case 'key':
      return <span className="m-soft m-num">{row.key}</span>
    case 'project':
      return <span className="m-soft m-cut">{row.project.name}</span>
    case 'state':
      return <StateChip row={row} states={states.get(row.project.id)} bare />
    case 'assignees':
      return <People people={row.assignees} named />
    case 'due':
      return <Due row={row} />
    case 'priority':
      return <PriorityMark priority={row.priority} />
    case 'milestone':
      return <span className="m-soft m-cut">{row.milestone_name}</span>
    case 'tags':
      return <span className="m-soft m-cut">{row.tags.map((tag) => tag.name).join(', ')}</span>
    case 'changed':
      return (
        <span className="m-soft">
          <When at={row.changed_at} />
        </span>
      )
  }
}

/** Tasks as rows: grouped, sorted, selected; virtual when there are many. */
export function Rows({
  label,
  rows,
  states,
  columns,
  group = 'none',
  headings,
  sort,
  onSort,
  selected = null,
  onSelect,
  add,
}: RowsProps) {
  const box = useRef<HTMLDivElement>(null)
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const anchor = useRef<string | null>(null)
  const items: Item[] =
    group === 'none'
      ? rows.map((row) => ({ kind: 'row', row, id: row.id }))
      : sectionsOf(rows, group, headings, Boolean(add)).flatMap((section): Item[] => {
          const { rows: inside, ...heading } = section
          const head: Item = { kind: 'heading', heading, count: inside.length, id: `h-${heading.key}` }
          if (folded.has(heading.key)) return [head]
          return [
            head,
            ...inside.map((row): Item => ({ kind: 'row', row, id: `${heading.key}/${row.id}` })),
            ...(add ? [{ kind: 'add' as const, heading, id: `a-${heading.key}` }] : []),
          ]
        })
  const scroller = useScroller(box)
  const virtual = items.length > VIRTUAL_ABOVE
  const lines = useVirtualizer({
    count: virtual ? items.length : 0,
    getScrollElement: () => scroller.element,
    estimateSize: () => ROW,
    scrollMargin: scroller.margin,
    overscan: 12,
    getItemKey: (index) => items[index]?.id ?? index,
  })

  const focus = (index: number) => {
    const at = Math.max(0, Math.min(items.length - 1, index))
    if (virtual) lines.scrollToIndex(at)
    requestAnimationFrame(() =>
      box.current
        ?.querySelector<HTMLElement>(`[data-index="${at}"] [data-open], [data-index="${at}"] button`)
        ?.focus(),
    )
  }
  const select = (id: string, range: boolean) => {
    const next = new Set(selected)
    const from = range && anchor.current ? rows.findIndex((row) => row.id === anchor.current) : -1
    const to = rows.findIndex((row) => row.id === id)
    if (from >= 0) {
      rows.slice(Math.min(from, to), Math.max(from, to) + 1).forEach((row) => next.add(row.id))
    } else if (next.has(id)) next.delete(id)
    else next.add(id)
    anchor.current = id
    onSelect?.(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const at = Number(target.closest('[data-index]')?.getAttribute('data-index') ?? -1)
    if (at < 0 || composing(event) || target.matches('input:not([type=checkbox]), textarea, select')) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const item = items[at]
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      KeyJ: at + 1,
      KeyK: at - 1,
      Home: 0,
      End: items.length - 1,
    }[event.code]
    if (to !== undefined) {
      event.preventDefault()
      if (event.shiftKey && onSelect) {
        const other = items[Math.max(0, Math.min(items.length - 1, to))]
        const next = new Set(selected)
        for (const one of [item, other]) if (one?.kind === 'row') next.add(one.row.id)
        onSelect(next)
      }
      focus(to)
    } else if (event.code === 'KeyX' && item?.kind === 'row' && onSelect) {
      event.preventDefault()
      select(item.row.id, event.shiftKey)
    }
  }

  const draw = (index: number, style?: CSSProperties) => {
    const item = items[index] as Item
    const common = {
      'data-index': index,
      style,
      ref: virtual ? lines.measureElement : undefined,
      role: 'row' as const,
      'aria-rowindex': index + 2,
    }
    if (item.kind === 'heading') {
      const open = !folded.has(item.heading.key)
      return (
        <div key={item.id} {...common} className={css.heading}>
          <div role="cell" aria-colspan={columns.length + 1}>
            <button
              type="button"
              aria-expanded={open}
              onClick={() => {
                const next = new Set(folded)
                if (open) next.add(item.heading.key)
                else next.delete(item.heading.key)
                setFolded(next)
              }}
            >
              {open ? <ChevronDown size={18} aria-hidden /> : <ChevronRight size={18} aria-hidden />}
              {item.heading.category ? <StateIcon category={item.heading.category} size={18} /> : null}
              {group === 'assignee' && item.heading.key ? (
                <Avatar id={item.heading.key} fn={item.heading.name} size={24} />
              ) : null}
              <span>{headingWord(item.heading, group)}</span>
              <span className="m-soft m-num">{item.count}</span>
            </button>
          </div>
        </div>
      )
    }
    if (item.kind === 'add') {
      return (
        <div key={item.id} {...common} className={css.add}>
          <div role="cell" aria-colspan={columns.length + 1}>
            {add?.(item.heading)}
          </div>
        </div>
      )
    }
    const { row } = item
    const chosen = selected?.has(row.id) ?? false
    return (
      <div key={item.id} {...common} className={css.row} aria-selected={selected ? chosen : undefined}>
        <div role="cell" className={css.title}>
          {selected ? (
            <label className={css.check}>
              <input
                type="checkbox"
                checked={chosen}
                onChange={(event) => select(row.id, (event.nativeEvent as MouseEvent).shiftKey)}
              />
              <span className="m-hidden">{t('tasks.select.one', { title: row.title })}</span>
            </label>
          ) : (
            <DoneButton row={row} states={states.get(row.project.id)} />
          )}
          <Link
            to={`/tasks/${row.id}`}
            data-open
            className={css.open}
            data-done={row.state.category === 'done' || undefined}
          >
            {row.title}
          </Link>
          <span className={css.signs}>
            <Inside row={row} />
            {row.blocked ? (
              <span data-tip={t('tasks.blocked')}>
                <Ban size={16} aria-hidden />
                <span className="m-hidden">{t('tasks.blocked')}</span>
              </span>
            ) : null}
            {row.repeats ? (
              <span data-tip={t('tasks.repeats')}>
                <Repeat2 size={16} aria-hidden />
                <span className="m-hidden">{t('tasks.repeats')}</span>
              </span>
            ) : null}
            {row.shared ? (
              <span data-tip={t('tasks.shared')}>
                <Lock size={16} aria-hidden />
                <span className="m-hidden">{t('tasks.shared')}</span>
              </span>
            ) : null}
            {columns.includes('priority') ? null : (
              <PriorityMark priority={row.priority >= 3 ? row.priority : 0} word={false} />
            )}
          </span>
        </div>
        {columns.map((column) => (
          <div key={column} role="cell" className={css.cell} data-column={column}>
            <Cell row={row} column={column} states={states} />
          </div>
        ))}
      </div>
    )
  }
  const seen = virtual ? lines.getVirtualItems() : null
  return (
    <div
      ref={box}
      role="table"
      aria-label={label}
      aria-rowcount={items.length + 1}
      className={css.table}
      style={{ '--columns': columns.map((column) => WIDTHS[column]).join(' ') } as CSSProperties}
      onKeyDown={onKeyDown}
    >
      <div role="row" aria-rowindex={1} className={css.head}>
        <div role="columnheader" className={css.headTitle}>
          {t('tasks.title')}
        </div>
        {columns.map((column) => {
          const by = SORTS[column]
          const here = by !== undefined && by === sort
          const down = by === 'priority' || by === 'changed' || by === 'created'
          return (
            <div
              key={column}
              role="columnheader"
              aria-sort={by && onSort ? (here ? (down ? 'descending' : 'ascending') : 'none') : undefined}
            >
              {by && onSort ? (
                <button type="button" className="m-sort" onClick={() => onSort(by)}>
                  {t(`tasks.column.${column}`)}
                  {here ? (
                    down ? (
                      <ArrowDown size={16} aria-hidden />
                    ) : (
                      <ArrowUp size={16} aria-hidden />
                    )
                  ) : null}
                </button>
              ) : (
                t(`tasks.column.${column}`)
              )}
            </div>
          )
        })}
      </div>
      <div
        role="rowgroup"
        className={css.body}
        style={virtual ? { blockSize: lines.getTotalSize(), position: 'relative' } : undefined}
      >
        {seen
          ? seen.map((line) =>
              draw(line.index, {
                position: 'absolute',
                insetInline: 0,
                insetBlockStart: 0,
                transform: `translateY(${line.start - scroller.margin}px)`,
              }),
            )
          : items.map((_, index) => draw(index))}
      </div>
    </div>
  )
}
