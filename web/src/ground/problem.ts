/** Refusals of the server (RFC 9457) and what the screen says about them. */
import { needWords, t, tMaybe } from './words'

export interface FieldError {
  /** JSON pointer into the request, `#/period/dtend`. */
  pointer: string
  code: string
  params?: Record<string, unknown>
}

/** A refusal. `code` is `<slice>.<why>`; `status` 0 means the server could not be reached. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: string,
    readonly params: Record<string, unknown> = {},
    readonly errors: readonly FieldError[] = [],
    readonly instance = '',
  ) {
    super(title)
    this.name = 'Problem'
  }

  /** `/problems/<code>`. */
  get type(): string {
    return `/problems/${this.code}`
  }

  /** Whether the same request may work a moment later. */
  get passing(): boolean {
    return this.status === 0 || this.status === 503 || this.status === 502 || this.status === 504
  }

  /** Whether the thing is out of reach, which looks the same as not existing. */
  get outOfReach(): boolean {
    return this.status === 404
  }
}

/** Reads an answer that is not a success. */
export async function readProblem(response: Response, body: unknown): Promise<Problem> {
  const told = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const type = typeof told.type === 'string' ? told.type : ''
  const named = type.startsWith('/problems/')
    ? type.slice('/problems/'.length)
    : `ground.status-${response.status}`
  const code = typeof told.code === 'string' ? told.code : named
  await needWords(code.split('.', 1)[0] ?? 'ground').catch(() => undefined)
  return new Problem(
    response.status,
    code,
    typeof told.title === 'string' ? told.title : response.statusText,
    (told.params as Record<string, unknown> | undefined) ?? {},
    Array.isArray(told.errors) ? (told.errors as FieldError[]) : [],
    typeof told.instance === 'string' ? told.instance : '',
  )
}

const BY_STATUS: Record<number, () => string> = {
  0: () => t('problem.ground.offline'),
  401: () => t('problem.ground.signed-out'),
  403: () => t('problem.ground.forbidden'),
  404: () => t('problem.ground.not-found'),
  412: () => t('problem.ground.stale'),
  413: () => t('problem.ground.too-large'),
  422: () => t('problem.ground.invalid'),
  429: () => t('problem.ground.too-many'),
  503: () => t('problem.ground.unavailable'),
  507: () => t('problem.ground.full'),
}

/** What happened, why and what to do, in the language of the screen. */
export function explain(error: unknown): string {
  if (!(error instanceof Problem)) return t('problem.ground.unknown')
  return (
    tMaybe(`problem.${error.code}`, error.params) ??
    BY_STATUS[error.status]?.() ??
    t('problem.ground.unknown')
  )
}

/** What is wrong with one field, in words. */
export function explainField(error: FieldError): string {
  return (
    tMaybe(`problem.${error.code}`, error.params ?? {}) ??
    tMaybe(`problem.ground.field.${error.code}`, error.params ?? {}) ??
    t('problem.ground.field.invalid')
  )
}

/** Errors of a refusal by field name: `#/period/dtend` is `period.dtend`. */
export function byField(error: unknown): Record<string, string> {
  if (!(error instanceof Problem)) return {}
  return Object.fromEntries(
    error.errors.map((one) => [one.pointer.replace(/^#?\/?/, '').replaceAll('/', '.'), explainField(one)]),
  )
}
