import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, it } from 'vitest'
import { needWords, speak, t } from '../words'
import { Radar } from './Radar'
import { StackedBars, type Series } from './StackedBars'
import type { Bar } from './shares'

beforeAll(async () => {
  await needWords('ground')
  await speak('ko')
})

const SERIES: readonly Series[] = [
  { label: 'agree', tone: 'good' },
  { label: 'neither', tone: 'middle' },
  { label: 'disagree', tone: 'bad' },
]

const bars = (...all: Bar[]) => {
  const page = document.createElement('div')
  page.innerHTML = renderToStaticMarkup(<StackedBars title="effects" series={SERIES} bars={all} />)
  return page
}
const cells = (page: HTMLElement) =>
  [...page.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))

it('says in the table what the bars show, with how many answered', () => {
  const page = bars({ id: 'focus', label: 'focus', counts: [12, 6, 2] })
  expect(cells(page)).toEqual([['focus', '60.0%', '30.0%', '10.0%', '20']])
  expect(page.querySelectorAll('[data-tone][style]')).toHaveLength(3)
  expect(page.textContent).toContain(t('ground.chart.n', { n: 20 }))
})

it('draws nothing of a group that is too small, and says so in both places', () => {
  const page = bars({ id: 'focus', label: 'focus', counts: null })
  expect(cells(page)).toEqual([['focus', t('ground.chart.few')]])
  expect(page.querySelectorAll('[data-tone][style]')).toHaveLength(0)
  expect(page.textContent).not.toMatch(/%/)
})

it('tells nobody apart from too few', () => {
  expect(cells(bars({ id: 'a', label: 'a', counts: [0, 0, 0] }))).toEqual([['a', t('ground.chart.nobody')]])
})

it('draws a radar only when each of its axes may be shown', () => {
  const axes = [3, 4, 5].map((value, at) => ({ id: `${at}`, label: `axis ${at}`, value }))
  const whole = renderToStaticMarkup(<Radar title="readiness" most={5} axes={axes} />)
  expect(whole).toContain('<svg')
  const gap = renderToStaticMarkup(
    <Radar
      title="readiness"
      most={5}
      axes={axes.map((one, at) => (at === 1 ? { ...one, value: null } : one))}
    />,
  )
  expect(gap).not.toContain('<svg')
  expect(gap).toContain(t('ground.chart.few'))
  expect(gap).toContain('3.0')
})
