import { useQuery } from '@tanstack/react-query'
import { Download, FolderLock, PackageOpen } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { api, ok } from '../../ground/api'
import { sizeText } from '../../ground/files/data'
import { Page } from '../../ground/shell/Page'
import { Part } from '../../ground/shell/Sections'
import { useMay } from '../../ground/session'
import { Button } from '../../ground/ui/Button'
import { fieldId, Form } from '../../ground/ui/Form'
import { OutOfReach, Shown } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { When } from '../../ground/ui/When'
import { t } from '../../ground/words'
import { again, keeping, type Export, type Hold, type Keeping as Kept } from '../data/keeping'
import css from '../parts/Keeping.module.css'

const KeepingWish = lazy(() => import('../parts/KeepingWish'))
const Release = lazy(() => import('../parts/Release'))

const SORTS = ['self', 'direct', 'group', 'project', 'unit', 'site'] as const
const MOST_DAYS = 36_500
const FORM = 'retention'

type Days = Record<(typeof SORTS)[number], string>

function Retention({ given }: { given: Kept['retention'] }) {
  const [days, setDays] = useState(
    () => Object.fromEntries(SORTS.map((sort) => [sort, given[sort] ? String(given[sort]) : ''])) as Days,
  )
  const { error, pending, save } = useSaving()
  const good = (typed: string) => typed === '' || (Number(typed) >= 1 && Number(typed) <= MOST_DAYS)
  const errors = Object.fromEntries(
    SORTS.filter((sort) => !good(days[sort])).map((sort) => [sort, t('messenger.keeping.days.wrong')]),
  )
  const submit = async () => {
    if (Object.keys(errors).length > 0) return
    const body = Object.fromEntries(
      SORTS.map((sort) => [sort, days[sort] ? Number(days[sort]) : null]),
    ) as Kept['retention']
    const worked = await save(async () => {
      await ok(api.PUT('/api/messenger/keeping/retention', { body }))
      await again()
    })
    if (worked) done(t('messenger.keeping.saved'))
  }
  return (
    <Form
      name={FORM}
      labels={Object.fromEntries(SORTS.map((sort) => [sort, t(`messenger.keeping.sort.${sort}`)]))}
      error={error}
      errors={errors}
      onSubmit={() => void submit()}
      foot={
        <Button kind="primary" type="submit" pending={pending}>
          {t('messenger.keeping.save')}
        </Button>
      }
    >
      <div className={css.fields}>
        {SORTS.map((sort) => (
          <TextField
            key={sort}
            id={fieldId(FORM, sort)}
            label={t(`messenger.keeping.sort.${sort}`)}
            placeholder={t('messenger.keeping.forever')}
            inputMode="numeric"
            maxLength={5}
            value={days[sort]}
            onChange={(typed) => setDays({ ...days, [sort]: typed.replace(/\D/g, '') })}
            error={errors[sort]}
          />
        ))}
      </div>
    </Form>
  )
}

const ofWhat = (one: Hold | Export) =>
  t(one.room ? 'messenger.keeping.of.room' : 'messenger.keeping.of.person')

function Holds({ items, onRelease }: { items: readonly Hold[]; onRelease: (hold: Hold) => void }) {
  if (items.length === 0) return <p className="m-soft">{t('messenger.keeping.holds.none')}</p>
  return (
    <ul className={css.rows}>
      {items.map((one) => (
        <li key={one.id}>
          <div>
            <p className={css.name}>
              {one.name} <Tag>{ofWhat(one)}</Tag>
              <Tag tone={one.released_at ? 'plain' : 'warning'}>
                {t(one.released_at ? 'messenger.keeping.state.released' : 'messenger.keeping.state.held')}
              </Tag>
            </p>
            <p className={css.why}>{one.reason}</p>
            <p className="m-soft">
              {one.placed_name} · <When at={one.placed_at} absolute />
              {one.released_at ? (
                <>
                  {' – '}
                  {one.released_name} · <When at={one.released_at} absolute />
                </>
              ) : (
                <> · {t('messenger.keeping.withheld', { count: one.withheld })}</>
              )}
            </p>
          </div>
          {one.released_at ? null : (
            <Button
              aria-label={t('messenger.keeping.release.of', { name: one.name })}
              onClick={() => onRelease(one)}
            >
              {t('messenger.keeping.release.go')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}

function Exports({ items }: { items: readonly Export[] }) {
  if (items.length === 0) return <p className="m-soft">{t('messenger.keeping.exports.none')}</p>
  return (
    <ul className={css.rows}>
      {items.map((one) => (
        <li key={one.id}>
          <div>
            <p className={css.name}>
              {one.name} <Tag>{ofWhat(one)}</Tag>
            </p>
            <p className={css.why}>{one.reason}</p>
            <p className="m-soft" role="status">
              {one.by_name} · <When at={one.at} absolute /> ·{' '}
              {one.state === 'done'
                ? t('messenger.keeping.messages', { count: one.messages })
                : t(
                    one.state === 'waiting'
                      ? 'messenger.keeping.state.waiting'
                      : 'messenger.keeping.state.failed',
                  )}
            </p>
          </div>
          {one.kept ? (
            <a
              className="m-button"
              href={`/api/messenger/keeping/exports/${one.id}/archive`}
              download
              aria-label={t('messenger.keeping.fetch.of', { name: one.name })}
            >
              <Download size={20} aria-hidden />
              {t('messenger.keeping.fetch')}
              {one.archive_bytes ? ` (${sizeText(one.archive_bytes)})` : null}
            </a>
          ) : one.state === 'done' ? (
            <span className="m-soft">{t('messenger.keeping.over')}</span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

/** How long messages are kept, of what nothing is lost, what was taken out. For administrators. */
export default function Keeping() {
  const may = useMay('ground.administer')
  const query = useQuery({ ...keeping, enabled: may })
  const [asking, setAsking] = useState<'hold' | 'export' | null>(null)
  const [ending, setEnding] = useState<Hold | null>(null)
  if (!may)
    return (
      <Page title="">
        <OutOfReach />
      </Page>
    )
  return (
    <Page title={t('messenger.keeping')}>
      <Shown query={query}>
        {(data) => (
          <>
            <Part title={t('messenger.keeping.retention')}>
              <p className={css.lead}>{t('messenger.keeping.retention.lead')}</p>
              <Retention key={JSON.stringify(data.retention)} given={data.retention} />
            </Part>
            <Part
              title={t('messenger.keeping.holds')}
              aside={
                <Button icon={FolderLock} onClick={() => setAsking('hold')}>
                  {t('messenger.keeping.hold')}
                </Button>
              }
            >
              <p className={css.lead}>{t('messenger.keeping.holds.lead')}</p>
              <Holds items={data.holds} onRelease={setEnding} />
            </Part>
            <Part
              title={t('messenger.keeping.exports')}
              aside={
                <Button icon={PackageOpen} onClick={() => setAsking('export')}>
                  {t('messenger.keeping.export')}
                </Button>
              }
            >
              <p className={css.lead}>{t('messenger.keeping.exports.lead')}</p>
              <Exports items={data.exports} />
            </Part>
          </>
        )}
      </Shown>
      <Suspense>
        {asking ? <KeepingWish act={asking} onClose={() => setAsking(null)} /> : null}
        {ending ? <Release hold={ending} onClose={() => setEnding(null)} /> : null}
      </Suspense>
    </Page>
  )
}
