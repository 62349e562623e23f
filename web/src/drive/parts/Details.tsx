import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import {
  Download,
  GitCompareArrows,
  Lock,
  LockOpen,
  Pencil,
  RotateCcw,
  Share2,
  Star,
  Tags as TagsIcon,
  Upload,
} from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { cardOf } from '../../ground/Card'
import { atTime } from '../../ground/dates'
import { contentOf, download, restoreVersion, sizeText, versionsOf } from '../../ground/files/data'
import { ShareDialog } from '../../ground/share/ShareDialog'
import { partyName, roleWord, sharingOf } from '../../ground/share/data'
import { Comments } from '../../ground/talk/Comments'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { Shown, Skeleton } from '../../ground/ui/states'
import { Tabs } from '../../ground/ui/Tabs'
import { Tag } from '../../ground/ui/Tag'
import { done, wrong } from '../../ground/ui/toasts'
import { When } from '../../ground/ui/When'
import { useMe } from '../../ground/session'
import { t, tMaybe } from '../../ground/words'
import { lock, unlock } from '../data/changes'
import { drives, ownOf } from '../data/drives'
import { authorsOf, refreshEntries, type Entry } from '../data/entries'
import { endingOf } from '../rules/kinds'
import { Face } from './Face'
import { NewVersion } from './NewVersion'
import css from './Details.module.css'

const Compare = lazy(() => import('./Compare'))
const LabelField = lazy(() => import('../../ground/labels/LabelField'))
const History = lazy(() => import('./History'))
const TagsDialog = lazy(() => import('./TagsDialog'))

type Part = 'about' | 'versions' | 'talk' | 'history'

function LockLine({ entry }: { entry: Entry }) {
  const changes = entry.may.includes('files.change')
  if (entry.lock) {
    const { lock: held } = entry
    return (
      <div className={css.lock} data-mine={held.mine || undefined}>
        <Lock size={20} aria-hidden />
        <span>
          {held.mine ? t('drive.locked.mine') : t('drive.locked.by', { name: held.by.name })}
          {held.note ? ` · ${held.note}` : ''}
          <span className="m-hint">{t('drive.locked.until', { at: atTime(held.until) })}</span>
        </span>
        {held.mine || entry.may.includes('drive.manage') ? (
          <Button icon={LockOpen} onClick={() => void unlock(entry)}>
            {held.mine ? t('drive.unlock') : t('drive.unlock.other')}
          </Button>
        ) : null}
      </div>
    )
  }
  return changes ? (
    <Button
      icon={Lock}
      onClick={() => void lock(entry, '').then((kept) => kept && done(t('drive.locked.now')))}
    >
      {t('drive.lock')}
    </Button>
  ) : null
}

/** Who reaches an entry, in a few lines. */
function Sharing({ entry }: { entry: Entry }) {
  const sharing = useQuery({ ...sharingOf(entry.ref), retry: false })
  const [open, setOpen] = useState(false)
  const lines = sharing.data?.grants ?? []
  return (
    <section className={css.part} aria-label={t('drive.sharing')}>
      <h3>{t('drive.sharing')}</h3>
      {lines.length > 0 ? (
        <ul className={css.grants}>
          {lines.slice(0, 5).map((line) => (
            <li key={`${line.party.id}-${line.source?.id ?? ''}`}>
              <span className="m-cut">{partyName(line.party)}</span>
              <span className="m-soft m-caption m-push">{roleWord(entry.ref, line)}</span>
            </li>
          ))}
          {lines.length > 5 ? (
            <li className="m-soft">{t('drive.sharing.more', { count: lines.length - 5 })}</li>
          ) : null}
        </ul>
      ) : null}
      {(sharing.data?.links.length ?? 0) > 0 ? (
        <p className="m-soft m-caption">
          {t('drive.sharing.links', { count: sharing.data?.links.length ?? 0 })}
        </p>
      ) : null}
      <Button icon={Share2} onClick={() => setOpen(true)}>
        {t('drive.sharing.open')}
      </Button>
      {open ? <ShareDialog of={entry.ref} onClose={() => setOpen(false)} /> : null}
    </section>
  )
}

function About({ entry, place }: { entry: Entry; place?: string }) {
  const card = useQuery(cardOf(entry.ref)).data
  const me = useMe()
  const mine = ownOf(useQuery(drives).data?.items ?? [], me.id)?.id === entry.drive
  const [tagging, setTagging] = useState(false)
  const ending = endingOf(entry.name)
  return (
    <div className="m-stack">
      {entry.kind === 'file' ? <LockLine entry={entry} /> : null}
      <dl className={css.facts}>
        <div>
          <dt>{t('drive.kind')}</dt>
          <dd>
            {entry.kind === 'folder'
              ? t('drive.kind.folder')
              : (tMaybe(`drive.kind.${ending}`) ?? (ending.toUpperCase() || t('drive.kind.file')))}
          </dd>
        </div>
        {entry.kind === 'file' ? (
          <div>
            <dt>{t('drive.column.size')}</dt>
            <dd className="m-num">{sizeText(entry.size)}</dd>
          </div>
        ) : null}
        {place || card ? (
          <div>
            <dt>{t('drive.column.place')}</dt>
            <dd>
              {place ??
                card?.path.map((step, at) => (at === 0 && mine ? t('drive.mine') : step.title)).join(' › ')}
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{t('drive.changed')}</dt>
          <dd>
            {entry.changed_by.name || t('drive.stranger')} · <When at={entry.changed_at} />
          </dd>
        </div>
        <div>
          <dt>{t('drive.made')}</dt>
          <dd>
            {entry.created_by.name || t('drive.stranger')} · <When at={entry.created_at} />
          </dd>
        </div>
        {entry.state === 'clean' ? null : (
          <div>
            <dt>{t('drive.state')}</dt>
            <dd className={css.alarm}>{t(`files.state.${entry.state as 'held' | 'infected'}`)}</dd>
          </div>
        )}
      </dl>
      <Suspense>
        <LabelField of={entry.ref} />
      </Suspense>
      <section className={css.part} aria-label={t('drive.tags')}>
        <h3>{t('drive.tags')}</h3>
        <div className="m-row m-wrap">
          {entry.tags.map((tag) => (
            <Link key={tag} to="/drive/tagged" search={{ tag, drive: entry.drive }} className="m-tag">
              {tag}
            </Link>
          ))}
          {entry.may.includes('drive.edit') ? (
            <Button
              kind="quiet"
              icon={entry.tags.length > 0 ? Pencil : TagsIcon}
              onClick={() => setTagging(true)}
            >
              {entry.tags.length > 0 ? t('drive.tags.edit') : t('drive.tags.add')}
            </Button>
          ) : entry.tags.length === 0 ? (
            <span className="m-soft">{t('drive.tags.none')}</span>
          ) : null}
        </div>
      </section>
      <Sharing entry={entry} />
      {tagging ? (
        <Suspense>
          <TagsDialog entries={[entry]} onClose={() => setTagging(false)} />
        </Suspense>
      ) : null}
    </div>
  )
}

/** Who made a version that somebody took in. */
const CameFrom = ({ name }: { name: string | null | undefined }) =>
  name ? <span className="m-soft m-caption">{t('drive.version.from', { name })}</span> : null

function Versions({ entry }: { entry: Entry }) {
  const versions = useQuery(versionsOf(entry.id))
  const authors = useQuery(authorsOf(entry.id)).data
  const authorOf = (version: number) => authors?.find((one) => one.version === version)
  const [adding, setAdding] = useState(false)
  const [compared, setCompared] = useState<number | null>(null)
  const changes = entry.may.includes('files.change')
  const back = (version: number) =>
    restoreVersion(entry.id, version).then(() => {
      done(t('files.restored', { n: version }))
      return refreshEntries()
    }, wrong)
  return (
    <div className="m-stack">
      {changes ? (
        <Button icon={Upload} onClick={() => setAdding(true)}>
          {t('drive.version.new')}
        </Button>
      ) : null}
      <Shown query={versions} of={entry.ref} skeleton={<Skeleton rows={3} />}>
        {(all) => (
          <ol className={css.versions} aria-label={t('drive.versions')}>
            {all.map((one) => (
              <li key={one.version}>
                <div className="m-row">
                  <strong>{t('files.version', { n: one.version })}</strong>
                  {one.current ? <Tag tone="success">{t('files.current')}</Tag> : null}
                  {one.state === 'clean' ? null : <Tag tone="warning">{t(`drive.state.${one.state}`)}</Tag>}
                </div>
                <span className="m-soft m-caption">
                  {authors ? `${authorOf(one.version)?.by || t('drive.stranger')} · ` : ''}
                  {sizeText(one.size)} · <When at={one.at} />
                </span>
                <CameFrom name={authorOf(one.version)?.made_by} />
                {one.why ? <p className={css.why}>{one.why}</p> : null}
                <div className={css.versionActs}>
                  {one.state === 'clean' ? (
                    <IconButton
                      icon={Download}
                      label={t('drive.version.download', { n: one.version })}
                      onClick={() => void download(contentOf(entry.id, one.version), entry.name).catch(wrong)}
                    />
                  ) : null}
                  {!one.current && one.state === 'clean' ? (
                    <IconButton
                      icon={GitCompareArrows}
                      label={t('drive.version.compare', { n: one.version })}
                      onClick={() => setCompared(one.version)}
                    />
                  ) : null}
                  {!one.current && changes ? (
                    <Button kind="quiet" icon={RotateCcw} onClick={() => void back(one.version)}>
                      {t('drive.version.restore', { n: one.version })}
                    </Button>
                  ) : null}
                </div>
              </li>
            ))}
          </ol>
        )}
      </Shown>
      {adding ? <NewVersion entry={entry} onClose={() => setAdding(false)} /> : null}
      {compared !== null && entry.version !== null ? (
        <Suspense>
          <Compare entry={entry} from={compared} to={entry.version} onClose={() => setCompared(null)} />
        </Suspense>
      ) : null}
    </div>
  )
}

/** One entry beside the list: its picture, what is known of it, versions and talk. */
export function Details({
  entry,
  place,
  picture = true,
}: {
  entry: Entry
  place?: string
  picture?: boolean
}) {
  const [part, setPart] = useState<Part>('about')
  const shown = entry.kind === 'folder' && part === 'versions' ? 'about' : part
  return (
    <div className={css.details}>
      {picture ? (
        <>
          <div className={css.picture}>
            <Face entry={entry} size="large" />
          </div>
          <h2 className={css.name}>
            {entry.name}
            {entry.favourite ? <Star size={18} aria-label={t('drive.starred')} className={css.star} /> : null}
          </h2>
        </>
      ) : null}
      <Tabs<Part>
        label={t('drive.details')}
        value={shown}
        onChange={setPart}
        tabs={[
          { id: 'about', label: t('drive.details.about'), content: <About entry={entry} place={place} /> },
          ...(entry.kind === 'file'
            ? [{ id: 'versions' as const, label: t('drive.versions'), content: <Versions entry={entry} /> }]
            : []),
          { id: 'talk', label: t('drive.details.talk'), content: <Comments of={entry.ref} /> },
          {
            id: 'history',
            label: t('drive.history'),
            content: (
              <Suspense>
                <History entry={entry} />
              </Suspense>
            ),
          },
        ]}
      />
    </div>
  )
}

/** Several entries together: how many, how large. */
export function Several({ entries }: { entries: readonly Entry[] }) {
  const size = entries.reduce((sum, one) => sum + one.size, 0)
  const folders = entries.filter((one) => one.kind === 'folder').length
  return (
    <div className={css.details}>
      <h2 className={css.name}>{t('drive.selected', { count: entries.length })}</h2>
      <dl className={css.facts}>
        <div>
          <dt>{t('drive.kind.folder')}</dt>
          <dd className="m-num">{folders}</dd>
        </div>
        <div>
          <dt>{t('drive.kind.file')}</dt>
          <dd className="m-num">{entries.length - folders}</dd>
        </div>
        <div>
          <dt>{t('drive.column.size')}</dt>
          <dd className="m-num">{sizeText(size)}</dd>
        </div>
      </dl>
    </div>
  )
}
