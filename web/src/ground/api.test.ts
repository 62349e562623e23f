import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { api, ok, onSignedOut } from './api'
import { byField, explain, Problem } from './problem'
import { speak } from './words'

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json' },
  })

describe('api', () => {
  const answers: (Response | Error)[] = []
  const sent: Request[] = []
  beforeEach(async () => {
    await speak('ko')
    document.cookie = 'csrftoken=abc'
    answers.length = 0
    sent.length = 0
    vi.stubGlobal('fetch', (request: Request) => {
      sent.push(request)
      const next = answers.shift()
      return next instanceof Error || !next
        ? Promise.reject(next ?? new TypeError('away'))
        : Promise.resolve(next)
    })
  })
  afterEach(() => void vi.unstubAllGlobals())
  const save = () => ok(api.PATCH('/api/me/settings', { body: { dense: true } }))

  it('echoes the token and gives unsafe requests a key', async () => {
    answers.push(new Response(null, { status: 204 }))
    await save()
    expect(sent[0]?.headers.get('x-csrftoken')).toBe('abc')
    expect(sent[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('sends again with the same key when the server is away for a moment', async () => {
    vi.useFakeTimers()
    answers.push(json(503, {}), new TypeError('network'), new Response(null, { status: 204 }))
    const saving = save()
    await vi.runAllTimersAsync()
    await saving
    vi.useRealTimers()
    expect(sent).toHaveLength(3)
    expect(new Set(sent.map((one) => one.headers.get('idempotency-key'))).size).toBe(1)
  })

  it('turns a refusal into a Problem with words', async () => {
    answers.push(
      json(422, {
        type: '/problems/ground.password-length',
        code: 'ground.password-length',
        title: 'Invalid input',
        status: 422,
        params: { shortest: 10, longest: 200 },
        errors: [{ pointer: '#/period/dtend', code: 'before-start' }],
      }),
    )
    const refused = await save().catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(Problem)
    expect((refused as Problem).code).toBe('ground.password-length')
    expect(explain(refused)).toBe('쓸 수 없는 비밀번호입니다. 10자에서 200자 사이로 정해 주세요.')
    expect(byField(refused)).toEqual({ 'period.dtend': '시작보다 앞선 날짜입니다. 뒤의 날짜를 골라 주세요.' })
  })

  it('says when nobody is signed in any more', async () => {
    const told = vi.fn()
    const stop = onSignedOut(told)
    answers.push(json(401, { code: 'ground.signed-out' }))
    await expect(save()).rejects.toMatchObject({ status: 401 })
    expect(told).toHaveBeenCalledOnce()
    stop()
  })
})
