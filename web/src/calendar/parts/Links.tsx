import { Link } from '@tanstack/react-router'
import { useQuery, keepPreviousData } from '@tanstack/react-query'
import { FileQuestion, Link2, X } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { iconOf, placeOf } from '../../ground/house'
import { ComboBox } from '../../ground/ui/ComboBox'
import { IconButton } from '../../ground/ui/IconButton'
import { t } from '../../ground/words'
import css from './Links.module.css'

const THING = /^\/i\/([0-9a-f-]{36})$/
const ADDRESS = /^https?:\/\/\S+$/
/** Links an event may have. */
const MOST = 50

/** The things of the house among links, by id; those out of reach are left out. */
export function useLinked(links: readonly string[]) {
  const ids = links.flatMap((one) => THING.exec(one)?.[1] ?? [])
  const found = useQuery({
    queryKey: ['things.linked', ...ids],
    queryFn: () => ok(api.GET('/api/things', { params: { query: { ids } } })),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
    retry: false,
  })
  return {
    pending: ids.length > 0 && found.isPending,
    byId: new Map((found.data ?? []).map((one) => [one.id, one])),
  }
}

/** Pages, tasks, files and addresses that belong to an event, each one click away. */
export function Links({ links, onRemove }: { links: readonly string[]; onRemove?: (link: string) => void }) {
  const { pending, byId } = useLinked(links)
  return (
    <ul className={css.links}>
      {links.map((link) => {
        const id = THING.exec(link)?.[1]
        const thing = id ? byId.get(id) : undefined
        const Icon = thing ? iconOf(thing.kind) : id ? FileQuestion : Link2
        const name = thing?.title ?? (id ? (pending ? '' : t('ground.out-of-reach')) : link)
        return (
          <li key={link}>
            <Icon size={20} aria-hidden className={css.icon} />
            {thing ? (
              <Link to={placeOf(thing.ref, thing.path)} className={css.name}>
                {name}
              </Link>
            ) : id ? (
              <span className={`${css.name} m-soft`}>{name}</span>
            ) : (
              <a href={link} rel="noreferrer noopener" target="_blank" className={css.name}>
                {name}
              </a>
            )}
            {onRemove ? (
              <IconButton
                icon={X}
                label={t('calendar.link.remove', { name })}
                onClick={() => onRemove(link)}
              />
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

interface Props {
  value: readonly string[]
  onChange: (links: readonly string[]) => void
}

/** Adds links to an event: anything in the house by its name, or an address as it was pasted. */
export function LinkField({ value, onChange }: Props) {
  const [turn, setTurn] = useState(0)
  const search = async (text: string, signal: AbortSignal) => {
    const typed = text.trim()
    if (!typed) return []
    const found = await ok(api.GET('/api/search/quick', { params: { query: { q: typed } }, signal }))
    const things = found.items
      .filter((one) => !value.includes(`/i/${one.id}`))
      .map((one) => {
        const Icon = iconOf(one.kind)
        return {
          id: `/i/${one.id}`,
          label: one.title,
          detail: one.hint,
          start: <Icon size={20} aria-hidden />,
        }
      })
    return ADDRESS.test(typed)
      ? [{ id: typed, label: typed, detail: t('calendar.link.address') }, ...things]
      : things
  }
  return (
    <section className="m-stack" aria-label={t('calendar.field.links')}>
      {value.length < MOST ? (
        <ComboBox
          key={turn}
          label={t('calendar.field.links')}
          placeholder={t('calendar.link.find')}
          value={null}
          onChange={(choice) => {
            if (!choice) return
            onChange([...value, choice.id])
            setTurn(turn + 1)
          }}
          search={search}
        />
      ) : null}
      {value.length > 0 ? (
        <Links links={value} onRemove={(link) => onChange(value.filter((one) => one !== link))} />
      ) : null}
    </section>
  )
}
