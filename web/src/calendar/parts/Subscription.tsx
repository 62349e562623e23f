import { useQuery } from '@tanstack/react-query'
import { RefreshCw } from 'lucide-react'
import { Button } from '../../ground/ui/Button'
import { Shown, Skeleton } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { done, wrong } from '../../ground/ui/toasts'
import { When } from '../../ground/ui/When'
import { t, tMaybe } from '../../ground/words'
import type { Calendar } from '../data/calendars'
import { fetchNow, subscriptionOf } from '../data/bring'

/** Where a calendar of elsewhere comes from, and how fetching it goes. */
export function Subscription({ calendar }: { calendar: Calendar }) {
  const query = useQuery(subscriptionOf(calendar.id))
  return (
    <Shown query={query} skeleton={<Skeleton rows={1} />}>
      {(found) => (
        <section className="m-stack" aria-label={t('calendar.group.subscribed')}>
          <TextField
            label={t('calendar.bring.address')}
            value={found.address}
            readOnly
            onChange={() => undefined}
          />
          <div className="m-row m-wrap">
            {found.error ? (
              <p role="alert">{tMaybe(`problem.${found.error}`) ?? t('calendar.bring.failed')}</p>
            ) : found.fetched_at ? (
              <p className="m-soft">
                {t('calendar.bring.fetched')} <When at={found.fetched_at} />
              </p>
            ) : (
              <p className="m-soft">{t('calendar.bring.not-yet')}</p>
            )}
            <Button
              icon={RefreshCw}
              onClick={() => void fetchNow(calendar.id).then(() => done(t('calendar.bring.asked')), wrong)}
            >
              {t('calendar.bring.again')}
            </Button>
          </div>
        </section>
      )}
    </Shown>
  )
}
