/** The one way to the server: `ok(api.GET('/api/…'))` gives the data or throws a `Problem`. */
import createClient from 'openapi-fetch'
import { report } from './connection'
import { Problem, readProblem } from './problem'
import { askReason } from './reason'
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
  const response = await askingFetch(
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

const REASON_NEEDED = 'labels.reason-needed'

/** The reason that a refusal asks for, from whoever sits before the screen; null when it asks for none or gets none. */
async function reasonFor(response: Response): Promise<string | null> {
  if (response.status !== 409) return null
  const told = (await response
    .clone()
    .json()
    .catch(() => null)) as { code?: string; params?: { label?: string } } | null
  return told?.code === REASON_NEEDED ? askReason(told.params?.label ?? '') : null
}

/** The same request with a reason: in the query of what is read, in the body of what is written. */
async function reasoned(request: Request, reason: string): Promise<Request> {
  if (SAFE.has(request.method)) return new Request(addReason(request.url, reason), request)
  const body = { ...((await request.clone().json()) as object), reason }
  const headers = new Headers(request.headers)
  headers.set('idempotency-key', crypto.randomUUID())
  const { method, signal, url } = request
  return new Request(url, { method, headers, signal, body: JSON.stringify(body) })
}

function addReason(address: string, reason: string): string {
  const url = new URL(address, location.origin)
  url.searchParams.set('reason', reason)
  return url.href
}

/** Sends a request; where a label asks why, asks the person and sends it once more with the answer. */
async function askingFetch(request: Request): Promise<Response> {
  const response = await patientFetch(request.clone())
  const reason = await reasonFor(response)
  return reason === null ? response : patientFetch(await reasoned(request, reason))
}

/**
 * The address of a file as the browser may open it: with a reason where a label asks for one.
 * Throws `Problem` when it may not, so that nobody keeps a refusal under the name of a file.
 */
export async function openable(address: string): Promise<string> {
  const response = await patientFetch(
    new Request(new URL(address, location.origin), { headers: { ...ownHeaders(), range: 'bytes=0-0' } }),
  )
  // An empty file has no first byte.
  if (response.ok || response.status === 416) {
    await response.body?.cancel()
    return address
  }
  const reason = await reasonFor(response)
  if (reason !== null) return addReason(address, reason)
  throw await readProblem(response, await response.json().catch(() => null))
}

/** The client, typed from the OpenAPI document. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: askingFetch })

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
