/** Passkeys (WebAuthn): the browser's JSON forms go to the server and back unchanged. */
import { api, ok } from '../api'
import { takeSession, type Session } from '../session'

interface Parser {
  parseRequestOptionsFromJSON?: (options: unknown) => PublicKeyCredentialRequestOptions
}

const parser = (): Parser | undefined =>
  typeof PublicKeyCredential === 'undefined' ? undefined : (PublicKeyCredential as unknown as Parser)

/** Whether this browser and page can use passkeys at all. */
export const passkeysWork = (): boolean =>
  isSecureContext && parser()?.parseRequestOptionsFromJSON !== undefined

/** Signs in with a passkey; null when the person closed the browser's window. */
export async function signInWithPasskey(): Promise<Session | null> {
  const challenge = await ok(api.POST('/api/session/passkey/options'))
  const publicKey = parser()?.parseRequestOptionsFromJSON?.(challenge.options)
  if (!publicKey) return null
  const credential = await navigator.credentials.get({ publicKey }).catch((error: unknown) => {
    if (error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'AbortError'))
      return null
    throw error
  })
  if (!(credential instanceof PublicKeyCredential)) return null
  return takeSession(
    await ok(
      api.POST('/api/session/passkey', {
        body: { id: challenge.id, credential: credential.toJSON() as Record<string, unknown> },
      }),
    ),
  )
}
