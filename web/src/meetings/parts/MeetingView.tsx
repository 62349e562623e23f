import { useEffect, useRef, useState } from 'react'
import { useMe } from '../../ground/session'
import { done } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import type { Read } from '../data/meetings'
import { Before } from './Before'
import { Ended } from './Ended'
import css from './MeetingView.module.css'
import { Participant } from './Participant'
import { Running } from './Running'
import { useWide } from './useWide'

/** Says it when the lead goes to somebody else while one looks on. */
function useLead({ state }: Read): void {
  const me = useMe().id
  const before = useRef(state.chair)
  useEffect(() => {
    if (before.current === state.chair) return
    before.current = state.chair
    if (state.state !== 'planned' && state.chair !== me) done(t('meetings.taken', { name: state.chair_name }))
  }, [state, me])
}

/** Whoever looks on when it ends sees first what it ended in. */
function useEnd({ state }: Read): void {
  const before = useRef(state.state)
  useEffect(() => {
    if (before.current !== 'ended' && state.state === 'ended')
      document.querySelector('main')?.scrollTo({ top: 0 })
    before.current = state.state
  }, [state.state])
}

/** A meeting as it is at the moment: before, running, ended; on phones the participant's own view. */
export function MeetingView({ of }: { of: Read }) {
  const wide = useWide()
  const [board, setBoard] = useState<boolean | null>(null)
  const { state } = of
  useLead(of)
  useEnd(of)
  const runs = state.may.includes('meetings.run')
  const shared = runs && (board ?? wide)
  return (
    <div className={css.view}>
      {state.state === 'planned' ? (
        <Before of={of} />
      ) : state.state === 'ended' ? (
        <Ended of={of} />
      ) : shared ? (
        <Running of={of} />
      ) : (
        <Participant of={of} onBoard={runs ? () => setBoard(true) : undefined} />
      )}
    </div>
  )
}
