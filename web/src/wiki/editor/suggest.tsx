/** What is offered while one types: kinds of blocks after a slash, people and things after an at sign. */
import { Extension, type Editor, type Range } from '@tiptap/core'
import { PluginKey } from '@tiptap/pm/state'
import { ReactRenderer } from '@tiptap/react'
import Suggestion, { type SuggestionProps, type SuggestionOptions } from '@tiptap/suggestion'
import { useImperativeHandle, useEffect, useRef, useState, type ReactNode, type Ref } from 'react'
import { api, ok } from '../../ground/api'
import { iconOf } from '../../ground/house'
import { composing } from '../../ground/ime'
import { matches } from '../../ground/initials'
import { findParties } from '../../ground/parties'
import { Avatar } from '../../ground/ui/Avatar'
import { t } from '../../ground/words'
import css from './editor.module.css'
import { KINDS } from './kinds'

interface Offer {
  id: string
  label: string
  detail?: string
  start: ReactNode
  run: (editor: Editor, range: Range) => void
}

interface Handle {
  onKeyDown: (event: KeyboardEvent) => boolean
}

const OPEN = 'wiki-offers'

function Offers({ items, command, loading, ref }: SuggestionProps<Offer, Offer> & { ref?: Ref<Handle> }) {
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const chosen = Math.min(at, items.length - 1)
  useEffect(() => setAt(0), [items])
  useEffect(() => {
    // Only the list itself scrolls: it may not have its place on the screen yet.
    const box = list.current
    const row = box?.querySelector<HTMLElement>('[aria-selected="true"]')
    if (!box || !row) return
    if (row.offsetTop < box.scrollTop) box.scrollTop = row.offsetTop
    const foot = row.offsetTop + row.offsetHeight
    if (foot > box.scrollTop + box.clientHeight) box.scrollTop = foot - box.clientHeight
  }, [chosen])
  useImperativeHandle(ref, () => ({
    onKeyDown: (event) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      if (step !== 0 && items.length > 0) {
        setAt((chosen + step + items.length) % items.length)
        return true
      }
      const item = items[chosen]
      if ((event.key !== 'Enter' && event.key !== 'Tab') || !item) return false
      command(item)
      return true
    },
  }))
  return (
    <div
      ref={list}
      id={OPEN}
      role="listbox"
      aria-label={t('wiki.offers')}
      className={`m-popover ${css.offers}`}
    >
      {items.length === 0 ? (
        <p className={css.none}>{loading ? t('ground.loading') : t('ground.choice.none')}</p>
      ) : (
        items.map((item, index) => (
          <button
            key={item.id}
            type="button"
            role="option"
            aria-selected={index === chosen}
            className={css.offer}
            tabIndex={-1}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => command(item)}
          >
            {item.start}
            <span className="m-cut">{item.label}</span>
            {item.detail ? <span className={css.detail}>{item.detail}</span> : null}
          </button>
        ))
      )}
      <span className="m-hidden" role="status">
        {items[chosen]?.label ?? ''}
      </span>
    </div>
  )
}

/** Draws the offers beside the caret. Enter that ends a syllable chooses nothing. */
const beside: NonNullable<SuggestionOptions<Offer, Offer>['render']> = () => {
  let drawn: ReactRenderer<Handle, SuggestionProps<Offer, Offer>> | undefined
  let unmount: (() => void) | undefined
  return {
    onStart: (props) => {
      drawn = new ReactRenderer(Offers, { props, editor: props.editor })
      unmount = props.mount(drawn.element)
    },
    onUpdate: (props) => drawn?.updateProps(props),
    onKeyDown: ({ event }) => !composing(event) && (drawn?.ref?.onKeyDown(event) ?? false),
    onExit: () => {
      unmount?.()
      drawn?.destroy()
      drawn = undefined
    },
  }
}

const kinds = (query: string): Offer[] =>
  KINDS.filter((kind) => matches(`${t(kind.word)} ${t(kind.also)} ${kind.id}`, query)).map((kind) => ({
    id: kind.id,
    label: t(kind.word),
    detail: kind.typed,
    start: <kind.icon size={20} aria-hidden />,
    run: (editor, range) => {
      editor.chain().focus().deleteRange(range).run()
      kind.run(editor)
    },
  }))

const PERSON = 'people.person'
const MOST = 8

const mention =
  (thing: string, label: string): Offer['run'] =>
  (editor, range) =>
    editor
      .chain()
      .focus()
      .insertContentAt(range, [
        { type: 'mention', attrs: { thing, label } },
        { type: 'text', text: ' ' },
      ])
      .run()

/** People first, then tasks, pages, files and events whose names fit. */
async function named(query: string, signal: AbortSignal): Promise<Offer[]> {
  const [people, things] = await Promise.all([
    findParties(query, 'person', MOST / 2, signal),
    query
      ? ok(api.GET('/api/search/quick', { params: { query: { q: query } }, signal })).then(
          (found) => found.items,
        )
      : [],
  ])
  const persons: Offer[] = people.map((one) => ({
    id: `${PERSON}:${one.id}`,
    label: one.name,
    detail: one.label,
    start: <Avatar id={one.id} fn={one.name} size={24} />,
    run: mention(`${PERSON}:${one.id}`, one.name),
  }))
  const others: Offer[] = things
    .filter((one) => one.kind !== PERSON)
    .slice(0, MOST)
    .map((one) => {
      const Icon = iconOf(one.kind)
      return {
        id: one.ref,
        label: one.title,
        detail: one.hint || undefined,
        start: <Icon size={20} aria-hidden />,
        run: mention(one.ref, one.title),
      }
    })
  return [...persons, ...others]
}

/** The slash menu and the at sign. */
export const Suggesting = Extension.create({
  name: 'suggesting',
  addProseMirrorPlugins() {
    const { editor } = this
    const common = {
      editor,
      render: beside,
      command: ({ editor: on, range, props }: { editor: Editor; range: Range; props: Offer }) =>
        props.run(on, range),
      allow: ({ state, range }: { state: Editor['state']; range: Range }) =>
        !state.doc.resolve(range.from).parent.type.spec.code,
    }
    return [
      Suggestion<Offer, Offer>({
        ...common,
        pluginKey: new PluginKey('slash'),
        char: '/',
        allowedPrefixes: [' '],
        items: ({ query }) => kinds(query),
      }),
      Suggestion<Offer, Offer>({
        ...common,
        pluginKey: new PluginKey('at'),
        char: '@',
        allowedPrefixes: [' ', '('],
        debounce: 120,
        items: ({ query, signal }) => named(query, signal).catch(() => []),
      }),
    ]
  },
})
