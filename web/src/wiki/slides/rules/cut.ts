/**
 * Cuts a page into slides: at headings, at dividers, and where a slide would be too long, with what was corrected by
 * hand. Pure: the same page, corrections and room give the same slides in every browser.
 */
import { plainText, type DocNode } from '../../view/model'
import { atomsOf, blocksOf, headingLevel, type Atom } from './atoms'
import { attach, begins, blockOf, TITLE, type Correction, type Corrections } from './corrections'
import type { Deck, Slide, ThemeId } from './deck'
import { layoutFor } from './layout'
import { slideLines, type Room } from './measure'

/** A slide that a hand joined from several holds up to so many of them; its text is drawn smaller. */
const JOINED = 3
/** Below this share of a slide, the last slide of a section is evened out with those before. */
const EVEN = 1.06
const STEPS = 12
/** Tables and code are read closely: rather than go on to another slide they are drawn so much smaller. */
const DENSE: Readonly<Record<string, number>> = { table: 1.2, codeBlock: 1.2 }
const denseOf = ({ source }: Atom): number => DENSE[source.type] ?? 1
/** Letters by which a piece is named where a slide can be split. */
const WORDS = 50

interface Run {
  why: Slide['why']
  atoms: Atom[]
}

/** The slides of a page. `theme` is used where none is chosen. */
export function cut(
  doc: DocNode,
  corrections: Corrections,
  { title, room, theme = 'office' }: { title: string; room: (theme: ThemeId) => Room; theme?: ThemeId },
): Deck {
  const dressed = corrections.theme ?? theme
  const space = room(dressed)
  const atoms = atomsOf(doc, space)
  const aliases = new Map(atoms.flatMap((one) => (one.alias ? [[one.alias, one.anchor]] : [])))
  const by = attach(
    corrections,
    atoms.map((one) => one.anchor),
    aliases,
  )
  const shown = sameTitle(atoms, title) && !begins(by.get(atoms[0]?.anchor ?? '')) ? atoms.slice(1) : atoms
  const slides = [titleSlide(by.get(TITLE)), ...slidesOf(shown, by, space)]
  return { theme: dressed, slides: ordered(slides), natural: slides.map((one) => one.key) }
}

/** Whether the page begins with a heading that only says its title again. */
const sameTitle = (atoms: readonly Atom[], title: string): boolean =>
  headingLevel(atoms[0]) > 0 && plainText(atoms[0]?.piece ?? { type: '' }).trim() === title.trim()

const titleSlide = (given: Correction | undefined): Slide => ({
  key: TITLE,
  why: 'title',
  heading: null,
  continued: false,
  section: '',
  blocks: [],
  layout: 'title',
  hidden: given?.hidden ?? false,
  notes: given?.notes ?? '',
  anchors: [],
  words: [],
})

/** The two highest levels of heading that the page uses begin slides. */
function cuttingLevel(atoms: readonly Atom[]): number {
  const levels = [...new Set(atoms.map(headingLevel).filter((level) => level > 0))].sort()
  return levels[1] ?? levels[0] ?? 0
}

function runsOf(atoms: readonly Atom[], by: ReadonlyMap<string, Correction>): Run[] {
  const deepest = cuttingLevel(atoms)
  const runs: Run[] = []
  for (const atom of atoms) {
    const given = by.get(atom.anchor)
    const level = headingLevel(atom)
    const own = level > 0 && level <= deepest ? 'heading' : atom.ruled ? 'rule' : null
    const last = runs.at(-1)
    if (!last) runs.push({ why: own ?? 'start', atoms: [atom] })
    else if (given?.cut !== false && (own || begins(given))) runs.push({ why: own ?? 'hand', atoms: [atom] })
    else last.atoms.push(atom)
  }
  return runs
}

const linesOf = (atoms: readonly Atom[], room: Room): number => slideLines(blocksOf(atoms), room.width)

/** Fills slides in order. A heading never stands last, and nothing is cut where a hand let it go on. */
function fill(
  atoms: readonly Atom[],
  room: Room,
  most: number,
  by: ReadonlyMap<string, Correction>,
): Atom[][] {
  const slides: Atom[][] = []
  let current: Atom[] = []
  let lines = 0
  let picture = 0
  for (const atom of atoms) {
    const isPicture = atom.piece.type === 'image'
    // Beside a picture the text is narrower; only then is the whole slide measured anew.
    const more = isPicture || picture > 0 ? linesOf([...current, atom], room) : lines + atom.lines
    const fits = more <= most * denseOf(atom)
    if (current.length > 0 && !fits && by.get(atom.anchor)?.cut !== false) {
      const carried: Atom[] = []
      while (current.length > 1 && current.at(-1)?.leads) carried.unshift(current.pop() as Atom)
      slides.push(current)
      current = [...carried, atom]
      lines = current.reduce((sum, one) => sum + one.lines, current[0]?.again ?? 0)
      picture = current.filter((one) => one.piece.type === 'image').length
      continue
    }
    current.push(atom)
    lines = more
    picture += isPicture ? 1 : 0
  }
  if (current.length > 0) slides.push(current)
  return slides
}

/** Cuts by length, evenly: no last slide with a single line. */
function packed(atoms: readonly Atom[], room: Room, by: ReadonlyMap<string, Correction>): Atom[][] {
  const joined = atoms.filter((one) => by.get(one.anchor)?.cut === false).length
  const most = room.lines * Math.min(1 + joined, JOINED)
  const first = fill(atoms, room, most, by)
  if (first.length < 2) return first
  const total = first.reduce((sum, one) => sum + linesOf(one, room), 0)
  const least = ((total / first.length) * EVEN) / Math.max(...atoms.map(denseOf))
  for (let step = 0; step < STEPS; step += 1) {
    const limit = least + ((most - least) * step) / STEPS
    if (limit >= most) break
    const tried = fill(atoms, room, limit, by)
    if (tried.length === first.length) return tried
  }
  return first
}

function slidesOf(atoms: readonly Atom[], by: ReadonlyMap<string, Correction>, room: Room): Slide[] {
  const slides: Slide[] = []
  const deepest = cuttingLevel(atoms)
  let above = ''
  let heading: DocNode | null = null
  const runs = runsOf(atoms, by)
  const sections =
    new Set(runs.map((one) => headingLevel(one.atoms[0])).filter((level) => level > 0)).size > 1
  for (const run of runs) {
    const [first] = run.atoms
    if (!first) continue
    const level = headingLevel(first)
    // A slide begun by hand at a heading of the text, or by a divider, takes that heading for its own.
    const leading = level > 0 ? first : undefined
    if (leading) {
      heading = leading.piece
      if (level < deepest || !sections) above = sections ? plainText(leading.piece) : ''
    } else if (run.why === 'rule' || run.why === 'start') heading = null
    const body = leading ? run.atoms.slice(1) : run.atoms
    const title = heading
    const section = leading && level < deepest ? '' : above
    const parts = body.length > 0 ? packed(body, titled(room, title), by) : [[]]
    parts.forEach((part, at) => {
      const begin = at === 0 ? first : part[0]
      if (!begin) return
      const given = by.get(begin.anchor)
      const before = slides.at(-1)
      const blocks = blocksOf(part)
      const chosen = given?.layout ?? (at > 0 ? before?.chosen : undefined)
      const all = [...(at === 0 && leading ? [leading] : []), ...part]
      slides.push({
        key: begin.anchor,
        why: at === 0 ? run.why : 'length',
        heading: title,
        continued: title !== null && (at > 0 || !leading),
        section: section === (title && plainText(title)) ? '' : section,
        blocks,
        layout: blocks.length === 0 && title ? 'section' : (chosen ?? layoutFor(blocks, parts.length === 1)),
        chosen,
        hidden: given?.hidden ?? (at > 0 ? (before?.hidden ?? false) : false),
        notes: given?.notes ?? '',
        after: given?.after,
        anchors: all.map((one) => one.anchor),
        words: all.map((one) => plainText(one.piece).trim().slice(0, WORDS)),
      })
    })
  }
  return slides
}

/** A slide without a heading has its room for the text. */
const titled = (room: Room, heading: DocNode | null): Room =>
  heading ? room : { ...room, lines: room.lines + 1 }

/** Puts slides where hands put them: each after the one it names, with those that only its length began. */
function ordered(slides: readonly Slide[]): Slide[] {
  const groups: Slide[][] = []
  for (const slide of slides) {
    const last = groups.at(-1)
    if (slide.why === 'length' && slide.after === undefined && last) last.push(slide)
    else groups.push([slide])
  }
  const home = new Map<string, string>()
  for (const group of groups)
    for (const slide of group)
      for (const anchor of [slide.key, ...slide.anchors]) home.set(anchor, group[0]?.key ?? '')
  const above = new Map<string, string>()
  for (const group of groups) {
    const [head] = group
    if (!head || head.after === undefined || head.key === TITLE) continue
    const target = head.after === '' ? TITLE : (home.get(head.after) ?? home.get(blockOf(head.after)))
    if (target !== undefined && !leadsBack(above, target, head.key)) above.set(head.key, target)
  }
  const following = new Map<string, Slide[][]>()
  const done: Slide[] = []
  for (const group of groups) {
    const target = above.get(group[0]?.key ?? '')
    if (target !== undefined) following.set(target, [...(following.get(target) ?? []), group])
  }
  const put = (group: Slide[]) => {
    done.push(...group)
    following.get(group[0]?.key ?? '')?.forEach(put)
  }
  groups.filter((group) => !above.has(group[0]?.key ?? '')).forEach(put)
  return done
}

/** Whether following `from` upwards comes to `to`: two people may have put two slides after each other. */
function leadsBack(above: ReadonlyMap<string, string>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = above.get(at)) if (at === to) return true
  return false
}
