import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { onDay, today } from '../../ground/dates'
import { explain } from '../../ground/problem'
import { useParam, useQueryPart } from '../../ground/place'
import { Page } from '../../ground/shell/Page'
import { Part } from '../../ground/shell/Sections'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { OutOfReach, Shown, Skeleton } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { TextField } from '../../ground/ui/TextField'
import { ThingHeader } from '../../ground/ui/ThingHeader'
import { done, wrong } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { decide, penaltiesOf, receive, visitorsOf } from '../data/attending'
import { approve, bookingsOfSite, refuse, type Booking } from '../data/bookings'
import { sheetOf, SITE } from '../data/sites'
import { BookingActs, spanOf } from '../parts/BookingActs'
import { BookingState } from '../parts/BookingState'
import { Reason } from '../parts/Reason'
import { SiteRequests } from '../parts/SiteRequests'
import { SiteTenancies } from '../parts/SiteTenancies'
import { useLive } from '../parts/useLive'
import { siteName, spanWords, timeWords } from '../rules/saying'
import { clockOf, toWall } from '../rules/time'
import css from './Today.module.css'

/** The reception of a site: guests with passes, what waits for approval, who comes, who did not. */
export default function Today() {
  const site = useParam('site')
  const query = useQuery(sheetOf(site))
  const [asked, setDay] = useQueryPart('day')
  const day = asked || today()
  useLive()
  return (
    <Page title={t('spaces.reception')} bare>
      <Shown query={query} of={`${SITE}:${site}`} skeleton={<Skeleton rows={8} />}>
        {(sheet) =>
          sheet.may.includes('spaces.run') ? (
            <div className={css.today}>
              <ThingHeader
                path={[
                  { title: t('spaces.sites'), to: '/spaces' },
                  { title: siteName(sheet), to: `/spaces/sites/${site}` },
                ]}
                title={t('spaces.reception')}
                actions={
                  <DateField
                    label={t('spaces.book.day')}
                    hideLabel
                    value={day}
                    onChange={(next) => setDay(next === today() ? '' : next)}
                  />
                }
              />
              <Visitors site={site} day={day} />
              <Waiting site={site} />
              <Coming site={site} day={day} />
              <SiteTenancies site={site} />
              <SiteRequests site={site} />
              <NoShows site={site} />
            </div>
          ) : (
            <OutOfReach of={`${SITE}:${site}`} />
          )
        }
      </Shown>
    </Page>
  )
}

function Visitors({ site, day }: { site: string; day: string }) {
  const query = useQuery(visitorsOf(site, day))
  const [code, setCode] = useState('')
  const { error, pending, save } = useSaving()
  const check = () => {
    if (!code.trim()) return
    // A code that was read may be the whole address of the pass.
    const said = code.trim().split('/').at(-1) ?? ''
    void save(async () => {
      const guest = await receive(site, said)
      done(t('spaces.guest.let-in', { name: guest.name, host: guest.host_fn }))
      setCode('')
    })
  }
  return (
    <Part title={t('spaces.guests.today')}>
      <form
        className={css.pass}
        onSubmit={(event) => {
          event.preventDefault()
          check()
        }}
      >
        <TextField
          label={t('spaces.guest.code')}
          hint={t('spaces.guest.code.hint')}
          value={code}
          autoComplete="off"
          error={error ? explain(error) : undefined}
          onChange={setCode}
        />
        <Button type="submit" kind="primary" pending={pending} aria-disabled={!code.trim()}>
          {t('spaces.guest.check')}
        </Button>
      </form>
      <Shown
        query={query}
        skeleton={<Skeleton rows={2} />}
        empty={(data) =>
          data.items.length === 0 ? <p className="m-soft">{t('spaces.guests.nobody')}</p> : null
        }
      >
        {(data) => (
          <ul className={css.list} aria-label={t('spaces.guests.today')}>
            {data.items.map((one) => (
              <li key={one.id}>
                <span className={css.time}>
                  {timeWords({ start: toWall(one.dtstart), end: toWall(one.dtend) })}
                </span>
                <span className={css.who}>
                  <strong>{one.name}</strong> <span className="m-soft">{one.org}</span>
                </span>
                <span className="m-soft">
                  {t('spaces.guest.to', { host: one.host_fn, space: one.space_name })}
                </span>
                {one.arrived_at ? (
                  <Tag tone="success">
                    {t('spaces.guest.arrived.at', { time: clockOf(toWall(one.arrived_at)) })}
                  </Tag>
                ) : (
                  <Tag>{t('spaces.guest.expected')}</Tag>
                )}
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </Part>
  )
}

function Waiting({ site }: { site: string }) {
  const items = useQuery(bookingsOfSite(site, null)).data?.items ?? []
  const [refusing, setRefusing] = useState<Booking | null>(null)
  if (items.length === 0) return null
  return (
    <Part title={t('spaces.approvals')}>
      <ul className={css.list} aria-label={t('spaces.approvals')}>
        {items.map((one) => (
          <li key={one.id}>
            <span className={css.who}>
              <strong>{one.space_name}</strong> {spanWords(spanOf(one))}
              <span className="m-soft m-block">
                {[one.person_fn, one.summary, t('spaces.capacity', { count: one.people })]
                  .filter(Boolean)
                  .join(' \u00B7 ')}
              </span>
            </span>
            <Button
              kind="primary"
              onClick={() =>
                void approve(one.id).then(
                  () => done(t('spaces.approved', { name: one.space_name, person: one.person_fn })),
                  wrong,
                )
              }
            >
              {t('spaces.approve')}
            </Button>
            <Button onClick={() => setRefusing(one)}>{t('spaces.refuse')}</Button>
          </li>
        ))}
      </ul>
      {refusing ? (
        <Reason
          title={t('spaces.refuse')}
          lead={t('spaces.refuse.lead', { name: refusing.space_name, person: refusing.person_fn })}
          act={t('spaces.refuse')}
          onReason={async (reason) => {
            await refuse(refusing.id, reason)
            done(t('spaces.refused', { name: refusing.space_name, person: refusing.person_fn }))
          }}
          onClose={() => setRefusing(null)}
        />
      ) : null}
    </Part>
  )
}

function Coming({ site, day }: { site: string; day: string }) {
  const query = useQuery(bookingsOfSite(site, day))
  return (
    <Part title={t('spaces.coming', { day: onDay(day) })}>
      <Shown
        query={query}
        skeleton={<Skeleton rows={4} />}
        empty={(data) =>
          data.items.length === 0 ? <p className="m-soft">{t('spaces.coming.none')}</p> : null
        }
      >
        {(data) => (
          <ul className={css.list} aria-label={t('spaces.coming', { day: onDay(day) })}>
            {data.items.map((one) => (
              <li key={one.id}>
                <span className={css.time}>{timeWords(spanOf(one))}</span>
                <span className={css.who}>
                  <strong>{one.space_name}</strong> {one.person_fn}
                  {one.guests > 0 ? (
                    <span className="m-soft"> {t('spaces.guests.count', { count: one.guests })}</span>
                  ) : null}
                </span>
                <BookingState booking={one} />
                <BookingActs booking={one} />
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </Part>
  )
}

function NoShows({ site }: { site: string }) {
  const items = useQuery(penaltiesOf(site)).data?.items ?? []
  const [voiding, setVoiding] = useState<(typeof items)[number] | null>(null)
  if (items.length === 0) return null
  return (
    <Part title={t('spaces.penalties')}>
      <p className="m-hint">{t('spaces.penalties.lead')}</p>
      <ul className={css.list} aria-label={t('spaces.penalties')}>
        {items.map((one) => (
          <li key={one.id}>
            <span className={css.who}>
              <strong>{one.fn}</strong> {one.space_name}
              <span className="m-soft m-block">
                {onDay(one.dtstart)} {clockOf(toWall(one.dtstart))} {'\u00B7'}{' '}
                {t(one.sort === 'late-cancel' ? 'spaces.penalty.late' : 'spaces.penalty.no-show')}
              </span>
            </span>
            <Button
              onClick={() =>
                void decide(one.id, null).then(
                  () => done(t('spaces.penalty.confirmed', { person: one.fn })),
                  wrong,
                )
              }
            >
              {t('spaces.penalty.confirm')}
            </Button>
            <Button onClick={() => setVoiding(one)}>{t('spaces.penalty.void')}</Button>
          </li>
        ))}
      </ul>
      {voiding ? (
        <Reason
          title={t('spaces.penalty.void')}
          lead={t('spaces.penalty.void.lead', { person: voiding.fn, name: voiding.space_name })}
          act={t('spaces.penalty.void')}
          onReason={async (reason) => {
            await decide(voiding.id, reason)
            done(t('spaces.penalty.voided', { person: voiding.fn }))
          }}
          onClose={() => setVoiding(null)}
        />
      ) : null}
    </Part>
  )
}
