/** The corrections of a page as everybody who edits it has them now. */
import { useCallback, useEffect, useState } from 'react'
import * as Y from 'yjs'
import { keepingOf } from '../data/keeping'
import { Provider } from '../data/provider'
import type { Change, Stored } from './rules/corrections'

export interface Hand {
  /** The map as it is; undefined until it is equal to the server's. */
  stored?: Stored
  apply: (changes: readonly Change[]) => void
  undo: () => void
  redo: () => void
  canUndo: boolean
  canRedo: boolean
}

const MAP = 'slides'
const HAND = Symbol('hand')

/** Opens the page's document for its corrections. */
export function useCorrections(page: string, person: string, open: boolean): Hand {
  const [stored, setStored] = useState<Stored>()
  const [line, setLine] = useState<{ doc: Y.Doc; undo: Y.UndoManager }>()
  const [steps, setSteps] = useState({ back: 0, forth: 0 })
  useEffect(() => {
    if (!open) return undefined
    const doc = new Y.Doc()
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws'
    const provider = new Provider({
      url: `${scheme}://${location.host}/collab/${page}`,
      doc,
      keeping: keepingOf(page, person),
    })
    const map = doc.getMap(MAP)
    const undo = new Y.UndoManager(map, { trackedOrigins: new Set([HAND]), captureTimeout: 400 })
    const show = () => {
      if (provider.now().synced) setStored(map.toJSON())
      setSteps({ back: undo.undoStack.length, forth: undo.redoStack.length })
    }
    map.observe(show)
    undo.on('stack-item-added', show)
    undo.on('stack-item-popped', show)
    const unsubscribe = provider.subscribe(show)
    setLine({ doc, undo })
    return () => {
      unsubscribe()
      setLine(undefined)
      setStored(undefined)
      undo.destroy()
      provider.destroy()
      doc.destroy()
    }
  }, [page, person, open])
  const apply = useCallback(
    (changes: readonly Change[]) => {
      if (!line || changes.length === 0) return
      const map = line.doc.getMap(MAP)
      line.doc.transact(() => {
        for (const { key, value } of changes) {
          if (value !== undefined) map.set(key, value)
          else if (map.has(key)) map.delete(key)
        }
      }, HAND)
    },
    [line],
  )
  return {
    stored,
    apply,
    undo: useCallback(() => void line?.undo.undo(), [line]),
    redo: useCallback(() => void line?.undo.redo(), [line]),
    canUndo: steps.back > 0,
    canRedo: steps.forth > 0,
  }
}
