/** Which threads of comments show in the text: those that are open, and the one that is looked at. */
import { Extension, type Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

interface Shown {
  open: ReadonlySet<string>
  active: string | null
}

interface State extends Shown {
  set: DecorationSet
}

const KEY = new PluginKey<State>('threads')

const threadsOf = (node: Node): string[] =>
  node.marks.filter((mark) => mark.type.name === 'comment').map((mark) => String(mark.attrs.thread))

function drawn(doc: Node, { open, active }: Shown): DecorationSet {
  if (open.size === 0) return DecorationSet.empty
  const found: Decoration[] = []
  doc.descendants((node, at) => {
    if (!node.isText) return
    const threads = threadsOf(node).filter((one) => open.has(one))
    if (threads.length > 0)
      found.push(
        Decoration.inline(at, at + node.nodeSize, {
          class: active !== null && threads.includes(active) ? 'w-thread w-thread-active' : 'w-thread',
        }),
      )
  })
  return DecorationSet.create(doc, found)
}

/** Marks commented text; `onThread` is told which thread was clicked. */
export const Threads = Extension.create<{ onThread: (thread: string) => void }>({
  name: 'threads',
  addOptions: () => ({ onThread: () => undefined }),
  addProseMirrorPlugins() {
    const { onThread } = this.options
    return [
      new Plugin<State>({
        key: KEY,
        state: {
          init: () => ({ open: new Set(), active: null, set: DecorationSet.empty }),
          apply: (tr, before) => {
            const shown = tr.getMeta(KEY) as Shown | undefined
            if (shown) return { ...shown, set: drawn(tr.doc, shown) }
            // Others mark words too: what they write may bring a thread that is known already.
            return tr.docChanged ? { ...before, set: drawn(tr.doc, before) } : before
          },
        },
        props: {
          decorations: (state) => KEY.getState(state)?.set,
          handleClick: (view, at) => {
            const state = KEY.getState(view.state)
            const node = view.state.doc.nodeAt(at)
            const thread = node && threadsOf(node).find((one) => state?.open.has(one))
            if (thread) onThread(thread)
            return false
          },
        },
      }),
    ]
  },
})

/** Shows threads in the text. */
export const showThreads = (editor: Editor, shown: Shown): void =>
  editor.view.dispatch(editor.state.tr.setMeta(KEY, shown).setMeta('addToHistory', false))

/** Where the text of a thread stands; null when it is gone. */
export function placeOfThread(editor: Editor, thread: string): number | null {
  let found: number | null = null
  editor.state.doc.descendants((node, at) => {
    if (found === null && node.isText && threadsOf(node).includes(thread)) found = at
    return found === null
  })
  return found
}

/** Takes a thread out of the text. */
export function unmark(editor: Editor, thread: string): void {
  const { tr, doc, schema } = editor.state
  const type = schema.marks.comment
  if (!type) return
  doc.descendants((node, at) => {
    if (node.isText && threadsOf(node).includes(thread))
      tr.removeMark(at, at + node.nodeSize, type.create({ thread }))
  })
  if (tr.docChanged) editor.view.dispatch(tr)
}

/** Words of one block, counted in signs from its beginning; a part within the line counts as one. */
export interface Words {
  block: string
  start: number
  end: number
}

/** The selected words, as far as they stand in the block where they begin; null where there are none. */
export function wordsOf({ selection, doc }: EditorState): { words: Words; quote: string } | null {
  const { $from, from, to } = selection
  const block: unknown = $from.parent.attrs.id
  if (selection.empty || !$from.parent.isTextblock || typeof block !== 'string') return null
  const end = Math.min(to, $from.end())
  if (end <= from) return null
  return {
    words: { block, start: $from.parentOffset, end: $from.parentOffset + end - from },
    quote: doc.textBetween(from, end, ' '),
  }
}
