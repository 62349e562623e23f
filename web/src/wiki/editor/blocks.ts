/** Blocks as wholes: which one the caret is in, and moving, copying, deleting and changing it. */
import type { Editor } from '@tiptap/core'
import { Fragment, Slice, type Node, type ResolvedPos } from '@tiptap/pm/model'
import { NodeSelection, TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { dropPoint } from '@tiptap/pm/transform'

export interface Block {
  node: Node
  /** Where it begins in the document. */
  at: number
  parent: Node
  /** Its place among its siblings. */
  index: number
}

/** Nodes whose children are blocks that people move. */
const HOLDERS = new Set(['doc', 'column', 'callout', 'blockquote', 'bulletList', 'orderedList', 'taskList'])

function upFrom(place: ResolvedPos): Block | null {
  for (let depth = place.depth; depth > 0; depth -= 1) {
    const parent = place.node(depth - 1)
    if (HOLDERS.has(parent.type.name))
      return { node: place.node(depth), at: place.before(depth), parent, index: place.index(depth - 1) }
  }
  return null
}

/** The block at a place: the nearest one that can be moved by itself. */
export function blockAt(doc: Node, at: number): Block | null {
  const place = doc.resolve(Math.max(0, Math.min(at, doc.content.size)))
  const after = place.nodeAfter
  // Before a picture or a table there is no text to be in.
  if (after?.isBlock && HOLDERS.has(place.parent.type.name))
    return { node: after, at: place.pos, parent: place.parent, index: place.index() }
  return upFrom(place)
}

/** The block the selection is in. */
export function blockOf(state: EditorState): Block | null {
  const { selection } = state
  return selection instanceof NodeSelection && selection.node.isBlock
    ? blockAt(state.doc, selection.from)
    : upFrom(selection.$from)
}

/** Moves a block one place up or down among its siblings; null when there is no such place. */
export function moved(state: EditorState, block: Block, step: -1 | 1): Transaction | null {
  const { node, at, parent, index } = block
  const other = index + step
  if (other < 0 || other >= parent.childCount) return null
  const neighbour = parent.child(other)
  const to = step < 0 ? at - neighbour.nodeSize : at + neighbour.nodeSize
  const { tr } = state
  const inside = state.selection.from - at
  tr.delete(at, at + node.nodeSize).insert(to, node)
  if (state.selection instanceof TextSelection && inside > 0 && inside < node.nodeSize)
    tr.setSelection(TextSelection.near(tr.doc.resolve(to + inside)))
  else if (NodeSelection.isSelectable(node)) tr.setSelection(NodeSelection.create(tr.doc, to))
  return tr.scrollIntoView()
}

/** Puts a block where it is let go, with its id; null where it would stand as it stands. */
export function dropped(state: EditorState, block: Block, pos: number): Transaction | null {
  const { node, at } = block
  const end = at + node.nodeSize
  const to = dropPoint(state.doc, pos, new Slice(Fragment.from(node), 0, 0)) ?? pos
  if (to >= at && to <= end) return null
  const { tr } = state
  tr.deleteRange(at, end)
  const place = tr.mapping.map(to)
  tr.replaceRangeWith(place, place, node)
  const now = tr.mapping.slice(1).map(place, -1)
  const whole = node.isAtom && tr.doc.nodeAt(now)?.type === node.type
  return tr
    .setSelection(whole ? NodeSelection.create(tr.doc, now) : TextSelection.near(tr.doc.resolve(now + 1)))
    .scrollIntoView()
}

/** Moves the block the selection is in; says whether it could. */
export function moveBlock(editor: Editor, step: -1 | 1, at?: number): boolean {
  const block = at === undefined ? blockOf(editor.state) : blockAt(editor.state.doc, at)
  const tr = block && moved(editor.state, block, step)
  if (!tr) return false
  editor.view.dispatch(tr)
  return true
}

/** Writes a block once more after itself; its copy gets ids of its own. */
export function copyBlock(editor: Editor, at: number): void {
  const block = blockAt(editor.state.doc, at)
  if (block)
    editor.view.dispatch(editor.state.tr.insert(block.at + block.node.nodeSize, block.node).scrollIntoView())
}

/** Deletes a block; the last one leaves an empty line. */
export function deleteBlock(editor: Editor, at: number): void {
  const block = blockAt(editor.state.doc, at)
  if (!block) return
  const { tr, schema } = editor.state
  const paragraph = schema.nodes.paragraph
  if (block.parent.childCount > 1) tr.delete(block.at, block.at + block.node.nodeSize)
  else if (block.parent.type.name === 'doc' && paragraph)
    tr.replaceWith(block.at, block.at + block.node.nodeSize, paragraph.create())
  else tr.deleteRange(block.at, block.at + block.node.nodeSize)
  editor.view.dispatch(tr.scrollIntoView())
}

/** Selects a block as a whole. */
export function selectBlock(editor: Editor, at: number): void {
  const block = blockAt(editor.state.doc, at)
  if (block && NodeSelection.isSelectable(block.node)) editor.commands.setNodeSelection(block.at)
}

/** Puts a block after the line the selection is in, or in its place when that line is empty. */
export function insertBlock(editor: Editor, content: Record<string, unknown>): boolean {
  const { selection } = editor.state
  const { $from } = selection
  const line = !(selection instanceof NodeSelection) && $from.parent.isTextblock
  const place = !line
    ? selection.to
    : $from.parent.content.size === 0
      ? { from: $from.before(), to: $from.after() }
      : $from.after()
  const at = typeof place === 'number' ? place : place.from
  if (!editor.chain().insertContentAt(place, content).focus().run()) return false
  // Into columns and callouts one writes at once, from their beginning.
  if (content.content) {
    const inside = TextSelection.near(editor.state.doc.resolve(at + 1))
    editor.view.dispatch(editor.state.tr.setSelection(inside).scrollIntoView())
  } else lineAfter(editor, at)
  return true
}

/** Puts a formula where the caret is, on a line of its own or within one, and opens it to be written. */
export function insertFormula(editor: Editor, type: 'math' | 'inlineMath'): boolean {
  const node = { type, attrs: { latex: '' } }
  const { from } = editor.state.selection
  const put = type === 'math' ? insertBlock(editor, node) : editor.chain().focus().insertContent(node).run()
  if (!put) return false
  let at: number | null = null
  editor.state.doc.nodesBetween(Math.max(0, from - 1), editor.state.selection.to, (found, place) => {
    if (found.type.name === type && found.attrs.latex === '') at = place
  })
  return at !== null && editor.commands.setNodeSelection(at)
}

/** Lets one go on writing after a block without text; a picture stays selected, as words belong beneath it. */
function lineAfter(editor: Editor, at: number): void {
  const { doc, schema, tr } = editor.state
  const block = doc.nodeAt(at)
  if (!block?.isAtom) return
  const end = at + block.nodeSize
  const line = schema.nodes.paragraph?.create()
  if (line && !doc.resolve(end).nodeAfter) tr.insert(end, line)
  const selection =
    block.type.name === 'image' ? NodeSelection.create(tr.doc, at) : TextSelection.near(tr.doc.resolve(end))
  editor.view.dispatch(tr.setSelection(selection).scrollIntoView())
}

/** Puts an empty line at the end of the page, where there is none yet. */
export function lineAtEnd(editor: Editor): void {
  const { doc } = editor.state
  const last = doc.lastChild
  if (last?.type.name === 'paragraph' && last.content.size === 0) return void editor.commands.focus('end')
  editor.chain().insertContentAt(doc.content.size, { type: 'paragraph' }).focus('end').run()
}
