/** What another app shared with the installed page: the worker laid it down, a room gets it. */

export interface Shared {
  text: string
  files: readonly File[]
}

const CACHE = 'shared'
const TEXT = '/shared/text'

/** What was shared last, taken away from where it lay; null when nothing was. */
export async function takeShared(): Promise<Shared | null> {
  if (!('caches' in window) || !(await caches.has(CACHE))) return null
  const cache = await caches.open(CACHE)
  const text = (await (await cache.match(TEXT))?.text()) ?? ''
  const files: File[] = []
  for (const request of await cache.keys()) {
    const kept = new URL(request.url).pathname === TEXT ? undefined : await cache.match(request)
    if (!kept) continue
    const name = decodeURIComponent(kept.headers.get('x-name') ?? '')
    files.push(new File([await kept.blob()], name, { type: kept.headers.get('content-type') ?? '' }))
  }
  await caches.delete(CACHE)
  return text || files.length > 0 ? { text, files } : null
}

const waiting = new Map<string, Shared>()

/** The room whose field is opened next finds it there. */
export const giveTo = (room: string, shared: Shared): void => void waiting.set(room, shared)

/** What waits for a room, once. */
export function takeFor(room: string): Shared | undefined {
  const found = waiting.get(room)
  waiting.delete(room)
  return found
}
