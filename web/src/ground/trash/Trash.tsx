import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query'
import { RotateCcw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { api, ok, type Got } from '../api'
import { cache } from '../cache'
import { onDay } from '../dates'
import { faces, iconOf } from '../house'
import { Page } from '../shell/Page'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { IconButton } from '../ui/IconButton'
import { List } from '../ui/List'
import { Empty, Shown } from '../ui/states'
import { done, wrong } from '../ui/toasts'
import { When } from '../ui/When'
import { t } from '../words'
import css from './trash.module.css'

type Trashed = Got<'/api/trash'>['items'][number]

const trashed = infiniteQueryOptions({
  queryKey: ['trash.trashed'],
  queryFn: ({ pageParam }) =>
    ok(api.GET('/api/trash', { params: { query: pageParam ? { after: pageParam } : {} } })),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
  staleTime: 0,
})

const refresh = () => cache.invalidateQueries({ queryKey: trashed.queryKey })
const act = (one: Trashed, what: 'restore' | 'trash' | 'purge') =>
  ok<unknown>(api.POST(`/api/things/{id}/${what}`, { params: { path: { id: one.thing.id } } })).then(refresh)

const restore = (one: Trashed) =>
  act(one, 'restore').then(
    () => done(t('trash.restored', { title: one.thing.title }), () => void act(one, 'trash').catch(wrong)),
    wrong,
  )

function Row({ one, onPurge }: { one: Trashed; onPurge: () => void }) {
  const Icon = iconOf(one.thing.kind)
  const word = faces().get(one.thing.kind)?.word
  return (
    <div className={css.row}>
      <Icon size={20} aria-hidden className={css.icon} />
      <div className={css.text}>
        <span className={css.title}>{one.thing.title}</span>
        <span className="m-soft m-caption">
          {[word ? t(word) : '', one.trashed_by?.name, t('trash.until', { day: onDay(one.purge_at) })]
            .filter(Boolean)
            .join(' \u00B7 ')}
          {' \u00B7 '}
          <When at={one.trashed_at} />
        </span>
      </div>
      {one.may.includes('trash.restore') ? (
        <Button icon={RotateCcw} onClick={() => void restore(one)}>
          {t('trash.restore')}
        </Button>
      ) : null}
      {one.may.includes('trash.purge') ? (
        <IconButton icon={Trash2} label={t('trash.purge', { title: one.thing.title })} onClick={onPurge} />
      ) : null}
    </div>
  )
}

/** What was trashed and can come back, until its day. */
export default function Trash() {
  const query = useInfiniteQuery(trashed)
  const [purging, setPurging] = useState<Trashed | null>(null)
  const [pending, setPending] = useState(false)
  const items = query.data?.pages.flatMap((page) => page.items) ?? []
  const purge = async (one: Trashed) => {
    setPending(true)
    await act(one, 'purge').then(() => done(t('trash.purged', { title: one.thing.title })), wrong)
    setPending(false)
    setPurging(null)
  }
  return (
    <Page title={t('trash.title')} reading>
      <Shown query={query} empty={() => (items.length === 0 ? <Empty>{t('trash.empty')}</Empty> : null)}>
        {() => (
          <>
            <List label={t('trash.title')} items={items} keyOf={(one) => one.thing.id} height={64}>
              {(one) => <Row one={one} onPurge={() => setPurging(one)} />}
            </List>
            {query.hasNextPage ? (
              <Button
                kind="quiet"
                pending={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {t('trash.more')}
              </Button>
            ) : null}
          </>
        )}
      </Shown>
      {purging ? (
        <Dialog
          title={t('trash.purge-for-good')}
          role="alertdialog"
          size="small"
          open
          onClose={() => setPurging(null)}
          foot={
            <>
              <Button kind="danger" pending={pending} onClick={() => void purge(purging)}>
                {t('trash.purge-for-good')}
              </Button>
              <Button onClick={() => setPurging(null)}>{t('ground.cancel')}</Button>
            </>
          }
        >
          <p>{t('trash.purge.hint', { title: purging.thing.title })}</p>
        </Dialog>
      ) : null}
    </Page>
  )
}
