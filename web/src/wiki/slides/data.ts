/** The slides of a page: what it says, what was corrected, and the presentation that runs. */
import { queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import { onDay } from '../../ground/dates'
import { handOver } from '../data/exchange'
import { asDoc, documentOf, pageOf, type Full } from '../data/pages'
import { plainText } from '../view/model'
import type { Cover } from './parts/SlideView'
import { readCorrections, type Stored } from './rules/corrections'
import { cut } from './rules/cut'
import type { Deck, Slide, ThemeId } from './rules/deck'
import { roomOf } from './rules/themes'

export type Running = NonNullable<Got<'/api/wiki/pages/{id}/presentation'>['running']>

const at = (id: string) => ({ params: { path: { id } } })

/** The presentation that runs on a page. */
export const presentationOf = (id: string) =>
  queryOptions({
    queryKey: ['wiki.page', 'presentation', id],
    queryFn: () => ok(api.GET('/api/wiki/pages/{id}/presentation', at(id))),
  })

/** Shows a slide to all who follow. */
export async function showSlide(id: string, slide: string, black: boolean, take = false): Promise<void> {
  const found = await ok(
    api.PUT('/api/wiki/pages/{id}/presentation', { ...at(id), body: { slide, black, take } }),
  )
  cache.setQueryData(presentationOf(id).queryKey, found)
}

/** Ends what runs on a page. */
export async function endShowing(id: string): Promise<void> {
  await ok<unknown>(api.DELETE('/api/wiki/pages/{id}/presentation', at(id)))
  cache.setQueryData(presentationOf(id).queryKey, { running: null })
}

/** The code a phone takes to become the remote control. */
export const remoteOf = (id: string) =>
  queryOptions({
    queryKey: ['wiki.page', 'remote', id],
    queryFn: () =>
      ok(
        api.GET('/api/wiki/pages/{id}/presentation/remote', {
          params: { path: { id }, query: { origin: location.origin } },
        }),
      ),
    staleTime: Infinity,
  })

/** Letters of a heading that the file of the slides takes. */
const HEADING = 500

/** Hands the slides that are shown to the browser's downloads as PDF, one a page. */
export async function fetchPaper(id: string, { deck, shown, cover }: Talk): Promise<void> {
  const slides = shown.map(({ layout, heading, continued, section, blocks }) => ({
    layout,
    title: (layout === 'title' ? cover.title : heading ? plainText(heading) : '').slice(0, HEADING),
    continued,
    section: section.slice(0, HEADING),
    blocks: blocks.map((one) => ({ ...one })),
  }))
  const body = { theme: deck.theme, slides, numbers: true }
  handOver(
    await ok(api.POST('/api/wiki/pages/{id}/slides/pdf', { ...at(id), body, parseAs: 'blob' })),
    cover.title,
  )
}

export interface Talk {
  full: Full
  deck: Deck
  /** Those that are not left out, in order. */
  shown: readonly Slide[]
  cover: Cover
}

/** A page as slides. `stored` are corrections newer than those the server gave; `theme` one chosen for this screen. */
export function useTalk(
  id: string,
  stored?: Stored,
  theme?: ThemeId,
): { talk?: Talk; query: UseQueryResult<Full> } {
  const query = useQuery(pageOf(id))
  const text = useQuery(documentOf(id))
  const full = query.data
  const said = text.data
  const talk = useMemo(() => {
    if (!full || !said) return undefined
    const given = readCorrections(stored ?? said.slides)
    const deck = cut(asDoc(said.document), theme ? { ...given, theme } : given, {
      title: full.page.title,
      room: roomOf,
    })
    const people = said.people
      .slice(0, 3)
      .map((one) => one.name)
      .filter(Boolean)
    const lines = [people.join(' \u00b7 '), onDay(said.edited_at)].filter(Boolean)
    return {
      full,
      deck,
      shown: deck.slides.filter((one) => !one.hidden),
      cover: { title: full.page.title, lines },
    }
  }, [full, said, stored, theme])
  return { talk, query: (text.isError ? text : query) as UseQueryResult<Full> }
}
