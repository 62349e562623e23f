import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
} from 'react'
import { onDay } from '../../ground/dates'
import { useHolidays } from '../../ground/days'
import { t } from '../../ground/words'
import { dayAfter } from '../rules/cursor'
import { daysBetween, monthWeeks } from '../../ground/isoDays'
import { moved, pressed, type Span } from '../rules/drag'
import { byDay, isLong, lying, type Item } from '../rules/item'
import { lanesOf } from '../rules/lanes'
import { monthName, shortDay, today, weekdayName } from '../rules/saying'
import { DAY, wallOf } from '../rules/wall'
import { Chip, titleOf, type GridActs } from './Chip'
import { restOf } from './DayNumber'
import { startDrag } from '../../ground/ui/drags'
import css from './Month.module.css'

/** Pixels of a lane and of what stands above the lanes, at the medium text size. */
const LANE = 26
const HEAD = 36

interface Props {
  day: string
  items: readonly Item[]
  acts: GridActs
  /** Goes to a day, in this or another month. */
  onDay: (day: string) => void
  /** Shows all of one day. */
  onWhole: (day: string) => void
}

/** How many lanes fit into the weeks as tall as they are. */
function useLanes(weeks: number): [(grid: HTMLElement | null) => void, number] {
  const [most, setMost] = useState(4)
  const [grid, setGrid] = useState<HTMLElement | null>(null)
  useLayoutEffect(() => {
    if (!grid) return undefined
    const measure = () => {
      const row = grid.querySelector<HTMLElement>('[data-week]')
      if (row) setMost(Math.max(2, Math.floor((row.clientHeight - HEAD) / LANE)))
    }
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(grid)
    return () => watch.disconnect()
  }, [grid, weeks])
  return [setGrid, most]
}

const dayAt = (event: { clientX: number; clientY: number }): string | undefined =>
  document
    .elementsFromPoint(event.clientX, event.clientY)
    .map((one) => one.closest<HTMLElement>('[data-day]')?.dataset.day)
    .find(Boolean)

/** A month: bars over its weeks, the rest of a full day counted; everything by keys too. */
export function Month({ day, items, acts, onDay: go, onWhole }: Props) {
  const now = today()
  const weeks = useMemo(() => monthWeeks(day), [day])
  const days = useMemo(() => weeks.flat(), [weeks])
  const holidays = useHolidays(days[0] ?? day, days.at(-1) ?? day)
  const [grid, most] = useLanes(weeks.length)
  const box = useRef<HTMLDivElement>(null)
  const [dragged, setDragged] = useState<{ key: string; by: number } | null>(null)
  const [drawn, setDrawn] = useState<readonly [string, string] | null>(null)
  const [said, setSaid] = useState('')
  const back = useRef('')
  const listed = useMemo(() => byDay(items, days), [items, days])
  const known = useMemo(() => new Map(items.map((item) => [item.key, item])), [items])
  const inMonth = (one: string) => one.slice(0, 7) === day.slice(0, 7)

  useEffect(() => {
    if (!back.current) return
    box.current?.querySelector<HTMLElement>(back.current)?.focus()
    back.current = ''
  })

  const move = (item: Item, span: Span) => {
    setSaid(
      t('calendar.moved-to', {
        title: titleOf(item),
        when: onDay(new Date(span.start * 60_000).toISOString().slice(0, 10)),
      }),
    )
    acts.move(item, span)
  }
  const press = (item: Item, event: PointerEvent<HTMLElement>) => {
    const from = dayAt(event)
    let by = 0
    startDrag(event, {
      move: (next) => {
        const to = dayAt(next)
        if (!from || !to) return
        by = daysBetween(from, to)
        setDragged({ key: item.key, by })
      },
      end: () => {
        setDragged(null)
        if (by !== 0) move(item, moved(item, by * DAY))
      },
      cancel: () => setDragged(null),
    })
  }
  const draw = (from: string, event: PointerEvent<HTMLElement>) => {
    let to = from
    startDrag(event, {
      move: (next) => {
        to = dayAt(next) ?? to
        setDrawn(from < to ? [from, to] : [to, from])
      },
      end: () => {
        setDrawn(null)
        const [first, last] = from < to ? [from, to] : [to, from]
        const anchor = box.current?.querySelector<HTMLElement>(`[data-day="${last}"]`)
        if (anchor) acts.create({ start: wallOf(first), end: wallOf(last) + DAY }, true, anchor)
      },
      cancel: () => setDrawn(null),
    })
  }
  const createOn = (one: string, anchor: HTMLElement) =>
    acts.create({ start: wallOf(one, 9 * 60), end: wallOf(one, 10 * 60) }, false, anchor)

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const item = known.get(target.dataset.item ?? '')
    if (item) {
      const span = item.mayEdit ? pressed(item, event, true) : null
      if (span) {
        event.preventDefault()
        back.current = `[data-item="${CSS.escape(item.key)}"]`
        move(item, span)
      } else if (event.key === 'Escape') {
        box.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
      } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !event.shiftKey) {
        event.preventDefault()
        const all = [...(box.current?.querySelectorAll<HTMLElement>('[data-item][tabindex="0"]') ?? [])]
        all[all.indexOf(target) + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
      }
      return
    }
    const here = target.dataset.day
    if (!here || event.shiftKey || event.altKey || event.metaKey || event.ctrlKey) return
    const to = dayAfter(here, event.key)
    if (to) {
      event.preventDefault()
      back.current = `[data-day="${to}"]`
      go(to)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      createOn(here, target)
    }
  }

  return (
    <div ref={box} onKeyDown={onKeyDown} className={css.box}>
      <p className="m-hidden" role="status" aria-live="assertive">
        {said}
      </p>
      <div role="grid" aria-label={monthName(day)} className={css.month} ref={grid}>
        <div role="row" className={css.weekdays}>
          {(weeks[0] ?? []).map((one, index) => (
            <div
              key={one}
              role="columnheader"
              data-rest={index === 0 ? 'sunday' : index === 6 ? 'saturday' : undefined}
            >
              {weekdayName(one)}
            </div>
          ))}
        </div>
        {weeks.map((week) => {
          const first = week[0] as string
          const shown = items
            .map((item) => {
              const at = lying(item, first)
              const by = dragged?.key === item.key ? dragged.by : 0
              return { ...at, first: at.first + by, last: at.last + by }
            })
            .filter((one) => one.last >= 0 && one.first < 7)
          const { bars, hidden } = lanesOf(shown, 7, most)
          return (
            <div role="row" key={first} className={css.week} data-week>
              {week.map((one, index) => {
                const rest = restOf(one, holidays)
                const all = listed.get(one) ?? []
                const more = hidden[index] ?? 0
                return (
                  <div
                    key={one}
                    role="gridcell"
                    style={{ gridColumn: index + 1 }}
                    data-day={one}
                    data-other={!inMonth(one) || undefined}
                    data-today={one === now || undefined}
                    data-rest={rest}
                    data-drawn={(drawn && drawn[0] <= one && one <= drawn[1]) || undefined}
                    aria-selected={one === day}
                    aria-current={one === now ? 'date' : undefined}
                    className={`${css.day} m-inset`}
                    tabIndex={one === day ? 0 : -1}
                    onFocus={(event) => {
                      if (event.target === event.currentTarget && one !== day) {
                        back.current = `[data-day="${one}"]`
                        go(one)
                      }
                    }}
                    onPointerDown={(event) => {
                      if (event.target instanceof Element && event.target.closest('button')) return
                      draw(one, event)
                    }}
                    onClick={(event) => {
                      if (event.target instanceof Element && event.target.closest('button')) return
                      createOn(one, event.currentTarget)
                    }}
                  >
                    <span className="m-hidden">
                      {t('calendar.day', {
                        day: holidays.has(one)
                          ? t('calendar.day.holiday', { day: onDay(one), name: holidays.get(one) ?? '' })
                          : onDay(one),
                        count: all.length,
                      })}
                    </span>
                    <span className={css.top} aria-hidden>
                      <span className={css.number}>
                        {one.endsWith('-01') && one !== now
                          ? shortDay(one).replace(/\(.*/, '')
                          : Number(one.slice(8))}
                      </span>
                      {holidays.has(one) ? <span className={css.holiday}>{holidays.get(one)}</span> : null}
                    </span>
                    {more > 0 ? (
                      <button
                        type="button"
                        className={css.more}
                        tabIndex={one === day ? 0 : -1}
                        aria-label={t('calendar.more.of', { day: onDay(one), count: more })}
                        onClick={() => onWhole(one)}
                      >
                        {t('calendar.more', { count: more })}
                      </button>
                    ) : null}
                  </div>
                )
              })}
              {bars.map((bar) => {
                const item = known.get(bar.key) as Item
                const long = isLong(item) || bar.to > bar.from
                return (
                  <div
                    key={bar.key}
                    role="gridcell"
                    className={css.bar}
                    style={{
                      gridColumn: `${bar.from + 1} / ${bar.to + 2}`,
                      insetBlockStart: `${(HEAD + bar.lane * LANE) / 10}rem`,
                    }}
                  >
                    <Chip
                      item={item}
                      shape={long ? 'bar' : 'line'}
                      names={acts.names}
                      tab={
                        days[weeks.indexOf(week) * 7 + bar.from] === day ||
                        (bar.from < week.indexOf(day) && week.indexOf(day) <= bar.to)
                      }
                      before={bar.before}
                      after={bar.after}
                      dimmed={dragged?.key === item.key}
                      onOpen={acts.open}
                      onPress={press}
                    />
                  </div>
                )
              })}
            </div>
          )
        })}
      </div>
    </div>
  )
}
