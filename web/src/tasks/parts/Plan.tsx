import { Link } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { ChartLine, ChevronLeft, ChevronRight, Diamond, Link2 } from 'lucide-react'
import {
  lazy,
  Suspense,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
} from 'react'
import { onDay } from '../../ground/dates'
import { useHolidays } from '../../ground/days'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { useScroller, VIRTUAL_ABOVE } from '../../ground/ui/useScroller'
import { localeNow, t } from '../../ground/words'
import { save, type LinkSort } from '../data/changes'
import type { Milestone } from '../data/projects'
import type { TaskRow } from '../data/tasks'
import { addDays, daysBetween, today, weekdayOf } from '../rules/days'
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
import css from './Plan.module.css'

const Burndown = lazy(() => import('./Burndown'))
const LagDialog = lazy(() => import('./LagDialog'))

interface Props {
  rows: readonly TaskRow[]
  milestones: readonly Milestone[]
  onOpen: (task: string) => void
}

/** A dependency whose way and lag are being changed. */
interface Waiting {
  row: TaskRow
  needs: { id: string; title: string }
  sort: LinkSort
  lag: number
}

type Line =
  { kind: 'task'; row: TaskRow; id: string } | { kind: 'milestone'; milestone: Milestone; id: string }

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
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const [burning, setBurning] = useState<Milestone | null>(null)
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

  const indexOf = new Map(lines.map((line, index) => [line.id, index]))
  const shown = virtual ? drawn.getVirtualItems().map((item) => item.index) : lines.map((_, index) => index)
  const [firstShown, lastShown] = [shown[0] ?? 0, shown.at(-1) ?? 0]
  const x = (day: string) => (daysBetween(from, day) / days) * size.width
  const middle = (index: number) => index * height + (size.phone ? height - 20 : height / 2)
  const arrows = lines.flatMap((line, index) => {
    if (line.kind !== 'task') return []
    const bar = barOfLine(line.row)
    return line.row.depends.flatMap((one) => {
      const at = indexOf.get(one.needs)
      const other = at === undefined ? undefined : lines[at]
      const before = other?.kind === 'task' ? barOfLine(other.row) : null
      if (!bar || !before || at === undefined) return []
      if (Math.max(at, index) < firstShown || Math.min(at, index) > lastShown) return []
      const sort = one.sort ?? 'finish-start'
      const startX = x(sort.startsWith('start') ? before.from : addDays(before.until, 1))
      const endX = x(sort.endsWith('finish') ? addDays(bar.until, 1) : bar.from)
      if ((startX < 0 && endX < 0) || (startX > size.width && endX > size.width)) return []
      const [startY, endY] = [middle(at), middle(index)]
      const turn = startX + 8
      const path =
        endX >= startX + 16
          ? `M${startX} ${startY}H${turn}V${endY}H${endX}`
          : `M${startX} ${startY}H${turn}V${endY - Math.sign(endY - startY) * (height / 2)}H${endX - 10}V${endY}H${endX}`
      const lag: Waiting | null =
        other?.kind === 'task' && endX >= 0 && endX <= size.width
          ? { row: line.row, needs: { id: one.needs, title: other.row.title }, sort, lag: one.lag_days ?? 0 }
          : null
      return [{ key: `${one.needs}-${line.id}`, path, x: endX, y: endY, lag }]
    })
  })
  const now = today()
  const nowAt = daysBetween(from, now)
  const draw = (index: number) => {
    const line = lines[index] as Line
    const style = { insetBlockStart: index * height, blockSize: height }
    if (line.kind === 'milestone') {
      const { milestone } = line
      const at = milestone.due_on ? daysBetween(from, milestone.due_on) : -1
      return (
        <li key={line.id} className={css.line} style={style} data-milestone>
          <span className={css.name}>
            <button
              type="button"
              className={css.burn}
              data-tip={t('tasks.burndown.open')}
              onClick={() => setBurning(milestone)}
            >
              <ChartLine size={18} aria-hidden />
              <strong className="m-cut">{milestone.name}</strong>
              <span className="m-hidden"> {t('tasks.burndown.open')}</span>
            </button>
            <span className="m-soft m-caption m-num">
              {milestone.done}/{milestone.tasks}
            </span>
          </span>
          <span className={css.lane}>
            {at >= 0 && at < days ? (
              <span
                className={css.diamond}
                style={{ insetInlineStart: `${((at + 1) / days) * 100}%` }}
                data-tip={`${milestone.name}: ${onDay(milestone.due_on ?? '')}`}
              >
                <Diamond size={18} aria-hidden />
                <span className="m-hidden">
                  {t('tasks.plan.milestone', { name: milestone.name, day: onDay(milestone.due_on ?? '') })}
                </span>
              </span>
            ) : null}
          </span>
        </li>
      )
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
          <svg className={css.arrows} width={size.width} height={lines.length * height}>
            {arrows.map((arrow) => (
              <g key={arrow.key}>
                <path d={arrow.path} />
                <path
                  d={`M${arrow.x - 6} ${arrow.y - 4}L${arrow.x} ${arrow.y}L${arrow.x - 6} ${arrow.y + 4}`}
                />
              </g>
            ))}
          </svg>
        </div>
        <ul>{shown.map((index) => draw(index))}</ul>
        {arrows.map(({ key, x: end, y, lag }) =>
          lag && mayEdit(lag.row) ? (
            <button
              key={key}
              type="button"
              className={css.lag}
              data-some={lag.lag !== 0 || undefined}
              style={{ insetInlineStart: `calc(var(--name) + ${end}px)`, insetBlockStart: y }}
              aria-label={t('tasks.needs.change', {
                title: lag.row.title,
                needs: lag.needs.title,
                lag: lag.lag,
              })}
              data-tip={t('tasks.needs.lag.tip', { needs: lag.needs.title, lag: lag.lag })}
              onClick={() => setWaiting(lag)}
            >
              {lag.lag === 0 ? <Link2 size={14} aria-hidden /> : lag.lag > 0 ? `+${lag.lag}` : lag.lag}
            </button>
          ) : null,
        )}
      </div>
      <Suspense>
        {waiting ? (
          <LagDialog
            task={waiting.row.id}
            title={waiting.row.title}
            needs={waiting.needs}
            sort={waiting.sort}
            lag={waiting.lag}
            onClose={() => setWaiting(null)}
          />
        ) : null}
        {burning ? <Burndown milestone={burning} onClose={() => setBurning(null)} /> : null}
      </Suspense>
    </div>
  )
}
