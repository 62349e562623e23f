import { useNavigate } from '@tanstack/react-router'
import {
  CalendarClock,
  ChevronLeft,
  ChevronRight,
  Clock,
  CalendarDays,
  Menu as MenuIcon,
  Plus,
  Printer,
  Smartphone,
  Gift,
  Import,
} from 'lucide-react'
import { useActs } from '../../ground/acts'
import { onDay } from '../../ground/dates'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { Menu } from '../../ground/ui/Menu'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { Select } from '../../ground/ui/Select'
import { localeNow, t } from '../../ground/words'
import { addDays, weekStart } from '../../ground/isoDays'
import { daysWords, monthName, shortDay, shortDays, today } from '../rules/saying'
import { rangeOf, turned, VIEWS, type Place, type View } from './place'
import { useNarrow } from './narrow'
import css from './Toolbar.module.css'

const KEYS: Readonly<Record<View, string>> = {
  month: 'm',
  week: 'w',
  day: 'd',
  agenda: 'a',
  people: 'p',
  year: 'y',
}

/** The period in words. */
export function periodName(view: View, day: string): string {
  switch (view) {
    case 'month':
      return monthName(day)
    case 'year':
      return new Intl.DateTimeFormat(localeNow(), { year: 'numeric' }).format(new Date(`${day}T00:00:00`))
    case 'week': {
      const from = weekStart(day)
      const until = addDays(from, 6)
      return from.slice(0, 7) === until.slice(0, 7)
        ? monthName(day)
        : new Intl.DateTimeFormat(localeNow(), { year: 'numeric', month: 'long' }).formatRange(
            new Date(`${from}T00:00:00`),
            new Date(`${until}T00:00:00`),
          )
    }
    case 'agenda':
      return daysWords(day, addDays(rangeOf('agenda', day).until, -1))
    default:
      return onDay(day)
  }
}

/** The same in few words, for a narrow screen. */
function shortName(view: View, day: string): string {
  if (view === 'day' || view === 'people') return shortDay(day)
  return view === 'agenda' ? shortDays(day, addDays(rangeOf('agenda', day).until, -1)) : periodName(view, day)
}

interface Props {
  place: Place
  go: (to: Partial<Place>) => void
  onCreate: (anchor: HTMLElement) => void
  onList: () => void
}

/** The period, how to turn its pages, and the views. */
export function Toolbar({ place, go, onCreate, onList }: Props) {
  const { view, day } = place
  const narrow = useNarrow()
  const navigate = useNavigate()
  const turn = (by: number) => go({ day: turned(view, day, by) })
  const create = () => {
    const anchor = document.getElementById('calendar-create')
    if (anchor) onCreate(anchor)
  }
  const print = () => void navigate({ to: '/calendar/print', search: { day } })
  useActs([
    { id: 'calendar.create', label: t('calendar.new'), icon: Plus, keys: 'c', run: create },
    {
      id: 'calendar.today',
      label: t('calendar.today'),
      icon: CalendarDays,
      keys: 't',
      run: () => go({ day: today() }),
    },
    { id: 'calendar.next', label: t('calendar.next'), icon: ChevronRight, keys: 'j', run: () => turn(1) },
    {
      id: 'calendar.previous',
      label: t('calendar.previous'),
      icon: ChevronLeft,
      keys: 'k',
      run: () => turn(-1),
    },
    ...VIEWS.map((one) => ({
      id: `calendar.view.${one}`,
      label: t('calendar.view.show', { view: t(`calendar.view.${one}`) }),
      keys: KEYS[one],
      run: () => go({ view: one }),
    })),
    { id: 'calendar.print', label: t('calendar.print'), icon: Printer, run: print },
  ])
  const options = VIEWS.map((one) => ({ value: one, label: t(`calendar.view.${one}`) }))
  const menu = (
    <Menu
      label={t('ground.more-acts')}
      groups={[
        [
          { id: 'print', label: t('calendar.print'), icon: Printer, run: print },
          {
            id: 'appointments',
            label: t('calendar.appointments'),
            icon: CalendarClock,
            run: () => void navigate({ to: '/calendar/appointments' }),
          },
          {
            id: 'anniversaries',
            label: t('calendar.anniversaries'),
            icon: Gift,
            run: () => void navigate({ to: '/calendar/anniversaries' }),
          },
          {
            id: 'hours',
            label: t('calendar.hours'),
            icon: Clock,
            run: () => void navigate({ to: '/calendar/hours' }),
          },
        ],
        [
          {
            id: 'bring',
            label: t('calendar.bring'),
            icon: Import,
            run: () => void navigate({ to: '/calendar/bring' }),
          },
          {
            id: 'phone',
            label: t('calendar.phone'),
            icon: Smartphone,
            run: () => void navigate({ to: '/calendar/phone' }),
          },
        ],
      ]}
    />
  )
  return (
    <header className={css.bar}>
      {narrow ? <IconButton icon={MenuIcon} label={t('calendar.calendars')} onClick={onList} /> : null}
      <h1 className={css.period} aria-live="polite">
        {narrow ? shortName(view, day) : periodName(view, day)}
      </h1>
      <span className={css.turn}>
        <IconButton icon={ChevronLeft} label={t('calendar.previous')} keys="K" onClick={() => turn(-1)} />
        <Button onClick={() => go({ day: today() })}>{t('calendar.today')}</Button>
        <IconButton icon={ChevronRight} label={t('calendar.next')} keys="J" onClick={() => turn(1)} />
      </span>
      <span className={css.views}>
        {narrow ? (
          <Select<View>
            label={t('calendar.view')}
            hideLabel
            value={view}
            options={options}
            onChange={(next) => go({ view: next })}
          />
        ) : (
          <RadioGroup<View>
            label={t('calendar.view')}
            hideLabel
            joined
            value={view}
            options={options}
            onChange={(next) => go({ view: next })}
          />
        )}
      </span>
      {narrow ? null : (
        <Button
          id="calendar-create"
          kind="primary"
          icon={Plus}
          onClick={(event) => onCreate(event.currentTarget)}
        >
          {t('calendar.new')}
        </Button>
      )}
      <span className={css.more}>{menu}</span>
      {narrow ? (
        <button
          id="calendar-create"
          type="button"
          className={css.float}
          aria-label={t('calendar.new')}
          onClick={(event) => onCreate(event.currentTarget)}
        >
          <Plus size={28} aria-hidden />
        </button>
      ) : null}
    </header>
  )
}
