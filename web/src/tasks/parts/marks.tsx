/** Small marks of a task, the same in every view. */
import {
  CalendarClock,
  ChevronDown,
  ChevronsUp,
  ChevronUp,
  Circle,
  CircleCheck,
  CircleDot,
  Equal,
  Minus,
  type LucideIcon,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { onDay, today } from '../../ground/dates'
import { Avatar } from '../../ground/ui/Avatar'
import type { Option } from '../../ground/ui/Select'
import { localeNow, t } from '../../ground/words'
import type { Assignee, Category, TaskRow } from '../data/tasks'
import { daysBetween } from '../../ground/isoDays'
import { late } from '../rules/groups'
import css from './marks.module.css'

export const STATE_ICONS: Record<Category, LucideIcon> = { open: Circle, doing: CircleDot, done: CircleCheck }

/** The sign of a state's category; its name always stands beside it or in a label. */
export function StateIcon({ category, size = 20 }: { category: Category; size?: number }) {
  const Icon = STATE_ICONS[category]
  return <Icon size={size} aria-hidden className={css.state} data-category={category} />
}

const PRIORITY_ICONS: readonly LucideIcon[] = [Minus, ChevronDown, Equal, ChevronUp, ChevronsUp]
const PRIORITIES = ['none', 'low', 'normal', 'high', 'urgent'] as const

/** The word of a priority, 0 to 4. */
export const priorityWord = (priority: number): string =>
  t(`tasks.priority.${PRIORITIES[priority] ?? 'none'}`)

export function PriorityMark({ priority, word = true }: { priority: number; word?: boolean }) {
  if (priority === 0) return null
  const Icon = PRIORITY_ICONS[priority] ?? Minus
  return (
    <span className={css.priority} data-priority={priority}>
      <Icon size={18} aria-hidden />
      <span className={word ? undefined : 'm-hidden'}>{priorityWord(priority)}</span>
    </span>
  )
}

/** A due day as people say it: today, tomorrow, a weekday soon, else the date; late ones say so. */
export function dueWord(day: string): string {
  const away = daysBetween(today(), day)
  if (away >= -1 && away <= 1) {
    return new Intl.RelativeTimeFormat(localeNow(), { numeric: 'auto' }).format(away, 'day')
  }
  const sameYear = day.slice(0, 4) === today().slice(0, 4)
  return new Intl.DateTimeFormat(localeNow(), {
    ...(sameYear ? {} : { year: 'numeric' }),
    month: 'short',
    day: 'numeric',
    weekday: 'short',
  }).format(new Date(`${day}T00:00:00`))
}

export function Due({ row }: { row: Pick<TaskRow, 'due_on' | 'state'> }) {
  if (!row.due_on) return null
  const over = late(row, today())
  const soon = row.due_on === today() && row.state.category !== 'done'
  return (
    <time
      dateTime={row.due_on}
      data-tip={onDay(row.due_on)}
      className={css.due}
      data-tone={over ? 'late' : soon ? 'today' : undefined}
    >
      {over ? <CalendarClock size={16} aria-hidden /> : null}
      {dueWord(row.due_on)}
      {over ? <span className="m-hidden"> {t('tasks.overdue')}</span> : null}
    </time>
  )
}

/** Hours and minutes in words. */
export const minutesWord = (minutes: number): string =>
  t('tasks.time.length', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })

const MOST_FACES = 3

/** Those who have it to do: one by name, several as faces. */
export function People({ people, named }: { people: readonly Assignee[]; named?: boolean }) {
  if (people.length === 0) return null
  const [first] = people
  if (first && people.length === 1) {
    return (
      <span className={css.person}>
        <Avatar id={first.id} fn={first.fn} size={24} />
        <span className={named ? 'm-cut' : 'm-hidden'}>{first.fn}</span>
      </span>
    )
  }
  return (
    <span className="m-faces" role="img" aria-label={people.map((one) => one.fn).join(', ')}>
      {people.slice(0, MOST_FACES).map((one) => (
        <Avatar key={one.id} id={one.id} fn={one.fn} size={24} />
      ))}
      {people.length > MOST_FACES ? <span className={css.more}>+{people.length - MOST_FACES}</span> : null}
    </span>
  )
}

/** How many of the tasks inside are done. */
export function Inside({ row }: { row: TaskRow }) {
  if (row.subtasks === 0) return null
  return (
    <span
      className={css.inside}
      data-tip={t('tasks.inside.count', { done: row.subtasks_done, count: row.subtasks })}
    >
      <CircleCheck size={16} aria-hidden />
      <span className="m-hidden">{t('tasks.inside')}</span>
      {row.subtasks_done}/{row.subtasks}
    </span>
  )
}

interface ChipProps<V extends string> {
  label: string
  value: V
  options: readonly Option<V>[]
  onChange: (value: V) => void
  /** What is shown; without it the label of the value. */
  children?: ReactNode
  /** Without a border, for rows. */
  bare?: boolean
}

/** A value that opens the system's own list: best by keys, by voice and on phones. */
export function ChipSelect<V extends string>({
  label,
  value,
  options,
  onChange,
  children,
  bare,
}: ChipProps<V>) {
  return (
    <span className={css.chip} data-bare={bare || undefined}>
      <span className={css.chipText}>{children ?? options.find((one) => one.value === value)?.label}</span>
      <ChevronDown size={16} aria-hidden />
      <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value as V)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  )
}
