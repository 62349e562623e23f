import { useQuery } from '@tanstack/react-query'
import { CircleAlert, CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { explain, Problem } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import type { bookWeekly } from '../data/bookings'
import { book, instead, when, type Wish } from '../data/bookings'
import { spanWords, timeWords } from '../rules/saying'
import { toWall, type Span } from '../rules/time'
import css from './Skipped.module.css'

type Made = Awaited<ReturnType<typeof bookWeekly>>['items']

export interface Weeks {
  made: Made
  body: Wish
  space: string
}

/** Alternatives offered for each time that could not be had. */
const OFFERED = 2

/** What became of each time of a series; for what was taken, something else at once. */
export function Skipped({ weeks, people, onClose }: { weeks: Weeks; people: number; onClose: () => void }) {
  return (
    <Dialog
      title={t('spaces.series')}
      open
      size="large"
      onClose={onClose}
      foot={
        <Button kind="primary" onClick={onClose}>
          {t('ground.close')}
        </Button>
      }
    >
      <ul className={css.list} aria-label={t('spaces.series')}>
        {weeks.made.map((one) => {
          const span = { start: toWall(one.dtstart), end: toWall(one.dtend) }
          return (
            <li key={one.dtstart} className={css.time}>
              <span className={css.when}>
                {one.booking ? <CircleCheck size={20} aria-hidden /> : <CircleAlert size={20} aria-hidden />}
                {spanWords(span)}
              </span>
              <span className={one.booking ? css.booked : css.missed}>
                {one.booking
                  ? t('spaces.series.booked', { name: weeks.space })
                  : explain(new Problem(409, one.code ?? '', one.code ?? ''))}
              </span>
              {one.code === 'spaces.taken' ? <Instead weeks={weeks} span={span} people={people} /> : null}
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}

function Instead({ weeks, span, people }: { weeks: Weeks; span: Span; people: number }) {
  const query = useQuery(instead(weeks.body.space, span, people))
  const [booked, setBooked] = useState('')
  const have = (space: string, name: string, at: Span) =>
    void book({ ...weeks.body, space, ...when(at) }).then(() => {
      setBooked(`${name} ${timeWords(at)}`)
      done(t('spaces.booked', { name, when: spanWords(at) }))
    }, wrong)
  if (booked) return <p className={css.booked}>{t('spaces.series.instead', { what: booked })}</p>
  if (!query.data) return null
  const { spaces, times } = query.data
  const offers = [
    ...spaces.slice(0, times.length > 0 ? OFFERED - 1 : OFFERED).map((one) => ({
      key: one.id,
      words: t('spaces.instead.space', { name: one.name, time: timeWords(span) }),
      run: () => have(one.id, one.name, span),
    })),
    ...times.map((one) => ({
      key: String(one.start),
      words: t('spaces.instead.time', { name: weeks.space, time: timeWords(one) }),
      run: () => have(weeks.body.space, weeks.space, one),
    })),
  ].slice(0, OFFERED)
  return offers.length > 0 ? (
    <div className={css.offers}>
      {offers.map((one) => (
        <Button key={one.key} onClick={one.run}>
          {one.words}
        </Button>
      ))}
    </div>
  ) : null
}
