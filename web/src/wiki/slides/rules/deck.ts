/** The slides of a page. */
import type { DocNode } from '../../view/model'

export const LAYOUTS = [
  'text',
  'columns',
  'text-image',
  'image',
  'table',
  'quote',
  'statement',
  'number',
] as const
/** Layouts a hand may choose, and the two that only the text itself makes. */
export type Layout = (typeof LAYOUTS)[number]
export type DrawnLayout = Layout | 'title' | 'section'

export const THEMES = ['office', 'courtyard', 'ink', 'report', 'large'] as const
export type ThemeId = (typeof THEMES)[number]

export const isLayout = (value: unknown): value is Layout => LAYOUTS.includes(value as Layout)
export const isTheme = (value: unknown): value is ThemeId => THEMES.includes(value as ThemeId)

export interface Slide {
  /** Anchor of the block it begins with; `title` for the title slide. */
  key: string
  /** Why it begins where it does. */
  why: 'title' | 'heading' | 'rule' | 'length' | 'hand' | 'start'
  heading: DocNode | null
  /** The heading is that of the slide before. */
  continued: boolean
  /** The words of the heading above its own, if any. */
  section: string
  blocks: readonly DocNode[]
  layout: DrawnLayout
  /** The layout a hand chose, if one did. */
  chosen?: Layout
  hidden: boolean
  notes: string
  after?: string
  /** Anchors of its blocks in order: where it can be split. */
  anchors: readonly string[]
  /** The first words of each of them. */
  words: readonly string[]
}

export interface Deck {
  theme: ThemeId
  /** In the order they are shown, the hidden ones too. */
  slides: readonly Slide[]
  /** Their keys in the order of the text. */
  natural: readonly string[]
}
