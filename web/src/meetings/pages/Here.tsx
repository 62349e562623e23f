import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { CircleCheckBig } from 'lucide-react'
import { Page } from '../../ground/shell/Page'
import { Skeleton, Wrong } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { MEETING } from '../data/lists'
import { arrive } from '../data/meetings'
import css from './Here.module.css'

/** Where the code in the room leads: one is there, and the meeting is one press away. */
export default function Here() {
  const { meeting = '' }: { meeting?: string } = useParams({ strict: false })
  const { code }: { code?: string } = useSearch({ strict: false })
  const arrival = useQuery({
    queryKey: [MEETING, 'arrival', meeting, code],
    queryFn: () => arrive(meeting, String(code ?? '')),
    retry: false,
    staleTime: Infinity,
    refetchOnMount: false,
  })
  return (
    <Page title={t('meetings.here')} reading>
      {arrival.data ? (
        <div className={css.here} role="status">
          <CircleCheckBig size={64} aria-hidden />
          <p className={css.done}>{t('meetings.here.done')}</p>
          <p>{arrival.data.title}</p>
          {arrival.data.sees ? (
            <Link to={`/meetings/${meeting}`} className="m-button m-button-primary">
              {t('meetings.here.open')}
            </Link>
          ) : (
            <p className="m-soft">{t('meetings.here.unseen')}</p>
          )}
        </div>
      ) : arrival.isPending ? (
        <Skeleton rows={3} />
      ) : (
        <Wrong error={arrival.error} />
      )}
    </Page>
  )
}
