/**
 * Keeps a page's document equal to the server's over `/collab/<page>`.
 *
 * Every edit goes out at once and counts; the server says how many of them it has kept for good, so the
 * page says saved only when that number is the one it sent. Edits made without a line stay in the document
 * (and on this machine, see `keeping.ts`) and go out when the line is back.
 */
import {
  Awareness,
  applyAwarenessUpdate,
  encodeAwarenessUpdate,
  removeAwarenessStates,
} from 'y-protocols/awareness'
import * as Y from 'yjs'
import { pauseBefore } from '../../ground/live'
import { Hold } from './hold'
import type { Keeping } from './keeping'
import * as frames from './protocol'

/** Why the line will not come back by itself. */
export type Refusal = 'signed-out' | 'out-of-reach' | 'forbidden' | 'full' | 'malformed'

const REFUSALS: Readonly<Record<number, Refusal>> = {
  4400: 'malformed',
  4401: 'signed-out',
  4403: 'forbidden',
  4404: 'out-of-reach',
  4413: 'full',
}

export interface Standing {
  /** Whether the line is open. */
  open: boolean
  /** Whether the document was equal to the server's once. */
  synced: boolean
  /** Whether this person may write; unknown before the server said so. */
  write: boolean | null
  /** Edits of this page that the server has not kept yet. */
  unsaved: boolean
  refusal: Refusal | null
}

interface Options {
  /** `wss://…/collab/<page>`. */
  url: string
  doc: Y.Doc
  keeping: Keeping
  socket?: (url: string) => WebSocket
  /** The pause before the next attempt, in milliseconds. */
  pause?: (attempt: number) => number
}

/** Origin of edits that were kept on this machine. */
const KEPT = 'kept'

/** The line of one open page. */
export class Provider {
  readonly awareness: Awareness
  /** What comes in, kept back while somebody here composes a syllable. */
  readonly hold = new Hold<frames.Incoming>((message) => this.apply(message))
  private standing: Standing = { open: false, synced: false, write: null, unsaved: false, refusal: null }
  private readonly listeners = new Set<() => void>()
  private socket: WebSocket | undefined
  private attempt = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private ended = false
  /** Updates sent on this socket, and those the server has kept. */
  private sent = 0
  private saved = 0
  /** Edits made while no synchronised socket was there to take them. */
  private behind = false

  constructor(private readonly options: Options) {
    this.awareness = new Awareness(options.doc)
    options.doc.on('update', this.onUpdate)
    this.awareness.on('update', this.onAwareness)
    addEventListener('online', this.hurry)
    addEventListener('offline', this.cut)
    void this.start()
  }

  now = (): Standing => this.standing
  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Closes the line for good. What is not saved stays on this machine. */
  destroy(): void {
    this.ended = true
    clearTimeout(this.timer)
    removeAwarenessStates(this.awareness, [this.options.doc.clientID], 'leaving')
    this.hold.drop()
    removeEventListener('online', this.hurry)
    removeEventListener('offline', this.cut)
    this.options.doc.off('update', this.onUpdate)
    this.awareness.off('update', this.onAwareness)
    this.awareness.destroy()
    this.socket?.close()
  }

  private async start(): Promise<void> {
    const kept = await this.options.keeping.kept()
    if (this.ended) return
    if (kept.length > 0) {
      Y.transact(
        this.options.doc,
        () => kept.forEach((one) => Y.applyUpdate(this.options.doc, one, KEPT)),
        KEPT,
      )
      this.behind = true
      this.tell({ unsaved: true })
    }
    this.connect()
  }

  private connect(): void {
    const { url, socket = (to) => new WebSocket(to) } = this.options
    const opening = socket(url)
    opening.binaryType = 'arraybuffer'
    this.socket = opening
    this.sent = 0
    this.saved = 0
    opening.onopen = () => {
      this.send(frames.ask(Y.encodeStateVector(this.options.doc)))
      this.sendAwareness([this.options.doc.clientID])
      this.tell({ open: true })
    }
    opening.onmessage = (event: MessageEvent<ArrayBuffer>) => this.receive(new Uint8Array(event.data))
    opening.onclose = (event) => this.onClose(event.code)
  }

  private onClose(code: number): void {
    if (this.ended) return
    this.hold.release()
    const others = [...this.awareness.getStates().keys()].filter((id) => id !== this.options.doc.clientID)
    removeAwarenessStates(this.awareness, others, this)
    if (this.standing.unsaved) this.behind = true
    this.vector = null
    const refusal = REFUSALS[code] ?? null
    this.tell({ open: false, refusal })
    if (refusal !== null) return
    const { pause = pauseBefore } = this.options
    this.timer = setTimeout(() => this.connect(), pause(this.attempt))
    this.attempt += 1
  }

  /** What the server has, as it said on this socket. */
  private vector: Uint8Array | null = null

  private receive(frame: Uint8Array): void {
    const message = frames.read(frame)
    if (message === null) return
    if (message.kind === 'saved') return this.onSaved(message.count)
    if (message.kind === 'may') this.tell({ write: message.write })
    else if (message.kind === 'ask') this.vector = message.vector
    else return this.hold.take(message)
    this.bring()
  }

  /** Brings what was edited without a line, once the server has said what it lacks and that it may be brought. */
  private bring(): void {
    if (this.vector === null || !this.standing.write || !this.behind) return
    this.behind = false
    this.sent += 1
    this.send(frames.answer(Y.encodeStateAsUpdate(this.options.doc, this.vector)))
  }

  private apply(message: frames.Incoming): void {
    if (message.kind === 'awareness') applyAwarenessUpdate(this.awareness, message.update, this)
    if (message.kind !== 'answer' && message.kind !== 'update') return
    Y.applyUpdate(this.options.doc, message.update, this)
    if (message.kind === 'answer') {
      this.attempt = 0
      this.tell({ synced: true })
    }
  }

  private onSaved(count: number): void {
    this.saved = count
    if (this.behind || this.saved < this.sent) return
    if (this.standing.unsaved) void this.options.keeping.forget()
    this.tell({ unsaved: false })
  }

  private readonly onUpdate = (change: Uint8Array, origin: unknown): void => {
    if (origin === this || origin === KEPT) return
    void this.options.keeping.keep(change)
    if (this.vector !== null && this.standing.write && !this.behind) {
      this.sent += 1
      this.send(frames.update(change))
    } else this.behind = true
    this.tell({ unsaved: true })
  }

  private readonly onAwareness = (
    { added, updated, removed }: { added: number[]; updated: number[]; removed: number[] },
    origin: unknown,
  ): void => {
    if (origin !== this) this.sendAwareness([...added, ...updated, ...removed])
  }

  private sendAwareness(clients: number[]): void {
    this.send(frames.awareness(encodeAwarenessUpdate(this.awareness, clients)))
  }

  /** Without a network the browser does not close the line for minutes, and what is written would seem on its way. */
  private readonly cut = (): void => {
    if (!this.socket || !this.standing.open) return
    this.socket.onclose = null
    this.socket.onmessage = null
    this.socket.close()
    this.onClose(1006)
  }

  private readonly hurry = (): void => {
    if (!this.socket || this.standing.refusal !== null) return
    const { readyState } = this.socket
    if (readyState === WebSocket.OPEN || readyState === WebSocket.CONNECTING) return
    clearTimeout(this.timer)
    this.connect()
  }

  private send(frame: Uint8Array): void {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(frame)
  }

  private tell(change: Partial<Standing>): void {
    this.standing = { ...this.standing, ...change }
    this.listeners.forEach((listener) => listener())
  }
}
