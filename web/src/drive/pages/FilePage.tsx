import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ChevronLeft, ChevronRight, Download, FilePen, Printer, Share2, X } from 'lucide-react'
import { useEffect } from 'react'
import { useActs } from '../../ground/acts'
import { useParam } from '../../ground/place'
import { Panes } from '../../ground/shell/Page'
import { seen } from '../../ground/things/data'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { Menu } from '../../ground/ui/Menu'
import { Shown } from '../../ground/ui/states'
import { ThingTitle } from '../parts/ThingTitle'
import { t } from '../../ground/words'
import { rename } from '../data/changes'
import { entryOf, followFiles, standingOf, type Entry } from '../data/entries'
import { Crumbs } from '../parts/Crumbs'
import { Details } from '../parts/Details'
import { lookNow } from '../parts/look'
import { Preview } from '../parts/Preview'
import { Signs } from '../parts/Signs'
import { useEntryActs } from '../parts/useEntryActs'
import css from './FilePage.module.css'

/** The files before and after one, in the order its folder was looked at. */
function useNeighbours(entry: Entry | undefined): { before?: string; after?: string; place: string } {
  const { sort, order } = lookNow()
  const found = useQuery({
    ...standingOf(entry?.id ?? '', sort, order),
    enabled: entry?.kind === 'file',
  }).data
  return {
    before: found?.before ?? undefined,
    after: found?.after ?? undefined,
    place: found ? t('drive.place', { n: found.number, of: found.of }) : '',
  }
}

/** One file: its contents as large as the screen, and what can be done with it. */
export default function FilePage() {
  const navigate = useNavigate()
  const id = useParam('file')
  const found = useQuery(entryOf(id))
  const current = found.data?.entry.id === id ? found.data : undefined
  const entry = current?.entry
  const near = useNeighbours(entry)
  const acts = useEntryActs()
  const edit = entry ? acts.edit(entry) : undefined
  useEffect(followFiles, [])
  const known = entry !== undefined
  useEffect(() => {
    if (known) void seen(`files.file:${id}`)
  }, [id, known])
  const home = entry ? `/drive/${entry.parent ?? entry.drive}` : '/drive'
  const go = (to: string | undefined) => {
    if (to) void navigate({ to: `/drive/f/${to}`, replace: true })
  }
  useActs([
    {
      id: 'drive.before',
      label: t('drive.before'),
      icon: ChevronLeft,
      keys: 'arrowleft',
      disabled: !near.before,
      run: () => go(near.before),
    },
    {
      id: 'drive.after',
      label: t('drive.after'),
      icon: ChevronRight,
      keys: 'arrowright',
      disabled: !near.after,
      run: () => go(near.after),
    },
    {
      id: 'drive.download',
      label: t('drive.download'),
      icon: Download,
      keys: 'd',
      disabled: !entry,
      run: () => (entry ? acts.fetch([entry]) : undefined),
    },
  ])
  return (
    <Panes
      title={t('drive.menu')}
      thingTitle={entry?.name}
      wide
      side={entry ? <Details key={entry.id} entry={entry} picture={false} /> : undefined}
      thing={
        <Shown query={{ ...found, data: current }} of={`files.file:${id}`}>
          {(data) => (
            <article className={css.file}>
              <header className={css.head}>
                <div className={css.where}>
                  <Crumbs
                    drive={data.drive}
                    path={data.path.filter((step) => step.id !== data.entry.id)}
                    title={data.entry.name}
                    bare
                  />
                  <span className={css.near}>
                    <span className="m-soft m-num m-caption">{near.place}</span>
                    <IconButton
                      icon={ChevronLeft}
                      label={t('drive.before')}
                      keys="←"
                      disabled={!near.before}
                      onClick={() => go(near.before)}
                    />
                    <IconButton
                      icon={ChevronRight}
                      label={t('drive.after')}
                      keys="→"
                      disabled={!near.after}
                      onClick={() => go(near.after)}
                    />
                    <IconButton
                      icon={X}
                      label={t('drive.close')}
                      onClick={() => void navigate({ to: home })}
                    />
                  </span>
                </div>
                <div className={css.title}>
                  <ThingTitle
                    key={data.entry.name}
                    entry={data.entry}
                    onName={
                      data.entry.may.includes('drive.edit')
                        ? (name) => void rename(data.entry, name)
                        : undefined
                    }
                  />
                  <Signs entry={data.entry} />
                  <span className={css.acts}>
                    {edit ? (
                      <Button icon={FilePen} onClick={edit}>
                        {t('wopi.open')}
                      </Button>
                    ) : null}
                    {data.entry.state === 'clean' ? (
                      <Button kind="primary" icon={Download} onClick={() => acts.fetch([data.entry])}>
                        {t('drive.download')}
                      </Button>
                    ) : null}
                    <Button icon={Share2} onClick={() => acts.share(data.entry)}>
                      {t('ground.act.share')}
                    </Button>
                    <Menu
                      label={t('ground.more-acts')}
                      groups={[
                        ...acts
                          .groups([data.entry])
                          .map((group) =>
                            group.filter(
                              (item) => !['open', 'editor', 'download', 'share'].includes(item.id),
                            ),
                          ),
                        [{ id: 'print', label: t('drive.print'), icon: Printer, run: () => print() }],
                      ]}
                    />
                  </span>
                </div>
              </header>
              <Preview entry={data.entry} />
              {acts.windows}
            </article>
          )}
        </Shown>
      }
    />
  )
}
