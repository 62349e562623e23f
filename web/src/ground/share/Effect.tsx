import { useQuery } from '@tanstack/react-query'
import { explain } from '../problem'
import { t } from '../words'
import { previewOf, type Role } from './data'
import css from './share.module.css'

interface Props {
  of: string
  party: string
  /** The role to be; null withdraws. */
  role: Role | null
}

const names = (some: { count: number; people: { name: string }[] }) => {
  const shown = some.people.slice(0, 3).map((person) => person.name)
  return some.count > shown.length
    ? t('share.effect.and', { names: shown.join(', '), more: some.count - shown.length })
    : shown.join(', ')
}

/** Says in a sentence who would gain or lose access, before anything changes. */
export function Effect({ of, party, role }: Props) {
  const preview = useQuery(previewOf(of, party, role))
  const lines = preview.data
    ? [
        preview.data.gains.count > 0
          ? t('share.effect.gains', { count: preview.data.gains.count, names: names(preview.data.gains) })
          : '',
        preview.data.loses.count > 0
          ? t('share.effect.loses', { count: preview.data.loses.count, names: names(preview.data.loses) })
          : '',
        preview.data.changes.count > 0
          ? t('share.effect.changes', {
              count: preview.data.changes.count,
              names: names(preview.data.changes),
            })
          : '',
      ].filter(Boolean)
    : []
  return (
    <div className={css.effect} role="status">
      {preview.isPending ? t('ground.loading') : null}
      {preview.isError ? explain(preview.error) : null}
      {preview.data && lines.length === 0 ? t('share.effect.nothing') : null}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
