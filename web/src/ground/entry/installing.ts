/** The browser's own offer to install the page, kept until the person asks for it. */

interface Offer extends Event {
  prompt: () => Promise<unknown>
}

let kept: Offer | null = null

addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault()
  kept = event as Offer
})

/** The offer, when the browser made one. */
export const offered = (): Offer | null => kept
