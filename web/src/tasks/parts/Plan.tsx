import { Link } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { onDay, today } from '../../ground/dates'
import { useHolidays } from '../../ground/days'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { useScroller, VIRTUAL_ABOVE } from '../../ground/ui/useScroller'
import { localeNow, t } from '../../ground/words'
import { save } from '../data/changes'
import type { Milestone } from '../data/projects'
import type { TaskRow } from '../data/tasks'
import { addDays, daysBetween, weekdayOf } from '../../ground/isoDays'
import { late } from '../rules/groups'
import {
  barOf,
  datesOf,
  marksOf,
  moved,
  spanOf,
  SPANS,
  stretched,
  windowOf,
  type Bar,
  type Span,
} from '../rules/plan'
import { mayEdit, refuse } from './edits'
import { People, StateIcon } from './marks'
import { Arrows, arrowsOf, Lags, type Line } from './PlanLinks'
import { MilestoneLine } from './PlanMilestone'
import css from './Plan.module.css'

interface Props {
  rows: readonly TaskRow[]
  milestones: readonly Milestone[]
  onOpen: (task: string) => void
}

/** Pixels of a line; phones put the title above the bar. */
const HEIGHT = { wide: 44, phone: 68 }

/** Milliseconds without a key after which a bar moved by keys is saved. */
const REST = 600

const shortDay = (day: string, span: Span): string =>
  new Intl.DateTimeFormat(
    localeNow(),
    span === 'year' ? { month: 'short' } : { month: 'numeric', day: 'numeric' },
  ).format(new Date(`${day}T00:00:00`))

/** Lines in order: each milestone after the tasks that lead to it, tasks by their first day, those without days last. */
function linesOf(rows: readonly TaskRow[], milestones: readonly Milestone[]): Line[] {
  const first = (row: TaskRow) => barOf(row)?.from ?? '9999'
  const ordered = [...rows].sort((one, other) =>
    first(one) < first(other) ? -1 : first(one) > first(other) ? 1 : 0,
  )
  const known = milestones.filter((one) => one.due_on)
  const lines = known
    .sort((one, other) => ((one.due_on ?? '') < (other.due_on ?? '') ? -1 : 1))
    .flatMap((milestone): Line[] => [
      { kind: 'milestone', milestone, id: milestone.id },
      ...ordered
        .filter((row) => row.milestone === milestone.id)
        .map((row): Line => ({ kind: 'task', row, id: row.id })),
    ])
  const placed = new Set(lines.map((line) => line.id))
  return [
    ...lines,
    ...ordered.filter((row) => !placed.has(row.id)).map((row): Line => ({ kind: 'task', row, id: row.id })),
  ]
}

/** The plan over time (Gantt chart): bars are dragged, or moved by arrows and stretched by Shift and arrows. */
export function Plan({ rows, milestones, onOpen }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const track = useRef<HTMLDivElement>(null)
  const [span, setSpan] = useState<Span>('month')
  const [from, setFrom] = useState(() => windowOf(today(), 'month').from)
  const [said, setSaid] = useState('')
  const walking = useRef<{ row: TaskRow; bar: Bar; timer: ReturnType<typeof setTimeout> } | null>(null)
  const [pulled, setPulled] = useState<{ id: string; bar: Bar } | null>(null)
  const [size, setSize] = useState({ width: 600, phone: false })
  const days = SPANS[span]
  const lines = linesOf(rows, milestones)
  const height = size.phone ? HEIGHT.phone : HEIGHT.wide
  const scroller = useScroller(box)
  const virtual = lines.length > VIRTUAL_ABOVE
  const drawn = useVirtualizer({
    count: virtual ? lines.length : 0,
    getScrollElement: () => scroller.element,
    estimateSize: () => height,
    scrollMargin: scroller.margin,
    overscan: 10,
  })
  useLayoutEffect(() => {
    const element = track.current
    if (!element) return undefined
    const measure = () => setSize({ width: element.clientWidth, phone: innerWidth < 768 })
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [])

  const last = addDays(from, days - 1)
  const holidays = useHolidays(from, last)
  // Named below the head; a year has too many to read, and its days are too narrow to see.
  const named = span === 'year' ? [] : [...holidays].sort(([one], [other]) => (one < other ? -1 : 1))
  const rests =
    span === 'year'
      ? []
      : Array.from({ length: days }, (_, at) => addDays(from, at)).filter(
          (day) => holidays.has(day) || (span === 'month' && weekdayOf(day) % 6 === 0),
        )
  /** Whether there is room for the day in the head, and none is cut at the end. */
  const readable = (day: string, at: number) =>
    (span !== 'quarter' || !size.phone || at % 2 === 0) && x(day) < size.width - (size.phone ? 44 : 56)
  const choose = (next: Span) => {
    setSpan(next)
    setFrom(windowOf(today(), next).from)
  }
  const barOfLine = (row: TaskRow): Bar | null => (pulled?.id === row.id ? pulled.bar : barOf(row))
  const tell = (row: TaskRow, bar: Bar) => {
    setSaid(t('tasks.plan.moved', { title: row.title, from: onDay(bar.from), until: onDay(bar.until) }))
    if (bar.until < from) setFrom(addDays(from, -7))
    else if (bar.from > addDays(from, days - 1)) setFrom(addDays(from, 7))
  }
  const keepBar = (row: TaskRow, bar: Bar) => {
    const dates = datesOf(row, bar)
    void save(row, dates, dates, t('tasks.plan.done', { title: row.title }))
  }
  const put = (row: TaskRow, bar: Bar) => {
    if (!mayEdit(row)) return refuse()
    tell(row, bar)
    keepBar(row, bar)
  }
  // Keys come faster than answers: the bar goes along at once, and is saved when they rest.
  const settle = () => {
    const held = walking.current
    if (!held) return
    clearTimeout(held.timer)
    walking.current = null
    setPulled(null)
    keepBar(held.row, held.bar)
  }
  const settleLast = useRef(settle)
  useEffect(() => {
    settleLast.current = settle
  })
  useEffect(() => () => settleLast.current(), [])
  const walk = (row: TaskRow, change: (bar: Bar) => Bar) => {
    if (!mayEdit(row)) return refuse()
    if (walking.current && walking.current.row.id !== row.id) settle()
    const held = walking.current
    const start = held?.bar ?? barOf(row)
    if (!start) return
    clearTimeout(held?.timer)
    const bar = change(start)
    walking.current = { row: held?.row ?? row, bar, timer: setTimeout(() => settleLast.current(), REST) }
    setPulled({ id: row.id, bar })
    tell(row, bar)
  }
  const focusBar = (index: number, step: number) => {
    const stands = (line: Line | undefined) => !line || (line.kind === 'task' && barOf(line.row) !== null)
    let at = index + step
    while (!stands(lines[at])) at += step
    const line = lines[at]
    if (!line) return
    if (virtual) drawn.scrollToIndex(at)
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-bar="${line.id}"]`)?.focus())
  }
  const onKeyDown = (event: KeyboardEvent, row: TaskRow, index: number) => {
    const bar = barOf(row)
    if (!bar || event.altKey || event.ctrlKey || event.metaKey) return
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      walk(row, (at) => (event.shiftKey ? stretched(at, step) : moved(at, step)))
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault()
      focusBar(index, event.key === 'ArrowUp' ? -1 : 1)
    }
  }
  const pull = (event: PointerEvent<HTMLElement>, row: TaskRow, end: boolean) => {
    const bar = barOf(row)
    const width = track.current?.clientWidth
    if (!bar || !width || event.button !== 0 || !mayEdit(row)) return
    event.stopPropagation()
    const element = event.currentTarget
    element.setPointerCapture(event.pointerId)
    const start = event.clientX
    let last = bar
    const onMove = (moving: globalThis.PointerEvent) => {
      const away = Math.round(((moving.clientX - start) / width) * days)
      last = end ? stretched(bar, away) : moved(bar, away)
      setPulled({ id: row.id, bar: last })
    }
    const onUp = () => {
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerup', onUp)
      element.removeEventListener('pointercancel', onUp)
      setPulled(null)
      if (last.from !== bar.from || last.until !== bar.until) {
        element.dataset.pulled = 'true'
        put(row, last)
      }
    }
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerup', onUp)
    element.addEventListener('pointercancel', onUp)
  }
  const scheduleToday = (row: TaskRow) => put(row, { from: today(), until: row.due_on ?? today() })

  const shown = virtual ? drawn.getVirtualItems().map((item) => item.index) : lines.map((_, index) => index)
  const x = (day: string) => (daysBetween(from, day) / days) * size.width
  const arrows = arrowsOf(lines, {
    barOf: barOfLine,
    x,
    y: (index) => index * height + (size.phone ? height - 20 : height / 2),
    height,
    width: size.width,
    shown: [shown[0] ?? 0, shown.at(-1) ?? 0],
  })
  const now = today()
  const nowAt = daysBetween(from, now)
  const draw = (index: number) => {
    const line = lines[index] as Line
    const style = { insetBlockStart: index * height, blockSize: height }
    if (line.kind === 'milestone') {
      return <MilestoneLine key={line.id} milestone={line.milestone} style={style} from={from} days={days} />
    }
    const { row } = line
    const bar = barOfLine(row)
    const place = bar ? spanOf(bar, from, days) : null
    return (
      <li key={line.id} className={css.line} style={style}>
        <span className={css.name}>
          <StateIcon category={row.state.category} size={18} />
          <Link
            to={`/tasks/${row.id}`}
            className="m-cut"
            data-done={row.state.category === 'done' || undefined}
          >
            {row.title}
          </Link>
          <People people={row.assignees} />
        </span>
        <span className={css.lane}>
          {bar && place ? (
            <button
              type="button"
              data-bar={row.id}
              className={css.bar}
              data-category={row.state.category}
              data-late={late(row, now) || undefined}
              data-pulled={pulled?.id === row.id ? 'now' : undefined}
              style={{ insetInlineStart: `${place.left}%`, inlineSize: `${place.width}%` }}
              aria-label={t('tasks.plan.bar', {
                title: row.title,
                from: onDay(bar.from),
                until: onDay(bar.until),
                state: row.state.name,
              })}
              aria-describedby="plan-keys"
              data-tip={`${onDay(bar.from)} – ${onDay(bar.until)}`}
              onKeyDown={(event) => onKeyDown(event, row, index)}
              onBlur={settle}
              onPointerDown={(event) => pull(event, row, false)}
              onClick={(event) => {
                if (event.currentTarget.dataset.pulled) delete event.currentTarget.dataset.pulled
                else onOpen(row.id)
              }}
            >
              {mayEdit(row) ? (
                <span className={css.end} onPointerDown={(event) => pull(event, row, true)} />
              ) : null}
            </button>
          ) : bar ? (
            <button
              type="button"
              className={css.away}
              data-side={bar.until < from ? 'before' : 'after'}
              onClick={() => setFrom(windowOf(bar.from, span).from)}
            >
              {bar.until < from ? <ChevronLeft size={16} aria-hidden /> : null}
              {onDay(bar.until < from ? bar.until : bar.from)}
              {bar.until < from ? null : <ChevronRight size={16} aria-hidden />}
            </button>
          ) : mayEdit(row) ? (
            <button type="button" className={css.away} data-side="none" onClick={() => scheduleToday(row)}>
              {t('tasks.plan.place')}
            </button>
          ) : null}
        </span>
      </li>
    )
  }
  return (
    <div className={css.plan} data-phone={size.phone || undefined}>
      <p className="m-hidden" role="status" aria-live="assertive">
        {said}
      </p>
      <div className="m-row m-wrap">
        <RadioGroup
          label={t('tasks.plan.span')}
          hideLabel
          joined
          value={span}
          onChange={choose}
          options={[
            { value: 'month', label: t('tasks.plan.month') },
            { value: 'quarter', label: t('tasks.plan.quarter') },
            { value: 'year', label: t('tasks.plan.year') },
          ]}
        />
        <span className="m-row m-push">
          <Button kind="quiet" onClick={() => setFrom(windowOf(now, span).from)}>
            {t('tasks.today')}
          </Button>
          <IconButton
            icon={ChevronLeft}
            label={t('tasks.plan.before')}
            onClick={() => setFrom(addDays(from, -7 * Math.round(days / 14)))}
          />
          <IconButton
            icon={ChevronRight}
            label={t('tasks.plan.after')}
            onClick={() => setFrom(addDays(from, 7 * Math.round(days / 14)))}
          />
        </span>
      </div>
      <p className={css.keys} id="plan-keys">
        {t('tasks.plan.keys')}
      </p>
      {named.length > 0 ? (
        <p className={css.holidays}>
          {t('tasks.plan.holidays', {
            days: named
              .map(([day, name]) => t('tasks.calendar.holiday', { day: shortDay(day, 'month'), name }))
              .join(', '),
          })}
        </p>
      ) : null}
      <div className={css.head}>
        <span className={css.name}>{t('tasks.title')}</span>
        <div className={css.lane} ref={track}>
          {marksOf(from, days, span)
            .filter(readable)
            .map((day) => (
              <span key={day} style={{ insetInlineStart: `${(daysBetween(from, day) / days) * 100}%` }}>
                {shortDay(day, span)}
              </span>
            ))}
        </div>
      </div>
      <div ref={box} className={css.body} style={{ blockSize: lines.length * height }}>
        <div className={css.ground} aria-hidden>
          {rests.map((day) => (
            <span
              key={day}
              className={css.rest}
              data-holiday={holidays.has(day) || undefined}
              style={{
                insetInlineStart: `${(daysBetween(from, day) / days) * 100}%`,
                inlineSize: `${100 / days}%`,
              }}
            />
          ))}
          {marksOf(from, days, span).map((day) => (
            <span
              key={day}
              className={css.mark}
              style={{ insetInlineStart: `${(daysBetween(from, day) / days) * 100}%` }}
            />
          ))}
          {nowAt >= 0 && nowAt < days ? (
            <span className={css.now} style={{ insetInlineStart: `${((nowAt + 0.5) / days) * 100}%` }} />
          ) : null}
          <Arrows arrows={arrows} width={size.width} height={lines.length * height} />
        </div>
        <ul>{shown.map((index) => draw(index))}</ul>
        <Lags arrows={arrows} />
      </div>
    </div>
  )
}
