/** How much is unread in all rooms: what the item in the rail shows. */
import { QueryObserver } from '@tanstack/react-query'
import { cache } from '../../ground/cache'
import { start } from './start'
import { rooms } from './rooms'

/** Calls `told` with the number of unread messages whenever it changes; returns how to stop. */
export function watchUnread(told: (unread: number) => void): () => void {
  start()
  const observer = new QueryObserver(cache, rooms)
  return observer.subscribe((result) => {
    told((result.data?.items ?? []).reduce((sum, one) => sum + (one.muted ? 0 : one.unread), 0))
  })
}
