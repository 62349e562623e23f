import { useQuery } from '@tanstack/react-query'
import { Dialog } from '../../ground/ui/Dialog'
import { Shown } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { comparison, type Entry } from '../data/entries'
import css from './Compare.module.css'

interface Props {
  entry: Entry
  from: number
  to: number
  onClose: () => void
}

const SIGNS = { added: '+', removed: '−', same: ' ', skipped: '⋯' } as const

/** Two versions of the words of a file, line by line. */
export default function Compare({ entry, from, to, onClose }: Props) {
  const found = useQuery(comparison(entry.id, from, to))
  return (
    <Dialog title={t('drive.compare', { from, to })} size="large" open onClose={onClose}>
      <p className="m-soft">{entry.name}</p>
      <Shown query={found} of={entry.ref}>
        {(data) =>
          data.lines.every((line) => line.sort === 'same' || line.sort === 'skipped') ? (
            <p>{t('drive.compare.same')}</p>
          ) : (
            <>
              <ol className={css.lines} aria-label={t('drive.compare', { from, to })}>
                {data.lines.map((line, index) => {
                  const sort = line.sort
                  return (
                    <li key={index} data-sort={sort}>
                      <span aria-hidden>{SIGNS[sort]}</span>
                      {sort === 'skipped' ? (
                        <span>{t('drive.compare.skipped', { count: line.count })}</span>
                      ) : (
                        <span>
                          {sort === 'same' ? null : (
                            <span className="m-hidden">{t(`drive.compare.${sort}`)} </span>
                          )}
                          {line.text}
                        </span>
                      )}
                    </li>
                  )
                })}
              </ol>
              {data.cut ? <p className="m-soft">{t('drive.compare.cut')}</p> : null}
            </>
          )
        }
      </Shown>
    </Dialog>
  )
}
