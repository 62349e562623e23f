/** What the page and the frame that draws HWP say to each other. The frame has no address of its own and fetches nothing. */

/** From the page to the frame. */
export type Asked =
  | { say: 'open'; wasm: ArrayBuffer; file: ArrayBuffer; page: number; words: Words; mark: string | null }
  | { say: 'go'; page: number }
  | { say: 'zoom'; scale: number }
  | { say: 'find'; text: string; back: boolean }
  | { say: 'print' }

/** From the frame to the page. `failed` says that there will be nothing to see. */
export type Told =
  | { say: 'ready' }
  | { say: 'opened'; pages: number }
  | { say: 'at'; page: number }
  | { say: 'found'; any: boolean }
  | { say: 'key'; key: string; ctrl: boolean; shift: boolean }
  | { say: 'failed' }

export interface Words {
  /** Language of the page. */
  lang: string
  /** How a page is called, `{n}` its number. */
  page: string
}

/** From the frame to its worker, and back. */
export type Wanted =
  { do: 'open'; wasm: ArrayBuffer; file: ArrayBuffer } | { do: 'draw'; page: number } | { do: 'read' }
export type Made =
  | { did: 'open'; sizes: [number, number][] }
  | { did: 'draw'; page: number; svg: string; text: string }
  | { did: 'read'; texts: string[] }
  | { did: 'fail'; page?: number }
