/** Items of checklists that become tasks. */
import type { Editor } from '@tiptap/core'
import type { Block } from './blocks'

/** Turns the item a checklist holds at a place into a task, in its place. */
export async function becomeTask(
  editor: Editor,
  at: number,
  make: (block: string, summary: string) => Promise<string>,
) {
  const item = editor.state.doc.nodeAt(at)
  const block = String(item?.attrs.id ?? '')
  const summary = item?.firstChild?.textContent.trim() ?? ''
  if (!block || !summary) return
  const task = await make(block, summary)
  editor.state.doc.descendants((node, place) => {
    if (node.attrs.id !== block) return true
    editor.view.dispatch(editor.state.tr.setNodeAttribute(place, 'task', task))
    return false
  })
}

/** Whether a block is an item of a checklist that says something and is no task yet. */
export const isItem = (block: Block | null): boolean =>
  block?.node.type.name === 'taskItem' &&
  !block.node.attrs.task &&
  (block.node.firstChild?.textContent.trim() ?? '') !== ''
