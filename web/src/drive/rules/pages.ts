/** Pages of a long list: one is asked again without asking for all that follow. */

interface Page<T> {
  items: T[]
  next: string | null
}

/**
 * What was fetched anew from the start of a page, cut where the page after it begins, which `from` asked for;
 * null when what was fetched does not reach there.
 */
export function fitted<T extends { id: string }, P extends Page<T>>(
  fetched: P,
  after: readonly T[],
  from: string,
): P | null {
  const following = new Set(after.map((one) => one.id))
  let cut = fetched.items.length
  while (cut > 0 && following.has((fetched.items[cut - 1] as T).id)) cut -= 1
  if (cut === fetched.items.length && fetched.next !== from) return null
  return { ...fetched, items: fetched.items.slice(0, cut), next: from }
}

/** All entries of the pages in order; where two pages overlap, each once. */
export function flattened<T extends { id: string }>(pages: readonly { items: readonly T[] }[]): T[] {
  const found = new Map<string, T>()
  for (const page of pages) for (const one of page.items) if (!found.has(one.id)) found.set(one.id, one)
  return [...found.values()]
}

/** The page that holds the entry of a number. */
export function pageAt(pages: readonly { items: readonly unknown[] }[], entry: number): number {
  let before = 0
  const at = pages.findIndex((page) => (before += page.items.length) > entry)
  return at < 0 ? pages.length - 1 : at
}
