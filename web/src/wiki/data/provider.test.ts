import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { LONGEST, SETTLE } from './hold'
import type { Keeping } from './keeping'
import { FRAME, numbered, read, SYNC } from './protocol'
import { Provider } from './provider'

/** The server's end of the line, with a document of its own. */
class Server {
  static last: Server
  readonly doc: Y.Doc
  readyState: number = WebSocket.CONNECTING
  binaryType = ''
  onopen: () => void = () => undefined
  onmessage: ((event: { data: ArrayBuffer }) => void) | null = () => undefined
  onclose: ((event: { code: number }) => void) | null = () => undefined
  got: ReturnType<typeof read>[] = []

  constructor(doc: Y.Doc) {
    this.doc = doc
    Server.last = this
  }

  send(frame: Uint8Array) {
    const message = read(frame)
    this.got.push(message)
    if (message?.kind === 'answer' || message?.kind === 'update') Y.applyUpdate(this.doc, message.update)
    if (message?.kind === 'ask')
      this.tell([FRAME.sync, SYNC.answer], Y.encodeStateAsUpdate(this.doc, message.vector))
  }

  tell(numbers: number[], bytes?: Uint8Array) {
    const head = [...numbers, ...(bytes ? [bytes.length] : [])].flatMap(numbered)
    this.onmessage?.({ data: new Uint8Array([...head, ...(bytes ?? [])]).buffer })
  }

  open(write = true) {
    this.readyState = WebSocket.OPEN
    this.onopen()
    this.tell([FRAME.may, write ? 1 : 0])
    this.tell([FRAME.sync, SYNC.ask], Y.encodeStateVector(this.doc))
  }

  close(code = 1000) {
    this.readyState = WebSocket.CLOSED
    this.onclose?.({ code })
  }

  get updates() {
    return this.got.filter((one) => one?.kind === 'update' || one?.kind === 'answer').length
  }
}

class Memory implements Keeping {
  rows: Uint8Array[] = []
  kept = () => Promise.resolve([...this.rows])
  keep = (update: Uint8Array) => {
    this.rows.push(update)
    return Promise.resolve()
  }
  forget = () => {
    this.rows = []
    return Promise.resolve()
  }
}

const wordsOf = (doc: Y.Doc) => doc.getText('words').toJSON()
const type = (doc: Y.Doc, at: number, words: string) => doc.getText('words').insert(at, words)

let providers: Provider[] = []

async function line(server = new Y.Doc(), keeping: Keeping = new Memory()) {
  const doc = new Y.Doc()
  const provider = new Provider({
    url: 'ws://here/collab/page',
    doc,
    keeping,
    socket: () => new Server(server) as unknown as WebSocket,
    pause: () => 10,
  })
  providers.push(provider)
  await vi.advanceTimersByTimeAsync(0)
  return { doc, provider, server, end: Server.last, keeping: keeping as Memory }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  providers.forEach((one) => one.destroy())
  providers = []
  vi.useRealTimers()
})

describe('a line', () => {
  it('brings what the server has, and says so', async () => {
    const server = new Y.Doc()
    type(server, 0, '한글')
    const { doc, provider, end } = await line(server)
    expect(provider.now()).toMatchObject({ open: false, synced: false, write: null })
    end.open()
    expect(wordsOf(doc)).toBe('한글')
    expect(provider.now()).toMatchObject({ open: true, synced: true, write: true, unsaved: false })
  })

  it('is saved only when the server has kept as many updates as were sent', async () => {
    const { doc, provider, end, keeping } = await line()
    end.open()
    type(doc, 0, '가')
    type(doc, 1, '나')
    expect(end.updates).toBe(2)
    expect(provider.now().unsaved).toBe(true)
    end.tell([FRAME.saved, 1])
    expect(provider.now().unsaved).toBe(true)
    expect(keeping.rows).toHaveLength(2)
    end.tell([FRAME.saved, 2])
    expect(provider.now().unsaved).toBe(false)
    expect(keeping.rows).toHaveLength(0)
  })

  it('is cut as soon as the browser has no network, and taken up again with it', async () => {
    const { doc, provider, server, end } = await line()
    end.open()
    dispatchEvent(new Event('offline'))
    expect(provider.now().open).toBe(false)
    type(doc, 0, '가')
    expect(end.updates).toBe(0)
    expect(provider.now().unsaved).toBe(true)
    dispatchEvent(new Event('online'))
    Server.last.open()
    expect(wordsOf(server)).toBe('가')
    Server.last.tell([FRAME.saved, 1])
    expect(provider.now()).toMatchObject({ open: true, unsaved: false })
  })

  it('brings what was written without a line when it is back', async () => {
    const { doc, provider, server, end } = await line()
    end.open()
    end.close(1006)
    expect(provider.now().open).toBe(false)
    type(doc, 0, '끊긴 동안')
    expect(provider.now().unsaved).toBe(true)
    type(server, 0, '다른 사람 ')
    await vi.advanceTimersByTimeAsync(20)
    const next = Server.last
    expect(next).not.toBe(end)
    next.open()
    expect(wordsOf(server)).toBe(wordsOf(doc))
    expect(wordsOf(doc)).toContain('끊긴 동안')
    expect(wordsOf(doc)).toContain('다른 사람')
    next.tell([FRAME.saved, 1])
    expect(provider.now().unsaved).toBe(false)
  })

  it('sends again what was sent but not kept before the line broke', async () => {
    const { doc, provider, end } = await line()
    end.open()
    type(doc, 0, '가')
    end.close(1006)
    await vi.advanceTimersByTimeAsync(20)
    Server.last.open()
    expect(Server.last.updates).toBe(1)
    expect(provider.now().unsaved).toBe(true)
    Server.last.tell([FRAME.saved, 1])
    expect(provider.now().unsaved).toBe(false)
  })

  it('brings edits that an earlier visit left on this machine', async () => {
    const server = new Y.Doc()
    type(server, 0, '처음 ')
    const first = await line(server)
    first.end.open()
    first.end.close(1006)
    type(first.doc, 3, '남은 말')
    const left = [...first.keeping.rows]
    first.provider.destroy()
    const again = new Memory()
    again.rows = left
    const second = await line(server, again)
    expect(second.provider.now().unsaved).toBe(true)
    second.end.open()
    expect(wordsOf(server)).toBe('처음 남은 말')
    expect(wordsOf(second.doc)).toBe('처음 남은 말')
    second.end.tell([FRAME.saved, 1])
    expect(again.rows).toHaveLength(0)
  })

  it('never sends a word for somebody who only reads', async () => {
    const { doc, end } = await line()
    end.open(false)
    type(doc, 0, '가')
    expect(end.updates).toBe(0)
    end.tell([FRAME.may, 1])
    expect(end.updates).toBe(1)
  })

  it.each([
    [4401, 'signed-out'],
    [4403, 'forbidden'],
    [4404, 'out-of-reach'],
    [4413, 'full'],
    [4400, 'malformed'],
  ])('does not come back after %i', async (code, refusal) => {
    const { provider, end } = await line()
    end.open()
    end.close(code)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(Server.last).toBe(end)
    expect(provider.now().refusal).toBe(refusal)
  })
})

describe('a syllable being composed', () => {
  it('keeps what comes in back until it is finished, and lets own edits go', async () => {
    const { doc, provider, server, end } = await line()
    end.open()
    provider.hold.begin()
    const before = Y.encodeStateVector(server)
    type(server, 0, '남의 말')
    end.tell([FRAME.sync, SYNC.update], Y.encodeStateAsUpdate(server, before))
    type(doc, 0, '하')
    expect(wordsOf(doc)).toBe('하')
    expect(end.updates).toBe(1)
    provider.hold.end()
    await vi.advanceTimersByTimeAsync(SETTLE - 1)
    expect(wordsOf(doc)).toBe('하')
    await vi.advanceTimersByTimeAsync(1)
    expect(wordsOf(doc)).toBe(wordsOf(server))
  })

  it('keeps the next syllable safe too when it follows at once', async () => {
    const { doc, provider, server, end } = await line()
    end.open()
    provider.hold.begin()
    type(server, 0, '남')
    end.tell([FRAME.sync, SYNC.update], Y.encodeStateAsUpdate(server))
    provider.hold.end()
    await vi.advanceTimersByTimeAsync(SETTLE / 2)
    provider.hold.begin()
    await vi.advanceTimersByTimeAsync(SETTLE * 2)
    expect(wordsOf(doc)).toBe('')
    provider.hold.end()
    await vi.advanceTimersByTimeAsync(SETTLE)
    expect(wordsOf(doc)).toBe('남')
  })

  it('does not hold the page back for ever', async () => {
    const { doc, provider, server, end } = await line()
    end.open()
    provider.hold.begin()
    type(server, 0, '남')
    end.tell([FRAME.sync, SYNC.update], Y.encodeStateAsUpdate(server))
    await vi.advanceTimersByTimeAsync(LONGEST)
    expect(wordsOf(doc)).toBe('남')
  })
})

describe('frames', () => {
  it.each([0, 1, 127, 128, 300, 70_000, 2 ** 31])('carry the number %i', (count) => {
    expect(read(new Uint8Array([...numbered(FRAME.saved), ...numbered(count)]))).toEqual({
      kind: 'saved',
      count,
    })
  })

  it('that are cut short are refused', () => {
    expect(() => read(new Uint8Array([FRAME.sync, SYNC.update, 9, 1]))).toThrow(RangeError)
    expect(() => read(new Uint8Array([]))).toThrow(RangeError)
  })

  it('of a newer server are passed over', () => {
    expect(read(new Uint8Array([77, 1]))).toBeNull()
  })
})
