/** Forgetting what `kept.ts` keeps on this machine: needed before sign-in, where the rest of it is not loaded. */

/** Where it stands in the storage of the browser. */
export const KEPT_AT = 'madang.kept'

/** Forgets everything that was kept. */
export function forget(): void {
  try {
    localStorage.removeItem(KEPT_AT)
  } catch {
    // Without storage nothing was kept.
  }
}
