/** Frames between a page and the server: those of y-protocols, and two of our own. Pure. */

/** What a frame is about: its first number. */
export const FRAME = { sync: 0, awareness: 1, saved: 3, may: 4 } as const
/** What a sync frame asks or brings: its second number. */
export const SYNC = { ask: 0, answer: 1, update: 2 } as const

export type Incoming =
  | { kind: 'ask'; vector: Uint8Array }
  | { kind: 'answer' | 'update'; update: Uint8Array }
  | { kind: 'awareness'; update: Uint8Array }
  /** How many updates of this socket are kept for good. */
  | { kind: 'saved'; count: number }
  | { kind: 'may'; write: boolean }

/** Numbers and bytes as y-protocols writes them: seven bits a byte, the lowest first. */
class Reader {
  private at = 0
  constructor(private readonly frame: Uint8Array) {}

  number(): number {
    let value = 0
    for (let weight = 1; ; weight *= 128) {
      const byte = this.frame[this.at]
      if (byte === undefined || weight > Number.MAX_SAFE_INTEGER)
        throw new RangeError('The frame is cut short')
      this.at += 1
      value += (byte & 127) * weight
      if (byte < 128) return value
    }
  }

  bytes(): Uint8Array {
    const length = this.number()
    const from = this.at
    if (from + length > this.frame.length) throw new RangeError('The frame is cut short')
    this.at += length
    return this.frame.slice(from, this.at)
  }
}

/** Reads a frame; null for one that a newer server sends and this page does not know. */
export function read(frame: Uint8Array): Incoming | null {
  const from = new Reader(frame)
  const about = from.number()
  if (about === FRAME.awareness) return { kind: 'awareness', update: from.bytes() }
  if (about === FRAME.saved) return { kind: 'saved', count: from.number() }
  if (about === FRAME.may) return { kind: 'may', write: from.number() === 1 }
  if (about !== FRAME.sync) return null
  const step = from.number()
  if (step === SYNC.ask) return { kind: 'ask', vector: from.bytes() }
  if (step === SYNC.answer) return { kind: 'answer', update: from.bytes() }
  return step === SYNC.update ? { kind: 'update', update: from.bytes() } : null
}

/** A number, seven bits a byte, the lowest first. */
export function numbered(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push(128 | (rest % 128))
  return [...bytes, rest]
}

const frame = (numbers: readonly number[], bytes: Uint8Array): Uint8Array => {
  const head = [...numbers, bytes.length].flatMap(numbered)
  const whole = new Uint8Array(head.length + bytes.length)
  whole.set(head)
  whole.set(bytes, head.length)
  return whole
}

/** Asks for what is missing here. */
export const ask = (vector: Uint8Array): Uint8Array => frame([FRAME.sync, SYNC.ask], vector)
/** Brings what the other side is missing. */
export const answer = (update: Uint8Array): Uint8Array => frame([FRAME.sync, SYNC.answer], update)
export const update = (change: Uint8Array): Uint8Array => frame([FRAME.sync, SYNC.update], change)
export const awareness = (states: Uint8Array): Uint8Array => frame([FRAME.awareness], states)
