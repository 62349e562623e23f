/** Making folders. */
import { api, ok } from '../../ground/api'
import { Problem } from '../../ground/problem'
import { refreshEntries, type Entry, type Listing } from './entries'

/** Makes a folder; a taken name is refused. */
export async function makeFolder(parent: string, name: string): Promise<Entry> {
  const made = await ok(api.POST('/api/drive/folders', { body: { parent, name } }))
  await refreshEntries()
  return made
}

/** The folder of a name in a folder, looked for page by page. */
async function named(parent: string, name: string): Promise<string | undefined> {
  let after: string | null = null
  do {
    const page: Listing = await ok(
      api.GET('/api/drive/folders/{id}', {
        params: { path: { id: parent }, query: { limit: 500, ...(after ? { after } : {}) } },
      }),
    )
    const found = page.items.find((one) => one.name === name)
    if (found) return found.kind === 'folder' ? found.id : undefined
    after = page.next
  } while (after)
  return undefined
}

/** Makes folders one inside the other below `root`, keeping those that are there. */
export async function makePath(root: string, names: readonly string[]): Promise<void> {
  let at = root
  for (const name of names) {
    try {
      at = (await ok(api.POST('/api/drive/folders', { body: { parent: at, name } }))).id
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'drive.name-taken') throw error
      const there = await named(at, name)
      if (!there) throw error
      at = there
    }
  }
}
