import { describe, expect, it } from 'vitest'
import { burnt } from './burndown'
import { addDays, daysBetween, monthStart, monthWeeks, weekStart } from '../../ground/isoDays'
import { askedFrom, askedOf, conditions, filterOf, searchOf, START } from './filter'
import { between, late, placeAt, sectionsOf, type TaskRow } from './groups'
import { minutesOf } from './time'
import { barOf, datesOf, moved, spanOf, stretched } from './plan'

const row = (change: Partial<TaskRow>): TaskRow => ({
  id: '1',
  key: 'A-1',
  number: 1,
  project: { id: 'p', key: 'A', name: '사업' },
  title: '일',
  state: { id: 's1', name: '할 일', category: 'open' },
  priority: 0,
  starts_on: null,
  due_on: null,
  estimate_minutes: null,
  milestone: null,
  milestone_name: null,
  parent: null,
  position: 0,
  created_at: '2026-11-21T00:00:00Z',
  created_by: 'u',
  changed_at: '2026-11-21T00:00:00Z',
  done_at: null,
  trashed_at: null,
  revision: 1,
  subtasks: 0,
  subtasks_done: 0,
  blocked: false,
  repeats: false,
  shared: false,
  assignees: [],
  tags: [],
  depends: [],
  may: [],
  ...change,
})

describe('days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days are %s', (day, count, expected) => expect(addDays(day, count)).toBe(expected))
  it('counts days across a year', () => expect(daysBetween('2026-12-31', '2027-01-02')).toBe(2))
  it('begins weeks on Sunday', () => expect(weekStart('2026-11-21')).toBe('2026-11-15'))
  it('finds the month after December', () => expect(monthStart('2026-12-31', 1)).toBe('2027-01-01'))
  it('draws whole weeks of a month', () => {
    const weeks = monthWeeks('2026-11-21')
    expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual([5, '2026-11-01', '2026-12-05'])
    expect(monthWeeks('2026-02-10')).toHaveLength(4)
  })
})

describe('filter', () => {
  it('comes back from the address as it went there', () => {
    const asked = {
      ...START,
      view: 'board' as const,
      status: ['todo'],
      assignee: ['me', 'none'],
      priority: [3, 4],
      from: '2026-11-01',
      overdue: true,
      text: '예산 42',
    }
    expect(askedOf(searchOf(asked))).toEqual(asked)
  })
  it('leaves the beginning out of the address', () => expect(searchOf(START)).toEqual({}))
  it('reads numbers that the router made of digits', () =>
    expect(askedOf({ priority: 3, text: 42 })).toMatchObject({ priority: [3], text: '42' }))
  it('leaves out what it does not know', () =>
    expect(askedOf({ view: 'x', from: 'tomorrow', priority: '9' })).toEqual(START))
  it('asks a list for what is still to do, and a board for everything', () => {
    expect(filterOf(START).status).toEqual(['todo'])
    expect(filterOf({ ...START, view: 'board' })).toEqual({ sort: 'position' })
    expect(filterOf({ ...START, status: ['all'] }).status).toBeUndefined()
  })
  it('includes both ends of a span of days, there and back', () => {
    const filter = filterOf({ ...START, from: '2026-11-01', until: '2026-11-30' }, 'p')
    expect(filter).toMatchObject({ project: ['p'], due_after: '2026-10-31', due_before: '2026-12-01' })
    expect(askedFrom(filter, 'list')).toMatchObject({ from: '2026-11-01', until: '2026-11-30' })
  })
  it('counts conditions', () =>
    expect(conditions({ ...START, status: ['done'], until: '2026-11-30', sort: 'created' })).toBe(2))
})

describe('groups', () => {
  const rows = [
    row({ id: 'a', assignees: [{ id: 'm', fn: '민아', state: 's1', category: 'open' }] }),
    row({ id: 'b' }),
    row({ id: 'c', state: { id: 's2', name: '완료', category: 'done' } }),
  ]
  it('keeps the order of the workflow and its empty states', () =>
    expect(
      sectionsOf(
        rows,
        'state',
        [
          { key: 's2', name: '완료' },
          { key: 's3', name: '보류' },
          { key: 's1', name: '할 일' },
        ],
        true,
      ).map((one) => [one.key, one.rows.length]),
    ).toEqual([
      ['s2', 1],
      ['s3', 0],
      ['s1', 2],
    ]))
  it('puts those of nobody last', () =>
    expect(sectionsOf(rows, 'assignee').map((one) => one.key)).toEqual(['m', '']))
  it.each([
    [undefined, undefined, 0],
    [undefined, 10, -1014],
    [10, undefined, 1034],
    [10, 20, 15],
  ])('lies between %s and %s at %i', (before, after, expected) =>
    expect(between(before, after)).toBe(expected),
  )
  it('counts places without the task itself', () => {
    const column = [
      row({ id: 'a', position: 1 }),
      row({ id: 'b', position: 2 }),
      row({ id: 'c', position: 3 }),
    ]
    expect(placeAt(column, 'a', 1)).toBe(2.5)
  })
  it('is late only while it is not done', () => {
    expect(late(row({ due_on: '2026-11-20' }), '2026-11-21')).toBe(true)
    expect(late(row({ due_on: '2026-11-21' }), '2026-11-21')).toBe(false)
    expect(
      late(row({ due_on: '2026-11-20', state: { id: 'd', name: '완료', category: 'done' } }), '2026-11-21'),
    ).toBe(false)
  })
})

describe('plan', () => {
  it('takes one date for both ends', () =>
    expect(barOf({ starts_on: null, due_on: '2026-11-21' })).toEqual({
      from: '2026-11-21',
      until: '2026-11-21',
    }))
  it('cuts bars at the window', () => {
    expect(spanOf({ from: '2026-10-30', until: '2026-11-05' }, '2026-11-01', 10)).toEqual({
      left: 0,
      width: 50,
    })
    expect(spanOf({ from: '2026-10-01', until: '2026-10-31' }, '2026-11-01', 10)).toBeNull()
  })
  it('moves and stretches, never below a day', () => {
    const bar = { from: '2026-11-10', until: '2026-11-12' }
    expect(moved(bar, -10)).toEqual({ from: '2026-10-31', until: '2026-11-02' })
    expect(stretched(bar, -9)).toEqual({ from: '2026-11-10', until: '2026-11-10' })
  })
  it('gives a task with only a due day no first day', () =>
    expect(
      datesOf({ starts_on: null, due_on: '2026-11-21' }, { from: '2026-11-22', until: '2026-11-22' }),
    ).toEqual({ due_on: '2026-11-22' }))
  it('gives a task without days both', () =>
    expect(datesOf({ starts_on: null, due_on: null }, { from: '2026-11-22', until: '2026-11-22' })).toEqual({
      starts_on: '2026-11-22',
      due_on: '2026-11-22',
    }))
})

describe('time', () => {
  it.each([
    ['1:30', 90],
    ['1.5', 90],
    ['90m', 90],
    ['2시간', 120],
    ['30분', 30],
    ['soon', 0],
  ])('%s is %i minutes', (text, minutes) => expect(minutesOf(text)).toBe(minutes))
})

describe('burn-down', () => {
  const size = { width: 100, height: 50, marks: 4 }
  const days = [
    { on: '2026-11-02', tasks: 4, open: 4 },
    { on: '2026-11-03', tasks: 5, open: 4 },
    { on: '2026-11-04', tasks: 5, open: 1 },
  ]
  it('runs from the first day to the last, and ideally to nothing on the day it is due', () => {
    const drawn = burnt(days, '2026-11-12', size)
    expect(drawn?.open).toBe('M0.0 16.7L10.0 16.7L20.0 41.7')
    expect(drawn?.scope).toBe('M0.0 16.7L10.0 8.3L20.0 8.3')
    expect(drawn?.ideal).toBe('M0.0 16.7L100.0 50.0')
    expect(drawn?.levels.map((one) => one.value)).toEqual([0, 2, 4, 6])
    expect(drawn?.days.map((one) => one.day)).toEqual([
      '2026-11-02',
      '2026-11-05',
      '2026-11-07',
      '2026-11-10',
      '2026-11-12',
    ])
  })
  it('draws one day, and nothing without days', () => {
    expect(burnt(days.slice(0, 1), null, size)).toMatchObject({ ideal: '', open: 'M0.0 0.0' })
    expect(burnt([], null, size)).toBeNull()
  })
})
