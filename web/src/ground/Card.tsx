/** Another slice's thing, by its Ref: title and path, kept fresh by live updates of its kind. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { FileQuestion } from 'lucide-react'
import { api, ok } from './api'
import { placeOf } from './house'
import { kindOf } from './live'
import { t } from './words'

/** The card of a thing; the key starts with its kind. */
export const cardOf = (ref: string) =>
  queryOptions({
    queryKey: [kindOf(ref), 'card', ref],
    queryFn: () =>
      ok(api.GET('/api/things/{id}', { params: { path: { id: ref.slice(ref.indexOf(':') + 1) } } })),
    retry: false,
  })

/** Draws a thing as one line that opens it. Out of reach and not existing look the same. */
export function Card({ of }: { of: string }) {
  const card = useQuery(cardOf(of))
  if (card.data) {
    return (
      <Link to={placeOf(of, card.data.path)} className="m-card">
        <strong className="m-cut">{card.data.title}</strong>
        <span className="m-soft m-caption m-cut">{card.data.path.map((one) => one.title).join(' › ')}</span>
      </Link>
    )
  }
  if (card.isPending) return <span className="m-card m-skeleton" aria-busy="true" />
  return (
    <span className="m-card m-soft">
      <FileQuestion size={20} aria-hidden />
      {t('ground.out-of-reach')}
    </span>
  )
}
