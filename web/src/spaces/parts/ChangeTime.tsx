import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { explain } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { changeBooking, when, type Booking } from '../data/bookings'
import { policyOf, sheetOf } from '../data/sites'
import { isLent, isSeat, openOn } from '../rules/allowed'
import { spanWords } from '../rules/saying'
import { addDays, dayOf, STEP, toWall } from '../rules/time'
import { useNow } from './useNow'
import { WhenFields } from './WhenFields'

/** Another time for a booking: longer, shorter, or another day. */
export function ChangeTime({ booking, onClose }: { booking: Booking; onClose: () => void }) {
  const [span, setSpan] = useState({ start: toWall(booking.dtstart), end: toWall(booking.dtend) })
  const sheet = useQuery(sheetOf(booking.site)).data
  const rules = useQuery(policyOf(booking.site)).data?.rules
  const { error, pending, save } = useSaving()
  const today = dayOf(useNow())
  const keep = async () => {
    if (!(await save(() => changeBooking(booking, when(span))))) return
    done(t('spaces.changed', { name: booking.space_name, when: spanWords(span) }))
    onClose()
  }
  return (
    <Dialog
      title={t('spaces.act.change.of', { name: booking.space_name })}
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" pending={pending} onClick={() => void keep()}>
            {t('spaces.act.change')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack">
        {error ? (
          <p className="m-alert" role="alert">
            {explain(error)}
          </p>
        ) : null}
        <p className="m-soft">{spanWords({ start: toWall(booking.dtstart), end: toWall(booking.dtend) })}</p>
        <WhenFields
          span={span}
          onChange={setSpan}
          hours={sheet ? openOn(sheet.hours, dayOf(span.start)) : null}
          unit={rules?.unit_minutes ?? STEP}
          min={today}
          max={
            rules ? addDays(today, isSeat(booking.space_kind) ? rules.seat_days : rules.room_days) : undefined
          }
          overnight={isLent(booking.space_kind)}
        />
      </div>
    </Dialog>
  )
}
