import { Collaboration } from '@tiptap/extension-collaboration'
import { CollaborationCaret } from '@tiptap/extension-collaboration-caret'
import { Placeholder } from '@tiptap/extensions'
import { Extension, type Editor as Text } from '@tiptap/core'
import { EditorContent, useEditor } from '@tiptap/react'
import { BubbleMenu } from '@tiptap/react/menus'
import { MessageSquarePlus, MoveDown, MoveUp } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type * as Y from 'yjs'
import { useActs } from '../../ground/acts'
import { SendingList } from '../../ground/files/SendingList'
import { useSending } from '../../ground/files/sending'
import { usePhone } from '../../ground/files/phone'
import { usePhotoInput } from '../../ground/files/usePhotoInput'
import { colourOf } from '../../ground/ui/Avatar'
import { Button } from '../../ground/ui/Button'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { holdWhileComposing } from '../data/hold'
import type { Provider } from '../data/provider'
import type { DocNode } from '../view/model'
import view from '../view/view.module.css'
import { blockOf, insertBlock, lineAtEnd, moveBlock } from './blocks'
import { AroundEditor, type Around } from './context'
import css from './editor.module.css'
import { Handle } from './Handle'
import { CHOOSE } from './kinds'
import { LinkDialog } from './LinkDialog'
import others from './others.module.css'
import { Pasting } from './pasting'
import { documentModel } from './schema'
import { Steady } from './steady'
import { Suggesting } from './suggest'
import { becomeTask } from './tasks'
import { placeOfThread, showThreads, Threads, unmark, wordsOf, type Words } from './threads'
import { Toolbar } from './Toolbar'
import { useKeyboardInset } from './useKeyboardInset'
import { VIEWS } from './views'

/** What the page may ask of the text. */
export interface Handles {
  /** Takes the mark of a comment that was not written after all. */
  unmark: (thread: string) => void
  /** Brings the text of a thread into sight; false when that text is gone. */
  goTo: (thread: string) => boolean
}

interface Props {
  doc: Y.Doc
  provider: Provider
  around: Around
  me: { id: string; fn: string }
  write: boolean
  mayComment: boolean
  /** Threads that are open, and the one that is looked at. */
  threads: ReadonlySet<string>
  active: string | null
  onThread: (thread: string) => void
  /**
   * A comment begins: `thread` marks the words that `quote` repeats. Who may not write has them marked once the comment
   * is kept, by `words`.
   */
  onComment: (thread: string, quote: string, words?: Words) => void
  onReady: (handles: Handles) => void
  /** What the page says now, a moment after it changed. */
  onText: (doc: DocNode) => void
}

const PICTURE = /\.(png|jpe?g|gif|webp|avif|heic|heif|bmp|tiff?)$/i
/** Characters of the quoted words that a comment carries. */
const QUOTE = 120
/** Milliseconds of quiet after which the outline follows the text. */
const QUIET = 400

/** A named caret in the colour of its person. */
function caret(user: Record<string, unknown>): HTMLElement {
  const sign = document.createElement('span')
  sign.className = others.caret ?? ''
  sign.dataset.party = String(user.party)
  const name = document.createElement('span')
  name.className = others.caretName ?? ''
  name.textContent = String(user.name)
  sign.append('\u2060', name, '\u2060')
  return sign
}

const selection = (user: Record<string, unknown>) => ({
  nodeName: 'span',
  class: others.others ?? '',
  'data-party': String(user.party),
})

const Keys = Extension.create<{ onLink: () => void; onComment: () => void }>({
  name: 'keys',
  addKeyboardShortcuts() {
    return {
      'Alt-Shift-ArrowUp': () => moveBlock(this.editor, -1),
      'Alt-Shift-ArrowDown': () => moveBlock(this.editor, 1),
      'Mod-Shift-h': () => this.editor.chain().focus().toggleMark('highlight').run(),
      'Mod-Shift-k': () => {
        this.options.onLink()
        return true
      },
      'Mod-Alt-m': () => {
        this.options.onComment()
        return true
      },
    }
  },
})

/** The text of a page, written together. */
export default function Editor(props: Props) {
  const { doc, provider, around, me, write, mayComment, threads, active, onReady } = props
  const frame = useRef<HTMLDivElement>(null)
  const files = useRef<HTMLInputElement>(null)
  const [linking, setLinking] = useState(false)
  const latest = useRef(props)
  const text = useRef<Text | null>(null)
  const target = useRef(-1)
  const sizes = useRef(new Map<string, number>())
  useEffect(() => {
    latest.current = props
  })

  const arrived = (file: string, name: string) => {
    const editor = text.current
    if (!editor) return
    const node = PICTURE.test(name)
      ? { type: 'image', attrs: { file, alt: '', caption: '' } }
      : { type: 'file', attrs: { file, name, size: sizes.current.get(name) ?? null } }
    const at = target.current
    if (at >= 0 && at <= editor.state.doc.content.size) editor.commands.setTextSelection(at)
    insertBlock(editor, node)
    target.current = editor.state.selection.to
  }
  const uploads = useSending({ thing: around.page }, arrived)
  const send = (chosen: readonly (Blob & { name: string })[], at = text.current?.state.selection.to ?? 0) => {
    target.current = at
    chosen.forEach((one) => sizes.current.set(one.name.normalize('NFC'), one.size))
    uploads.send(chosen)
  }
  const photos = usePhotoInput(send)
  const phone = usePhone(around.page, arrived)
  const sending = useRef(send)
  useEffect(() => {
    sending.current = send
  })

  const comment = () => {
    const editor = text.current
    if (!editor || editor.state.selection.empty || !latest.current.mayComment) return
    const thread = crypto.randomUUID()
    if (!latest.current.write) {
      const found = wordsOf(editor.state)
      if (found) latest.current.onComment(thread, found.quote.slice(0, QUOTE), found.words)
      return
    }
    const { from, to } = editor.state.selection
    const quote = editor.state.doc.textBetween(from, to, ' ').slice(0, QUOTE)
    editor.chain().focus().setMark('comment', { thread }).run()
    latest.current.onComment(thread, quote)
  }
  const begin = useRef(comment)
  const task = () => {
    const block = text.current && blockOf(text.current.state)
    if (text.current && block && around.makeTask)
      becomeTask(text.current, block.at, around.makeTask).catch(wrong)
  }

  const extensions = useMemo(
    () => [
      ...documentModel(VIEWS),
      Collaboration.configure({ fragment: doc.getXmlFragment('body') }),
      CollaborationCaret.configure({
        provider: {
          awareness: provider.awareness,
          // The line is synchronised before there is an editor: blocks without an id get theirs at once.
          on: (_: 'synced', act: () => void) => (latest.current.write ? act() : undefined),
          off: () => undefined,
        },
        user: { id: me.id, name: me.fn, party: colourOf(me.id) },
        render: caret,
        selectionRender: selection,
      }),
      Placeholder.configure({
        placeholder: ({ node }) =>
          node.type.name === 'heading' ? t('wiki.heading.empty') : t('wiki.text.empty'),
      }),
      Steady,
      Suggesting,
      Threads.configure({ onThread: (thread) => latest.current.onThread(thread) }),
      Pasting.configure({ onFiles: (chosen, at) => sending.current(chosen, at) }),
      Keys.configure({ onLink: () => setLinking(true), onComment: () => begin.current() }),
    ],
    // The line of a page stays for as long as the page is open.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [doc, provider],
  )
  const editor = useEditor({
    extensions,
    editable: write,
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        class: `${view.doc} ${view.flow} ${css.text}`,
        'aria-label': t('wiki.text'),
        'aria-multiline': 'true',
        role: 'textbox',
      },
      handleDOMEvents: {
        // Below the last block one goes on writing.
        mousedown: (shown, event) => {
          const foot = shown.dom.lastElementChild?.getBoundingClientRect().bottom ?? 0
          const now = text.current
          if (event.target !== shown.dom || event.clientY <= foot || !now?.isEditable) return false
          event.preventDefault()
          lineAtEnd(now)
          return true
        },
      },
    },
    onTransaction: ({ transaction }) => {
      if (target.current >= 0) target.current = transaction.mapping.map(target.current)
    },
  })
  useEffect(() => {
    text.current = editor
    begin.current = comment
  })
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = () => latest.current.onText(editor.getJSON() as DocNode)
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(tell, QUIET)
    }
    tell()
    editor.on('update', later)
    return () => {
      clearTimeout(timer)
      editor.off('update', later)
    }
  }, [editor])
  useEffect(() => {
    if (editor.isEditable !== write) editor.setEditable(write, false)
  }, [editor, write])
  useEffect(() => holdWhileComposing(editor.view.dom, provider.hold), [editor, provider])
  useEffect(() => {
    showThreads(editor, { open: threads, active })
  }, [editor, threads, active])
  useEffect(
    () =>
      onReady({
        unmark: (thread) => unmark(editor, thread),
        goTo: (thread) => {
          const at = placeOfThread(editor, thread)
          if (at === null) return false
          const { node } = editor.view.domAtPos(at)
          const element = node instanceof Element ? node : node.parentElement
          element?.scrollIntoView({ block: 'center' })
          return true
        },
      }),
    [editor, onReady],
  )
  useEffect(() => {
    const here = editor.view.dom
    const picture = () => photos.open()
    const file = () => files.current?.click()
    const code = () => {
      target.current = editor.state.selection.to
      phone.open?.()
    }
    here.addEventListener(CHOOSE.phone, code)
    here.addEventListener(CHOOSE.picture, picture)
    here.addEventListener(CHOOSE.file, file)
    return () => {
      here.removeEventListener(CHOOSE.phone, code)
      here.removeEventListener(CHOOSE.picture, picture)
      here.removeEventListener(CHOOSE.file, file)
    }
  }, [editor, photos, phone])
  useActs([
    {
      id: 'wiki.block.up',
      label: t('wiki.block.up'),
      icon: MoveUp,
      keys: 'alt+shift+arrowup',
      disabled: !write,
      run: () => moveBlock(editor, -1),
    },
    {
      id: 'wiki.block.down',
      label: t('wiki.block.down'),
      icon: MoveDown,
      keys: 'alt+shift+arrowdown',
      disabled: !write,
      run: () => moveBlock(editor, 1),
    },
    {
      id: 'wiki.comment',
      label: t('wiki.comment'),
      icon: MessageSquarePlus,
      keys: 'mod+alt+m',
      disabled: !mayComment,
      run: comment,
    },
  ])
  useKeyboardInset(frame)

  const tools = (foot: boolean) => (
    <Toolbar
      editor={editor}
      foot={foot}
      onComment={mayComment ? comment : undefined}
      onTask={around.makeTask ? task : undefined}
      onLink={() => setLinking(true)}
      onPhoto={photos.open}
    />
  )
  return (
    <AroundEditor value={around}>
      <div ref={frame} className={css.frame} data-write={write || undefined}>
        {write ? <Handle editor={editor} frame={frame} /> : null}
        <EditorContent editor={editor} />
        {uploads.sendings.length > 0 ? (
          <div className={css.sending}>
            <SendingList sendings={uploads.sendings} />
          </div>
        ) : null}
        {write ? (
          <>
            <BubbleMenu
              editor={editor}
              className={css.bubble}
              shouldShow={({ editor: now, state }) =>
                now.isEditable &&
                now.isFocused &&
                !now.view.composing &&
                !state.selection.empty &&
                !now.isActive('codeBlock') &&
                !('node' in state.selection)
              }
            >
              {tools(false)}
            </BubbleMenu>
            {tools(true)}
          </>
        ) : mayComment ? (
          <BubbleMenu
            editor={editor}
            className={css.bubble}
            shouldShow={({ state }) => wordsOf(state) !== null}
          >
            <div className={`m-popover ${css.floating}`} onMouseDown={(event) => event.preventDefault()}>
              <Button kind="quiet" icon={MessageSquarePlus} onClick={comment}>
                {t('wiki.comment')}
              </Button>
            </div>
          </BubbleMenu>
        ) : null}
        {photos.input}
        {phone.window}
        <input
          ref={files}
          type="file"
          hidden
          multiple
          onChange={(event) => {
            send(Array.from(event.target.files ?? []))
            event.target.value = ''
          }}
        />
        {linking ? <LinkDialog editor={editor} onClose={() => setLinking(false)} /> : null}
      </div>
    </AroundEditor>
  )
}
