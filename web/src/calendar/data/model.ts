/** An event as its page and its editor hold it. */
import type { Wall } from '../rules/wall'

export type Busy = 'free' | 'tentative' | 'busy'
/** Which occurrences of a series an act is about. */
export type Scope = 'this' | 'following' | 'all'
export type Part = 'required' | 'optional'

export interface Attendee {
  /** Calendar user address: `mailto:…` or `urn:uuid:…`. */
  address: string
  person: string | null
  name: string
  part: Part
  partstat: string
  /** Page on which somebody from outside answers, to be passed on. */
  link: string | null
}

export interface Lunar {
  month: number
  day: number
  leap: boolean
}

/** A room that is invited, and what it answered. */
export interface Room {
  id: string
  name: string
  partstat: string
  /** Next times of the series at which it does not come, as instants. */
  misses?: readonly string[]
}

export interface Draft {
  calendar: string
  title: string
  start: Wall
  end: Wall
  allDay: boolean
  /** Zone of the times, `Asia/Seoul`. */
  zone: string
  /** Recurrence as the standard writes it; empty for none. */
  rule: string
  /** A day of the lunar calendar that comes back every year, instead of a rule. */
  lunar: Lunar | null
  place: string
  note: string
  /** Where to look or to join. */
  url: string
  busy: Busy
  private: boolean
  /** Minutes before the beginning. */
  reminders: readonly number[]
  attendees: readonly Attendee[]
  rooms: readonly Room[]
  /** Its own colour, one of twelve; null for that of its calendar. */
  colour: number | null
  /** Addresses and things of the house, `/i/<id>`. */
  links: readonly string[]
}

/** What an event without further wishes is. */
export const blank = (calendar: string, start: Wall, end: Wall, allDay: boolean): Draft => ({
  calendar,
  title: '',
  start,
  end,
  allDay,
  zone: 'Asia/Seoul',
  rule: '',
  lunar: null,
  place: '',
  note: '',
  url: '',
  busy: allDay ? 'free' : 'busy',
  private: false,
  reminders: allDay ? [] : [10],
  attendees: [],
  rooms: [],
  colour: null,
  links: [],
})
