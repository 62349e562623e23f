import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTitle } from '../../ground/title'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Skeleton } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { bookedBy, callOff, type Booking } from '../data/appointments'
import { Dead, Outside } from '../parts/Outside'
import { Line } from '../parts/UrlShare'
import { spanWords } from '../rules/saying'
import { toWall } from '../rules/wall'

/** What was booked, and the address at which it is seen again and called off. */
export function Confirmation({ booking, title }: { booking: Booking; title: string }) {
  return (
    <>
      <h1>{title}</h1>
      <p>
        <strong>
          {spanWords({ start: toWall(booking.dtstart), end: toWall(booking.dtend), allDay: false })}
        </strong>
      </p>
      <p>
        {booking.title} {'\u00B7'} {booking.person}
        {booking.location ? ` \u00B7 ${booking.location}` : ''}
      </p>
      <Line
        label={t('calendar.outside.booking')}
        hint={t('calendar.outside.booking.hint')}
        value={location.origin + booking.address}
      />
    </>
  )
}

/** A booking, for whoever made it. */
export default function Booked({ token }: { token: string }) {
  const cache = useQueryClient()
  const query = useQuery(bookedBy(token))
  const [asked, setAsked] = useState(false)
  useTitle(query.data?.title ?? '')
  const off = () =>
    void callOff(token).then(() => {
      setAsked(false)
      return cache.invalidateQueries({ queryKey: bookedBy(token).queryKey })
    }, wrong)
  return (
    <Outside>
      {query.isError ? (
        <Dead error={query.error} retry={() => void query.refetch()} />
      ) : query.data ? (
        <>
          {query.data.off ? <Tag tone="danger">{t('calendar.outside.off')}</Tag> : null}
          <Confirmation booking={query.data} title={t('calendar.outside.mine')} />
          {query.data.off ? null : (
            <div className="m-row">
              <Button onClick={() => setAsked(true)}>{t('calendar.outside.call-off')}</Button>
            </div>
          )}
          {asked ? (
            <Dialog
              title={t('calendar.outside.call-off')}
              role="alertdialog"
              size="small"
              open
              onClose={() => setAsked(false)}
              foot={
                <>
                  <Button kind="danger" onClick={off}>
                    {t('calendar.outside.call-off')}
                  </Button>
                  <Button kind="quiet" onClick={() => setAsked(false)}>
                    {t('calendar.outside.keep')}
                  </Button>
                </>
              }
            >
              <p>{t('calendar.outside.call-off.hint')}</p>
            </Dialog>
          ) : null}
        </>
      ) : (
        <Skeleton rows={4} />
      )}
    </Outside>
  )
}
