/** Making passkeys: the browser's JSON forms go to the server and back unchanged. */

interface Parser {
  parseCreationOptionsFromJSON?: (options: unknown) => PublicKeyCredentialCreationOptions
}

const parser = (): Parser | undefined =>
  typeof PublicKeyCredential === 'undefined' ? undefined : (PublicKeyCredential as unknown as Parser)

/** Whether this browser and page can make passkeys. */
export const canMakePasskeys = (): boolean =>
  isSecureContext && parser()?.parseCreationOptionsFromJSON !== undefined

/** A new passkey as JSON; null when the person closed the browser's window. */
export async function makePasskey(options: unknown): Promise<Record<string, unknown> | null> {
  const publicKey = parser()?.parseCreationOptionsFromJSON?.(options)
  if (!publicKey) return null
  const credential = await navigator.credentials.create({ publicKey }).catch((error: unknown) => {
    if (error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'AbortError'))
      return null
    throw error
  })
  return credential instanceof PublicKeyCredential ? (credential.toJSON() as Record<string, unknown>) : null
}
