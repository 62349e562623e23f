import { beforeEach, describe, expect, it } from 'vitest'
import { atTime, onDay, relative } from './dates'
import { speak, t, tMaybe } from './words'

const NOW = new Date('2026-11-21T14:00:00')

describe('words', () => {
  beforeEach(() => speak('ko'))

  it('settles particles after the value is put in', () => {
    expect(t('ground.palette.none', { text: '보고서.hwpx' })).toContain('보고서.hwpx를')
    expect(t('ground.palette.none', { text: '예산' })).toContain('예산을')
  })

  it('speaks English when asked', async () => {
    await speak('en')
    expect(t('ground.table.count', { count: 1 })).toBe('One row')
    expect(t('ground.table.count', { count: 1200 })).toBe('1,200 rows')
    expect(document.documentElement.lang).toBe('en')
  })

  it('has no words for an unknown code', () => {
    expect(tMaybe('problem.ground.unheard-of')).toBeNull()
  })

  it('writes dates as institutions do', async () => {
    expect(atTime(NOW)).toBe('2026. 11. 21.(토) 14:00')
    expect(onDay('2026-11-21')).toBe('2026. 11. 21.(토)')
    await speak('en')
    expect(onDay('2026-11-21')).toBe('Sat 21 Nov 2026')
  })

  it('tells near moments in relative words and far ones by date', () => {
    const ago = (minutes: number) => relative(new Date(NOW.getTime() - minutes * 60_000), NOW)
    expect(ago(0)).toBe('방금')
    expect(ago(3)).toBe('3분 전')
    expect(ago(125)).toBe('2시간 전')
    expect(ago(60 * 24)).toBe('어제')
    expect(ago(60 * 24 * 8)).toBe('2026. 11. 13.(금)')
  })
})
