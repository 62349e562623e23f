import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CalendarCheck, Map as MapIcon, MapPin } from 'lucide-react'
import { useState } from 'react'
import { onDay } from '../../ground/dates'
import { useQueryPart } from '../../ground/place'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { Select } from '../../ground/ui/Select'
import { Empty, Shown, Skeleton } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { search } from '../data/bookings'
import { nextPlaces, type NextPlace } from '../data/support'
import { FEATURES, KINDS, sheets, type Kind, type Space } from '../data/sites'
import { BookForm } from '../parts/BookForm'
import { SpacesPages } from '../parts/SpacesPages'
import { useLive } from '../parts/useLive'
import { useNow } from '../parts/useNow'
import { WhenFields } from '../parts/WhenFields'
import { detailWords, featureWord, lengthWords, siteName, spanWords, timeWords } from '../rules/saying'
import { addDays, dayOf, minuteOf, readClock, toWall, wallOf, type Span } from '../rules/time'
import css from './Find.module.css'

/** The hours looked at where several sites are looked through at once. */
const HOURS = { from: 8 * 60, until: 20 * 60 }
/** Days ahead that can be looked for; the sites say how far each can be booked. */
const AHEAD = 60

/** The server gives no more at once. */
const MOST = 100

const GROUPS: Readonly<Record<string, readonly Kind[]>> = {
  seats: ['desk', 'visitor-desk', 'hub'],
  rooms: ['room', 'video-room', 'lab'],
}

/** What is looked for, as the address says it. */
function useLooked() {
  const now = useNow()
  const [day, setDay] = useQueryPart('day')
  const [from, setFrom] = useQueryPart('from')
  const [until, setUntil] = useQueryPart('until')
  const today = dayOf(now)
  const usual = Math.min(17 * 60, Math.max(9 * 60, Math.ceil(minuteOf(now) / 60) * 60))
  const late = minuteOf(now) > 17 * 60
  const shown = /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : late ? addDays(today, 1) : today
  const start = readClock(from) ?? (late && !day ? 9 * 60 : usual)
  const end = readClock(until) ?? start + 60
  const span: Span = { start: wallOf(shown, start), end: wallOf(shown, Math.max(end, start + 30)) }
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  return {
    span,
    today,
    set: (next: Span) => {
      const on = dayOf(next.start)
      setDay(on)
      setFrom(clock(next.start - wallOf(on)))
      setUntil(clock(next.end - wallOf(on)))
    },
  }
}

/** Finding something free: when, where, for how many, with what. */
export default function Find() {
  const { span, today, set } = useLooked()
  const [group, setGroup] = useQueryPart('kind')
  const [site, setSite] = useQueryPart('site')
  const [people, setPeople] = useQueryPart('people')
  const [features, setFeatures] = useQueryPart('features')
  const [wheelchair, setWheelchair] = useQueryPart('wheelchair')
  const [pressed, setPressed] = useState<{ site: string; space: string; span: Span } | null>(null)
  const all = useQuery(sheets)
  useLive()
  const wanted = features.split(',').filter(Boolean)
  const minutes = span.end - span.start
  const count = Math.max(1, Math.round(Number(people)) || 1)
  const kinds = GROUPS[group] ?? KINDS.filter((one) => one === group)
  const looked = {
    span,
    minutes,
    kinds: kinds.join(','),
    people: count,
    features,
    sites: site,
    wheelchair: wheelchair === '1',
  }
  const query = useQuery({ ...search(looked), placeholderData: keepPreviousData })
  const day = dayOf(span.start)
  const none = query.data?.items.length === 0
  // Where nothing is free just then, the same day is looked through.
  const later = useQuery({
    ...search({ ...looked, span: { start: wallOf(day), end: wallOf(addDays(day, 1)) } }),
    enabled: none === true,
  })
  return (
    <SpacesPages>
      <Page title={t('spaces.find')}>
        <search className={css.form} aria-label={t('spaces.find')}>
          <Near
            onChoose={(place) => {
              set(spanNear(place, today))
              setSite(place.site)
            }}
          />
          <WhenFields
            span={span}
            onChange={set}
            hours={HOURS}
            unit={30}
            min={today}
            max={addDays(today, AHEAD)}
          />
          <div className={css.where}>
            <Select
              label={t('spaces.find.kind')}
              value={group}
              options={[
                { value: '', label: t('spaces.kind.all') },
                { value: 'seats', label: t('spaces.find.seat') },
                { value: 'rooms', label: t('spaces.find.room') },
                ...KINDS.map((one) => ({ value: one, label: t(`spaces.kind.${one}`) })),
              ]}
              onChange={setGroup}
            />
            <Select
              label={t('spaces.find.site')}
              value={site}
              options={[
                { value: '', label: t('spaces.find.site.all') },
                ...(all.data?.items ?? []).map((one) => ({ value: one.site, label: siteName(one) })),
              ]}
              onChange={setSite}
            />
            <TextField
              label={t('spaces.book.people')}
              type="number"
              min={1}
              value={people || '1'}
              onChange={(text) => setPeople(Number(text) > 1 ? text : '')}
            />
          </div>
          <details className={css.more} open={wanted.length > 0 || wheelchair === '1' || undefined}>
            <summary>{t('spaces.find.more')}</summary>
            <div className={css.checks}>
              <Checkbox checked={wheelchair === '1'} onChange={(on) => setWheelchair(on ? '1' : '')}>
                {t('spaces.wheelchair')}
              </Checkbox>
              {FEATURES.map((one) => (
                <Checkbox
                  key={one}
                  checked={wanted.includes(one)}
                  onChange={(on) =>
                    setFeatures((on ? [...wanted, one] : wanted.filter((each) => each !== one)).join(','))
                  }
                >
                  {featureWord(one)}
                </Checkbox>
              ))}
            </div>
          </details>
        </search>
        <Shown
          query={query}
          skeleton={<Skeleton rows={6} />}
          empty={(data) =>
            data.items.length > 0 ? null : later.isPending && later.isFetching ? (
              <Skeleton rows={4} />
            ) : later.data && later.data.items.length > 0 ? (
              <section className={css.found} aria-label={t('spaces.find.later')}>
                <p className={css.none} role="status">
                  {t('spaces.find.later.lead', { length: lengthWords(minutes) })}
                </p>
                <ul>
                  {later.data.items.slice(0, 20).map((one) => (
                    <Line key={one.space.id} space={one.space}>
                      {one.openings.map((each) => {
                        const offered = { start: each.start, end: each.start + minutes }
                        return (
                          <Button
                            key={each.start}
                            onClick={() =>
                              setPressed({ site: one.space.site, space: one.space.id, span: offered })
                            }
                          >
                            {timeWords(offered)}
                          </Button>
                        )
                      })}
                    </Line>
                  ))}
                </ul>
              </section>
            ) : (
              <Empty>{t(data.looked > 0 ? 'spaces.find.none' : 'spaces.find.nothing')}</Empty>
            )
          }
        >
          {(data) => (
            <section className={css.found} aria-label={t('spaces.find.found')}>
              <p role="status">
                {t(data.items.length < MOST ? 'spaces.find.count' : 'spaces.find.count.more', {
                  count: data.items.length,
                  when: spanWords(span),
                })}
              </p>
              <ul>
                {data.items.map((one) => (
                  <Line key={one.space.id} space={one.space} day={day}>
                    <Button
                      icon={CalendarCheck}
                      aria-label={t('spaces.find.book.of', {
                        name: one.space.name,
                        site: one.space.site_name,
                      })}
                      onClick={() => setPressed({ site: one.space.site, space: one.space.id, span })}
                    >
                      {t('spaces.find.book')}
                    </Button>
                  </Line>
                ))}
              </ul>
            </section>
          )}
        </Shown>
        {pressed ? <BookForm {...pressed} onClose={() => setPressed(null)} /> : null}
      </Page>
    </SpacesPages>
  )
}

/** When to look for something near an appointment: while it lasts, in whole half-hours; office hours where it takes days. */
function spanNear(place: NextPlace, today: string): Span {
  const [start, end] = [toWall(place.dtstart), toWall(place.dtend)]
  const day = dayOf(start) < today ? today : dayOf(start)
  const [first, last] = [Math.floor(start / 30) * 30, Math.ceil(end / 30) * 30]
  return dayOf(start) === day && last - first <= 12 * 60 && last <= wallOf(addDays(day, 1))
    ? { start: first, end: last }
    : { start: wallOf(day, 9 * 60), end: wallOf(day, 18 * 60) }
}

/** The next trips and appointments that say where: one press looks there. */
function Near({ onChoose }: { onChoose: (place: NextPlace) => void }) {
  const items = useQuery(nextPlaces).data?.items ?? []
  if (items.length === 0) return null
  return (
    <div className={css.near} role="group" aria-label={t('spaces.find.near')}>
      <span className="m-soft">{t('spaces.find.near')}</span>
      {items.map((one) => (
        <Button key={`${one.site}:${one.dtstart}:${one.title}`} icon={MapPin} onClick={() => onChoose(one)}>
          {t('spaces.find.near.of', { day: onDay(one.dtstart), title: one.title, site: one.site_name })}
        </Button>
      ))}
    </div>
  )
}

function Line({ space, day, children }: { space: Space; day?: string; children: React.ReactNode }) {
  return (
    <li className={css.line}>
      <div className={css.what}>
        <span className={css.name}>
          {space.name} <span className="m-soft">{space.site_name}</span>
        </span>
        <span className="m-soft m-caption">
          {[space.storey, detailWords(space)].filter(Boolean).join(' \u00B7 ')}
        </span>
      </div>
      <span className={css.acts}>
        <Link
          to={`/spaces/sites/${space.site}/board`}
          search={{ view: 'plan', space: space.id, day }}
          className="m-icon-button"
          aria-label={t('spaces.find.plan.of', { name: space.name })}
          data-tip={t('spaces.site.plan')}
        >
          <MapIcon size={20} aria-hidden />
        </Link>
        {children}
      </span>
    </li>
  )
}
