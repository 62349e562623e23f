import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { onEnter } from './ime'

/** One recorded event: `[type, fields]`. */
type Recorded = [string, Record<string, unknown>]

function replay(events: readonly Recorded[]): number {
  const box = document.createElement('textarea')
  const act = vi.fn()
  const stop = onEnter(box, act)
  for (const [type, fields] of events) {
    const event = new Event(type, { bubbles: true, cancelable: true })
    Object.entries(fields).forEach(([name, value]) => Object.defineProperty(event, name, { value }))
    box.dispatchEvent(event)
  }
  vi.advanceTimersByTime(500)
  stop()
  return act.mock.calls.length
}

const enter = (keyCode: number, isComposing = false): Recorded => [
  'keydown',
  { key: 'Enter', code: 'Enter', keyCode, isComposing, shiftKey: false },
]
const composed = (text: string): Recorded[] => [
  ['compositionstart', { data: '' }],
  ['compositionupdate', { data: text }],
]
const end = (text: string): Recorded => ['compositionend', { data: text }]

describe('Enter', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('acts once after plain text', () => {
    expect(replay([enter(13)])).toBe(1)
  })

  it('acts once for Korean in Chrome: keydown 229, end, keydown 13', () => {
    expect(replay([...composed('늘'), enter(229, true), end('늘'), enter(13)])).toBe(1)
  })

  it('acts once for Korean in Chrome where no second keydown comes', () => {
    expect(replay([...composed('늘'), enter(229, true), end('늘')])).toBe(1)
  })

  it('acts once for Korean in Safari: end, then keydown 229', () => {
    expect(replay([...composed('늘'), end('늘'), enter(229)])).toBe(1)
  })

  it('acts once for Korean in Safari when a second keydown follows', () => {
    expect(replay([...composed('늘'), end('늘'), enter(229), enter(13)])).toBe(1)
  })

  it('acts once when the browser goes on to break the line', () => {
    const line: Recorded = ['beforeinput', { inputType: 'insertLineBreak' }]
    expect(replay([...composed('ㅎ'), enter(229, true), end('ㅎ'), line])).toBe(1)
  })

  it('only picks the candidate in Japanese, in Chrome and in Safari', () => {
    expect(replay([...composed('変換'), enter(229, true), end('変換')])).toBe(0)
    expect(replay([...composed('変換'), end('変換'), enter(229)])).toBe(0)
  })

  it('acts on the second Enter in Japanese', () => {
    expect(replay([...composed('変換'), enter(229, true), end('変換'), enter(13)])).toBe(1)
  })

  it('makes a line with shift', () => {
    expect(
      replay([['keydown', { key: 'Enter', code: 'Enter', keyCode: 13, isComposing: false, shiftKey: true }]]),
    ).toBe(0)
  })
})
