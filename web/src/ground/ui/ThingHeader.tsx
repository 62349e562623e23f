import { Copy, Download, FolderInput, History, Share2, Trash2, type LucideIcon } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import { keysText } from '../acts'
import { onEnter } from '../ime'
import { t } from '../words'
import { Avatar } from './Avatar'
import { Menu, type Item } from './Menu'
import { Path, type Crumb } from './Path'

/** The acts behind the three dots, in this order everywhere. */
const ORDER = ['share', 'move', 'copy', 'export', 'history', 'trash'] as const
export type CommonAct = (typeof ORDER)[number]

const ICONS: Record<CommonAct, LucideIcon> = {
  share: Share2,
  move: FolderInput,
  copy: Copy,
  export: Download,
  history: History,
  trash: Trash2,
}

interface Props {
  path: readonly Crumb[]
  title: string
  /** Its own sign, before the title. */
  sign?: ReactNode
  /** Renames it; absent, the title cannot be edited. */
  onTitle?: (title: string) => void
  /** It was just made: its title is what one types first. */
  fresh?: boolean
  /** Who has it open now. */
  here?: readonly { id: string; fn: string }[]
  /** Its state, as a tag. */
  state?: ReactNode
  /** At most two buttons. */
  actions?: ReactNode
  /** Common acts this thing has. */
  acts?: Partial<Record<CommonAct, () => void>>
  /** Acts of its own, before the common ones. */
  more?: readonly Item[]
}

const MOST_FACES = 4

function EditableTitle({ title, onTitle, fresh }: Pick<Props, 'title' | 'onTitle' | 'fresh'>) {
  const [draft, setDraft] = useState<string | null>(fresh ? title : null)
  const field = useRef<HTMLInputElement>(null)
  if (!onTitle) return <h1>{title}</h1>
  const save = () => {
    const next = field.current?.value.trim() ?? ''
    setDraft(null)
    if (next && next !== title) onTitle(next)
  }
  if (draft === null) {
    return (
      <h1>
        <button
          type="button"
          className="m-title"
          data-tip={t('ground.rename')}
          onClick={() => setDraft(title)}
        >
          {title}
          <span className="m-hidden"> {t('ground.rename')}</span>
        </button>
      </h1>
    )
  }
  return (
    <input
      className="m-title-input"
      aria-label={t('ground.rename')}
      value={draft}
      ref={(input) => {
        field.current = input
        if (!input) return undefined
        if (document.activeElement !== input) {
          input.focus()
          input.select()
        }
        return onEnter(input, () => input.blur())
      }}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
          event.currentTarget.value = title
          setDraft(null)
        }
      }}
    />
  )
}

/** Top of every thing: where it lies, its name, who is here, its state, two buttons and the rest. */
export function ThingHeader({
  path,
  title,
  sign,
  onTitle,
  fresh,
  here = [],
  state,
  actions,
  acts = {},
  more = [],
}: Props) {
  const common: Item[] = ORDER.flatMap((id) => {
    const run = acts[id]
    return run ? [{ id, label: t(`ground.act.${id}`), icon: ICONS[id], run, danger: id === 'trash' }] : []
  })
  const own = more.map((item) => ({ ...item, keys: item.keys ? keysText(item.keys) : undefined }))
  return (
    <header className="m-thing-head">
      <Path crumbs={path} />
      <div className="m-thing-title">
        <div className="m-thing-name">
          {sign}
          <EditableTitle title={title} onTitle={onTitle} fresh={fresh} />
        </div>
        <div className="m-row m-thing-acts">
          {here.length > 0 ? (
            <span
              className="m-faces"
              role="img"
              aria-label={t('ground.here', { names: here.map((one) => one.fn).join(', ') })}
            >
              {here.slice(0, MOST_FACES).map((one) => (
                <Avatar key={one.id} id={one.id} fn={one.fn} />
              ))}
              {here.length > MOST_FACES ? <span className="m-soft">+{here.length - MOST_FACES}</span> : null}
            </span>
          ) : null}
          {state}
          {actions}
          {own.length + common.length > 0 ? (
            <span className="m-thing-more">
              <Menu label={t('ground.more-acts')} groups={[own, common]} />
            </span>
          ) : null}
        </div>
      </div>
    </header>
  )
}
