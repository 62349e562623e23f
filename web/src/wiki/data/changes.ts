/** Changes of pages: made, moved, named, published, thrown away. */
import { api, ok } from '../../ground/api'
import { cache } from '../../ground/cache'
import { cardOf } from '../../ground/Card'
import { Problem } from '../../ground/problem'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import type { Place } from '../rules/tree'
import { pageOf, sightOf, type Full, type Page, type Standing } from './pages'
import { PAGE, SPACE, type Leaf } from './spaces'

const at = (id: string) => ({ params: { path: { id } } })
const revised = (page: Page) => ({ ...at(page.id), headers: { 'if-match': `"${page.revision}"` } })

const refresh = (): Promise<unknown> =>
  Promise.all([cache.invalidateQueries({ queryKey: [SPACE] }), cache.invalidateQueries({ queryKey: [PAGE] })])

const keep = (full: Full): Full => {
  cache.setQueryData(pageOf(full.page.id).queryKey, full)
  return full
}

interface Wish {
  space?: string
  parent?: string
  template?: string
  title?: string
}

/** Makes a page; without a title or template it has the word for a page without one. */
export async function create({ title, ...wish }: Wish): Promise<Page | null> {
  try {
    const body = wish.template
      ? { ...wish, ...(title ? { title } : {}) }
      : { ...wish, title: title ?? t('wiki.untitled') }
    const made = keep(await ok(api.POST('/api/wiki/pages', { body })))
    void cache.invalidateQueries({ queryKey: [SPACE] })
    return made.page
  } catch (error) {
    wrong(error)
    return null
  }
}

const patch = (page: Page, body: { title?: string; icon?: string }) =>
  ok(api.PATCH('/api/wiki/pages/{id}', { ...revised(page), body }))

/** Gives a page another title or sign. Where somebody else changed the page meanwhile, the new one stands. */
export async function rename(page: Page, body: { title?: string; icon?: string }): Promise<void> {
  const key = pageOf(page.id).queryKey
  const before = cache.getQueryData<Full>(key)
  if (before) cache.setQueryData<Full>(key, { ...before, page: { ...before.page, ...body } })
  try {
    const saved = await patch(page, body).catch(async (error: unknown) => {
      if (!(error instanceof Problem) || error.status !== 412) throw error
      return patch((await ok(api.GET('/api/wiki/pages/{id}', at(page.id)))).page, body)
    })
    keep(saved)
    void cache.invalidateQueries({ queryKey: [SPACE] })
    void cache.invalidateQueries({ queryKey: cardOf(page.ref).queryKey })
  } catch (error) {
    cache.setQueryData(key, before)
    wrong(error)
  }
}

/** Moves a page where it may go; says whether it did. */
export async function move(id: string, to: Place): Promise<boolean> {
  try {
    const body = {
      ...(to.parent ? { parent: to.parent } : { space: to.space }),
      ...(to.after ? { after: to.after } : {}),
      first: to.first ?? false,
    }
    keep(await ok(api.POST('/api/wiki/pages/{id}/move', { ...at(id), body })))
    await refresh()
    return true
  } catch (error) {
    await refresh()
    wrong(error)
    return false
  }
}

/** Moves a page at once when nobody gains or loses sight of it; otherwise `ask` shows who does. */
export async function moveOrAsk(leaf: Leaf, from: Place, to: Place, ask: () => void): Promise<void> {
  try {
    const sight = await cache.fetchQuery(sightOf(leaf.id, to.space, to.parent))
    if (sight.gains_total + sight.loses_total > 0) return ask()
  } catch (error) {
    wrong(error)
    return
  }
  if (await move(leaf.id, to)) done(t('wiki.moved', { title: leaf.title }), () => void move(leaf.id, from))
}

/** Makes a copy with the pages below it. */
export async function duplicate(id: string): Promise<Page | null> {
  try {
    const made = keep(
      await ok(api.POST('/api/wiki/pages/{id}/duplicate', { ...at(id), body: { with_pages: true } })),
    )
    void cache.invalidateQueries({ queryKey: [SPACE] })
    return made.page
  } catch (error) {
    wrong(error)
    return null
  }
}

/** Brings a page back from the trash, with everything below it. */
export async function restore(id: string, title: string): Promise<void> {
  try {
    await ok<unknown>(api.POST('/api/things/{id}/restore', at(id)))
    done(t('wiki.restored', { title }))
    await refresh()
  } catch (error) {
    wrong(error)
  }
}

/** Puts a page into the trash, with everything below it; says whether it did. */
export async function trash(id: string, title: string): Promise<boolean> {
  try {
    await ok<unknown>(api.DELETE('/api/wiki/pages/{id}', at(id)))
    done(t('things.trashed', { title }), () => void restore(id, title))
    void refresh()
    return true
  } catch (error) {
    wrong(error)
    return false
  }
}

interface Stand {
  state: Standing
  reviewer?: string | null
  review_on?: string | null
}

/** Asks for a review, publishes, or takes a page back to a draft. */
export async function stand(page: Page, body: Stand): Promise<boolean> {
  try {
    keep(await ok(api.PUT('/api/wiki/pages/{id}/state', { ...revised(page), body })))
    void cache.invalidateQueries({ queryKey: [SPACE] })
    return true
  } catch (error) {
    wrong(error)
    return false
  }
}

/** Switches the keeping of readers on or off; null does as the space does. */
export async function keepReaders(page: Page, on: boolean | null): Promise<void> {
  try {
    keep(await ok(api.PATCH('/api/wiki/pages/{id}', { ...revised(page), body: { logs_reading: on } })))
  } catch (error) {
    wrong(error)
  }
}

/** Gives a page rights of its own: for it alone, or with the pages below it. */
export async function standAlone(id: string, alone: boolean): Promise<void> {
  try {
    keep(await ok(api.PUT('/api/wiki/pages/{id}/rights', { ...at(id), body: { alone } })))
  } catch (error) {
    wrong(error)
  }
}

/** Notes that somebody reads the page, where its readers are kept. */
export const noteReading = (id: string): Promise<void> =>
  ok<unknown>(api.POST('/api/wiki/pages/{id}/readers', at(id))).then(
    () => undefined,
    () => undefined,
  )

/** Marks the words of a thread that one began who may comment and not write. */
export async function anchor(
  page: string,
  thread: string,
  words: { block: string; start: number; end: number },
): Promise<void> {
  try {
    await ok<unknown>(api.POST('/api/wiki/pages/{id}/anchors', { ...at(page), body: { ...words, thread } }))
  } catch (error) {
    wrong(error)
  }
}

/** Turns a line of a checklist into a task; gives the task's Ref. */
export const makeTask = async (page: string, block: string, summary: string): Promise<string> =>
  (await ok(api.POST('/api/wiki/pages/{id}/todos', { ...at(page), body: { block, summary } }))).task

/** Ticks the box of a line and the task it became. */
export const tick = async (page: string, block: string, done: boolean): Promise<void> => {
  await ok(api.PUT('/api/wiki/pages/{id}/box', { ...at(page), body: { block, done } }))
}

/** Makes a template of a page, for oneself or for everybody in its space. */
export async function makeTemplate(page: Page, shared: boolean): Promise<void> {
  try {
    await ok(api.POST('/api/wiki/templates', { body: { page: page.id, title: page.title, shared } }))
    done(t('wiki.template.made', { title: page.title }))
    void cache.invalidateQueries({ queryKey: [SPACE] })
  } catch (error) {
    wrong(error)
  }
}

/** Gives a template another title and sign; says whether it has them. */
export async function changeTemplate(id: string, body: { title: string; icon: string }): Promise<boolean> {
  try {
    await ok(api.PATCH('/api/wiki/templates/{id}', { ...at(id), body }))
    await cache.invalidateQueries({ queryKey: [SPACE] })
    return true
  } catch (error) {
    wrong(error)
    return false
  }
}

/** A template is no longer offered; says whether it is gone. */
export async function removeTemplate(id: string): Promise<boolean> {
  try {
    await ok<unknown>(api.DELETE('/api/wiki/templates/{id}', at(id)))
    await cache.invalidateQueries({ queryKey: [SPACE] })
    return true
  } catch (error) {
    wrong(error)
    return false
  }
}

const renew = () => cache.invalidateQueries({ queryKey: [PAGE] })

/** Keeps what the page says now under a name. */
export async function nameNow(page: string, name: string): Promise<boolean> {
  try {
    await ok(api.POST('/api/wiki/pages/{id}/versions', { ...at(page), body: { name } }))
    await renew()
    return true
  } catch (error) {
    wrong(error)
    return false
  }
}

/** Gives a version a name, or takes it away. */
export async function nameVersion(page: string, version: string, name: string): Promise<boolean> {
  try {
    await ok(
      api.PATCH('/api/wiki/pages/{id}/versions/{version}', {
        params: { path: { id: page, version } },
        body: { name },
      }),
    )
    await renew()
    return true
  } catch (error) {
    wrong(error)
    return false
  }
}

/** Lets the page say again what a version said. */
export async function restoreVersion(page: string, version: string): Promise<boolean> {
  try {
    await ok(
      api.POST('/api/wiki/pages/{id}/versions/{version}/restore', {
        params: { path: { id: page, version } },
      }),
    )
    await renew()
    done(t('wiki.version.restored'))
    return true
  } catch (error) {
    wrong(error)
    return false
  }
}
