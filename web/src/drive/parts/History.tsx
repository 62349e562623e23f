import { useInfiniteQuery } from '@tanstack/react-query'
import { roleWord } from '../../ground/share/data'
import { Button } from '../../ground/ui/Button'
import { Empty, Shown, Skeleton } from '../../ground/ui/states'
import { When } from '../../ground/ui/When'
import { t, tMaybe } from '../../ground/words'
import { historyOf, type Entry, type Happening } from '../data/entries'
import css from './Details.module.css'

/** What a line says beside who did what: to whom, where to, which version, why. */
function partsOf(entry: Entry, one: Happening): string[] {
  const right = one.who
    ? one.role || one.adds
      ? t('drive.history.given', {
          name: one.who,
          role: roleWord(entry.ref, { role: one.role, adds: one.adds }),
        })
      : one.name === 'ground.thing.rights-changed'
        ? t('drive.history.taken', { name: one.who })
        : one.who
    : null
  return [
    right,
    one.to ? t('drive.history.to', { title: one.to }) : null,
    one.name === 'ground.label.changed'
      ? t('drive.history.to', { title: tMaybe(`labels.${one.label}`) ?? '' })
      : null,
    one.version ? t('files.version', { n: one.version }) : null,
    one.reason ? t('drive.history.why', { reason: one.reason }) : null,
  ].filter((part) => part !== null)
}

/** What happened to an entry, the newest first. */
export default function History({ entry }: { entry: Entry }) {
  const found = useInfiniteQuery(historyOf(entry.id))
  return (
    <Shown
      query={found}
      of={entry.ref}
      skeleton={<Skeleton rows={4} />}
      empty={(data) => (data.pages[0]?.items.length === 0 ? <Empty>{t('drive.history.none')}</Empty> : null)}
    >
      {(data) => (
        <div className="m-stack">
          <ol className={css.history} aria-label={t('drive.history')}>
            {data.pages.flatMap((page) =>
              page.items.map((one) => {
                const actor = one.by?.name || t('drive.history.stranger')
                return (
                  <li key={one.position}>
                    <span>{tMaybe(`fact.${one.name}`, { actor }) ?? actor}</span>
                    {partsOf(entry, one).map((part) => (
                      <span key={part} className={css.detail}>
                        {part}
                      </span>
                    ))}
                    <span className="m-soft m-caption">
                      <When at={one.at} />
                    </span>
                  </li>
                )
              }),
            )}
          </ol>
          {found.hasNextPage ? (
            <Button
              kind="quiet"
              pending={found.isFetchingNextPage}
              onClick={() => void found.fetchNextPage()}
            >
              {t('drive.more')}
            </Button>
          ) : null}
        </div>
      )}
    </Shown>
  )
}
