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
  note: string
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
  place: string
  note: string
  busy: Busy
  private: boolean
  /** Minutes before the beginning. */
  reminders: readonly number[]
  attendees: readonly Attendee[]
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
  place: '',
  note: '',
  busy: allDay ? 'free' : 'busy',
  private: false,
  reminders: allDay ? [] : [10],
  attendees: [],
})
