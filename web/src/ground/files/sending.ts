/** Files on their way to a thing: resumable, each with progress, cancel and another try. */
import type { HttpResponse, Upload as Tus } from 'tus-js-client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { api, ok, ownHeaders } from '../api'
import { Problem } from '../problem'
import { done } from '../ui/toasts'
import { needWords, t } from '../words'

/**
 * Where files go: onto a thing, or as a new version of a file; `why` goes along with each. An `endpoint` knows by itself
 * where they go.
 */
export type Target = ({ thing: string } | { file: string } | { endpoint: string }) & { why?: string }

const placeOf = (target: Target): string =>
  'thing' in target ? target.thing : 'file' in target ? target.file : target.endpoint

/** What the server is told of the target with each file. */
const toldOf = (target: Target): Record<string, string> => ('endpoint' in target ? {} : target)

export interface Sending {
  key: number
  name: string
  /** Bytes sent so far, and of the whole. */
  sent: number
  size: number
  since: number
  /** It lies there whole; it stays in the list until the others of its batch have arrived. */
  arrived?: boolean
  /** Why it stopped; absent while it goes on. */
  failure?: unknown
  stop: () => void
  again: () => void
}

/** Uploads that run at the same time; the others wait their turn. */
const TOGETHER = 3
const CHUNK = 64 * 1024 * 1024
const PAUSES = [0, 1000, 3000, 5000, 15_000]

/** The refusal in a failed upload, with its words made ready. */
async function refusalOf(error: unknown): Promise<unknown> {
  const response = (error as { originalResponse?: HttpResponse | null }).originalResponse
  if (!response) return new Problem(0, 'ground.offline', 'The server cannot be reached')
  try {
    const told = JSON.parse(response.getBody()) as { code?: string; params?: Record<string, unknown> }
    const code = told.code ?? `ground.status-${response.getStatus()}`
    await needWords(code.split('.', 1)[0] ?? 'ground')
    return new Problem(response.getStatus(), code, '', told.params ?? {})
  } catch {
    return new Problem(response.getStatus(), `ground.status-${response.getStatus()}`, '')
  }
}

/** The file that an upload became. */
async function fileOf(upload: Tus, told: string): Promise<string> {
  if (told) return told
  const id = upload.url?.split('/').pop() ?? ''
  const kept = await ok(api.GET('/api/uploads/{id}', { params: { path: { id } } }))
  return kept.file?.id ?? ''
}

/**
 * Sends files to a target. `onSent` gets each file's id once the server has it whole, `onAll` the names
 * of all that arrived once nothing is on its way any more. A file whose sending was cut short goes on
 * where it stopped when it is chosen again.
 */
export function useSending(
  target: Target,
  onSent: (file: string, name: string) => void,
  onAll?: (names: readonly string[]) => void,
) {
  const [sendings, setSendings] = useState<readonly Sending[]>([])
  const waiting = useRef<(() => void)[]>([])
  const running = useRef(0)
  const last = useRef(0)
  const open = useRef(0)
  const arrived = useRef<string[]>([])
  const to = useRef({ target, onSent, onAll })
  useEffect(() => {
    to.current = { target, onSent, onAll }
  })

  /** One file less is on its way; the last one ends the batch. */
  const settle = useCallback(() => {
    open.current -= 1
    if (open.current > 0) return
    const names = arrived.current
    arrived.current = []
    setSendings((before) => before.filter((one) => !one.arrived))
    if (names.length > 0) to.current.onAll?.(names)
  }, [])

  const change = useCallback(
    (key: number, part: Partial<Sending>) =>
      setSendings((before) => before.map((one) => (one.key === key ? { ...one, ...part } : one))),
    [],
  )

  const next = useCallback(() => {
    while (running.current < TOGETHER && waiting.current.length > 0) {
      running.current += 1
      waiting.current.shift()?.()
    }
  }, [])

  const start = useCallback(
    async (file: Blob & { name: string }) => {
      const { Upload } = await import('tus-js-client')
      const key = (last.current += 1)
      const name = file.name.normalize('NFC')
      let told = ''
      let active = false
      let settled = false
      const end = () => {
        if (!settled) settle()
        settled = true
      }
      const fail = (failure: unknown) => {
        change(key, { failure })
        end()
      }
      const free = () => {
        if (active) running.current -= 1
        active = false
        next()
      }
      const upload = new Upload(file, {
        endpoint: 'endpoint' in to.current.target ? to.current.target.endpoint : '/api/uploads',
        chunkSize: CHUNK,
        retryDelays: PAUSES,
        removeFingerprintOnSuccess: true,
        metadata: { filename: name, filetype: file.type, ...toldOf(to.current.target) },
        fingerprint: () =>
          Promise.resolve(
            [
              'madang',
              placeOf(to.current.target),
              name,
              file.size,
              (file as { lastModified?: number }).lastModified,
            ].join('-'),
          ),
        onBeforeRequest: (request) =>
          Object.entries(ownHeaders()).forEach(([header, value]) => request.setHeader(header, value)),
        onAfterResponse: (_, response) => {
          told = response.getHeader('x-madang-file') ?? told
        },
        onProgress: (sent) => change(key, { sent }),
        onError: (error) => {
          free()
          void refusalOf(error).then(fail)
        },
        onSuccess: () => {
          free()
          void fileOf(upload, told).then((id) => {
            change(key, { sent: file.size, arrived: true })
            arrived.current.push(name)
            to.current.onSent(id, name)
            void advised(id, name).then((old) => (old ? done(t('convert.advice.old-hwp')) : undefined))
            end()
          }, fail)
        },
      })
      const begin = async () => {
        active = true
        change(key, { failure: undefined, since: Date.now() })
        const before = await upload.findPreviousUploads().catch(() => [])
        if (before[0]) upload.resumeFromPreviousUpload(before[0])
        upload.start()
      }
      const queue = () => {
        waiting.current.push(() => void begin())
        next()
      }
      const again = () => {
        if (settled) open.current += 1
        settled = false
        queue()
      }
      const stop = () => {
        setSendings((before) => before.filter((one) => one.key !== key))
        end()
        void upload.abort(true).catch(() => undefined)
        free()
      }
      setSendings((before) => [
        ...before,
        { key, name, sent: 0, size: file.size, since: Date.now(), stop, again },
      ])
      queue()
    },
    [change, next, settle],
  )

  const send = useCallback(
    (files: Iterable<Blob & { name: string }>) => {
      const all = [...files]
      open.current += all.length
      all.forEach((file) => void start(file))
    },
    [start],
  )
  return { sendings, send }
}

const OLD_HANGUL = /\.hwp$/i

/** Whether the institution wants people to know that what they sent has the older form. */
export async function advised(file: string, name: string): Promise<boolean> {
  if (!OLD_HANGUL.test(name)) return false
  const look = await ok(api.GET('/api/files/{id}/look', { params: { path: { id: file } } })).catch(() => null)
  return look?.advice.includes('old-hwp') ?? false
}

/** Files in a paste or a drop. */
export const filesIn = (data: DataTransfer | null): (Blob & { name: string })[] =>
  Array.from(data?.files ?? [])
