/**
 * What comes in while somebody composes a syllable waits until it is finished: text that others write into
 * the same paragraph would tear the syllable apart. Own edits keep going out.
 */

/** Milliseconds after the end of a composition until what waited is applied: the browser settles first. */
export const SETTLE = 30
/** Longest wait in milliseconds; a composition that stays open must not keep the page back for ever. */
export const LONGEST = 3000

/** Lets messages through, or keeps them in their order while a syllable is being composed. */
export class Hold<Message> {
  private waiting: Message[] = []
  private held = false
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly apply: (message: Message) => void) {}

  /** A message came in. */
  take(message: Message): void {
    if (this.held) this.waiting.push(message)
    else this.apply(message)
  }

  /** A composition began. */
  begin(): void {
    this.held = true
    this.wait(LONGEST)
  }

  /** A composition ended; another one may begin before what waited is applied. */
  end(): void {
    if (this.held) this.wait(SETTLE)
  }

  /** Applies what waited, now. */
  release(): void {
    clearTimeout(this.timer)
    this.held = false
    const due = this.waiting
    this.waiting = []
    due.forEach(this.apply)
  }

  /** Forgets what waited. */
  drop(): void {
    clearTimeout(this.timer)
    this.held = false
    this.waiting = []
  }

  private wait(milliseconds: number): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.release(), milliseconds)
  }
}

/** Lets a hold follow the compositions in an element; returns how to stop. */
export function holdWhileComposing(
  element: HTMLElement,
  hold: Pick<Hold<never>, 'begin' | 'end' | 'release'>,
): () => void {
  const begin = () => hold.begin()
  const end = () => hold.end()
  element.addEventListener('compositionstart', begin)
  element.addEventListener('compositionend', end)
  return () => {
    element.removeEventListener('compositionstart', begin)
    element.removeEventListener('compositionend', end)
    hold.release()
  }
}
