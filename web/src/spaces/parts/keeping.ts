/** Keeping the tablet's page in its browser: what it needs to start again while the house cannot be reached. */

const KEEPER = '/spaces/kiosk/offline.js'

/** Hands over what the page is made of. Without HTTPS browsers keep nothing: the page then lives as long as it is open. */
export async function keepPage(): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register(KEEPER)
    const { active } = await navigator.serviceWorker.ready
    await document.fonts.ready
    active?.postMessage({ keep: performance.getEntriesByType('resource').map((one) => one.name) })
  } catch {
    // A browser that refuses to keep anything still records while the page is open.
  }
}
