import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { Download, ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../api'
import { atTime } from '../../dates'
import { Page } from '../../shell/Page'
import { Button } from '../../ui/Button'
import { ComboBox, type Choice } from '../../ui/ComboBox'
import { DateField } from '../../ui/DateField'
import { Dialog } from '../../ui/Dialog'
import { Empty, Shown } from '../../ui/states'
import { Table } from '../../ui/Table'
import { wrong } from '../../ui/toasts'
import { When } from '../../ui/When'
import { matches } from '../../initials'
import { keysFrom, t, tMaybe } from '../../words'
import { audit, auditState, type Entry } from '../data'
import { AdminPages } from '../parts/AdminPages'
import styles from '../parts/admin.module.css'

/** How somebody came, in a word. */
const VIAS = ['http', 'job', 'reader', 'command', 'backup'] as const
const viaWord = (via: string) => {
  const known = VIAS.find((one) => one === via)
  return known ? t(`admin.via.${known}`) : via
}

const WHYS = ['missing', 'chain', 'columns', 'anchor'] as const

const findPeople = async (text: string, signal: AbortSignal): Promise<readonly Choice[]> => {
  const found = await ok(
    api.GET('/api/parties', { params: { query: { q: text, kinds: 'person', most: 20 } }, signal }),
  )
  return found.items.map((party) => ({ id: party.id, label: party.name, detail: party.label || undefined }))
}

const FACT = 'fact.'

/** What can be done in this house, by its words. */
const findFacts = (text: string): Promise<readonly Choice[]> =>
  Promise.resolve(
    keysFrom(FACT)
      .map((key) => ({
        id: key.slice(FACT.length),
        label: tMaybe(key, { actor: t('admin.somebody') }) ?? key,
      }))
      .filter((one) => !text.trim() || matches(one.label, text) || one.id.startsWith(text.trim()))
      .sort((one, other) => one.label.localeCompare(other.label)),
  )

function Integrity() {
  const cache = useQueryClient()
  const query = useQuery(auditState)
  const [pending, setPending] = useState(false)
  const verify = () => {
    setPending(true)
    void ok(api.POST('/api/admin/audit/verify'))
      .then(() => cache.invalidateQueries({ queryKey: auditState.queryKey }))
      .catch(wrong)
      .finally(() => setPending(false))
  }
  const verified = query.data?.verified
  const why = WHYS.find((one) => one === verified?.why)
  return (
    <div className="m-row m-wrap" role="status">
      <ShieldCheck size={22} aria-hidden />
      <span className={why ? styles.error : 'm-soft'}>
        {why
          ? t(`audit.broken.${why}`, { position: verified?.position ?? 0 })
          : verified
            ? t('audit.verified')
            : t('admin.audit.unverified')}{' '}
        {verified ? <When at={verified.at} /> : null}
      </span>
      <Button kind="quiet" pending={pending} onClick={verify}>
        {t('admin.audit.verify')}
      </Button>
    </div>
  )
}

/** What was done, in a sentence. A fact of a slice that is no longer here keeps its name. */
const said = (entry: Entry) =>
  tMaybe(`fact.${entry.name}`, { actor: entry.actor_fn || t('admin.audit.house') }) ?? entry.name

/** Who did what to which thing, when and how; newest first. */
export default function Audit() {
  const [actor, setActor] = useState<Choice | null>(null)
  const [fact, setFact] = useState<Choice | null>(null)
  const [since, setSince] = useState('')
  const [until, setUntil] = useState('')
  const [open, setOpen] = useState<Entry | null>(null)
  const asked = {
    actor: actor?.id,
    name: fact?.id,
    since: since ? new Date(`${since}T00:00:00`).toISOString() : undefined,
    until: until ? new Date(`${until}T24:00:00`).toISOString() : undefined,
  }
  const query = useInfiniteQuery(audit(asked))
  const rows = query.data?.pages.flatMap((page) => page.items) ?? []
  const sent = new URLSearchParams(
    Object.entries(asked).filter((one): one is [string, string] => Boolean(one[1])),
  )
  return (
    <AdminPages>
      <Page
        title={t('admin.audit')}
        actions={
          <a className="m-button m-button-plain" href={`/api/admin/audit/export?${sent.toString()}`} download>
            <Download size={20} aria-hidden />
            <span>{t('admin.audit.export')}</span>
          </a>
        }
      >
        <Integrity />
        <div className={styles.fields}>
          <ComboBox label={t('admin.audit.actor')} value={actor} onChange={setActor} search={findPeople} />
          <ComboBox label={t('admin.audit.name')} value={fact} onChange={setFact} search={findFacts} />
          <DateField label={t('admin.since')} value={since} onChange={setSince} />
          <DateField label={t('admin.until')} value={until} onChange={setUntil} />
        </div>
        <Shown
          query={query}
          empty={() => (rows.length === 0 ? <Empty>{t('admin.audit.none')}</Empty> : null)}
        >
          {() => (
            <>
              <Table<Entry>
                label={t('admin.audit')}
                rows={rows}
                keyOf={(one) => String(one.position)}
                onOpen={setOpen}
                remember="audit"
                columns={[
                  { id: 'at', head: t('admin.at'), text: (one) => atTime(one.at), width: '20rem' },
                  {
                    id: 'actor',
                    head: t('admin.audit.actor'),
                    text: (one) => one.actor_fn || t('admin.audit.house'),
                    width: 'minmax(9rem, 1fr)',
                  },
                  {
                    id: 'name',
                    head: t('admin.audit.what'),
                    text: said,
                    cell: (one) => (
                      <button type="button" className="m-button-quiet" onClick={() => setOpen(one)}>
                        {said(one)}
                      </button>
                    ),
                    width: 'minmax(18rem, 2fr)',
                  },
                  {
                    id: 'title',
                    head: t('admin.audit.thing'),
                    text: (one) => one.title || one.subject.split(':')[0] || '',
                    width: 'minmax(14rem, 2fr)',
                  },
                  { id: 'via', head: t('admin.audit.via'), text: (one) => viaWord(one.via), optional: true },
                  {
                    id: 'position',
                    head: t('admin.audit.position'),
                    numeric: true,
                    text: (one) => String(one.position),
                    optional: true,
                  },
                ]}
              />
              {query.hasNextPage ? (
                <Button pending={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {t('admin.more')}
                </Button>
              ) : null}
            </>
          )}
        </Shown>
        {open ? (
          <Dialog title={said(open)} open onClose={() => setOpen(null)}>
            <dl className={styles.fields}>
              {(
                [
                  [t('admin.at'), atTime(open.at)],
                  [t('admin.audit.actor'), open.actor_fn || t('admin.audit.house')],
                  [t('admin.audit.thing'), [open.title, open.subject].filter(Boolean).join(' · ')],
                  [t('admin.audit.name'), open.name],
                  [t('admin.audit.via'), viaWord(open.via)],
                  [t('admin.audit.position'), String(open.position)],
                ] as const
              ).map(([head, value]) => (
                <div key={head}>
                  <dt className="m-soft">{head}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <pre style={{ whiteSpace: 'pre-wrap', margin: 0 }}>{JSON.stringify(open.values, null, 2)}</pre>
          </Dialog>
        ) : null}
      </Page>
    </AdminPages>
  )
}
