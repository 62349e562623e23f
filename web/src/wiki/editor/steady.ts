/**
 * The caret stays with its words when others write before it in the same paragraph. The binding between Yjs and
 * the editor takes a paragraph whose text changed for another one and puts the caret back by its number of
 * signs; where the block has kept its id, the place that Yjs remembers is the right one.
 */
import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { relativePositionToAbsolutePosition, ySyncPluginKey } from '@tiptap/y-tiptap'
import type * as Y from 'yjs'

interface Remembered {
  anchor: Y.RelativePosition | null
  head: Y.RelativePosition | null
}

interface Binding {
  doc: Y.Doc
  type: Y.XmlFragment
  mapping: Map<unknown, unknown>
  beforeTransactionSelection: Remembered | null
}

interface SyncState {
  binding: Binding
  isChangeOrigin: boolean
  isUndoRedoOperation: boolean
}

const resolve = (binding: Binding, place: Y.RelativePosition | null): number | null =>
  place === null
    ? null
    : relativePositionToAbsolutePosition(
        binding.doc,
        binding.type,
        place,
        binding.mapping as Parameters<typeof relativePositionToAbsolutePosition>[3],
      )

/** The id of the block of text a place is in; null where there is none. */
function blockAt(doc: Node, at: number): string | null {
  if (at < 0 || at > doc.content.size) return null
  const { parent } = doc.resolve(at)
  return parent.isTextblock ? (parent.attrs.id as string | null) : null
}

export const Steady = Extension.create({
  name: 'steady',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('steady'),
      appendTransaction: (transactions, before, now) => {
        const sync = ySyncPluginKey.getState(now) as SyncState | undefined
        const remote = transactions.some((one) => one.docChanged && one.getMeta(ySyncPluginKey) !== undefined)
        const { selection } = before
        if (
          !remote ||
          !sync?.isChangeOrigin ||
          sync.isUndoRedoOperation ||
          !(selection instanceof TextSelection)
        )
          return null
        const remembered = sync.binding.beforeTransactionSelection
        if (remembered === null) return null
        const anchor = resolve(sync.binding, remembered.anchor)
        const head = resolve(sync.binding, remembered.head)
        if (anchor === null || head === null) return null
        const stayed = [
          [selection.anchor, anchor],
          [selection.head, head],
        ].every(([old = 0, next = 0]) => {
          const id = blockAt(before.doc, old)
          return id !== null && id === blockAt(now.doc, next)
        })
        if (!stayed || (now.selection.anchor === anchor && now.selection.head === head)) return null
        return now.tr.setSelection(TextSelection.create(now.doc, anchor, head)).setMeta('addToHistory', false)
      },
    }),
  ],
})
