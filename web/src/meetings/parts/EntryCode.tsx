import { useQuery } from '@tanstack/react-query'
import { Skeleton, Wrong } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { codeOf } from '../data/meetings'
import css from './EntryCode.module.css'

/** The code by which those in the room say that they have come; it changes each minute. */
export function EntryCode({ meeting }: { meeting: string }) {
  const code = useQuery(codeOf(meeting))
  if (code.data) {
    return (
      <figure className={css.code}>
        <img
          className={css.picture}
          alt={t('meetings.code.alt')}
          src={`data:image/svg+xml;utf8,${encodeURIComponent(code.data.picture)}`}
        />
        <figcaption>{t('meetings.code.how')}</figcaption>
      </figure>
    )
  }
  return code.isPending ? (
    <Skeleton rows={3} />
  ) : (
    <Wrong error={code.error} retry={() => void code.refetch()} />
  )
}
