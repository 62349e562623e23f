import { describe, expect, it } from 'vitest'
import { keysOnce, SHELL_KEYS, type Act } from './ground/acts'
import { join, placeOf } from './ground/house'
import { OWN } from './ground/own'
import { SLICES } from './house'

const commands = [...OWN, ...SLICES].flatMap((slice) => slice.commands ?? [])

describe('shortcuts of the house', () => {
  it('are given once each, and none begins another', () => {
    const keys = [...Object.values(SHELL_KEYS), ...commands.flatMap((command) => command.keys ?? [])]
    expect(keys.filter((one, at) => keys.indexOf(one) !== at)).toEqual([])
    const begun = keys.filter((one) => keys.some((other) => other !== one && other.startsWith(`${one} `)))
    expect(begun).toEqual([])
  })

  it('belong to the innermost screen while it is open', () => {
    const act = (id: string, keys?: string): Act => ({ id, label: id, keys, run: () => undefined })
    const offered = keysOnce([act('house', 'c'), act('other', 'g i'), act('screen', 'c')])
    expect(offered.map((one) => [one.id, one.keys])).toEqual([
      ['house', undefined],
      ['other', 'g i'],
      ['screen', 'c'],
    ])
  })

  it('name each command once', () => {
    const ids = commands.map((command) => command.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('where things open', () => {
  join([...OWN, ...SLICES])

  it('a file opens by itself, and in the drive when it lies there', () => {
    expect(placeOf('files.file:7')).toBe('/files/7')
    expect(placeOf('files.file:7', [{ kind: 'drive.drive' }, { kind: 'drive.folder' }])).toBe('/drive/f/7')
    expect(placeOf('files.file:7', [{ kind: 'drive.folder' }, { kind: 'tasks.task' }])).toBe('/files/7')
    expect(placeOf('drive.folder:8', [{ kind: 'drive.drive' }])).toBe('/drive/8')
  })
})
