/** The one way to the server: `ok(api.GET('/api/…'))` gives the data or throws a `Problem`. */
import createClient from 'openapi-fetch'
import { report } from './connection'
import { Problem, readProblem } from './problem'
import type { paths } from './schema'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
/** Waits before asking again, in milliseconds. */
const PAUSES = [400, 1200, 3000]
const signedOutListeners = new Set<() => void>()

/** Calls `listener` when the server says that nobody is signed in any more. */
export function onSignedOut(listener: () => void): () => void {
  signedOutListeners.add(listener)
  return () => signedOutListeners.delete(listener)
}

const SEEN = 'madang.seen'
let here = Date.now()

/** Remembers for all tabs that the server has just seen this session. */
function markAnswer(): void {
  here = Date.now()
  try {
    localStorage.setItem(SEEN, String(here))
  } catch {
    // Without storage each tab warns by itself.
  }
}

/** When the server last saw this session from any tab, in milliseconds of the epoch. */
export function lastAnswerAt(): number {
  try {
    return Number(localStorage.getItem(SEEN) ?? here)
  } catch {
    return here
  }
}

/** The double-submit token of the session, empty before the first answer. */
export function csrfToken(): string {
  return /(?:^|;\s*)csrftoken=([^;]*)/.exec(document.cookie)?.[1] ?? ''
}

let background = false

/** Runs what asks the server because of a fact, so that its requests give way to those of people. */
export function inBackground<T>(ask: () => T): T {
  background = true
  try {
    return ask()
  } finally {
    background = false
  }
}

let link = ''

/** From now on every request says that it comes by this share link; the empty text ends that. */
export function comeByLink(token: string): void {
  link = token
}

/** Whether this page was opened by a share link, so that nothing leads into the house. */
export const cameByLink = (): boolean => link !== ''

/** Headers that a request made without `api` must carry. */
export const ownHeaders = (): Record<string, string> =>
  link ? { 'x-madang-link': link, 'x-csrftoken': csrfToken() } : { 'x-csrftoken': csrfToken() }

/** The bytes behind an address of the server; throws `Problem` for a refusal. */
export async function bytes(address: string, signal?: AbortSignal): Promise<Blob> {
  const response = await patientFetch(
    new Request(new URL(address, location.origin), { headers: ownHeaders(), signal }),
  )
  if (response.ok) return response.blob()
  throw await readProblem(response, await response.json().catch(() => null))
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Sends a request, and again when the network or the server is away for a moment. Unsafe requests
 * carry an Idempotency-Key, so a second sending does nothing twice.
 */
async function patientFetch(request: Request): Promise<Response> {
  for (let turn = 0; ; turn += 1) {
    const last = turn >= PAUSES.length
    try {
      const response = await fetch(request.clone())
      if (response.status !== 503 || last || request.signal.aborted) {
        report('http', response.status !== 503)
        markAnswer()
        return response
      }
    } catch (error) {
      if (request.signal.aborted) throw error
      if (last) {
        report('http', false)
        throw new Problem(0, 'ground.offline', 'The server cannot be reached')
      }
    }
    report('http', false)
    await pause((PAUSES[turn] ?? 0) * (0.75 + Math.random() / 2))
  }
}

/** The client, typed from the OpenAPI document. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: patientFetch })

api.use({
  onRequest({ request }) {
    if (link) request.headers.set('x-madang-link', link)
    if (background) request.headers.set('priority', 'u=6')
    if (SAFE.has(request.method)) return request
    request.headers.set('x-csrftoken', csrfToken())
    if (!request.headers.has('idempotency-key')) request.headers.set('idempotency-key', crypto.randomUUID())
    return request
  },
})

/** What a GET of a path answers with; names of schemas change when two slices use the same one, paths do not. */
export type Got<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer T } } } }
}
  ? T
  : never

interface Answer<T> {
  data?: T
  error?: unknown
  response: Response
}

/** The data of an answer; throws `Problem` for a refusal. */
export async function ok<T>(asked: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await asked
  if (response.ok) return data as T
  const problem = await readProblem(response, error)
  if (problem.status === 401) signedOutListeners.forEach((listener) => listener())
  throw problem
}
