import { useInfiniteQuery } from '@tanstack/react-query'
import { ChevronRight, Download } from 'lucide-react'
import { useState } from 'react'
import { relative } from '../../ground/dates'
import { contentOf, download, sizeText } from '../../ground/files/data'
import { Button } from '../../ground/ui/Button'
import { IconButton } from '../../ground/ui/IconButton'
import { List } from '../../ground/ui/List'
import { Shown, Skeleton } from '../../ground/ui/states'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { walk } from '../data/entries'
import { Face } from './Face'
import css from './Visit.module.css'

interface Step {
  id: string
  name: string
}

/** What somebody who comes by a share link sees of a folder: what lies in it, to look into and to fetch. */
export default function Visit({ id }: { id: string }) {
  const [way, setWay] = useState<readonly Step[]>([])
  const at = way.at(-1)?.id ?? id
  const found = useInfiniteQuery(walk(at))
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <div className="m-stack">
      {way.length > 0 ? (
        <nav aria-label={t('ground.path')} className="m-row m-wrap">
          <Button kind="quiet" onClick={() => setWay([])}>
            {t('drive.visit.top')}
          </Button>
          {way.map((step, index) => (
            <span key={step.id} className="m-row">
              <ChevronRight size={16} aria-hidden />
              <Button kind="quiet" onClick={() => setWay(way.slice(0, index + 1))}>
                {step.name}
              </Button>
            </span>
          ))}
        </nav>
      ) : null}
      <Shown query={found} skeleton={<Skeleton rows={6} />}>
        {() =>
          items.length === 0 ? (
            <p className="m-soft">{t('drive.empty.shut')}</p>
          ) : (
            <div data-scroll>
              <List label={t('drive.visit')} items={items} keyOf={(one) => one.id} height={56}>
                {(entry) => (
                  <div className={css.row}>
                    <Face entry={entry} />
                    {entry.kind === 'folder' ? (
                      <button
                        type="button"
                        className={css.name}
                        onClick={() => setWay([...way, { id: entry.id, name: entry.name }])}
                      >
                        {entry.name}
                      </button>
                    ) : (
                      <span className={css.name}>
                        {entry.name}
                        <span className="m-soft m-caption m-num">
                          {' '}
                          {sizeText(entry.size)} · {relative(entry.changed_at)}
                        </span>
                      </span>
                    )}
                    {entry.kind === 'file' && entry.state === 'clean' ? (
                      <IconButton
                        icon={Download}
                        label={t('drive.visit.fetch', { name: entry.name })}
                        onClick={() => void download(contentOf(entry.id), entry.name).catch(wrong)}
                      />
                    ) : null}
                  </div>
                )}
              </List>
            </div>
          )
        }
      </Shown>
      {found.hasNextPage ? (
        <Button kind="quiet" pending={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('drive.more')}
        </Button>
      ) : null}
    </div>
  )
}
