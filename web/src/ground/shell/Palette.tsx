import { useNavigate } from '@tanstack/react-router'
import { CornerDownLeft, Search, type LucideIcon } from 'lucide-react'
import { useQuery, keepPreviousData } from '@tanstack/react-query'
import { useDeferredValue, useId, useState, type KeyboardEvent, type ReactNode } from 'react'
import { keysText, useOfferedActs } from '../acts'
import { api, ok } from '../api'
import { iconOf, placeOf } from '../house'
import { composing } from '../ime'
import { matches } from '../initials'
import { useFaces } from '../parties'
import { explain } from '../problem'
import { Avatar } from '../ui/Avatar'
import { Dialog } from '../ui/Dialog'
import { t } from '../words'
import { menu } from './Rail'

interface Row {
  id: string
  group: string
  label: string
  detail?: string
  icon: LucideIcon
  keys?: string
  /** Drawn instead of the icon: a portrait. */
  start?: ReactNode
  run: () => void
}

const PERSON = 'people.person'

/** One box that finds things and people and runs every act of the screen. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  const navigate = useNavigate()
  const acts = useOfferedActs()
  const q = useDeferredValue(text.trim())
  const found = useQuery({
    queryKey: ['ground.search', q],
    queryFn: ({ signal }) => ok(api.GET('/api/search/quick', { params: { query: { q } }, signal })),
    enabled: q.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  })

  const cards = q ? (found.data?.items ?? []) : []
  const faces = useFaces(cards.filter((card) => card.kind === PERSON).map((card) => card.id))
  const openers: Row[] = cards.map((card) => ({
    id: card.ref,
    group: card.kind === PERSON ? t('search.people') : t('ground.palette.things'),
    label: card.title,
    detail: faces.get(card.id)?.label ?? (card.hint || undefined),
    icon: iconOf(card.kind),
    start: card.kind === PERSON ? <Avatar id={card.id} fn={card.title} size={28} /> : undefined,
    run: () => void navigate({ to: placeOf(card.ref) }),
  }))
  const everything: Row[] = q
    ? [
        {
          id: 'search.everything',
          group: t('search.title'),
          label: t('search.everything', { q }),
          icon: Search,
          run: () => void navigate({ to: '/search', search: { q } }),
        },
      ]
    : []
  const rows: Row[] = [
    ...openers,
    ...acts
      .filter((act) => act.id !== 'ground.palette' && !act.disabled && matches(act.label, q))
      .map((act) => ({ ...act, group: t('ground.palette.acts'), icon: act.icon ?? CornerDownLeft })),
    ...menu()
      .filter((item) => item.to !== '/' && matches(t(item.word), q))
      .map((item) => ({
        id: item.to,
        group: t('ground.palette.places'),
        label: t(item.word),
        icon: item.icon,
        run: () => void navigate({ to: item.to }),
      })),
    ...everything,
  ]
  const chosen = Math.min(at, rows.length - 1)
  const run = (row: Row | undefined) => {
    if (!row) return
    onClose()
    row.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(event)) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      const next = (chosen + step + rows.length) % Math.max(rows.length, 1)
      setAt(next)
      document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' })
    } else if (event.key === 'Enter') {
      event.preventDefault()
      run(rows[chosen])
    }
  }
  return (
    <Dialog title={t('ground.search')} open onClose={onClose} size="medium">
      <div className="m-palette">
        <span className="m-box">
          <Search size={20} aria-hidden style={{ marginInlineStart: '1.2rem' }} />
          <input
            className="m-input"
            role="combobox"
            aria-label={t('ground.palette.label')}
            aria-expanded
            aria-controls={list}
            aria-activedescendant={rows.length > 0 ? `${list}-${chosen}` : undefined}
            aria-autocomplete="list"
            placeholder={t('ground.palette.hint')}
            value={text}
            autoFocus
            onChange={(event) => {
              setText(event.target.value)
              setAt(0)
            }}
            onKeyDown={onKeyDown}
          />
        </span>
        <div role="listbox" id={list} aria-label={t('ground.palette.results')} className="m-palette-list">
          {rows.map((row, index) => [
            row.group !== rows[index - 1]?.group ? (
              <div key={`group-${row.group}`} role="presentation" className="m-palette-group">
                {row.group}
              </div>
            ) : null,
            <div
              key={row.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === chosen}
              className="m-palette-item"
              onPointerMove={() => setAt(index)}
              onClick={() => run(row)}
            >
              {row.start ?? <row.icon size={20} aria-hidden />}
              <span>
                <span className="m-cut">{row.label}</span>
                {row.detail ? <span className="m-soft m-caption m-cut">{row.detail}</span> : null}
              </span>
              {row.keys ? <kbd>{keysText(row.keys)}</kbd> : null}
            </div>,
          ])}
        </div>
        {rows.length === 0 ? (
          <p className="m-soft" role="status" style={{ padding: '1.2rem' }}>
            {found.isFetching
              ? t('ground.loading')
              : found.isError
                ? explain(found.error)
                : t('ground.palette.none', { text })}
          </p>
        ) : null}
      </div>
    </Dialog>
  )
}
