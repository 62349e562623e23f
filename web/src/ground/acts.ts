/** Acts of the screen: one name, one icon, one shortcut, used by menu, palette and tooltip alike. */
import type { LucideIcon } from 'lucide-react'
import { useEffect, useRef, useSyncExternalStore } from 'react'
import { composing } from './ime'
import { settingsNow } from './theme'

export interface Act {
  id: string
  label: string
  icon?: LucideIcon
  /** `c`, `mod+enter`, `shift+mod+p`, or two strokes: `g h`. */
  keys?: string
  disabled?: boolean
  run: () => void
}

/** Shortcuts of the shell itself, which no slice may take. */
export const SHELL_KEYS = { palette: 'mod+k', shortcuts: '?', settings: 'g s', home: 'g h' } as const

const groups = new Map<symbol, readonly Act[]>()
/** Acts of the shell: screens that open inside it may take its keys, whichever came first. */
const outermost = new Map<symbol, readonly Act[]>()
const listeners = new Set<() => void>()
let all: readonly Act[] = []

/** Acts with each shortcut once: the innermost screen has it, the others do without it meanwhile. */
export function keysOnce(acts: readonly Act[]): Act[] {
  const taken = new Set<string>()
  return acts
    .toReversed()
    .map((act) => {
      if (!act.keys) return act
      if (taken.has(act.keys)) return { ...act, keys: undefined }
      taken.add(act.keys)
      return act
    })
    .reverse()
}

function publish() {
  all = keysOnce([...outermost.values(), ...groups.values()].flat())
  listeners.forEach((listener) => listener())
}

/** The acts offered now, those of the innermost screen last. */
export const useOfferedActs = (): readonly Act[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => all,
  )

/** Offers acts while the component is on screen; `shell` for those that stand behind all others. */
export function useActs(acts: readonly Act[], shell = false): void {
  const latest = useRef(acts)
  const shape = acts
    .map((act) => `${act.id}\t${act.label}\t${act.keys ?? ''}\t${act.disabled ? 1 : 0}`)
    .join('\n')
  useEffect(() => {
    latest.current = acts
  })
  useEffect(() => {
    const own = Symbol('acts')
    const level = shell ? outermost : groups
    level.set(
      own,
      latest.current.map((act, index) => ({ ...act, run: () => latest.current[index]?.run() })),
    )
    publish()
    return () => {
      level.delete(own)
      publish()
    }
  }, [shape, shell])
}

const APPLE = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** A shortcut as people read it: `mod+k` is ⌘K or Ctrl+K. */
export function keysText(keys: string): string {
  return keys
    .split(' ')
    .map((stroke) =>
      stroke
        .split('+')
        .map((key) => {
          if (key === 'mod') return APPLE ? '\u2318' : 'Ctrl'
          if (key === 'shift') return APPLE ? '\u21E7' : 'Shift'
          if (key === 'alt') return APPLE ? '\u2325' : 'Alt'
          return key.length === 1 ? key.toUpperCase() : key[0]?.toUpperCase() + key.slice(1)
        })
        .join(APPLE ? '' : '+'),
    )
    .join(' ')
}

/**
 * The stroke of a key event, as `keys` writes it. Letters come from the key's place, so that a
 * keyboard switched to Hangul keeps its shortcuts.
 */
export function strokeOf(event: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1]?.toLowerCase()
  const key = letter ?? event.key.toLowerCase()
  const parts = [event.metaKey || event.ctrlKey ? 'mod' : '', event.altKey ? 'alt' : '']
  if (event.shiftKey && (letter !== undefined || key.length > 1)) parts.push('shift')
  return [...parts, key].filter(Boolean).join('+')
}

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Milliseconds within which the second stroke of `g h` must follow. */
const TWO_STROKES = 900

/** Listens for shortcuts; returns how to stop. Single letters stay quiet while typing or when switched off. */
export function startShortcuts(): () => void {
  let first = ''
  let firstAt = 0
  const listen = (event: KeyboardEvent) => {
    if (event.defaultPrevented || composing(event)) return
    const stroke = strokeOf(event)
    const single = !/(mod|alt)\+/.test(stroke)
    if (single && (typing(event.target) || !settingsNow().shortcuts)) return
    // A window over the screen keeps the keys for itself.
    if (document.querySelector('.m-veil') && single) return
    const both = event.timeStamp - firstAt < TWO_STROKES ? `${first} ${stroke}` : ''
    const offered = all.toReversed().filter((one) => !one.disabled)
    // The second stroke of `g h` is no `h`.
    const act = offered.find((one) => one.keys === both) ?? offered.find((one) => one.keys === stroke)
    first = stroke
    firstAt = event.timeStamp
    if (!act) return
    event.preventDefault()
    act.run()
  }
  addEventListener('keydown', listen)
  return () => removeEventListener('keydown', listen)
}
