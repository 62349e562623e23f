/**
 * Files on their way into the drive. They belong to no screen: they go on while people walk through
 * the house, and what a closed page cut short is remembered until the same file is chosen again.
 */
import type { HttpResponse, Upload as Tus } from 'tus-js-client'
import { useSyncExternalStore } from 'react'
import { api, ok, ownHeaders } from '../../ground/api'
import { advised } from '../../ground/files/sending'
import { Problem } from '../../ground/problem'
import { wrong } from '../../ground/ui/toasts'
import { needWords } from '../../ground/words'
import type { Found } from '../rules/dropped'
import { makePath } from './folders'
import { remember, unfinished } from './unfinished'

/** `lost`: a closed page cut it short; the same file chosen again goes on where it stopped. */
export type State = 'waiting' | 'sending' | 'done' | 'failed' | 'stopped' | 'lost'

/** Where files go: into a folder, or over a file as its newer version. */
export interface Into {
  folder: string
  /** Its name, for people. */
  title: string
  /** The file that becomes newer. */
  file?: string
  /** The version it was made from. */
  base?: number
  why?: string
}

export interface Transfer {
  key: number
  name: string
  /** Folders of the drop it came in. */
  folders: readonly string[]
  into: Into
  sent: number
  size: number
  modified: number
  /** When it began, and how much had been sent before, for the time that is left. */
  since: number
  before: number
  state: State
  failure?: unknown
  /** What it became: its name may differ when another file had it. */
  became?: { id: string; name: string; state: string }
  /** The institution advises to save it in the newer form. */
  old?: boolean
}

const TOGETHER = 3
const CHUNK = 8 * 1024 * 1024
const PAUSES = [0, 1000, 3000, 5000, 15_000]
/** Milliseconds between two redrawings while bytes flow. */
const DRAW = 120

interface Live {
  file: File
  upload?: Tus
}

const listeners = new Set<() => void>()
const landed = new Set<() => void>()
const lives = new Map<number, Live>()
const queue: number[] = []
const order = new Map<number, Transfer>()
let shown: readonly Transfer[] = []
let running = 0
let last = 0
let drawing: ReturnType<typeof setTimeout> | undefined
let landing: ReturnType<typeof setTimeout> | undefined
let woken = false

function draw(): void {
  clearTimeout(drawing)
  drawing = undefined
  shown = [...order.values()]
  listeners.forEach((listener) => listener())
}

const drawSoon = () => {
  drawing ??= setTimeout(draw, DRAW)
}

function change(key: number, part: Partial<Transfer>): void {
  const before = order.get(key)
  if (!before) return
  order.set(key, { ...before, ...part })
  drawSoon()
}

const open = (one: Transfer) => one.state === 'waiting' || one.state === 'sending'

function note(): void {
  remember(
    [...order.values()]
      .filter((one) => open(one) || one.state === 'lost')
      .map(({ name, size, modified, folders, into, sent }) => ({
        name,
        size,
        modified,
        folders,
        into,
        sent,
      })),
  )
}

const guard = (event: BeforeUnloadEvent) => {
  note()
  if ([...order.values()].some(open)) event.preventDefault()
}

/** Brings back what an earlier page left half sent. */
function wake(): void {
  if (woken) return
  woken = true
  addEventListener('beforeunload', guard)
  addEventListener('pagehide', note)
  for (const one of unfinished()) {
    const key = (last += 1)
    order.set(key, { ...one, key, since: Date.now(), before: one.sent, state: 'lost' })
  }
  shown = [...order.values()]
}

/** Calls `listener`, a moment late and merged, when files have arrived. */
export function onLanded(listener: () => void): () => void {
  landed.add(listener)
  return () => landed.delete(listener)
}

const arrived = () => {
  landing ??= setTimeout(() => {
    landing = undefined
    landed.forEach((listener) => listener())
  }, 400)
}

/** The refusal in a failed upload, with its words made ready. */
async function refusalOf(error: unknown): Promise<unknown> {
  if (error instanceof Problem) return error
  const response = (error as { originalResponse?: HttpResponse | null }).originalResponse
  if (!response) return new Problem(0, 'ground.offline', 'The server cannot be reached')
  const status = response.getStatus()
  try {
    const told = JSON.parse(response.getBody()) as { code?: string; params?: Record<string, unknown> }
    const code = told.code ?? `ground.status-${status}`
    await needWords(code.split('.', 1)[0] ?? 'ground')
    return new Problem(status, code, '', told.params ?? {})
  } catch {
    return new Problem(status, `ground.status-${status}`, '')
  }
}

function next(): void {
  while (running < TOGETHER && queue.length > 0) {
    const key = queue.shift() as number
    if (order.get(key)?.state !== 'waiting') continue
    running += 1
    void send(key).finally(() => {
      running -= 1
      next()
    })
  }
}

/** Sends one file to its end, whatever that is. */
async function send(key: number): Promise<void> {
  const one = order.get(key)
  const live = lives.get(key)
  if (!one || !live) return
  change(key, { state: 'sending', failure: undefined, since: Date.now() })
  try {
    const target: Record<string, string> = one.into.file
      ? { file: one.into.file }
      : { thing: one.into.folder, ...(one.folders.length > 0 ? { path: one.folders.join('/') } : {}) }
    const { Upload } = await import('tus-js-client')
    if (order.get(key)?.state !== 'sending') return
    let told = ''
    const id = await new Promise<string>((give, fail) => {
      const upload = new Upload(live.file, {
        endpoint: '/api/uploads',
        chunkSize: CHUNK,
        retryDelays: PAUSES,
        removeFingerprintOnSuccess: true,
        metadata: {
          filename: one.name,
          filetype: live.file.type,
          ...target,
          ...(one.into.why ? { why: one.into.why } : {}),
          ...(one.into.base ? { base: String(one.into.base) } : {}),
        },
        fingerprint: () =>
          Promise.resolve(['madang', ...Object.values(target), one.name, one.size, one.modified].join('-')),
        onBeforeRequest: (request) =>
          Object.entries(ownHeaders()).forEach(([header, value]) => request.setHeader(header, value)),
        onAfterResponse: (_, response) => {
          told = response.getHeader('x-madang-file') ?? told
        },
        onProgress: (sent) => change(key, { sent }),
        onError: fail,
        onSuccess: () => give(told || (upload.url?.split('/').pop() ?? '')),
      })
      live.upload = upload
      upload
        .findPreviousUploads()
        .catch(() => [])
        .then((before) => {
          if (before[0]) upload.resumeFromPreviousUpload(before[0])
          upload.start()
        }, fail)
    })
    const file = told || (await ok(api.GET('/api/uploads/{id}', { params: { path: { id } } }))).file?.id || ''
    const became = await ok(api.GET('/api/files/{id}', { params: { path: { id: file } } }))
    change(key, { state: 'done', sent: one.size, became })
    lives.delete(key)
    arrived()
    void advised(became.id, became.name).then((old) => (old ? change(key, { old }) : undefined))
  } catch (error) {
    if (order.get(key)?.state !== 'sending') return
    change(key, { state: 'failed', failure: await refusalOf(error) })
  }
}

/** Sends what was dropped or chosen; gives the number of files. */
export function sendFiles(found: readonly Found[], into: Into): number {
  wake()
  const files = found.filter((one): one is Found & { file: File } => one.file !== null)
  for (const empty of found)
    if (empty.file === null) void makePath(into.folder, empty.folders).then(arrived, wrong)
  for (const { file, folders } of files) {
    const name = file.name.normalize('NFC')
    const lost = [...order.values()].find(
      (one) =>
        one.state === 'lost' &&
        one.name === name &&
        one.size === file.size &&
        one.modified === file.lastModified,
    )
    const key = lost?.key ?? (last += 1)
    lives.set(key, { file })
    order.set(key, {
      key,
      name,
      folders: lost?.folders ?? folders,
      into: lost?.into ?? into,
      sent: lost?.sent ?? 0,
      before: lost?.sent ?? 0,
      size: file.size,
      modified: file.lastModified,
      since: Date.now(),
      state: 'waiting',
    })
    queue.push(key)
  }
  draw()
  note()
  next()
  return files.length
}

/** Stops a file; what the server has of it is kept for a while, so that it can go on. */
export function stop(key: number): void {
  const live = lives.get(key)
  change(key, { state: 'stopped' })
  void live?.upload?.abort().catch(() => undefined)
  draw()
  note()
}

/** Goes on with what failed or was stopped, from where it was. */
export function resume(key: number): void {
  const one = order.get(key)
  if (!one || !lives.has(key)) return
  change(key, { state: 'waiting', failure: undefined, before: one.sent })
  queue.push(key)
  draw()
  next()
}

/** Takes a line away; an unfinished file is given up on the server too. */
export function leave(key: number): void {
  const live = lives.get(key)
  if (order.get(key)?.state !== 'done') void live?.upload?.abort(true).catch(() => undefined)
  lives.delete(key)
  order.delete(key)
  draw()
  note()
}

/** Stops all that is on its way or waits. */
export const stopAll = (): void => [...order.values()].filter(open).forEach((one) => stop(one.key))

/** Takes away every line that nothing more will happen to. */
export function clear(): void {
  for (const one of [...order.values()]) if (!open(one)) leave(one.key)
}

/** Everything on its way or lately arrived, in the order it was chosen. */
export const useTransfers = (): readonly Transfer[] =>
  useSyncExternalStore(
    (listener) => {
      wake()
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => shown,
  )
