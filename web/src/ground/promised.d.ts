/**
 * Doors the house has agreed on that the present OpenAPI document does not describe yet. An entry
 * leaves this file on the day `npm run schema` brings it.
 */
import type { components } from './schema'

type Json<T> = { content: { 'application/json': T } }
type Session = components['schemas']['SessionView']

/** A thing as a list, a path or a mention names it. */
export interface Brief {
  id: string
  kind: string
  title: string
  ref: string
  url: string
}

export interface Promised {
  '/api/session/code': { post: { requestBody: Json<{ code: string }>; responses: { 200: Json<Session> } } }
  '/api/session/passkey/options': { post: { responses: { 200: Json<unknown> } } }
  '/api/session/passkey': { post: { requestBody: Json<unknown>; responses: { 200: Json<Session> } } }
  '/api/things/{id}': {
    get: { parameters: { path: { id: string } }; responses: { 200: Json<Brief & { path: Brief[] }> } }
  }
  '/api/things/{id}/access-requests': {
    post: {
      parameters: { path: { id: string } }
      requestBody: Json<{ note: string }>
      responses: { 204: { content?: never } }
    }
  }
  '/api/search': {
    get: {
      parameters: { query: { q: string } }
      responses: { 200: Json<{ items: (Brief & { path?: Brief[] })[] }> }
    }
  }
}
