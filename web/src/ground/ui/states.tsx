/** The four states of every list and thing. */
import { CircleAlert, Lock, RotateCw } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { api, ok } from '../api'
import { explain, Problem } from '../problem'
import { t } from '../words'
import { Button } from './Button'

/** True once `milliseconds` have passed, so that quick answers show no skeleton. */
function useAfter(milliseconds: number): boolean {
  const [passed, setPassed] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return passed
}

/** Rows in the shape of what is coming, after 150 ms. */
export function Skeleton({ rows = 6, shape = 'row' }: { rows?: number; shape?: 'row' | 'card' | 'text' }) {
  const shown = useAfter(150)
  return (
    <div className="m-skeletons" data-shape={shape} aria-busy="true">
      <span className="m-hidden" role="status">
        {shown ? t('ground.loading') : ''}
      </span>
      {shown
        ? Array.from({ length: rows }, (_, index) => (
            <div
              key={index}
              className="m-skeleton"
              style={{ inlineSize: `${[92, 74, 84, 66, 88, 58][index % 6]}%` }}
            />
          ))
        : null}
    </div>
  )
}

/** Nothing here yet: one sentence, one button, a small drawing of the empty yard. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="m-state">
      <svg width="96" height="72" viewBox="0 0 96 72" aria-hidden className="m-drawing">
        <path d="M8 64h80M22 64V22h52v42M14 24 48 8l34 16" />
        <rect x="36" y="36" width="24" height="28" />
        <rect x="64" y="54" width="7" height="7" className="m-drawing-spot" />
      </svg>
      <p>{children}</p>
      {action}
    </div>
  )
}

/** What happened, why, what to do, and another try. A thing out of reach shows `OutOfReach`. */
export function Wrong({ error, retry, of }: { error: unknown; retry?: () => void; of?: string }) {
  if (error instanceof Problem && error.outOfReach) return <OutOfReach of={of} />
  return (
    <div className="m-state" role="alert">
      <CircleAlert size={32} aria-hidden className="m-state-wrong" />
      <p>{explain(error)}</p>
      {retry ? (
        <Button icon={RotateCw} onClick={retry}>
          {t('ground.retry')}
        </Button>
      ) : null}
    </div>
  )
}

/**
 * Not there or not to be seen: the same words for both. The request goes to the managers if the
 * thing exists; the asker learns nothing either way. `of` is the thing's `kind:id`.
 */
export function OutOfReach({ of }: { of?: string }) {
  const [asked, setAsked] = useState(false)
  const ask = async () => {
    if (!of) return
    setAsked(true)
    const id = of.slice(of.indexOf(':') + 1)
    await ok(
      api.POST('/api/things/{id}/access-requests', { params: { path: { id } }, body: { note: '' } }),
    ).catch(() => undefined)
  }
  return (
    <div className="m-state">
      <Lock size={32} aria-hidden />
      <h1 className="m-state-title">{t('ground.out-of-reach')}</h1>
      {of ? (
        <Button aria-disabled={asked} onClick={() => (asked ? undefined : void ask())}>
          {asked ? t('ground.access.asked') : t('ground.access.ask')}
        </Button>
      ) : null}
    </div>
  )
}

interface Asked<T> {
  data: T | undefined
  error: unknown
  isPending: boolean
  refetch: () => unknown
}

/** Shows a query in whichever of its states it is; what was there stays while it is asked again. */
export function Shown<T>({
  query,
  of,
  skeleton,
  empty,
  children,
}: {
  query: Asked<T>
  of?: string
  skeleton?: ReactNode
  /** What to show instead when the data counts as empty. */
  empty?: (data: T) => ReactNode
  children: (data: T) => ReactNode
}) {
  if (query.data !== undefined) return empty?.(query.data) || children(query.data)
  if (query.isPending) return skeleton ?? <Skeleton />
  return <Wrong error={query.error} retry={() => void query.refetch()} of={of} />
}
