import { Tag, type Tone } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import type { Booking, Status } from '../data/bookings'

const TONES: Partial<Record<Status, Tone>> = {
  held: 'info',
  'waiting-approval': 'warning',
  confirmed: 'success',
  refused: 'danger',
}

/** How a booking stands, in a word. */
export function BookingState({ booking }: { booking: Booking }) {
  if (booking.checked_out_at) return <Tag>{t('spaces.status.left')}</Tag>
  if (booking.checked_in_at && booking.status === 'confirmed')
    return <Tag tone="accent">{t('spaces.status.here')}</Tag>
  return <Tag tone={TONES[booking.status]}>{t(`spaces.status.${booking.status}`)}</Tag>
}
