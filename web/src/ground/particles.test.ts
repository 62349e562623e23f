import { describe, expect, it } from 'vitest'
import { CLOSE, finalOf, OPEN, settle } from './particles'

const mark = (text: string) => OPEN + text + CLOSE

describe('settle', () => {
  it.each([
    ['김하늘', '을(를)', '김하늘을'],
    ['회의', '을(를)', '회의를'],
    ['책상', '이(가)', '책상이'],
    ['자리', '이(가)', '자리가'],
    ['부산', '은(는)', '부산은'],
    ['대구', '은(는)', '대구는'],
    ['달력', '와(과)', '달력과'],
    ['업무', '와(과)', '업무와'],
    ['서울', '(으)로', '서울로'],
    ['부산', '(으)로', '부산으로'],
    ['제주', '(으)로', '제주로'],
    ['3층', '을(를)', '3층을'],
    ['회의실 2', '을(를)', '회의실 2를'],
    ['회의실 3', '을(를)', '회의실 3을'],
    ['회의실 7', '(으)로', '회의실 7로'],
    ['100', '이(가)', '100이'],
    ['URL', '을(를)', 'URL을'],
    ['PDF', '을(를)', 'PDF를'],
    ['email', '(으)로', 'email로'],
    ['「예산안」', '을(를)', '「예산안」을'],
    ['report', '을(를)', 'report을(를)'],
    ['★', '을(를)', '★을(를)'],
  ])('%s + %s', (word, particle, wanted) => {
    expect(settle(mark(word) + particle)).toBe(wanted)
  })

  it('leaves text typed by people alone', () => {
    expect(settle(`${mark('을(를) 쓰는 법')}이(가) 열렸습니다`)).toBe('을(를) 쓰는 법이 열렸습니다')
  })

  it('reads decomposed Hangul as file names of some systems bring it', () => {
    expect(finalOf('보고서'.normalize('NFD'))).toBe('none')
    expect(finalOf('한글'.normalize('NFD'))).toBe('rieul')
  })
})
