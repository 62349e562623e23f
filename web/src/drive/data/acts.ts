/** Acts on many entries at once. Small ones are done in the answer; long ones go on as jobs. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import { explain, Problem } from '../../ground/problem'
import { done, wrong } from '../../ground/ui/toasts'
import { needWords, t } from '../../ground/words'
import { without } from '../rules/blocks'
import { FOLDER, refreshEntries, type Entry } from './entries'
import { knownOf, LIST } from './listing'

export const ACT = 'drive.act'

export type Act = Got<'/api/drive/acts/{act}'>
export type Verb = 'move' | 'copy' | 'trash' | 'restore' | 'purge'

/** One's own acts, the newest first. */
export const acts = queryOptions({
  queryKey: [ACT],
  queryFn: () => ok(api.GET('/api/drive/acts')),
  refetchInterval: (query) => (query.state.data?.items.some(runs) ? 1000 : false),
})

/** One act, asked again while it goes on. */
export const actOf = (id: string) =>
  queryOptions({
    queryKey: [ACT, 'one', id],
    queryFn: () => ok(api.GET('/api/drive/acts/{act}', { params: { path: { act: id } } })),
    refetchInterval: ({ state }) => (state.data && runs(state.data) ? 1000 : false),
  })

/** Whether a job is still to come to its end. */
export const runs = (act: Act): boolean => act.state === 'waiting' || act.state === 'running'

export const refreshActs = (): Promise<void> => cache.invalidateQueries({ queryKey: [ACT] })

const post = (act: Verb, ids: readonly string[], to?: string): Promise<Act> =>
  ok(api.POST('/api/drive/acts', { body: { act, ids: [...ids], ...(to ? { to } : {}) } }))

type Pages = { pages: { items: Entry[] }[]; pageParams: unknown[] }

/** Takes entries out of the lists on screen before the server has answered. */
function hide(ids: ReadonlySet<string>): () => void {
  const before = cache.getQueriesData({ queryKey: [FOLDER] })
  const lists = new Map<string, readonly unknown[]>()
  for (const [key, data] of before) {
    if (typeof data !== 'object' || data === null) continue
    if (key[1] === LIST) lists.set(key.slice(0, -1).join(' '), key.slice(0, -1))
    else if ('pages' in data && Array.isArray(data.pages)) {
      const { pages } = data as Pages
      if (!pages.some((page) => page.items.some((one) => ids.has(one.id)))) continue
      cache.setQueryData(key, {
        ...data,
        pages: pages.map((page) => ({ ...page, items: page.items.filter((one) => !ids.has(one.id)) })),
      })
    }
  }
  for (const key of lists.values()) {
    const { blocks, total } = knownOf(key)
    if (![...blocks.values()].some((block) => block.items.some((one) => ids.has(one.id)))) continue
    for (const [number, block] of without(blocks, total, ids)) cache.setQueryData([...key, number], block)
  }
  return () => before.forEach(([key, data]) => cache.setQueryData(key, data))
}

const settle = async () => {
  await Promise.all([refreshEntries(), refreshActs(), cache.invalidateQueries({ queryKey: ['drive.drive'] })])
}

/** Says what could not be done, entry by entry when they are few. */
function told(act: Act, said: string, undo?: () => void): void {
  const [first] = act.problems
  if (!first) {
    done(said, undo)
    return
  }
  void needWords(first.code.split('.', 1)[0] ?? 'drive').then(() =>
    wrong(
      t('drive.act.partly', {
        name: first.name,
        why: explain(new Problem(409, first.code, '', first.params as Record<string, unknown>)),
        count: act.problems.length,
      }),
    ),
  )
}

const nameOf = (entries: readonly Entry[]): string =>
  entries.length === 1 ? (entries[0]?.name ?? '') : t('drive.count', { count: entries.length })

/** Runs an act that takes entries away from where they are shown; puts them back when it is refused. */
async function away(
  verb: Verb,
  entries: readonly Entry[],
  said: string,
  to?: string,
  undo?: () => Promise<unknown>,
): Promise<boolean> {
  const back = hide(new Set(entries.map((one) => one.id)))
  try {
    const act = await post(
      verb,
      entries.map((one) => one.id),
      to,
    )
    if (runs(act)) {
      await refreshActs()
      return true
    }
    told(act, said, undo ? () => void undo().then(settle, wrong) : undefined)
    await settle()
    return true
  } catch (error) {
    back()
    wrong(error)
    return false
  }
}

/** Moves entries to the trash, with a way back. */
export const trash = (entries: readonly Entry[]): Promise<boolean> =>
  away('trash', entries, t('drive.trashed', { name: nameOf(entries) }), undefined, () =>
    post(
      'restore',
      entries.map((one) => one.id),
    ),
  )

/** Brings entries back from the trash. */
export const restore = (entries: readonly Entry[]): Promise<boolean> =>
  away('restore', entries, t('drive.restored', { name: nameOf(entries) }))

/** Deletes for good. */
export const purge = (entries: readonly Entry[]): Promise<boolean> =>
  away('purge', entries, t('drive.purged', { name: nameOf(entries) }))

/** Moves entries into a folder, with a way back to where each lay. */
export const move = (entries: readonly Entry[], to: string, title: string): Promise<boolean> =>
  away('move', entries, t('drive.moved', { name: nameOf(entries), to: title }), to, async () => {
    const homes = new Map<string, string[]>()
    for (const one of entries) {
      const home = one.parent ?? one.drive
      homes.set(home, [...(homes.get(home) ?? []), one.id])
    }
    for (const [home, ids] of homes) await post('move', ids, home)
  })

/** Copies entries into a folder; into their own it makes duplicates. */
export async function copy(entries: readonly Entry[], to: string, title: string): Promise<boolean> {
  try {
    const act = await post(
      'copy',
      entries.map((one) => one.id),
      to,
    )
    if (runs(act)) await refreshActs()
    else {
      const made = act.made
      told(
        act,
        t('drive.copied', { name: nameOf(entries), to: title }),
        made.length > 0 ? () => void post('trash', made).then(settle, wrong) : undefined,
      )
    }
    await settle()
    return true
  } catch (error) {
    wrong(error)
    return false
  }
}

/** Who would gain or lose sight of entries in another place. */
export const previewOf = (ids: readonly string[], to: string) =>
  queryOptions({
    queryKey: [ACT, 'preview', ids, to],
    queryFn: () => ok(api.POST('/api/drive/acts/preview', { body: { ids: [...ids], to } })),
    retry: false,
    staleTime: 0,
  })

export const cancel = (act: string): Promise<unknown> =>
  ok(api.POST('/api/drive/acts/{act}/cancel', { params: { path: { act } } })).then(refreshActs, wrong)

/** Packs entries into a ZIP; `complete` takes versions, names and tags along, to be taken in again. */
export const pack = (ids: readonly string[], complete: boolean, reason?: string): Promise<Act> =>
  ok(api.POST('/api/drive/exports', { body: { ids: [...ids], complete, ...(reason ? { reason } : {}) } }))

/** A ZIP that lies in the drive, or a folder of a WebDAV server. */
type Source = { file: string } | { url: string; username: string; password: string }

/** Takes in what lies in a ZIP or on another server. */
export async function bringIn(to: string, from: Source): Promise<Act> {
  const act = await ok(api.POST('/api/drive/imports', { body: { username: '', password: '', ...from, to } }))
  await refreshActs()
  return act
}

/** Address of the ZIP an export made. */
export const archiveOf = (act: string): string => `/api/drive/acts/${act}/archive`
