/** Nodes that show themselves as live parts: pictures, files, cards, formulas, days, mentions, checklists. */
import { NodeViewContent, NodeViewWrapper, ReactNodeViewRenderer, type NodeViewProps } from '@tiptap/react'
import type { Node as Extension } from '@tiptap/core'
import { Link } from '@tanstack/react-router'
import { CircleAlert, CircleCheck, Info, TriangleAlert, type LucideIcon } from 'lucide-react'
import { lazy, Suspense, useContext, useId, useRef, useState, type ReactNode } from 'react'
import { onDay } from '../../ground/dates'
import { placeOf } from '../../ground/house'
import { composing } from '../../ground/ime'
import { Button } from '../../ground/ui/Button'
import { Menu } from '../../ground/ui/Menu'
import { Select } from '../../ground/ui/Select'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import type { DocNode } from '../view/model'
import { Embedded, FileRow, Image as Picture } from '../view/Things'
import view from '../view/view.module.css'
import { AroundEditor } from './context'
import css from './parts.module.css'
import { TONES, type Tone } from './nodes'
import { lowlight } from './schema'
import type { Views } from './schema'
import { TaskSign } from './TaskSign'

const Formula = lazy(() => import('../view/Formula'))

/**
 * Gives a node other attributes and leaves it selected: a field that stands beneath a selected picture or formula is
 * gone as soon as that is not selected any more.
 */
function change({ editor, getPos }: NodeViewProps, attrs: Record<string, unknown>): void {
  const at = getPos()
  if (at === undefined) return
  const { tr } = editor.state
  Object.entries(attrs).forEach(([name, value]) => tr.setNodeAttribute(at, name, value))
  editor.view.dispatch(tr)
}

const asDoc = (node: NodeViewProps['node']): DocNode => node.toJSON() as DocNode

/** Line of text beneath something on the page; Enter goes back to the text. */
function Line({
  label,
  value,
  onChange,
  props,
}: {
  label: string
  value: string
  onChange: (text: string) => void
  props: NodeViewProps
}) {
  return (
    <input
      className={css.line}
      aria-label={label}
      placeholder={label}
      value={value}
      maxLength={500}
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || composing(event)) return
        event.preventDefault()
        const after = (props.getPos() ?? 0) + props.node.nodeSize
        props.editor.chain().focus(after).run()
      }}
    />
  )
}

const WIDTHS = [
  ['wiki.image.small', 280],
  ['wiki.image.medium', 480],
  ['wiki.image.full', null],
] as const

function ImageView(props: NodeViewProps) {
  const { node, selected, editor } = props
  const [describing, setDescribing] = useState(false)
  const tools = selected && editor.isEditable
  return (
    <NodeViewWrapper className={css.block} data-selected={selected || undefined} data-drag-handle>
      <Picture node={asDoc(node)} sharp={false} />
      {tools ? (
        <div className={css.under} contentEditable={false}>
          <Line
            label={t('wiki.image.caption')}
            value={String(node.attrs.caption)}
            onChange={(caption) => change(props, { caption })}
            props={props}
          />
          {describing || node.attrs.alt ? (
            <Line
              label={t('wiki.image.alt')}
              value={String(node.attrs.alt)}
              onChange={(alt) => change(props, { alt })}
              props={props}
            />
          ) : null}
          <div className="m-row m-wrap">
            {describing || node.attrs.alt ? null : (
              <Button kind="quiet" onClick={() => setDescribing(true)}>
                {t('wiki.image.describe')}
              </Button>
            )}
            {WIDTHS.map(([word, width]) => (
              <Button
                key={word}
                kind="quiet"
                aria-pressed={node.attrs.width === width}
                onClick={() => change(props, { width })}
              >
                {t(word)}
              </Button>
            ))}
          </div>
        </div>
      ) : null}
    </NodeViewWrapper>
  )
}

function FileView({ node, selected }: NodeViewProps) {
  return (
    <NodeViewWrapper className={css.block} data-selected={selected || undefined} data-drag-handle>
      <FileRow node={asDoc(node)} />
    </NodeViewWrapper>
  )
}

function CardView({ node, selected }: NodeViewProps) {
  return (
    <NodeViewWrapper className={css.block} data-selected={selected || undefined} data-drag-handle>
      <Embedded node={asDoc(node)} />
    </NodeViewWrapper>
  )
}

function MentionView({ node }: NodeViewProps) {
  const thing = String(node.attrs.thing ?? '')
  const person = thing.startsWith('people.person:')
  return (
    <NodeViewWrapper as="span" className={css.mention}>
      <Link to={placeOf(thing)} tabIndex={-1} draggable={false}>
        {person ? '@' : ''}
        {String(node.attrs.label)}
      </Link>
    </NodeViewWrapper>
  )
}

function DayView(props: NodeViewProps) {
  const { node, editor } = props
  const field = useRef<HTMLInputElement>(null)
  const value = String(node.attrs.value ?? '')
  return (
    <NodeViewWrapper as="span" className={css.day}>
      <button
        type="button"
        className={css.dayText}
        disabled={!editor.isEditable}
        tabIndex={-1}
        onClick={() => field.current?.showPicker()}
      >
        <time dateTime={value}>{value ? onDay(value) : t('wiki.date.choose')}</time>
      </button>
      <input
        ref={field}
        className={css.dayField}
        type="date"
        tabIndex={-1}
        aria-label={t('wiki.date.choose')}
        value={value}
        onChange={(event) => (event.target.value ? change(props, { value: event.target.value }) : undefined)}
      />
    </NodeViewWrapper>
  )
}

function FormulaParts({ props, block }: { props: NodeViewProps; block: boolean }) {
  const { node, selected, editor } = props
  const latex = String(node.attrs.latex)
  const id = useId()
  return (
    <>
      <Suspense fallback={<code>{latex}</code>}>
        <Formula latex={latex || '\\square'} block={block} />
      </Suspense>
      {selected && editor.isEditable ? (
        <span className={css.formula} contentEditable={false}>
          <label htmlFor={id} className="m-hidden">
            {t('wiki.formula.latex')}
          </label>
          <textarea
            id={id}
            className="m-input"
            rows={block ? 2 : 1}
            value={latex}
            placeholder={t('wiki.formula.hint')}
            autoFocus={!latex}
            onChange={(event) => change(props, { latex: event.target.value })}
            onKeyDown={(event) => {
              if (composing(event) || (event.key !== 'Escape' && !(event.key === 'Enter' && !event.shiftKey)))
                return
              event.preventDefault()
              editor.commands.focus((props.getPos() ?? 0) + node.nodeSize)
            }}
          />
        </span>
      ) : null}
    </>
  )
}

const FormulaView = (props: NodeViewProps) => (
  <NodeViewWrapper className={`${css.block} ${css.math}`} data-selected={props.selected || undefined}>
    <FormulaParts props={props} block />
  </NodeViewWrapper>
)

const InlineFormulaView = (props: NodeViewProps) => (
  <NodeViewWrapper as="span" className={css.inline} data-selected={props.selected || undefined}>
    <FormulaParts props={props} block={false} />
  </NodeViewWrapper>
)

const SIGNS: Readonly<Record<Tone, LucideIcon>> = {
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: CircleAlert,
}

function CalloutView({ node, editor, updateAttributes }: NodeViewProps) {
  const tone = TONES.find((one) => one === node.attrs.tone) ?? 'info'
  const Sign = SIGNS[tone]
  return (
    <NodeViewWrapper className={view.callout} data-tone={tone}>
      <span contentEditable={false} className={css.sign}>
        {editor.isEditable ? (
          <Menu
            label={t('wiki.callout.tone', { tone: t(`wiki.tone.${tone}`) })}
            icon={Sign}
            groups={[
              TONES.map((one) => ({
                id: one,
                label: t(`wiki.tone.${one}`),
                icon: SIGNS[one],
                run: () => updateAttributes({ tone: one }),
              })),
            ]}
          />
        ) : (
          <Sign aria-label={t(`wiki.tone.${tone}`)} />
        )}
      </span>
      <NodeViewContent className={view.inside} />
    </NodeViewWrapper>
  )
}

const LANGUAGES = lowlight.listLanguages().sort()

function CodeView({ node, editor, updateAttributes }: NodeViewProps) {
  const language = String(node.attrs.language ?? '')
  return (
    <NodeViewWrapper className={css.code}>
      {editor.isEditable ? (
        <div contentEditable={false} className={css.language}>
          <Select
            label={t('wiki.code.language')}
            hideLabel
            value={language}
            options={[
              { value: '', label: t('wiki.code.plain') },
              // Somebody may have typed a language by its short name.
              ...(language && !LANGUAGES.includes(language) ? [language, ...LANGUAGES] : LANGUAGES).map(
                (one) => ({ value: one, label: one }),
              ),
            ]}
            onChange={(next) => updateAttributes({ language: next || null })}
          />
        </div>
      ) : null}
      <pre className={view.code} spellCheck={false}>
        <NodeViewContent<'code'> as="code" />
      </pre>
    </NodeViewWrapper>
  )
}

function TickView({ node, editor, updateAttributes }: NodeViewProps) {
  const around = useContext(AroundEditor)
  const checked = Boolean(node.attrs.checked)
  const task = node.attrs.task ? String(node.attrs.task) : ''
  const words = node.firstChild?.textContent ?? ''
  const tick = (done: boolean) => {
    updateAttributes({ checked: done })
    if (task && around.settle)
      around.settle(String(node.attrs.id), done).catch((error: unknown) => {
        updateAttributes({ checked: !done })
        wrong(error)
      })
  }
  return (
    <NodeViewWrapper className={css.tick} data-done={checked || undefined}>
      <label contentEditable={false} className={css.box}>
        <input
          type="checkbox"
          checked={checked}
          disabled={!editor.isEditable}
          aria-label={t('wiki.tick', { name: words })}
          onMouseDown={(event) => event.preventDefault()}
          onChange={(event) => tick(event.target.checked)}
        />
      </label>
      <div className={view.inside}>
        <NodeViewContent />
        {task ? <TaskSign task={task} /> : null}
      </div>
    </NodeViewWrapper>
  )
}

const drawn =
  (part: (props: NodeViewProps) => ReactNode, as?: string) =>
  (plain: Parameters<Views[string]>[0]): ReturnType<Views[string]> =>
    (plain as Extension).extend({
      addNodeView: () =>
        ReactNodeViewRenderer(part, {
          ...(as ? { as } : {}),
          // Fields of a part keep their keys and their text.
          stopEvent: ({ event }) =>
            event.target instanceof Element &&
            event.target.closest('input, textarea, select, button') !== null,
        }),
    })

/** The live parts by the names of their nodes. */
export const VIEWS: Views = {
  image: drawn(ImageView),
  file: drawn(FileView),
  card: drawn(CardView),
  mention: drawn(MentionView, 'span'),
  date: drawn(DayView, 'span'),
  math: drawn(FormulaView),
  inlineMath: drawn(InlineFormulaView, 'span'),
  callout: drawn(CalloutView),
  codeBlock: drawn(CodeView),
  taskItem: drawn(TickView, 'li'),
}
