/** Changes of one entry: its name, tags, lock, star. */
import { api, ok } from '../../ground/api'
import { cache } from '../../ground/cache'
import { cardOf } from '../../ground/Card'
import { star } from '../../ground/things/data'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { FILE, FOLDER, refreshEntries, type Entry } from './entries'

type Page = { items: Entry[] }
type Pages = { pages: Page[]; pageParams: unknown[] }

/** Shows an entry as it will be in every list on screen; returns how to put it back. */
function showAs(id: string, part: Partial<Entry>): () => void {
  const before = cache.getQueriesData({ queryKey: [FOLDER] })
  const next = (one: Entry): Entry => (one.id === id ? { ...one, ...part } : one)
  for (const [key, data] of before) {
    if (typeof data !== 'object' || data === null) continue
    if ('pages' in data) {
      const { pages } = data as Pages
      if (!pages.some((page) => page.items.some((one) => one.id === id))) continue
      cache.setQueryData(key, {
        ...data,
        pages: pages.map((page) => ({ ...page, items: page.items.map(next) })),
      })
    } else if ('items' in data && Array.isArray(data.items)) {
      const page = data as Page
      if (page.items.some((one) => one.id === id))
        cache.setQueryData(key, { ...page, items: page.items.map(next) })
    } else if ('entry' in data && (data as { entry: Entry }).entry.id === id) {
      cache.setQueryData(key, { ...data, entry: next((data as { entry: Entry }).entry) })
    }
  }
  return () => before.forEach(([key, data]) => cache.setQueryData(key, data))
}

async function change(id: string, part: Partial<Entry>, ask: () => Promise<unknown>): Promise<boolean> {
  const back = showAs(id, part)
  try {
    await ask()
    await Promise.all([refreshEntries(), cache.invalidateQueries({ queryKey: [FILE] })])
    return true
  } catch (error) {
    back()
    wrong(error)
    return false
  }
}

const patchName = (entry: Entry, name: string, revision: number) =>
  ok(
    api.PATCH('/api/drive/entries/{id}', {
      params: { path: { id: entry.id } },
      headers: { 'if-match': `"${revision}"` },
      body: { name },
    }),
  )

/** Gives an entry another name, with a way back. */
export async function rename(entry: Entry, name: string): Promise<boolean> {
  let revision = entry.revision
  const kept = await change(entry.id, { name }, async () => {
    revision = (await patchName(entry, name, entry.revision)).revision
  })
  if (kept) {
    void cache.invalidateQueries({ queryKey: cardOf(entry.ref).queryKey })
    done(
      t('drive.renamed', { name }),
      () => void change(entry.id, { name: entry.name }, () => patchName(entry, entry.name, revision)),
    )
  }
  return kept
}

/** Sets the tags of an entry. */
export const setTags = (entry: Entry, tags: readonly string[]): Promise<boolean> =>
  change(entry.id, { tags: [...tags] }, () =>
    ok(
      api.PUT('/api/drive/entries/{id}/tags', {
        params: { path: { id: entry.id } },
        body: { tags: [...tags] },
      }),
    ),
  )

/** Minutes a file stays checked out unless it is given back before. */
export const CHECKED_OUT = 480

/** Checks a file out: nobody else makes new versions until it is given back. */
export const lock = (entry: Entry, note: string): Promise<boolean> =>
  change(entry.id, {}, () =>
    ok(
      api.PUT('/api/drive/entries/{id}/lock', {
        params: { path: { id: entry.id } },
        body: { minutes: CHECKED_OUT, note },
      }),
    ),
  )

/** Gives a file back; who manages the place may do it for others. */
export const unlock = (entry: Entry): Promise<boolean> =>
  change(entry.id, { lock: null }, () =>
    ok(api.DELETE('/api/drive/entries/{id}/lock', { params: { path: { id: entry.id } } })),
  )

/** Puts entries among the favourites or takes them out. */
export async function favour(entries: readonly Entry[], on: boolean): Promise<void> {
  for (const entry of entries) await change(entry.id, { favourite: on }, () => star(entry.ref, on))
}
