/**
 * Enter that never eats or repeats a syllable.
 *
 * Browsers disagree about Enter while a syllable is still being composed:
 * Chrome sends keydown (isComposing, 229), compositionend and, for Korean, often keydown again (13);
 * Safari sends compositionend first and then keydown (229) that no longer says isComposing.
 * In Korean this Enter means "finish and do it", exactly once. In Japanese and Chinese it only picks
 * a candidate and does nothing else. Which one it is shows in the composed text.
 */

/** What to do with an event: act, ask again shortly (`later`), or leave it to the browser. */
export type Verdict = 'act' | 'later' | 'leave'

/** Longest time between the end of a composition and the Enter that ended it, in milliseconds. */
const TOGETHER = 60
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]$/

/** Decides about Enter from the stream of events; pure but for what it remembers. */
export class EnterGuard {
  private composing = false
  private text = ''
  private endedAt = -Infinity
  private pending = false

  start(): void {
    this.composing = true
    this.text = ''
  }

  update(text: string): void {
    this.text = text
  }

  end(text: string, at: number): void {
    this.composing = false
    this.text = text || this.text
    this.endedAt = at
  }

  /** Enter went down at `at` milliseconds. */
  enter(event: { isComposing: boolean; keyCode: number }, at: number): Verdict {
    const unfinished = this.composing || event.isComposing || event.keyCode === 229
    if (!unfinished) {
      this.pending = false
      return 'act'
    }
    const korean = HANGUL.test(this.text) && (this.composing || at - this.endedAt <= TOGETHER)
    if (!korean) return 'leave'
    this.pending = true
    return 'later'
  }

  /** Whether an Enter that was put off is still owed; asking settles it. */
  owed(): boolean {
    const owed = this.pending && !this.composing
    if (owed) this.pending = false
    return owed
  }
}

/**
 * Calls `act` once for every Enter without shift that means it; returns how to stop.
 * The default of that Enter (a new line, a submit) is prevented.
 */
export function onEnter(element: HTMLElement, act: () => void): () => void {
  const guard = new EnterGuard()
  let timer: ReturnType<typeof setTimeout> | undefined
  const settle = (tries: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (guard.owed()) act()
      else if (tries > 0) settle(tries - 1)
    }, 25)
  }
  const listeners: [string, (event: never) => void][] = [
    ['compositionstart', () => guard.start()],
    ['compositionupdate', (event: CompositionEvent) => guard.update(event.data)],
    ['compositionend', (event: CompositionEvent) => guard.end(event.data, performance.now())],
    [
      'keydown',
      (event: KeyboardEvent) => {
        if ((event.key !== 'Enter' && event.code !== 'Enter') || event.shiftKey) return
        const verdict = guard.enter(event, performance.now())
        if (verdict === 'leave') return
        if (verdict === 'later') return settle(2)
        clearTimeout(timer)
        event.preventDefault()
        act()
      },
    ],
    [
      'beforeinput',
      (event: InputEvent) => {
        const newLine = event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph'
        if (!newLine || !guard.owed()) return
        clearTimeout(timer)
        event.preventDefault()
        act()
      },
    ],
  ]
  listeners.forEach(([name, listener]) => element.addEventListener(name, listener as EventListener))
  return () => {
    clearTimeout(timer)
    listeners.forEach(([name, listener]) => element.removeEventListener(name, listener as EventListener))
  }
}

/** Whether a key event belongs to an unfinished syllable; shortcuts and lists then stay quiet. */
export const composing = (event: {
  isComposing?: boolean
  keyCode?: number
  nativeEvent?: KeyboardEvent
}): boolean =>
  Boolean(event.nativeEvent?.isComposing ?? event.isComposing) ||
  (event.nativeEvent?.keyCode ?? event.keyCode) === 229
