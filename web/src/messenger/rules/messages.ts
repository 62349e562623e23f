/** How messages follow each other. Pure. */
import type { Message } from '../data/rooms'

/** Messages with others put in: of two versions of one the later stays; the order is that of their numbers. */
export function merged(before: readonly Message[], news: readonly Message[]): readonly Message[] {
  const known = new Map(before.map((one) => [one.seq, one]))
  for (const one of news) {
    const old = known.get(one.seq)
    if (!old || old.change < one.change) known.set(one.seq, one)
  }
  return [...known.values()].sort((one, other) => one.seq - other.seq)
}

/** Milliseconds within which messages of one person stand together. */
const TOGETHER = 3 * 60_000

export interface Placed {
  message: Message
  /** Begins a day. */
  day: boolean
  /** The first of a run of one person: it carries the name. */
  first: boolean
  /** The last of a run within one minute: it carries the time. */
  last: boolean
}

const minute = (message: Message) => message.at.slice(0, 16)

/** Where days, names and times stand among messages. `dayOf` gives the day of a moment. */
export function placed(messages: readonly Message[], dayOf: (at: string) => string): readonly Placed[] {
  return messages.map((message, index) => {
    const before = messages[index - 1]
    const after = messages[index + 1]
    const day = !before || dayOf(before.at) !== dayOf(message.at)
    return {
      message,
      day,
      first:
        day ||
        before?.by !== message.by ||
        new Date(message.at).getTime() - new Date(before.at).getTime() > TOGETHER,
      last: after?.by !== message.by || minute(after) !== minute(message),
    }
  })
}

/** How many of the people have not read a message; who wrote it has. */
export const unreadBy = (message: Message, people: readonly { person: string; seen: number }[]): number =>
  people.filter((one) => one.person !== message.by && one.seen < message.seq).length

/** Whether nobody may choose any more. */
export const isOver = (poll: { closed: boolean; ends_at: string | null }, now: Date): boolean =>
  poll.closed || (poll.ends_at !== null && new Date(poll.ends_at) <= now)
