/**
 * Edits that the server has not kept yet, kept on this machine for the person who made them, so that a
 * closed page or a dead line loses nothing. What the server has is forgotten here.
 */

/** A place for edits of one page by one person. */
export interface Keeping {
  /** Edits kept earlier, oldest first. */
  kept: () => Promise<Uint8Array[]>
  keep: (update: Uint8Array) => Promise<void>
  /** Forgets edits up to one that was kept here; the server has them. */
  forget: () => Promise<void>
}

const NAME = 'madang.wiki'
const EDITS = 'edits'

interface Row {
  owner: string
  update: Uint8Array
}

let opened: Promise<IDBDatabase> | undefined

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The storage of the browser failed'))
  })

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () =>
      request.result.createObjectStore(EDITS, { autoIncrement: true }).createIndex('owner', 'owner')
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The storage of the browser failed'))
  })
  return opened
}

const edits = async (mode: IDBTransactionMode): Promise<IDBObjectStore> =>
  (await open()).transaction(EDITS, mode).objectStore(EDITS)

/**
 * Keeps edits of a page by a person; without storage in the browser nothing is kept and nothing breaks. Another window
 * with the same page keeps its own: each forgets only what it found or kept itself.
 */
export function keepingOf(page: string, person: string): Keeping {
  const owner = `${person} ${page}`
  const own = new Set<IDBValidKey>()
  const quiet = <T>(work: Promise<T>, otherwise: T): Promise<T> => work.catch(() => otherwise)
  return {
    kept: () =>
      quiet(
        edits('readonly').then(async (store) => {
          const [rows, keys] = await Promise.all([
            settled(store.index('owner').getAll(owner) as IDBRequest<Row[]>),
            settled(store.index('owner').getAllKeys(owner)),
          ])
          keys.forEach((key) => own.add(key))
          return rows.map((row) => row.update)
        }),
        [],
      ),
    keep: (update) =>
      quiet(
        edits('readwrite')
          .then((store) => settled(store.add({ owner, update } satisfies Row)))
          .then((key) => {
            own.add(key)
          }),
        undefined,
      ),
    forget: () =>
      quiet(
        edits('readwrite').then(async (store) => {
          const keys = await settled(store.index('owner').getAllKeys(owner))
          keys.filter((key) => own.delete(key)).forEach((key) => store.delete(key))
        }),
        undefined,
      ),
  }
}
