import { useNavigate } from '@tanstack/react-router'
import { CalendarPlus } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import { Panes } from '../../ground/shell/Page'
import { useQueryPart } from '../../ground/place'
import { IconButton } from '../../ground/ui/IconButton'
import { Skeleton, Wrong } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { useCalendars } from '../data/calendars'
import { moveItem } from '../data/events'
import { useItems } from '../data/view'
import { Agenda } from '../parts/Agenda'
import { AskScope } from '../parts/AskScope'
import { CalendarList, NewCalendar } from '../parts/CalendarList'
import type { GridActs } from '../parts/Chip'
import { Days } from '../parts/Days'
import { Month } from '../parts/Month'
import { useNarrow } from '../parts/narrow'
import { Peek } from '../parts/Peek'
import { People } from '../parts/People'
import { PhoneDays } from '../parts/PhoneDays'
import { AGENDA, rangeOf, turned, usePlace } from '../parts/place'
import { Quick } from '../parts/Quick'
import { periodName, Toolbar } from '../parts/Toolbar'
import { Year } from '../parts/Year'
import { addDays } from '../../ground/isoDays'
import { nextHour } from '../rules/drag'
import type { Item } from '../rules/item'
import { toWall, wallOf } from '../rules/wall'
import { today } from '../rules/saying'
import css from './Calendar.module.css'

type Open =
  | { sort: 'peek'; key: string; anchor: HTMLElement }
  | { sort: 'create'; start: number; end: number; allDay: boolean; anchor: HTMLElement; person?: string }

function Work() {
  const [place, go] = usePlace()
  const { view, day } = place
  const narrow = useNarrow()
  const [, setList] = useQueryPart('list')
  const [open, setOpen] = useState<Open | null>(null)
  const [reach, setReach] = useState(AGENDA)
  const { names } = useCalendars()
  const range = useMemo(() => {
    // A phone shows a day beside its week or month, so it asks for no less.
    const found = narrow && view === 'day' ? rangeOf('day', day) : rangeOf(view, day)
    return view === 'agenda' ? { ...found, until: addDays(day, reach) } : found
  }, [view, day, narrow, reach])
  const found = useItems(range.from, range.until, view === 'people' ? place.people : [])
  const { query, items } = found
  const shown = open?.sort === 'peek' ? items.find((item) => item.key === open.key) : undefined
  const acts: GridActs = useMemo(
    () => ({
      open: (item: Item, anchor: HTMLElement) => setOpen({ sort: 'peek', key: item.key, anchor }),
      create: (span, allDay, anchor, person) => setOpen({ sort: 'create', ...span, allDay, anchor, person }),
      move: (item, span) => void moveItem(item, span),
      names,
    }),
    [names],
  )
  const onDay = useCallback((next: string) => go({ day: next }), [go])
  const onWhole = useCallback((next: string) => go({ view: 'day', day: next }), [go])
  const onList = useCallback((next: string) => go({ view: 'agenda', day: next }), [go])
  const onTurn = useCallback((by: number) => go({ day: turned(view, day, by) }), [go, view, day])
  const create = (anchor: HTMLElement) => {
    const span = day === today() ? nextHour(toWall(new Date())) : nextHour(wallOf(day, 8 * 60 + 59))
    setOpen({ sort: 'create', ...span, allDay: false, anchor })
  }
  return (
    <div className={css.work} data-view={view}>
      <Toolbar place={place} go={go} onCreate={create} onList={() => setList('1')} />
      {query.isError && !query.data ? (
        <Wrong error={query.error} retry={() => void query.refetch()} />
      ) : query.isPending ? (
        <Skeleton rows={8} />
      ) : (
        <>
          {found.cut ? (
            <p className={css.cut} role="status">
              {t('calendar.cut')}
            </p>
          ) : null}
          {view === 'people' ? (
            <People day={day} people={place.people} items={items} acts={acts} go={go} />
          ) : view === 'year' ? (
            <Year
              day={day}
              items={items}
              onDay={onDay}
              onWhole={onWhole}
              onMonth={(next) => go({ view: 'month', day: next })}
            />
          ) : view === 'agenda' ? (
            <Agenda
              from={range.from}
              until={range.until}
              items={items}
              acts={acts}
              onCreate={create}
              onMore={() => setReach(reach + AGENDA)}
            />
          ) : narrow && view !== 'day' ? (
            <PhoneDays
              week={view === 'week'}
              day={day}
              items={items}
              acts={acts}
              onDay={onDay}
              onTurn={onTurn}
            />
          ) : view === 'month' ? (
            <Month day={day} items={items} acts={acts} onDay={onDay} onWhole={onWhole} />
          ) : (
            <Days
              key={view}
              from={range.from}
              until={range.until}
              day={day}
              items={items}
              acts={acts}
              onDay={onDay}
              onWhole={onWhole}
              onList={onList}
            />
          )}
        </>
      )}
      {open?.sort === 'create' ? <Quick {...open} onClose={() => setOpen(null)} /> : null}
      {open?.sort === 'peek' && shown ? (
        <Peek item={shown} anchor={open.anchor} onClose={() => setOpen(null)} />
      ) : null}
      <AskScope />
    </div>
  )
}

/** The calendar: the list of calendars and one of the views. Phones open with the view. */
export default function Calendar() {
  const navigate = useNavigate()
  const [place] = usePlace()
  const [list, setList] = useQueryPart('list')
  const [making, setMaking] = useState(false)
  const narrow = useNarrow()
  const work = <Work />
  return (
    <>
      <Panes
        title={t('calendar.menu')}
        tools={
          narrow ? (
            <IconButton icon={CalendarPlus} label={t('calendar.make')} onClick={() => setMaking(true)} />
          ) : undefined
        }
        list={<CalendarList />}
        wide
        thing={list && narrow ? undefined : work}
        thingTitle={`${t('calendar.menu')} ${periodName(place.view, place.day)}`}
        onBack={narrow ? undefined : () => void navigate({ to: '/calendar' })}
        nothing={list && narrow ? undefined : work}
      />
      {list && narrow ? (
        <button type="button" className={css.close} onClick={() => setList('')}>
          {t('calendar.to-view')}
        </button>
      ) : null}
      {making ? <NewCalendar onClose={() => setMaking(false)} /> : null}
    </>
  )
}
