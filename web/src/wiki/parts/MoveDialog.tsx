import { useQuery } from '@tanstack/react-query'
import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Select } from '../../ground/ui/Select'
import { Shown, Skeleton, Wrong } from '../../ground/ui/states'
import { done } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { move } from '../data/changes'
import { sightOf } from '../data/pages'
import { may, spaceName, spaces, treeOf, type Leaf } from '../data/spaces'
import { families, rows, within, type Place } from '../rules/tree'
import css from './MoveDialog.module.css'
import { Sign } from './signs'

interface Props {
  page: Pick<Leaf, 'id' | 'title' | 'parent'>
  /** The place to begin with. */
  to: Place
  onClose: () => void
}

/** People named; the others are counted. */
const NAMED = 8

type Who = readonly { id: string; name: string }[]

function Names({ title, who, total }: { title: string; who: Who; total: number }) {
  if (total === 0) return null
  const shown = who.slice(0, NAMED)
  const names = shown.map((one) => one.name).join(', ')
  return (
    <div>
      <dt>{title}</dt>
      <dd>{total > shown.length ? t('wiki.move.and', { names, more: total - shown.length }) : names}</dd>
    </div>
  )
}

/** Chooses where a page goes, after saying who gains and who loses sight of it. */
export default function MoveDialog({ page, to, onClose }: Props) {
  const [place, setPlace] = useState<Place>(to)
  const [pending, setPending] = useState(false)
  const all = useQuery(spaces).data?.items.filter((one) => one.may.includes('wiki.edit')) ?? []
  const tree = useQuery(treeOf(place.space))
  const sight = useQuery(sightOf(page.id, place.space, place.parent))
  const run = async () => {
    setPending(true)
    const kept = await move(page.id, place)
    setPending(false)
    if (!kept) return
    done(t('wiki.moved', { title: page.title }))
    onClose()
  }
  const choose = (parent: string | null) => setPlace({ space: place.space, parent })
  const row = (id: string | null, depth: number, name: React.ReactNode) => (
    <li key={id ?? 'top'}>
      <button
        type="button"
        className="m-list-row"
        aria-pressed={place.parent === id}
        style={{ paddingInlineStart: `${1.2 + depth * 1.6}rem` }}
        onClick={() => choose(id)}
      >
        {name}
      </button>
    </li>
  )
  const seen = sight.data
  return (
    <Dialog
      title={t('wiki.move.of', { title: page.title })}
      open
      onClose={onClose}
      foot={
        <>
          <Button
            kind="primary"
            pending={pending}
            aria-disabled={!seen}
            onClick={() => (seen ? void run() : undefined)}
          >
            {t('wiki.move.here')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <Select
        label={t('wiki.move.space')}
        value={place.space}
        options={all.map((one) => ({ value: one.id, label: spaceName(one) }))}
        onChange={(space) => setPlace({ space, parent: null })}
      />
      <Shown query={tree} skeleton={<Skeleton rows={5} />}>
        {({ items }) => {
          const open = new Set(families(items).keys())
          const free = items.filter((leaf) => !within(items, leaf.id, page.id) && may(leaf, 'wiki.edit'))
          return (
            <ul className={css.list} aria-label={t('wiki.move.below')}>
              {row(null, 0, <span className="m-cut">{t('wiki.move.top')}</span>)}
              {rows(free, open).map(({ leaf, depth }) =>
                row(
                  leaf.id,
                  depth + 1,
                  <>
                    <ChevronRight size={14} aria-hidden />
                    <Sign icon={leaf.icon} />
                    <span className="m-cut">{leaf.title}</span>
                  </>,
                ),
              )}
            </ul>
          )
        }}
      </Shown>
      <div className={css.effect} role="status">
        {sight.error ? <Wrong error={sight.error} /> : null}
        {seen ? (
          seen.gains_total + seen.loses_total === 0 ? (
            <p className="m-soft">{t('wiki.move.same')}</p>
          ) : (
            <dl className={css.sight}>
              <Names title={t('wiki.move.gains')} who={seen.gains} total={seen.gains_total} />
              <Names title={t('wiki.move.loses')} who={seen.loses} total={seen.loses_total} />
            </dl>
          )
        ) : null}
      </div>
    </Dialog>
  )
}
