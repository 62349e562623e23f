import { useQuery } from '@tanstack/react-query'
import { CalendarSearch } from 'lucide-react'
import { useState } from 'react'
import { onDay } from '../../ground/dates'
import { useHolidays } from '../../ground/days'
import { Button } from '../../ground/ui/Button'
import { Shown, Skeleton } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { freeBusy, hoursOf, slots, type Slot } from '../data/meetings'
import { addDays } from '../../ground/isoDays'
import { resting, USUAL } from '../rules/hours'
import { spanWords } from '../rules/saying'
import { clockOf, DAY, dayOf, toWall, wallOf, type Wall } from '../rules/wall'
import css from './FreeBusy.module.css'

export interface Invited {
  id: string
  name: string
  optional: boolean
  /** A room, which has no hours of its own. */
  room?: boolean
}

interface Props {
  people: readonly Invited[]
  start: Wall
  end: Wall
  allDay: boolean
  /** When the meeting stands already: what everybody has for it is not in its way. */
  own: { start: Wall; end: Wall } | null
  onChoose: (start: Wall, end: Wall) => void
}

const FROM = 8 * 60
const UNTIL = 20 * 60
const HOURS = Array.from({ length: (UNTIL - FROM) / 60 }, (_, index) => FROM + index * 60)

const at = (minute: number) => `${((Math.max(FROM, Math.min(UNTIL, minute)) - FROM) / (UNTIL - FROM)) * 100}%`
const wide = (from: number, until: number) =>
  `${((Math.min(UNTIL, until) - Math.max(FROM, from)) / (UNTIL - FROM)) * 100}%`

interface Taken {
  start: Wall
  end: Wall
}

/** What is left of a time when another one is taken out of it. */
const without = (one: Taken, other: Taken | null): Taken[] =>
  other === null || one.start >= other.end || one.end <= other.start
    ? [one]
    : [
        ...(one.start < other.start ? [{ start: one.start, end: other.start }] : []),
        ...(one.end > other.end ? [{ start: other.end, end: one.end }] : []),
      ]

/** A day of everybody invited, line under line, and times that suit all of them. */
export function FreeBusy({ people, start, end, allDay, own, onChoose }: Props) {
  const day = dayOf(start)
  const holidays = useHolidays(day, day)
  const query = useQuery({
    ...freeBusy(
      people.map((one) => one.id),
      day,
      addDays(day, 1),
    ),
    enabled: people.length > 0,
  })
  const hours = useQuery(hoursOf(people.flatMap((one) => (one.room ? [] : [one.id])))).data
  const [looking, setLooking] = useState(false)
  const minutes = Math.max(15, end - start)
  const found = useQuery({
    ...slots(people, day, addDays(day, 28), Math.min(minutes, 8 * 60)),
    enabled: looking && people.length > 0 && !allDay,
  })
  if (people.length === 0) return null
  const begin = wallOf(day)
  const busyOf = (id: string) => {
    const found = (query.data?.items ?? []).find((one) => one.person === id)
    if (!found) return []
    return (['absent', 'busy', 'tentative'] as const).flatMap((kind) =>
      found[kind]
        .flatMap((one) => without({ start: toWall(one.dtstart), end: toWall(one.dtend) }, own))
        .map((one) => ({ ...one, kind })),
    )
  }
  const clash = (id: string) => busyOf(id).some((one) => one.start < end && one.end > start)
  const conflicts = people.filter((one) => clash(one.id))
  const namesOf = (ids: readonly string[]) =>
    people.flatMap((one) => (ids.includes(one.id) ? [one.name] : [])).join(', ')
  const choose = (slot: Slot) => {
    const from = toWall(slot.dtstart)
    onChoose(from, from + minutes)
  }
  return (
    <section className={css.board} aria-label={t('calendar.freebusy')}>
      <div className="m-row m-wrap">
        <h3 className={css.name}>{t('calendar.freebusy.of', { day: onDay(day) })}</h3>
        {holidays.has(day) ? <span className={css.holiday}>{holidays.get(day)}</span> : null}
        {allDay ? null : (
          <Button
            icon={CalendarSearch}
            className="m-push"
            aria-expanded={looking}
            onClick={() => setLooking(!looking)}
          >
            {t('calendar.slots.find')}
          </Button>
        )}
      </div>
      {conflicts.length > 0 ? (
        <p className={css.clash} role="status">
          {t('calendar.conflict', { names: conflicts.map((one) => one.name).join(', ') })}
        </p>
      ) : query.data ? (
        <p className={css.clear} role="status">
          {t('calendar.conflict.none')}
        </p>
      ) : null}
      {looking ? (
        <Shown
          query={found}
          skeleton={<Skeleton rows={2} />}
          empty={(data) => (data.items.length === 0 ? <p>{t('calendar.slots.none')}</p> : null)}
        >
          {(data) => (
            <ul className={css.slots} aria-label={t('calendar.slots')}>
              {data.items.slice(0, 8).map((slot) => (
                <li key={slot.dtstart}>
                  <Button onClick={() => choose(slot)}>
                    {spanWords({ start: toWall(slot.dtstart), end: toWall(slot.dtend), allDay: false })}
                  </Button>
                  {slot.missing.length > 0 ? (
                    <span className="m-soft m-caption">
                      {t('calendar.slots.missing', { names: namesOf(slot.missing) })}
                    </span>
                  ) : null}
                </li>
              ))}
            </ul>
          )}
        </Shown>
      ) : null}
      <div
        className={css.scroller}
        tabIndex={0}
        role="region"
        aria-label={t('calendar.freebusy.of', { day: onDay(day) })}
      >
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col" className={css.who}>
                <span className="m-hidden">{t('calendar.field.attendees')}</span>
              </th>
              <th scope="col" className={css.line}>
                {HOURS.map((minute) => (
                  <span key={minute} className={css.hour} style={{ insetInlineStart: at(minute) }}>
                    {clockOf(minute)}
                  </span>
                ))}
              </th>
            </tr>
          </thead>
          <tbody>
            {people.map((one) => {
              const busy = busyOf(one.id)
              return (
                <tr key={one.id}>
                  <th scope="row" className={css.who}>
                    {one.name}
                    {one.optional ? (
                      <span className="m-soft m-caption"> {t('calendar.part.optional')}</span>
                    ) : null}
                  </th>
                  <td className={css.line}>
                    {(one.room ? [] : resting(hours?.get(one.id) ?? USUAL, day, holidays.has(day))).map(
                      ([from, until]) =>
                        until <= FROM || from >= UNTIL ? null : (
                          <span
                            key={from}
                            className={css.lunch}
                            aria-hidden
                            style={{ insetInlineStart: at(from), inlineSize: wide(from, until) }}
                          />
                        ),
                    )}
                    {busy.map((each, index) => {
                      const from = Math.max(0, each.start - begin)
                      const until = Math.min(DAY, each.end - begin)
                      if (until <= FROM || from >= UNTIL) return null
                      return (
                        <span
                          key={index}
                          className={css.busy}
                          data-kind={each.kind}
                          style={{ insetInlineStart: at(from), inlineSize: wide(from, until) }}
                        />
                      )
                    })}
                    {allDay ? null : (
                      <span
                        className={css.chosen}
                        aria-hidden
                        data-clash={clash(one.id) || undefined}
                        style={{
                          insetInlineStart: at(start - begin),
                          inlineSize: wide(start - begin, end - begin),
                        }}
                      />
                    )}
                    <span className="m-hidden">
                      {busy.length === 0
                        ? t('calendar.people.free')
                        : busy
                            .map((each) =>
                              t(`calendar.freebusy.${each.kind}`, {
                                from: clockOf(each.start),
                                until: clockOf(each.end, true),
                              }),
                            )
                            .join(', ')}
                    </span>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
