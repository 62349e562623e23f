import { Link } from '@tanstack/react-router'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useRef, useState, type DragEvent, type KeyboardEvent } from 'react'
import { onDay, today } from '../../ground/dates'
import { useHolidays } from '../../ground/days'
import { IconButton } from '../../ground/ui/IconButton'
import { Button } from '../../ground/ui/Button'
import { localeNow, t } from '../../ground/words'
import type { TaskRow } from '../data/tasks'
import { addDays, monthStart, monthWeeks, weekdayOf } from '../../ground/isoDays'
import { late } from '../rules/groups'
import { mayEdit, putDue, refuse } from './edits'
import { People, StateIcon } from './marks'
import { useRefocus } from './useRefocus'
import css from './Month.module.css'

/** Tasks a day shows before it counts the rest. */
const MOST = 3

interface Props {
  rows: readonly TaskRow[]
  /** A day of the month that is shown. */
  day: string
  onDay: (day: string) => void
}

export const monthName = (day: string): string =>
  new Intl.DateTimeFormat(localeNow(), { year: 'numeric', month: 'long' }).format(new Date(`${day}T00:00:00`))

/** A month of tasks on the days they fall due; Shift and arrows move a task by a day or a week. */
export function Month({ rows, day, onDay: show }: Props) {
  const now = today()
  const box = useRef<HTMLDivElement>(null)
  const refocus = useRefocus(box)
  const [chosen, setChosen] = useState(day.slice(0, 7) === now.slice(0, 7) ? now : day)
  const [dragged, setDragged] = useState<string | null>(null)
  const [over, setOver] = useState('')
  const [said, setSaid] = useState('')
  const weeks = monthWeeks(day)
  const inMonth = (one: string) => one.slice(0, 7) === day.slice(0, 7)
  const holidays = useHolidays(weeks[0]?.[0] ?? day, weeks.at(-1)?.[6] ?? day)
  const restOf = (one: string) =>
    holidays.has(one) || weekdayOf(one) === 0 ? 'sunday' : weekdayOf(one) === 6 ? 'saturday' : undefined
  const named = (one: string) => {
    const holiday = holidays.get(one)
    return holiday ? t('tasks.calendar.holiday', { day: onDay(one), name: holiday }) : onDay(one)
  }
  const rests = [...holidays]
    .filter(([one]) => inMonth(one))
    .map(([one, name]) => t('tasks.calendar.holiday', { day: onDay(one), name }))
  const byDay = new Map<string, TaskRow[]>()
  for (const row of rows) {
    if (row.due_on) byDay.set(row.due_on, [...(byDay.get(row.due_on) ?? []), row])
  }
  const moveTo = (row: TaskRow, to: string) => {
    if (!mayEdit(row)) return refuse()
    if (row.starts_on && to < row.starts_on) return setSaid(t('tasks.due.before-start'))
    setSaid(t('tasks.calendar.moved', { title: row.title, day: onDay(to) }))
    void putDue(row, to)
  }
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }
  const focusDay = (to: string) => {
    setChosen(to)
    if (!inMonth(to)) show(to)
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-day="${to}"]`)?.focus())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const step = steps[event.key]
    const task = rows.find((row) => row.id === target.closest<HTMLElement>('[data-task]')?.dataset.task)
    if (task) {
      if (step === undefined || !event.shiftKey || !task.due_on) return
      event.preventDefault()
      const to = addDays(task.due_on, step)
      refocus(`[data-task="${task.id}"] a`)
      moveTo(task, to)
      if (!inMonth(to)) show(to)
      return
    }
    const here = target.dataset.day
    if (!here) return
    const to =
      step !== undefined
        ? addDays(here, step)
        : event.key === 'PageUp'
          ? monthStart(here, -1)
          : event.key === 'PageDown'
            ? monthStart(here, 1)
            : null
    if (to) {
      event.preventDefault()
      focusDay(to)
    }
  }
  const onDrop = (event: DragEvent, to: string) => {
    event.preventDefault()
    const row = rows.find((one) => one.id === dragged)
    setDragged(null)
    setOver('')
    if (row && row.due_on !== to) moveTo(row, to)
  }
  const weekdays = weeks[0] ?? []
  const entry = (row: TaskRow, long?: boolean) => (
    <li
      key={row.id}
      data-task={row.id}
      className={css.task}
      data-category={row.state.category}
      data-late={late(row, now) || undefined}
      draggable={mayEdit(row)}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', row.title)
        setDragged(row.id)
      }}
      onDragEnd={() => setDragged(null)}
    >
      <StateIcon category={row.state.category} size={long ? 20 : 14} />
      <Link to={`/tasks/${row.id}`} draggable={false} className={long ? undefined : 'm-cut'}>
        {row.title}
      </Link>
      {long ? <People people={row.assignees} /> : null}
    </li>
  )
  const ofDay = byDay.get(chosen) ?? []
  return (
    <div ref={box} onKeyDown={onKeyDown}>
      <p className="m-hidden" role="status" aria-live="assertive">
        {said}
      </p>
      <div className="m-row">
        <h2 className={css.name}>{monthName(day)}</h2>
        <span className="m-row m-push">
          <Button kind="quiet" onClick={() => focusDay(now)}>
            {t('tasks.today')}
          </Button>
          <IconButton
            icon={ChevronLeft}
            label={t('tasks.month.before')}
            onClick={() => show(monthStart(day, -1))}
          />
          <IconButton
            icon={ChevronRight}
            label={t('tasks.month.after')}
            onClick={() => show(monthStart(day, 1))}
          />
        </span>
      </div>
      <div role="grid" aria-label={monthName(day)} className={css.month}>
        <div role="row" className={css.weekdays}>
          {weekdays.map((one) => (
            <div
              key={one}
              role="columnheader"
              data-rest={weekdayOf(one) === 0 ? 'sunday' : weekdayOf(one) === 6 ? 'saturday' : undefined}
            >
              {new Intl.DateTimeFormat(localeNow(), { weekday: 'short' }).format(new Date(`${one}T00:00:00`))}
            </div>
          ))}
        </div>
        {weeks.map((week) => (
          <div role="row" key={week[0]} className={css.week}>
            {week.map((one) => {
              const tasks = byDay.get(one) ?? []
              return (
                <div
                  key={one}
                  role="gridcell"
                  data-day={one}
                  data-other={!inMonth(one) || undefined}
                  data-today={one === now || undefined}
                  data-chosen={one === chosen || undefined}
                  data-over={one === over || undefined}
                  data-rest={restOf(one)}
                  aria-selected={one === chosen}
                  aria-current={one === now ? 'date' : undefined}
                  className={`${css.day} m-inset`}
                  tabIndex={one === chosen ? 0 : -1}
                  onClick={() => setChosen(one)}
                  onDragOver={(event) => {
                    if (!dragged) return
                    event.preventDefault()
                    setOver(one)
                  }}
                  onDrop={(event) => onDrop(event, one)}
                >
                  <span className="m-hidden">
                    {t('tasks.calendar.day', { day: named(one), count: tasks.length })}
                  </span>
                  <span className={css.number} aria-hidden>
                    {Number(one.slice(8))}
                  </span>
                  {holidays.has(one) ? (
                    <span className={css.holiday} aria-hidden data-tip={holidays.get(one)}>
                      {holidays.get(one)}
                    </span>
                  ) : null}
                  <ul className={css.tasks}>{tasks.slice(0, MOST).map((row) => entry(row))}</ul>
                  {tasks.length > MOST ? (
                    <span className={css.rest}>
                      {t('tasks.calendar.rest', { count: tasks.length - MOST })}
                    </span>
                  ) : null}
                  {tasks.length > 0 ? (
                    <span className={css.dots} aria-hidden>
                      {tasks.length}
                    </span>
                  ) : null}
                </div>
              )
            })}
          </div>
        ))}
      </div>
      {rests.length > 0 ? (
        <p className={css.holidays}>{t('tasks.plan.holidays', { days: rests.join(', ') })}</p>
      ) : null}
      <section className={css.chosen} aria-label={named(chosen)}>
        <h3>{named(chosen)}</h3>
        {ofDay.length > 0 ? (
          <ul>{ofDay.map((row) => entry(row, true))}</ul>
        ) : (
          <p className="m-soft">{t('tasks.calendar.none')}</p>
        )}
      </section>
    </div>
  )
}
