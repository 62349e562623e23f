import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { api, bytes, ok, openable } from './api'
import { Problem } from './problem'
import { askedNow, askReason, onAsked, type Asked } from './reason'
import { speak } from './words'

const refused = () =>
  new Response(JSON.stringify({ code: 'labels.reason-needed', status: 409, params: { label: 'S' } }), {
    status: 409,
    headers: { 'content-type': 'application/problem+json' },
  })
const answers: Response[] = []
const sent: Request[] = []

beforeEach(async () => {
  await speak('ko')
  answers.length = 0
  sent.length = 0
  vi.stubGlobal('fetch', (request: Request) => {
    sent.push(request)
    return Promise.resolve(answers.shift() ?? new Response(null, { status: 204 }))
  })
})
afterEach(() => void vi.unstubAllGlobals())

/** Somebody before the screen who answers the first question. */
function person(reason: string | null): Promise<Asked> {
  return new Promise((resolve) => {
    const leave = onAsked(() => {
      const asked = askedNow()
      if (!asked) return
      resolve(asked)
      asked.answer(reason)
      leave()
    })
  })
}

it('repeats what is written with the reason in its body and another key', async () => {
  answers.push(refused(), new Response(JSON.stringify({ id: '1' }), { status: 201 }))
  const asked = person(' for the audit ')
  await ok(
    api.POST('/api/things/{id}/links', {
      params: { path: { id: '1' } },
      body: { role: 'view', adds: false, note: '' },
    }),
  )
  expect((await asked).label).toBe('S')
  expect(await sent[1]?.json()).toMatchObject({ role: 'view', reason: 'for the audit' })
  expect(sent[1]?.headers.get('idempotency-key')).not.toBe(sent[0]?.headers.get('idempotency-key'))
})

it('repeats what is read with the reason in its address', async () => {
  answers.push(refused(), new Response('text'))
  void person('because')
  await bytes('/api/files/1/content')
  expect(new URL(sent[1]?.url ?? '').searchParams.get('reason')).toBe('because')
})

it('gives a download an address with the reason, told to the server once', async () => {
  answers.push(refused())
  void person('because')
  expect(await openable('/api/files/1/content')).toMatch(/content\?reason=because$/)
  expect(sent).toHaveLength(1)
  answers.push(new Response('x', { status: 206 }))
  expect(await openable('/api/files/2/content')).toBe('/api/files/2/content')
})

it('leaves the refusal as it is when no reason is given', async () => {
  answers.push(refused())
  void person('  ')
  const problem = await bytes('/api/files/1/content').catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(Problem)
  expect((problem as Problem).code).toBe('labels.reason-needed')
  expect(sent).toHaveLength(1)
})

it('asks nobody where there is no screen', async () => {
  expect(await askReason('S')).toBeNull()
})
