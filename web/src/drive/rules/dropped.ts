/** What was dropped or chosen: single files and whole folders, with the path each file had. */

export interface Found {
  /** Absent for a folder with nothing in it. */
  file: File | null
  /** Folders above it inside what was dropped, from the outermost. */
  folders: readonly string[]
}

/** Files that systems leave in folders for themselves. */
const LITTER = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((give, fail) => entry.file(give, fail))

/** Everything in a folder; browsers hand it out a hundred at a time. */
async function inside(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((give, fail) => reader.readEntries(give, fail))
    if (some.length === 0) return all
    all.push(...some)
  }
}

async function walk(entry: FileSystemEntry, folders: readonly string[]): Promise<Found[]> {
  if (LITTER.has(entry.name)) return []
  if (entry.isFile) return [{ file: await fileOf(entry as FileSystemFileEntry), folders }]
  const name = entry.name.normalize('NFC')
  const all = await inside(entry as FileSystemDirectoryEntry)
  if (all.length === 0) return [{ file: null, folders: [...folders, name] }]
  const below: Found[] = []
  for (const one of all) below.push(...(await walk(one, [...folders, name])))
  return below
}

/**
 * The files of a drop, folders walked through. The entries are taken at once, as a drop empties
 * itself when its event is over.
 */
export async function filesOfDrop(data: DataTransfer): Promise<Found[]> {
  const entries = Array.from(data.items)
    .filter((item) => item.kind === 'file')
    .map((item) => item.webkitGetAsEntry())
  const plain = Array.from(data.files)
  if (entries.length === 0 || entries.some((entry) => entry === null))
    return plain.map((file) => ({ file, folders: [] }))
  const found: Found[] = []
  for (const entry of entries) if (entry) found.push(...(await walk(entry, [])))
  return found
}

/** The files of an input; one that takes folders says the path of each. */
export const filesOfInput = (files: Iterable<File>): Found[] =>
  Array.from(files)
    .filter((file) => !LITTER.has(file.name))
    .map((file) => ({
      file,
      folders: file.webkitRelativePath
        .split('/')
        .slice(0, -1)
        .map((name) => name.normalize('NFC')),
    }))
