/** What the parts of the editor need to know of the page around it. */
import { createContext } from 'react'

export interface Around {
  /** Id of the page. */
  page: string
  /** Turns a block of a checklist into a task; absent where nobody answers for tasks. */
  makeTask?: (block: string, summary: string) => Promise<string>
  /** Ticks the task that the item with this id became. */
  settle?: (block: string, done: boolean) => Promise<void>
}

export const AroundEditor = createContext<Around>({ page: '' })
