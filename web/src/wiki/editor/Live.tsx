import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import * as Y from 'yjs'
import { keepingOf } from '../data/keeping'
import { Provider, type Standing } from '../data/provider'
import type { DocNode } from '../view/model'
import type { Around } from './context'
import Editor, { type Handles } from './Editor'
import type { Words } from './threads'

export interface Here {
  id: string
  fn: string
}

interface Props {
  around: Around
  me: Here
  mayComment: boolean
  /** What is shown until the page is equal to the server's. */
  first: ReactNode
  threads: ReadonlySet<string>
  active: string | null
  onThread: (thread: string) => void
  onComment: (thread: string, quote: string, words?: Words) => void
  onReady: (handles: Handles) => void
  onText: (doc: DocNode) => void
  /** Who else has it open, each person once. */
  onHere: (people: readonly Here[]) => void
  onStanding: (standing: Standing) => void
}

interface Line {
  doc: Y.Doc
  provider: Provider
}

function open(page: string, person: string): Line {
  const doc = new Y.Doc()
  const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
  return {
    doc,
    provider: new Provider({
      url: `${scheme}://${location.host}/collab/${page}`,
      doc,
      keeping: keepingOf(page, person),
    }),
  }
}

function Text({ line, first, onHere, onStanding, ...props }: Props & { line: Line }) {
  const { provider, doc } = line
  const standing = useSyncExternalStore(provider.subscribe, provider.now)
  useEffect(() => onStanding(standing), [standing, onStanding])
  useEffect(() => {
    const { awareness } = provider
    const tell = () => {
      const people = new Map<string, Here>()
      awareness.getStates().forEach((state, client) => {
        const user = (state as { user?: { id?: string; name?: string } }).user
        if (client !== doc.clientID && user?.id && user.id !== props.me.id)
          people.set(user.id, { id: user.id, fn: String(user.name) })
      })
      onHere([...people.values()])
    }
    // The own caret tells nothing new, and moves while the text is being drawn.
    const follow = ({ added, updated, removed }: Record<'added' | 'updated' | 'removed', number[]>) => {
      if ([...added, ...updated, ...removed].some((client) => client !== doc.clientID)) tell()
    }
    awareness.on('change', follow)
    return () => awareness.off('change', follow)
  }, [provider, doc, onHere, props.me.id])
  if (!standing.synced) return first
  return (
    <Editor
      {...props}
      doc={doc}
      provider={provider}
      write={standing.write === true && standing.refusal === null}
    />
  )
}

/** The text of a page as it is now, for as long as it is open. */
export default function Live(props: Props) {
  const { page } = props.around
  const person = props.me.id
  const [line, setLine] = useState<Line | null>(null)
  useEffect(() => {
    const opened = open(page, person)
    setLine(opened)
    return () => {
      setLine(null)
      opened.provider.destroy()
      opened.doc.destroy()
    }
  }, [page, person])
  return line ? <Text {...props} line={line} /> : props.first
}
