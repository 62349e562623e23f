/** Addresses that a page may lead to. Pure. */

const LEADS = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** The address, when following it runs nothing; a bare name becomes one of the web. */
export function safeAddress(text: string): string | null {
  const given = text.trim()
  if (!given) return null
  if (/^(#|\/(?!\/))/.test(given)) return given
  try {
    return LEADS.has(new URL(given).protocol) ? given : null
  } catch {
    return /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(given) ? `https://${given}` : null
  }
}

const THING = /^\/i\/([0-9a-f]{8}-[0-9a-f-]{27})$/

/** The id in an address that opens a thing of this house, whatever its kind. */
export function thingIn(text: string, origin: string): string | null {
  try {
    const url = new URL(text.trim(), origin)
    return url.origin === origin ? (THING.exec(url.pathname)?.[1] ?? null) : null
  } catch {
    return null
  }
}
