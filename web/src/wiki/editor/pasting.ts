/** What is pasted and dropped into the text. */
import type { Editor } from '@tiptap/core'
import { Extension } from '@tiptap/core'
import type { Slice } from '@tiptap/pm/model'
import { DOMParser as SchemaParser } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { api, ok } from '../../ground/api'
import { thingIn } from '../rules/addresses'
import { cells, cleaned, fromMarkdown } from '../rules/paste'
import { insertBlock } from './blocks'

interface Options {
  /** Sends files to the page and puts them into the text at a place. */
  onFiles: (files: readonly File[], at: number) => void
}

const OWN = /data-pm-slice=/

/** Whether HTML says more than the files beside it: spreadsheets put a picture of the cells beside the cells. */
export const hasWords = (html: string): boolean =>
  html !== '' &&
  (/<table/i.test(html) ||
    html
      .replace(/<style[\s\S]*?<\/style>/gi, '')
      .replace(/<[^>]*>/g, '')
      .trim() !== '')

/** Rows of cells as a table of the model. */
const tableOf = (rows: readonly (readonly string[])[]) => ({
  type: 'table',
  content: rows.map((row) => ({
    type: 'tableRow',
    content: row.map((cell) => ({
      type: 'tableCell',
      content: [{ type: 'paragraph', ...(cell ? { content: [{ type: 'text', text: cell }] } : {}) }],
    })),
  })),
})

function parsed(editor: Editor, html: string): Slice {
  const holder = document.implementation.createHTMLDocument('').createElement('div')
  holder.innerHTML = html
  return SchemaParser.fromSchema(editor.schema).parseSlice(holder, { preserveWhitespace: false })
}

/** A pasted address of a thing of this house becomes its card; of anything else, a link. */
async function pasteThing(editor: Editor, id: string, text: string): Promise<void> {
  const card = await ok(api.GET('/api/things/{id}', { params: { path: { id } } })).catch(() => null)
  if (card) insertBlock(editor, { type: 'card', attrs: { thing: card.ref } })
  else editor.commands.insertContent({ type: 'text', text, marks: [{ type: 'link', attrs: { href: text } }] })
}

export const Pasting = Extension.create<Options>({
  name: 'pasting',
  addOptions: () => ({ onFiles: () => undefined }),
  addProseMirrorPlugins() {
    const { editor } = this
    const { onFiles } = this.options
    return [
      new Plugin({
        key: new PluginKey('pasting'),
        props: {
          transformPastedHTML: (html) => (OWN.test(html) ? html : cleaned(html)),
          handlePaste: (view, event) => {
            const clipboard = event.clipboardData
            if (!clipboard || view.state.selection.$from.parent.type.spec.code) return false
            const html = clipboard.getData('text/html')
            const files = Array.from(clipboard.files)
            if (files.length > 0 && !hasWords(html)) {
              onFiles(files, view.state.selection.to)
              return true
            }
            const text = clipboard.getData('text/plain')
            const thing = view.state.selection.empty ? thingIn(text, location.origin) : null
            if (thing) {
              void pasteThing(editor, thing, text.trim())
              return true
            }
            if (html) return false
            const rows = cells(text)
            if (rows && !editor.isActive('table')) return insertBlock(editor, tableOf(rows))
            const written = fromMarkdown(text)
            if (written === null) return false
            view.dispatch(view.state.tr.replaceSelection(parsed(editor, written)).scrollIntoView())
            return true
          },
          handleDrop: (view, event, _, move) => {
            const files = Array.from(event.dataTransfer?.files ?? [])
            if (move || files.length === 0) return false
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
            onFiles(files, at?.pos ?? view.state.selection.to)
            return true
          },
        },
      }),
    ]
  },
})
