import { useInfiniteQuery } from '@tanstack/react-query'
import { BadgeCheck, Eye, PencilLine } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { onDay, today } from '../../ground/dates'
import { findParties } from '../../ground/parties'
import { Button } from '../../ground/ui/Button'
import { Switch } from '../../ground/ui/Checkbox'
import { ComboBox, type Choice } from '../../ground/ui/ComboBox'
import { PersonChip } from '../../ground/ui/PersonChip'
import { Shown, Skeleton } from '../../ground/ui/states'
import { When } from '../../ground/ui/When'
import { t } from '../../ground/words'
import { keepReaders, stand } from '../data/changes'
import { readersOf, type Page } from '../data/pages'
import css from './Publish.module.css'
import { StateTag } from './StateTag'

const DateField = lazy(() =>
  import('../../ground/ui/DateField').then((module) => ({ default: module.DateField })),
)

const LabelField = lazy(() => import('../../ground/labels/LabelField'))

const people = async (text: string, signal: AbortSignal): Promise<readonly Choice[]> =>
  (await findParties(text, 'person', 12, signal)).map((one) => ({
    id: one.id,
    label: one.name,
    detail: one.label,
  }))

function Readers({ page }: { page: Page }) {
  const found = useInfiniteQuery(readersOf(page.id))
  const items = found.data?.pages.flatMap((one) => one.items) ?? []
  return (
    <Shown query={found} skeleton={<Skeleton rows={3} />}>
      {() => (
        <>
          {items.length === 0 ? <p className="m-soft">{t('wiki.readers.none')}</p> : null}
          <ul className={css.readers}>
            {items.map((one) => (
              <li key={one.id}>
                <PersonChip id={one.id} fn={one.name} />
                <span className="m-soft m-caption m-push">
                  <When at={one.last_at} />
                  {one.times > 1 ? ` · ${t('wiki.readers.times', { count: one.times })}` : null}
                </span>
              </li>
            ))}
          </ul>
          {found.hasNextPage ? (
            <Button
              kind="quiet"
              pending={found.isFetchingNextPage}
              onClick={() => void found.fetchNextPage()}
            >
              {t('wiki.more')}
            </Button>
          ) : null}
        </>
      )}
    </Shown>
  )
}

/** How far a page is, who looks after it and until when, who wrote and who read it. */
export function Publish({ page }: { page: Page }) {
  const edits = page.may.includes('wiki.edit')
  const manages = page.may.includes('wiki.manage')
  const [pending, setPending] = useState(false)
  const [open, setOpen] = useState(false)
  const known = page.reviewer ? { id: page.reviewer.id, label: page.reviewer.name } : null
  const set = async (body: Parameters<typeof stand>[1]) => {
    setPending(true)
    await stand(page, body)
    setPending(false)
  }
  return (
    <div className={css.publish}>
      <dl className={css.facts}>
        <dt>{t('wiki.state')}</dt>
        <dd>{page.state === 'draft' ? t('wiki.state.draft') : <StateTag state={page.state} />}</dd>
        <dt>{t('wiki.made')}</dt>
        <dd>
          {page.created_by.name} · <When at={page.created_at} />
        </dd>
        <dt>{t('wiki.edited')}</dt>
        <dd>
          {page.edited_by.name} · <When at={page.edited_at} />
        </dd>
        {page.reviewed_at && page.reviewed_by ? (
          <>
            <dt>{t('wiki.reviewed')}</dt>
            <dd>
              {page.reviewed_by.name} · <When at={page.reviewed_at} />
            </dd>
          </>
        ) : null}
        {!edits && page.review_on ? (
          <>
            <dt>{t('wiki.review.on')}</dt>
            <dd>{onDay(page.review_on)}</dd>
          </>
        ) : null}
      </dl>
      <Suspense>
        <div>
          <LabelField of={page.ref} />
          {page.label === 'O' ? null : <p className="m-hint">{t('wiki.label.print')}</p>}
        </div>
      </Suspense>
      {edits ? (
        <>
          <ComboBox
            label={t('wiki.reviewer')}
            hint={t('wiki.reviewer.hint')}
            value={known}
            search={people}
            onChange={(choice) =>
              choice?.id === known?.id
                ? undefined
                : void set({ state: page.state, reviewer: choice?.id ?? null })
            }
          />
          <Suspense>
            <DateField
              label={t('wiki.review.on')}
              hint={t('wiki.review.on.hint')}
              value={page.review_on ?? ''}
              min={today()}
              onChange={(day) =>
                day === (page.review_on ?? '')
                  ? undefined
                  : void set({ state: page.state, review_on: day || null })
              }
            />
          </Suspense>
          <div className="m-row m-wrap">
            {page.state !== 'review' ? (
              <Button icon={Eye} pending={pending} onClick={() => void set({ state: 'review' })}>
                {t('wiki.review.ask')}
              </Button>
            ) : null}
            {page.state !== 'published' ? (
              <Button icon={BadgeCheck} pending={pending} onClick={() => void set({ state: 'published' })}>
                {t('wiki.publish')}
              </Button>
            ) : null}
            {page.state !== 'draft' ? (
              <Button
                kind="quiet"
                icon={PencilLine}
                pending={pending}
                onClick={() => void set({ state: 'draft' })}
              >
                {t('wiki.back-to-draft')}
              </Button>
            ) : null}
          </div>
          {manages ? (
            <Switch
              checked={page.logged}
              hint={t('wiki.readers.hint')}
              onChange={(on) => void keepReaders(page, on)}
            >
              {t('wiki.readers.keep')}
            </Switch>
          ) : null}
          {page.logged ? (
            <div>
              <Button kind="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
                {t('wiki.readers')}
              </Button>
              {open ? <Readers page={page} /> : null}
            </div>
          ) : null}
        </>
      ) : null}
    </div>
  )
}
