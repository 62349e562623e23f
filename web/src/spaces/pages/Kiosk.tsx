import { useQuery } from '@tanstack/react-query'
import { CircleAlert, CircleCheckBig, Delete, DoorClosed, DoorOpen, Hourglass } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { onDay } from '../../ground/dates'
import { explain, Problem } from '../../ground/problem'
import { useTitle } from '../../ground/title'
import { t } from '../../ground/words'
import { kioskOf } from '../data/attending'
import { keepPage } from '../parts/keeping'
import { Dead, Outside } from '../parts/Outside'
import { useQueue, type Answer } from '../parts/queueing'
import { useNow } from '../parts/useNow'
import { clockOf, dayOf } from '../rules/time'
import css from './Kiosk.module.css'

/** Milliseconds an answer stays before the next person stands there. */
const STAY = 8000
const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** The tablet at the entrance: a PIN or a scanned code, in or out; large, and without the house for an hour. */
export default function Kiosk({ token }: { token: string }) {
  const query = useQuery(kioskOf(token))
  const { waiting, say } = useQueue(token)
  const [code, setCode] = useState('')
  const [answer, setAnswer] = useState<Answer | 'asking' | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const now = useNow()
  const { isSuccess } = query
  useEffect(() => {
    if (isSuccess) void keepPage()
  }, [isSuccess])
  useTitle(query.data?.site_name ?? '')
  useEffect(() => {
    if (answer === null || answer === 'asking') return undefined
    const timer = setTimeout(() => setAnswer(null), STAY)
    return () => clearTimeout(timer)
  }, [answer])
  if (query.isError && !(query.error instanceof Problem && query.error.passing))
    return (
      <Outside>
        <Dead error={query.error} retry={() => void query.refetch()} />
      </Outside>
    )
  const send = (act: 'in' | 'out') => {
    const said = code.trim()
    if (!said || answer === 'asking') return
    setAnswer('asking')
    setCode('')
    void say(said, act).then(setAnswer)
    field.current?.focus()
  }
  const press = (key: string) => {
    setAnswer(null)
    setCode((before) => (before + key).slice(0, 100))
  }
  return (
    <main id="main" className={css.kiosk}>
      <header className={css.head}>
        <h1>{query.data?.site_name ?? t('spaces.kiosk')}</h1>
        <p className={css.clock}>
          {onDay(dayOf(now))} <strong>{clockOf(now)}</strong>
        </p>
      </header>
      <div className={css.work}>
        <form
          className={css.entry}
          onSubmit={(event) => {
            event.preventDefault()
            send('in')
          }}
        >
          <label htmlFor="kiosk-code">{t('spaces.kiosk.code')}</label>
          <input
            id="kiosk-code"
            ref={field}
            className={css.code}
            value={code}
            inputMode="numeric"
            autoComplete="off"
            autoFocus
            onChange={(event) => {
              setAnswer(null)
              setCode(event.target.value)
            }}
          />
          <div className={css.pad} role="group" aria-label={t('spaces.kiosk.pad')}>
            {KEYS.map((key) => (
              <button key={key} type="button" onClick={() => press(key)}>
                {key}
              </button>
            ))}
            <button type="button" onClick={() => setCode('')}>
              {t('spaces.kiosk.clear')}
            </button>
            <button type="button" onClick={() => press('0')}>
              0
            </button>
            <button
              type="button"
              aria-label={t('spaces.kiosk.back')}
              onClick={() => setCode(code.slice(0, -1))}
            >
              <Delete size={36} aria-hidden />
            </button>
          </div>
          <div className={css.acts}>
            <button type="submit" className={css.in} aria-disabled={!code.trim()}>
              <DoorOpen size={36} aria-hidden />
              {t('spaces.act.arrive')}
            </button>
            <button
              type="button"
              className={css.out}
              aria-disabled={!code.trim()}
              onClick={() => send('out')}
            >
              <DoorClosed size={36} aria-hidden />
              {t('spaces.act.leave')}
            </button>
          </div>
        </form>
        <div className={css.answer} role="status" aria-live="assertive" data-sort={toneOf(answer)}>
          <Said answer={answer} />
        </div>
      </div>
      <p className={css.foot} role="status">
        {waiting > 0 ? t('spaces.kiosk.waiting', { count: waiting }) : t('spaces.kiosk.ready')}
      </p>
    </main>
  )
}

const FINE = new Set(['came', 'left'])

const toneOf = (answer: Answer | 'asking' | null): string | undefined =>
  answer === null || answer === 'asking'
    ? undefined
    : answer.sort === 'answered' && FINE.has(answer.result.code)
      ? 'done'
      : answer.sort === 'kept'
        ? 'kept'
        : 'wrong'

function Said({ answer }: { answer: Answer | 'asking' | null }) {
  if (answer === null) return <p>{t('spaces.kiosk.how')}</p>
  if (answer === 'asking') return <p>{t('ground.loading')}</p>
  if (answer.sort === 'kept')
    return (
      <>
        <Hourglass size={64} aria-hidden />
        <p>{t('spaces.kiosk.kept')}</p>
      </>
    )
  if (answer.sort === 'wrong')
    return (
      <>
        <CircleAlert size={64} aria-hidden />
        <p>{explain(answer.error)}</p>
      </>
    )
  const { code, name } = answer.result
  if (FINE.has(code))
    return (
      <>
        <CircleCheckBig size={64} aria-hidden />
        <p>
          {code === 'came' ? t('spaces.kiosk.came') : t('spaces.kiosk.left')}
          {name ? <span className={css.name}>{name}</span> : null}
        </p>
      </>
    )
  return (
    <>
      <CircleAlert size={64} aria-hidden />
      <p>{explain(new Problem(409, code, code))}</p>
    </>
  )
}
