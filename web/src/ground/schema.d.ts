interface Session {
  state: 'setup' | 'signed-out' | 'signed-in' | 'second-factor' | 'change-password'
  person?: { id: string; fn: string; number: string; title?: string | null } | null
  institution: { fn: string; fn_en: string; notice: string }
  language: string
  settings: Record<string, unknown>
  demo: boolean
  position: number
  may: string[]
}
interface Setup {
  fn: string
  number: string
  name: string
  password: string
  language: string
}
interface Card {
  ref: string
  title: string
  path: string[]
}
type Json<T> = { content: { 'application/json': T } }
type Post<B, A> = { requestBody: Json<B>; responses: { 200: Json<A> } }
export interface components {
  schemas: { Session: Session; Setup: Setup; Card: Card }
}
export interface paths {
  '/api/session': {
    get: { responses: { 200: Json<Session> } }
    post: Post<{ number: string; password: string }, Session>
    delete: { responses: { 204: { content?: never } } }
  }
  '/api/session/code': { post: Post<{ code: string }, Session> }
  '/api/session/password': { post: Post<{ old: string; new: string }, Session> }
  '/api/session/passkey/options': { post: { responses: { 200: Json<unknown> } } }
  '/api/session/passkey': { post: Post<unknown, Session> }
  '/api/setup': { post: Post<Setup, Session> }
  '/api/me/settings': { patch: Post<Record<string, unknown>, unknown> }
  '/api/things/{id}/card': { get: { parameters: { path: { id: string } }; responses: { 200: Json<Card> } } }
  '/api/things/{id}/ask': {
    post: { parameters: { path: { id: string } }; responses: { 202: { content?: never } } }
  }
  '/api/search': {
    get: {
      parameters: { query: { q: string } }
      responses: { 200: Json<{ items: Card[] }> }
    }
  }
}
