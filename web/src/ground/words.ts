/** Every word people read comes from here: `t('tasks.create', { name })`. */
import { setupI18n } from '@lingui/core'
import { useSyncExternalStore } from 'react'
import { catalogues } from 'virtual:words'
import { CLOSE, OPEN, settle } from './particles'
import type { Words } from './wordKeys'

export type Language = keyof typeof catalogues
/** A key of some locale file. */
export type Word = keyof Words
/** Keys of messages without parameters: what menus, manifests and buttons name. */
export type PlainWord = { [K in Word]: keyof Words[K] extends never ? K : never }[Word]

const i18n = setupI18n()
const wanted = new Set<string>(['ground'])
const loaded = new Set<string>()
const listeners = new Set<() => void>()
let language: Language = 'ko'

/** The language of the screen. */
export const languageNow = (): Language => language

/** Locale for dates and numbers. */
export const localeNow = (): string => (language === 'ko' ? 'ko-KR' : 'en-GB')

const guess = (): Language => (navigator.language.toLowerCase().startsWith('ko') ? 'ko' : 'en')

/** The language chosen last on this machine; without a choice, that of the browser. */
export function firstLanguage(): Language {
  try {
    const kept = (JSON.parse(localStorage.getItem('madang.settings') ?? '{}') as { language?: string })
      .language
    return kept === 'ko' || kept === 'en' ? kept : guess()
  } catch {
    return guess()
  }
}

async function fetchPart(to: Language, part: string): Promise<void> {
  const mark = `${to}/${part}`
  const load = catalogues[to][part]
  if (loaded.has(mark) || !load) return
  const messages = (await load()).default
  i18n.load(to, messages)
  loaded.add(mark)
}

/** Makes the words of a part (`ground`, `menu` or a slice) ready in the present language. */
export async function needWords(part: string): Promise<void> {
  wanted.add(part)
  await fetchPart(language, part)
}

/** Switches the language of the whole screen. */
export async function speak(to: Language): Promise<void> {
  await Promise.all([...wanted].map((part) => fetchPart(to, part)))
  language = to
  i18n.activate(to)
  document.documentElement.lang = to
  listeners.forEach((listener) => listener())
}

/** The language, as a value that redraws the component when it changes. */
export const useLanguage = (): Language =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, languageNow)

type Values = Record<string, unknown>

/** Names a compiled message chooses by; their values are compared, so they stay unmarked. */
function chosenBy(message: unknown): Set<string> {
  const tokens = Array.isArray(message) ? (message as unknown[]) : []
  return new Set(
    tokens
      .filter((token): token is [string, string] => Array.isArray(token) && token[1] === 'select')
      .map(([name]) => name),
  )
}

function say(key: string, values?: Values): string {
  if (!values) return settle(i18n._(key))
  const chosen = chosenBy(i18n.messages[key])
  const marked = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && !chosen.has(name) ? OPEN + value + CLOSE : value,
    ]),
  )
  return settle(i18n._(key, marked))
}

/** The words of a key in the present language, particles settled. */
export function t<K extends Word>(key: K, ...values: keyof Words[K] extends never ? [] : [Words[K]]): string {
  return say(key, values[0])
}

/** Keys of the words here that begin so, for lists of what has a word. */
export const keysFrom = (start: string): string[] =>
  Object.keys(i18n.messages).filter((key) => key.startsWith(start))

/** Words of a key known only at run time (a refusal's code); null when the locale has none. */
export function tMaybe(key: string, values: Values = {}): string | null {
  const known = i18n.messages[key] !== undefined
  return known ? say(key, values) : null
}
