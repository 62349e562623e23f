import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { ChevronRight, Folder, FolderPlus } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Shown, Skeleton, Wrong } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { copy, move, previewOf } from '../data/acts'
import { driveName, drives, folderName } from '../data/drives'
import { entryOf, foldersIn, type Entry } from '../data/entries'
import { NewFolder } from './NewFolder'
import { SORT_ICONS } from './Nav'
import { showPanel } from './standing'
import css from './MoveDialog.module.css'

interface Props {
  verb: 'move' | 'copy'
  entries: readonly Entry[]
  /** The folder to begin with, when it has been pointed at already. */
  to?: string
  onClose: () => void
}

type Who = readonly { id: string; name: string }[]

function Names({ title, who, total }: { title: string; who: Who; total: number }) {
  if (total === 0) return null
  const names = who.map((one) => one.name).join(', ')
  return (
    <div>
      <dt>{title}</dt>
      <dd>{total > who.length ? t('drive.move.and', { names, more: total - who.length }) : names}</dd>
    </div>
  )
}

/** Chooses a folder to move or copy into, after saying who gains and who loses sight of what is moved. */
export default function MoveDialog({ verb, entries, to, onClose }: Props) {
  const [at, setAt] = useState<string | null>(to ?? entries[0]?.parent ?? entries[0]?.drive ?? null)
  const [making, setMaking] = useState(false)
  const [pending, setPending] = useState(false)
  const all = useQuery(drives)
  const here = useQuery({ ...entryOf(at ?? ''), enabled: at !== null })
  const inside = useQuery({ ...foldersIn(at ?? ''), enabled: at !== null, placeholderData: keepPreviousData })
  const ids = entries.map((one) => one.id)
  const moved = new Set(ids)
  const home = at !== null && entries.every((one) => (one.parent ?? one.drive) === at)
  const circle = here.data?.path.some((step) => moved.has(step.id)) ?? false
  const adds = here.data?.entry.may.includes('drive.add') ?? false
  const ready = at !== null && !circle && adds && !(verb === 'move' && home)
  const preview = useQuery({ ...previewOf(ids, at ?? ''), enabled: ready && !home })
  const path = here.data?.path ?? []
  const title = here.data ? folderName(here.data.entry, here.data.drive) : ''
  const run = async () => {
    if (!at) return
    setPending(true)
    showPanel()
    const kept = await (verb === 'move' ? move(entries, at, title) : copy(entries, at, title))
    setPending(false)
    if (kept) onClose()
  }
  const what = entries.length === 1 ? (entries[0]?.name ?? '') : t('drive.count', { count: entries.length })
  const seen = preview.data
  return (
    <Dialog
      title={verb === 'move' ? t('drive.move.of', { name: what }) : t('drive.copy.of', { name: what })}
      open
      onClose={onClose}
      foot={
        <>
          <Button
            kind="primary"
            pending={pending}
            aria-disabled={!ready}
            onClick={() => (ready ? void run() : undefined)}
          >
            {verb === 'move' ? t('drive.move.here') : t('drive.copy.here')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
          {adds && at ? (
            <Button kind="quiet" icon={FolderPlus} className={css.make} onClick={() => setMaking(true)}>
              {t('drive.folder.new')}
            </Button>
          ) : null}
        </>
      }
    >
      <div className={css.where}>
        <button type="button" className="m-button m-button-quiet" onClick={() => setAt(null)}>
          {t('drive.all')}
        </button>
        {path.map((step, index) => (
          <span key={step.id} className="m-row">
            <ChevronRight size={16} aria-hidden />
            <button
              type="button"
              className="m-button m-button-quiet"
              aria-current={index === path.length - 1 ? 'location' : undefined}
              onClick={() => setAt(step.id)}
            >
              <span className="m-cut">
                {index === 0 && here.data ? driveName(here.data.drive) : step.name}
              </span>
            </button>
          </span>
        ))}
      </div>
      {at === null ? (
        <Shown query={all}>
          {(found) => (
            <ul className={css.list} aria-label={t('drive.all')}>
              {found.items.map((one) => {
                const Icon = SORT_ICONS[one.sort]
                return (
                  <li key={one.id}>
                    <button type="button" className="m-list-row" onClick={() => setAt(one.id)}>
                      <Icon size={20} aria-hidden />
                      <span className="m-cut">{driveName(one)}</span>
                      <ChevronRight size={18} aria-hidden className="m-push" />
                    </button>
                  </li>
                )
              })}
            </ul>
          )}
        </Shown>
      ) : (
        <Shown query={inside} of={`drive.folder:${at}`} skeleton={<Skeleton rows={4} />}>
          {(folders) =>
            folders.length === 0 ? (
              <p className={`${css.none} m-soft`}>{t('drive.move.none')}</p>
            ) : (
              <ul className={css.list} aria-label={t('drive.move.folders')}>
                {folders.map((one) => (
                  <li key={one.id}>
                    <button
                      type="button"
                      className="m-list-row"
                      disabled={moved.has(one.id)}
                      onClick={() => setAt(one.id)}
                    >
                      <Folder size={20} aria-hidden />
                      <span className="m-cut">{one.name}</span>
                      <ChevronRight size={18} aria-hidden className="m-push" />
                    </button>
                  </li>
                ))}
              </ul>
            )
          }
        </Shown>
      )}
      <div className={css.effect} role="status">
        {circle ? <p>{t('drive.move.circle')}</p> : null}
        {here.data && !adds ? <p>{t('drive.move.shut')}</p> : null}
        {verb === 'move' && home && !circle ? <p className="m-soft">{t('drive.move.home')}</p> : null}
        {preview.error ? <Wrong error={preview.error} /> : null}
        {seen && ready && !home ? (
          seen.gains_total + seen.loses_total === 0 ? (
            <p className="m-soft">{t('drive.move.same')}</p>
          ) : (
            <dl className={css.sight}>
              <Names title={t('drive.move.gains')} who={seen.gains} total={seen.gains_total} />
              {verb === 'move' ? (
                <Names title={t('drive.move.loses')} who={seen.loses} total={seen.loses_total} />
              ) : null}
            </dl>
          )
        ) : null}
      </div>
      {making && at ? (
        <NewFolder
          parent={at}
          onClose={() => setMaking(false)}
          onMade={(made) => {
            setMaking(false)
            setAt(made.id)
          }}
        />
      ) : null}
    </Dialog>
  )
}
