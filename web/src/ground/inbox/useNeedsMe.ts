import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { inBackground } from '../api'
import { onSignal } from '../live'
import { counts, refreshInbox } from './data'

/** How many unread notices need me; every inbox on screen follows the signal of the server. */
export function useNeedsMe(): number {
  const count = useQuery(counts)
  useEffect(() => onSignal('inbox', () => void inBackground(refreshInbox)), [])
  return count.data?.needs ?? 0
}
