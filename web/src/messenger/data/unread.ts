/** How much is unread in all rooms: what the item in the rail shows. */
import { QueryObserver } from '@tanstack/react-query'
import { cache } from '../../ground/cache'
import { start } from './start'
import { rooms } from './rooms'

/** On the icon of the installed page; browsers without one do nothing. */
function badge(unread: number) {
  if (!('setAppBadge' in navigator)) return
  void (unread > 0 ? navigator.setAppBadge(unread) : navigator.clearAppBadge()).catch(() => undefined)
}

/** Calls `told` with the number of unread messages whenever it changes; returns how to stop. */
export function watchUnread(told: (unread: number) => void): () => void {
  start()
  const observer = new QueryObserver(cache, rooms)
  const stop = observer.subscribe((result) => {
    const unread = (result.data?.items ?? []).reduce((sum, one) => sum + (one.muted ? 0 : one.unread), 0)
    told(unread)
    badge(unread)
  })
  return () => {
    stop()
    badge(0)
  }
}
