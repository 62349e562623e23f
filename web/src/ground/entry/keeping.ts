/** Keeping the shell of an installed page: it comes up without the house, says so and tries again. */

const KEEPER = '/shell.js'

/** Hands over what the page is made of. Without HTTPS browsers keep nothing, and the page needs the house to come up. */
export async function keepShell(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register(KEEPER)
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage({ keep: performance.getEntriesByType('resource').map((one) => one.name) })
  } catch {
    // A browser that refuses to keep anything shows its own page instead.
  }
}
