/** Codes by which phones put files on things. */
import { queryOptions } from '@tanstack/react-query'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import { onSignal } from '../../ground/live'

export type DropState = Got<'/api/messenger/drops/{drop}'>
export type Place = Got<'/api/messenger/drops/at/{token}'>

export const openDrop = (thing: string) => ok(api.POST('/api/messenger/drops', { body: { thing } }))

export const endDrop = (drop: string) =>
  ok(api.DELETE('/api/messenger/drops/{drop}', { params: { path: { drop } } }))

const key = (drop: string) => ['messenger.drop', drop]

/** Milliseconds after which the state of a code is read anew even when no signal came: signals may be lost. */
const ANYWAY = 5000

export const stateOf = (drop: string) =>
  queryOptions({
    queryKey: key(drop),
    queryFn: ({ signal }) =>
      ok(api.GET('/api/messenger/drops/{drop}', { params: { path: { drop } }, signal })),
    refetchInterval: ANYWAY,
    staleTime: 0,
    retry: false,
  })

/** Reads the state of a code anew as soon as something comes by it. */
export const watch = (drop: string): (() => void) =>
  onSignal('drop', () => void cache.invalidateQueries({ queryKey: key(drop) }))

/** The address that the phone opens. */
export const addressOf = (token: string): string => `${location.origin}/drop/${token}`

export const placeOf = (token: string) =>
  queryOptions({
    queryKey: ['messenger.drop', 'at', token],
    queryFn: ({ signal }) =>
      ok(api.GET('/api/messenger/drops/at/{token}', { params: { path: { token } }, signal })),
    retry: false,
  })

/** All that was chosen has arrived. */
export const tell = (token: string) =>
  ok(api.POST('/api/messenger/drops/at/{token}/told', { params: { path: { token } } }))
