/**
 * What was corrected by hand in the slides of a page. Corrections lie in a flat map, `<anchor>.<field>` to a value, so
 * that two people who correct different things never lose one; an anchor is the id of the block a slide begins with.
 */
import type { Deck, Slide } from './deck'
import { isLayout, isTheme, type Layout, type ThemeId } from './deck'

/** Anchor of the title slide. */
export const TITLE = 'title'
const DECK = 'deck'
/** Letters that notes of one slide may have. */
export const NOTES = 8000
/** Blocks that a correction remembers of its slide. */
const REMEMBERED = 12

export interface Correction {
  /** True: a slide begins here. False: it goes on, whatever would cut it. */
  cut?: boolean
  hidden?: boolean
  layout?: Layout
  notes?: string
  /** Anchor of the slide it stands after; the empty text for the very first place. */
  after?: string
  /** Ids of the blocks that stood on the slide: what the correction holds on to when its own block is gone. */
  own?: readonly string[]
  /** Anchor of the slide that stood before it. */
  before?: string
}

export interface Corrections {
  theme?: ThemeId
  of: ReadonlyMap<string, Correction>
}

export type Stored = Readonly<Record<string, unknown>>

/** A value to write at a key of the map; undefined takes the key out. */
export interface Change {
  key: string
  value: boolean | string | readonly string[] | undefined
}

const text = (value: unknown): value is string => typeof value === 'string'

function field(into: Correction, name: string, value: unknown): void {
  if (name === 'cut' && typeof value === 'boolean') into.cut = value
  else if (name === 'hidden' && value === true) into.hidden = true
  else if (name === 'layout' && isLayout(value)) into.layout = value
  else if (name === 'notes' && text(value) && value) into.notes = value.slice(0, NOTES)
  else if (name === 'after' && text(value)) into.after = value
  else if (name === 'own' && Array.isArray(value)) into.own = value.filter(text).slice(0, REMEMBERED)
  else if (name === 'before' && text(value)) into.before = value
}

/** Whether something is corrected, beyond what a correction remembers. */
const says = (one: Correction): boolean =>
  one.cut !== undefined || one.hidden === true || !!one.layout || !!one.notes || one.after !== undefined

/** Reads the map; what it cannot understand is left out, as the map is written by every editor of the page. */
export function readCorrections(stored: Stored): Corrections {
  const of = new Map<string, Correction>()
  for (const [key, value] of Object.entries(stored)) {
    const at = key.lastIndexOf('.')
    const anchor = key.slice(0, at)
    if (at <= 0 || anchor === DECK) continue
    const one = of.get(anchor) ?? {}
    field(one, key.slice(at + 1), value)
    of.set(anchor, one)
  }
  for (const [anchor, one] of of) if (!says(one)) of.delete(anchor)
  const theme = stored[`${DECK}.theme`]
  return { theme: isTheme(theme) ? theme : undefined, of }
}

/** The block of an anchor, without the number of its part. */
export const blockOf = (anchor: string): string => anchor.split('~', 1)[0] ?? anchor

/** Part of a block cut by length; 0 for its beginning. */
const partOf = (anchor: string): number => Number(anchor.split('~')[1] ?? 0)

/** Whether a correction makes a slide begin at its anchor. */
export const begins = (one: Correction | undefined): boolean =>
  one !== undefined && one.cut !== false && says(one)

function join(one: Correction, other: Correction): Correction {
  const notes = [one.notes, other.notes].filter(Boolean).join('\n')
  return { ...other, ...one, ...(notes ? { notes } : {}) }
}

/**
 * The corrections on the anchors that the page has now, in its order. A correction whose block is gone goes to the next
 * block that stood on its slide; its notes alone, where none is left, to the slide before; otherwise it ends. `aliases`
 * are other names of anchors: a list is where its first item is.
 */
export function attach(
  corrections: Corrections,
  anchors: readonly string[],
  aliases: ReadonlyMap<string, string> = new Map(),
): Map<string, Correction> {
  const known = new Set(anchors)
  const parts = new Map<string, number>()
  for (const anchor of anchors)
    parts.set(blockOf(anchor), Math.max(parts.get(blockOf(anchor)) ?? 0, partOf(anchor)))
  const found = new Map<string, Correction>()
  const lost: [string, Correction][] = []
  const put = (anchor: string, one: Correction) => found.set(anchor, join(found.get(anchor) ?? {}, one))

  for (const [anchor, one] of corrections.of) {
    const here = aliases.get(anchor) ?? anchor
    if (known.has(here) || here === TITLE) put(here, one)
    else lost.push([anchor, one])
  }
  // In a fixed order, so that every browser comes to the same slides.
  lost.sort(([a], [b]) => (a < b ? -1 : 1))
  for (const [anchor, one] of lost) {
    const last = parts.get(blockOf(anchor))
    // A part of a block that has fewer parts now: its notes go to the last one, the rest has no place any more.
    if (last !== undefined) {
      if (one.notes) put(last > 0 ? `${blockOf(anchor)}~${last}` : blockOf(anchor), { notes: one.notes })
      continue
    }
    const next = one.own?.find((id) => known.has(id))
    if (next !== undefined && one.cut !== false) put(next, one)
    else if (one.notes && one.before !== undefined && (known.has(one.before) || one.before === TITLE))
      put(one.before, { notes: one.notes })
  }
  return found
}

// What a hand does

const write = (anchor: string, name: keyof Correction, value: Change['value']): Change => ({
  key: `${anchor}.${name}`,
  value,
})

/** What a correction remembers of its slide. */
function remember(deck: Deck, slide: Slide, from = slide.key): Change[] {
  const before = deck.slides[deck.slides.indexOf(slide) - 1]?.key
  const own = slide.anchors.slice(slide.anchors.indexOf(from) + 1, REMEMBERED)
  return [
    write(from, 'own', own),
    ...(from !== slide.key
      ? [write(from, 'before', slide.key)]
      : before
        ? [write(from, 'before', before)]
        : []),
    ...pin(neighbour(deck, slide, 1)),
  ]
}

/** The slide before or after in the order of the text. */
const neighbour = (deck: Deck, slide: Slide, step: 1 | -1): Slide | undefined => {
  const key = deck.natural[deck.natural.indexOf(slide.key) + step]
  return deck.slides.find((one) => one.key === key)
}

/** Keeps a slide that only its length began where it is: it would follow what is corrected before it. */
const pin = (slide: Slide | undefined): Change[] =>
  slide?.why === 'length' ? [write(slide.key, 'cut', true)] : []

/** Begins a slide at an anchor in the middle of one. */
export function split(deck: Deck, slide: Slide, anchor: string): Change[] {
  if (slide.anchors.indexOf(anchor) < 1) return []
  return [write(anchor, 'cut', true), ...remember(deck, slide, anchor)]
}

/** Whether a slide can go on from the one before it in the text. */
export const canMerge = (deck: Deck, slide: Slide): boolean => {
  const before = neighbour(deck, slide, -1)
  return before !== undefined && before.layout !== 'title'
}

/** Lets the slide before, in the order of the text, go on over this one. */
export function merge(deck: Deck, slide: Slide): Change[] {
  const before = neighbour(deck, slide, -1)
  if (!before || !canMerge(deck, slide)) return []
  const notes = [before.notes, slide.notes].filter(Boolean).join('\n')
  return [
    write(slide.key, 'cut', false),
    ...(['hidden', 'layout', 'notes', 'after'] as const).map((name) => write(slide.key, name, undefined)),
    ...(slide.notes ? [write(before.key, 'notes', notes)] : []),
    ...remember(deck, slide),
    ...pin(before),
  ]
}

/** Leaves a slide out of the presentation, or takes it in again. */
export const hide = (deck: Deck, slide: Slide, hidden: boolean): Change[] => [
  write(slide.key, 'hidden', hidden || undefined),
  ...remember(deck, slide),
]

/** Chooses a layout; undefined leaves it to the content. */
export const arrange = (deck: Deck, slide: Slide, layout: Layout | undefined): Change[] => [
  write(slide.key, 'layout', layout),
  ...remember(deck, slide),
]

/** Keeps what the speaker wants to say. */
export const note = (deck: Deck, slide: Slide, notes: string): Change[] => [
  write(slide.key, 'notes', notes.slice(0, NOTES) || undefined),
  ...remember(deck, slide),
]

/** Chooses the theme of the deck. */
export const dress = (theme: ThemeId): Change[] => [{ key: `${DECK}.theme`, value: theme }]

/** Puts a slide at a place of the order shown, counted without it. */
export function move(deck: Deck, slide: Slide, place: number): Change[] {
  if (slide.layout === 'title') return []
  const rest = deck.slides.filter((one) => one !== slide)
  const to = Math.min(rest.length, Math.max(rest[0]?.layout === 'title' ? 1 : 0, place))
  if (deck.slides.indexOf(slide) === to) return []
  const order = [...rest.slice(0, to), slide, ...rest.slice(to)]
  return reorder(deck, order)
}

/** The fewest `after` that give an order: a slide that follows its neighbour of the text carries none. */
function reorder(deck: Deck, order: readonly Slide[]): Change[] {
  const kept = longestRun(order.map((one) => deck.natural.indexOf(one.key)))
  return order.flatMap((one, at) => {
    const after = kept.has(at) ? undefined : (order[at - 1]?.key ?? '')
    if (one.after === after) return []
    const next = order[at + 1]
    return [
      write(one.key, 'after', after),
      ...(after === undefined ? [] : [...remember(deck, one), ...pin(next)]),
    ]
  })
}

/** Places of the longest rising run of numbers: the slides that stay where the text has them. */
function longestRun(numbers: readonly number[]): Set<number> {
  const length: number[] = []
  const from: number[] = []
  let end = -1
  numbers.forEach((number, at) => {
    length[at] = 1
    from[at] = -1
    for (let other = 0; other < at; other += 1)
      if ((numbers[other] ?? 0) < number && (length[other] ?? 0) + 1 > (length[at] ?? 0)) {
        length[at] = (length[other] ?? 0) + 1
        from[at] = other
      }
    if (end < 0 || (length[at] ?? 0) > (length[end] ?? 0)) end = at
  })
  const run = new Set<number>()
  for (let at = end; at >= 0; at = from[at] ?? -1) run.add(at)
  return run
}
