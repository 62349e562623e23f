/** What a slice plugs into the house: its pages, its menu item, its commands, its part of the home page. */
import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { PlainWord } from './words'

type Load = () => Promise<{ default: ComponentType }>

/** A page under its path (`/tasks/$id`); loaded when it is first opened, with the words of its slice. */
export interface Page {
  path: string
  load: Load
}

export interface MenuItem {
  word: PlainWord
  icon: LucideIcon
  to: string
  /** Place in the rail: work 10, wiki 20, messenger 30, calendar 40, drive 50, spaces 60, surveys 70. */
  order: number
  /** A hook that counts what needs me; 0 shows nothing. */
  useCount?: () => number
}

/** An act offered everywhere by the palette. */
export interface Command {
  id: string
  word: PlainWord
  icon: LucideIcon
  keys?: string
  to: string
  /** Act on the institution without which it is not offered. */
  act?: string
}

/** A section of the home page. It draws its own content; the heading is `word`. */
export interface HomeSection {
  id: string
  word: PlainWord
  /** Needs me 10, today 20, my tasks 30, rooms 40, colleagues 50. */
  order: number
  /** Stands in the narrower column beside the others on wide screens. */
  beside?: boolean
  /** Where the whole of it is. */
  to?: string
  load: Load
}

/** A page for people without an account, at an address that begins so; the rest of the address is its token. */
export interface OutsidePage {
  start: string
  load: () => Promise<{ default: ComponentType<{ token: string }> }>
}

/** How a kind of thing is called and drawn in lists of many kinds: search, inbox, recents, trash. */
export interface KindFace {
  word: PlainWord
  icon: LucideIcon
}

/** Another way to look at a thing, which a slice lends to the kinds of others: a page as a meeting. */
export interface ThingFace {
  id: string
  /** Travels with the shell: `<slice>.home.…`. */
  word: PlainWord
  icon: LucideIcon
  /** A hook that says whether a thing has this face at all; without it every thing of the kind has. */
  useOffered?: (of: string) => boolean
  /** Draws below the thing's header. `of` is the thing's ref, `kind:id`. */
  load: () => Promise<{ default: ComponentType<{ of: string }> }>
}

/** What a notice offers in place, below what it says: `of` is the ref of its thing, `onDone` puts the notice aside. */
export type NoticeActs = ComponentType<{ of: string; onDone: () => void }>

/** A window with a code by which a phone puts pictures on a thing. `onArrived` gets each file once. */
export type PhoneDrop = ComponentType<{
  thing: string
  onArrived?: (file: string, name: string) => void
  onClose: () => void
}>

export interface Manifest {
  /** Name of the slice, as of its folders and words. */
  name: string
  menu?: MenuItem
  /** An item at the foot of the rail, beside search and me: the inbox. */
  foot?: MenuItem
  pages: readonly Page[]
  /** Acts in the inbox, by the name of the fact that a notice tells of; drawn with the words of the slice. */
  noticeActs?: Readonly<Record<string, () => Promise<{ default: NoticeActs }>>>
  /** Codes for phones; lent by one slice. */
  phoneDrop?: () => Promise<{ default: PhoneDrop }>
  /** Pages outside the house; their first parts stand in `entry/Gate` too, which is there before any slice. */
  outside?: readonly OutsidePage[]
  commands?: readonly Command[]
  home?: readonly HomeSection[]
  /** What is shown of a person on hover or focus of a chip; answered by one slice. */
  personCard?: () => Promise<{ default: ComponentType<{ id: string }> }>
  /** Where a thing of each kind opens: `{ 'tasks.task': (id) => `/tasks/${id}` }`. */
  kinds?: Readonly<Record<string, (id: string) => string>>
  /** Where files that lie on a thing of a kind open, when that is not on a page of their own. */
  files?: Readonly<Record<string, (id: string) => string>>
  /** Word and icon of each kind. The words travel with the shell: `<slice>.command.…` or `<slice>.home.…`, or `<slice>.menu`. */
  faces?: Readonly<Record<string, KindFace>>
  /** What somebody who comes by a share link sees of a thing, between its title and its comments. */
  visits?: Readonly<Record<string, () => Promise<{ default: ComponentType<{ id: string }> }>>>
  /** Faces for things of other slices, by their kind; the thing's page shows them beside its own. */
  thingFaces?: Readonly<Record<string, readonly ThingFace[]>>
}
