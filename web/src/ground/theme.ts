/** How the screen looks for one person: kept on the server, cached here so that the first paint is right. */
import { useSyncExternalStore } from 'react'
import type { Language } from './words'

export type Theme = 'system' | 'light' | 'dark' | 'contrast'
export type TextSize = 'small' | 'medium' | 'large' | 'larger' | 'largest'

export interface Settings {
  language?: Language
  theme: Theme
  text: TextSize
  /** Rows of 36 px. */
  dense: boolean
  /** 22 px text, one thing a screen. */
  plain: boolean
  /** Single-letter shortcuts; people who dictate switch them off. */
  shortcuts: boolean
}

export const THEMES: readonly Theme[] = ['system', 'light', 'dark', 'contrast']
export const TEXT_SIZES: readonly TextSize[] = ['small', 'medium', 'large', 'larger', 'largest']

const KEY = 'madang.settings'
const PLAIN_START: Settings = { theme: 'system', text: 'medium', dense: false, plain: false, shortcuts: true }
const listeners = new Set<() => void>()
let settings = read()

function read(): Settings {
  try {
    return { ...PLAIN_START, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Settings>) }
  } catch {
    return PLAIN_START
  }
}

/** The settings now. */
export const settingsNow = (): Settings => settings

/** The settings, as a value that redraws the component when they change. */
export const useSettings = (): Settings =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, settingsNow)

const mark = (name: string, value: string | null) => {
  const root = document.documentElement
  if (value === null) root.removeAttribute(name)
  else root.setAttribute(name, value)
}

/** Shows settings on the page and remembers them on this machine; unknown values keep what was there. */
export function applySettings(change: Partial<Settings>): void {
  const next = { ...settings, ...change }
  settings = {
    ...next,
    theme: THEMES.includes(next.theme) ? next.theme : settings.theme,
    text: TEXT_SIZES.includes(next.text) ? next.text : settings.text,
  }
  mark('data-theme', settings.theme === 'system' ? null : settings.theme)
  mark('data-text', settings.text === 'medium' ? null : settings.text)
  mark('data-dense', settings.dense ? '' : null)
  mark('data-plain', settings.plain ? '' : null)
  try {
    localStorage.setItem(KEY, JSON.stringify(settings))
  } catch {
    // Without storage the settings still hold until the page closes.
  }
  listeners.forEach((listener) => listener())
}
