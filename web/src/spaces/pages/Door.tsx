import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CircleCheckBig, DoorClosed } from 'lucide-react'
import { useState } from 'react'
import { useParam } from '../../ground/place'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { Skeleton, Wrong } from '../../ground/ui/states'
import { useSaving } from '../../ground/ui/useSaving'
import { explain } from '../../ground/problem'
import { t } from '../../ground/words'
import { atWall } from '../data/attending'
import type { Booking } from '../data/bookings'
import { spanOf } from '../parts/BookingActs'
import { spanWords } from '../rules/saying'
import css from './Door.module.css'

/** Where the code on the wall of a site leads: one is there; leaving is one press away. */
export default function Door() {
  const wall = useParam('token')
  const [left, setLeft] = useState<Booking | null>(null)
  const { error, pending, save } = useSaving()
  const arrival = useQuery({
    queryKey: ['spaces.outside', 'wall', wall],
    queryFn: () => atWall(wall, false),
    retry: false,
    staleTime: Infinity,
    refetchOnMount: false,
  })
  const leave = () =>
    void save(async () => {
      setLeft(await atWall(wall, true))
    })
  const booking = left ?? arrival.data
  return (
    <Page title={t('spaces.door')} reading>
      {booking ? (
        <div className={css.door} role="status">
          {left ? <DoorClosed size={64} aria-hidden /> : <CircleCheckBig size={64} aria-hidden />}
          <p className={css.done}>{left ? t('spaces.door.left') : t('spaces.door.here')}</p>
          <p className={css.what}>{booking.space_name}</p>
          <p>{booking.site_name}</p>
          <p className="m-num">{spanWords(spanOf(booking))}</p>
          <Link to={`/spaces/b/${booking.id}`} className="m-button m-button-plain">
            <span>{t('spaces.door.open')}</span>
          </Link>
          {left ? null : (
            <Button pending={pending} onClick={leave}>
              {t('spaces.act.leave')}
            </Button>
          )}
          {error ? <p className="m-error">{explain(error)}</p> : null}
        </div>
      ) : arrival.isPending ? (
        <Skeleton rows={3} />
      ) : (
        <>
          <Wrong error={arrival.error} retry={() => void arrival.refetch()} />
          <div className={css.door}>
            <Button pending={pending} onClick={leave}>
              {t('spaces.door.leave')}
            </Button>
            <Link to="/spaces/mine">{t('spaces.mine')}</Link>
            {error ? <p className="m-error">{explain(error)}</p> : null}
          </div>
        </>
      )}
    </Page>
  )
}
