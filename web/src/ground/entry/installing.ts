/** The browser's own offer to install the page, kept until the person asks for it. */

interface Offer extends Event {
  prompt: () => Promise<unknown>
}

let kept: Offer | null = null

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault()
  kept = event as Offer
})

/** Whether this page stands in a window of its own. */
export const installed = (): boolean => matchMedia('(display-mode: standalone)').matches

if (installed()) addEventListener('load', () => void import('./keeping').then((module) => module.keepShell()))

/** The offer, when the browser made one. */
export const offered = (): Offer | null => kept
