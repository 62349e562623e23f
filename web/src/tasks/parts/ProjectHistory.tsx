import { Link } from '@tanstack/react-router'
import { useInfiniteQuery } from '@tanstack/react-query'
import { iconOf, placeOf } from '../../ground/house'
import { kindOf } from '../../ground/live'
import { Button } from '../../ground/ui/Button'
import { Sheet } from '../../ground/ui/Dialog'
import { Empty, Shown } from '../../ground/ui/states'
import { When } from '../../ground/ui/When'
import { t, tMaybe } from '../../ground/words'
import { eventsOf, PROJECT, type ProjectEvent } from '../data/projects'
import css from './ProjectHistory.module.css'

function Event({ event, onOpen }: { event: ProjectEvent; onOpen: () => void }) {
  const kind = kindOf(event.subject)
  const Icon = iconOf(kind)
  const actor = event.fn ?? t('tasks.history.somebody')
  const fields = kind === PROJECT ? [] : event.fields
  const what = fields.flatMap((field) => tMaybe(`tasks.history.${field}`) ?? [])
  return (
    <li className={css.row}>
      <Icon size={18} aria-hidden className={css.icon} />
      <span className={css.what}>
        <span>{tMaybe(`fact.${event.name}`, { actor }) ?? t('tasks.history.other', { actor })}</span>
        {kind !== PROJECT && event.title ? (
          <Link to={placeOf(event.subject)} onClick={onOpen}>
            {event.title}
          </Link>
        ) : null}
        <span className="m-soft m-caption">
          <When at={event.at} />
          {what.length > 0 ? ` \u00B7 ${what.join(', ')}` : null}
        </span>
      </span>
    </li>
  )
}

/** What happened in a project, newest first. */
export default function ProjectHistory({ project, onClose }: { project: string; onClose: () => void }) {
  const found = useInfiniteQuery(eventsOf(project))
  return (
    <Sheet title={t('ground.act.history')} open onClose={onClose}>
      <Shown
        query={found}
        empty={(data) =>
          data.pages[0]?.items.length === 0 ? <Empty>{t('tasks.history.empty')}</Empty> : null
        }
      >
        {(data) => (
          <>
            <ol>
              {data.pages.flatMap((page) =>
                page.items.map((event) => <Event key={event.position} event={event} onOpen={onClose} />),
              )}
            </ol>
            {found.hasNextPage ? (
              <Button
                kind="quiet"
                pending={found.isFetchingNextPage}
                onClick={() => void found.fetchNextPage()}
              >
                {t('tasks.load-more')}
              </Button>
            ) : null}
          </>
        )}
      </Shown>
    </Sheet>
  )
}
