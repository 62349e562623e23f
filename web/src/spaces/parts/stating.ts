import { t } from '../../ground/words'
import type { Live, State } from '../rules/live'
import { clockOf } from '../rules/time'

/** In the order of a legend. */
export const STATES: readonly State[] = ['free', 'mine', 'taken', 'closed']

/** A state with its end: free until 14:00. */
export const liveWords = ({ state, until }: Live): string =>
  until === null || state === 'closed'
    ? t(`spaces.state.${state}`)
    : t(`spaces.state.${state}.until`, { time: clockOf(until, true) })
