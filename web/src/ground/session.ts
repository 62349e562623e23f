/** Who is signed in. The server decides the state; this file keeps what it said last. */
import { useSyncExternalStore } from 'react'
import { api, ok, onSignedOut } from './api'
import { forget } from './forget'
import type { components } from './schema'
import { applySettings, settingsNow, type Settings } from './theme'
import { languageNow, speak } from './words'

export type Session = components['schemas']['SessionView']
export type Me = NonNullable<Session['person']>

const listeners = new Set<() => void>()
let session: Session | null = null

/** Keeps what the server said of the session. */
export function takeSession(next: Session): Session {
  session = next
  if (next.state !== 'signed-in') forget()
  if (next.state === 'signed-in') applySettings(next.settings)
  listeners.forEach((listener) => listener())
  const chosen = next.state === 'signed-in' ? next.language : settingsNow().language
  if ((chosen === 'ko' || chosen === 'en') && chosen !== languageNow()) void speak(chosen)
  return next
}

/** The session, null before the first answer. */
export const sessionNow = (): Session | null => session

/** The session, redrawing when it changes. */
export const useSession = (): Session | null =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, sessionNow)

/** The person signed in. Only for screens inside the shell. */
export function useMe(): Me {
  const person = useSession()?.person
  if (!person) throw new Error('Nobody is signed in')
  return person
}

/** Name of a person in the language of the screen. */
export const nameOf = (person: { fn: string; fn_en?: string }): string =>
  languageNow() === 'en' && person.fn_en ? person.fn_en : person.fn

/** Whether the institution lets this person do an act that belongs to no thing. */
export const useMay = (act: string): boolean => useSession()?.may.includes(act) ?? false

/** Puts off the end of the session. */
export const extendSession = async (): Promise<Session> =>
  takeSession(await ok(api.POST('/api/session/extend')))

/** Asks the server who is signed in. */
export const loadSession = async (): Promise<Session> => takeSession(await ok(api.GET('/api/session')))

export const signIn = async (number: string, password: string): Promise<Session> =>
  takeSession(await ok(api.POST('/api/session', { body: { number, password } })))

export const giveCode = async (code: string): Promise<Session> =>
  takeSession(await ok(api.POST('/api/session/second-factor', { body: { code } })))

export const changePassword = async (old: string, next: string): Promise<Session> =>
  takeSession(await ok(api.POST('/api/session/password', { body: { old, new: next } })))

export const setUp = async (first: components['schemas']['FirstSetUp']): Promise<Session> =>
  takeSession(await ok(api.POST('/api/setup', { body: first })))

let leave = (): void => undefined

/** What to close before signing out: nothing may ask the server as somebody who has left. */
export const onLeave = (close: () => void): void => {
  leave = close
}

export async function signOut(): Promise<void> {
  leave()
  await ok(api.DELETE('/api/session'))
  forget()
  location.assign('/')
}

/** Shows a setting at once and keeps it on the server. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const before = settingsNow()
  applySettings(change)
  if (change.language) await speak(change.language)
  if (session?.state !== 'signed-in') return
  try {
    await ok(api.PATCH('/api/me/settings', { body: { ...change } }))
  } catch (error) {
    applySettings(before)
    if (change.language && before.language) await speak(before.language)
    throw error
  }
}

onSignedOut(() => {
  if (session?.state === 'signed-in') void loadSession()
})
