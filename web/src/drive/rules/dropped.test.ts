import { expect, test } from 'vitest'
import { filesOfDrop, filesOfInput } from './dropped'

const file = (name: string, path = ''): File =>
  Object.defineProperty(new File(['x'], name), 'webkitRelativePath', { value: path })

const fileEntry = (name: string) => ({
  isFile: true,
  name,
  file: (give: (one: File) => void) => give(file(name)),
})
const folderEntry = (name: string, inside: object[]) => ({
  isFile: false,
  name,
  createReader: () => {
    const turns = [inside.slice(0, 2), inside.slice(2), []]
    return { readEntries: (give: (some: object[]) => void) => give(turns.shift() ?? []) }
  },
})
const drop = (...entries: object[]) =>
  ({
    items: entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry })),
    files: [],
  }) as unknown as DataTransfer

test('folders are walked through, however many turns their reader takes', async () => {
  const found = await filesOfDrop(
    drop(
      folderEntry('사업', [
        fileEntry('계획.hwpx'),
        folderEntry('2026', [fileEntry('a.txt'), fileEntry('b.txt'), fileEntry('c.txt')]),
        fileEntry('.DS_Store'),
      ]),
      fileEntry('메모.txt'),
    ),
  )
  expect(found.map((one) => [...one.folders, one.file?.name].join('/'))).toEqual([
    '사업/계획.hwpx',
    '사업/2026/a.txt',
    '사업/2026/b.txt',
    '사업/2026/c.txt',
    '메모.txt',
  ])
})

test('a folder with nothing in it is a folder still', async () => {
  expect(await filesOfDrop(drop(folderEntry('빈 폴더', [])))).toEqual([{ file: null, folders: ['빈 폴더'] }])
})

test('names of folders come in composed form', () => {
  const [one] = filesOfInput([file('x.txt', '회의/x.txt'.normalize('NFD'))])
  expect(one?.folders).toEqual(['회의'])
})
