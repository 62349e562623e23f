import { useQuery } from '@tanstack/react-query'
import { Camera, CircleCheck, Images, FileUp, MonitorSmartphone } from 'lucide-react'
import { useRef, useState } from 'react'
import { Frame } from '../../ground/entry/Frame'
import { SendingList } from '../../ground/files/SendingList'
import { useSending } from '../../ground/files/sending'
import { explain, Problem } from '../../ground/problem'
import { useTitle } from '../../ground/title'
import { Button } from '../../ground/ui/Button'
import { Skeleton, Wrong } from '../../ground/ui/states'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { placeOf, tell, type Place } from '../data/drop'
import css from './Drop.module.css'

function Ways({ token, place }: { token: string; place: Place }) {
  const [sent, setSent] = useState(0)
  const camera = useRef<HTMLInputElement>(null)
  const gallery = useRef<HTMLInputElement>(null)
  const { sendings, send } = useSending(
    { endpoint: `/api/messenger/drops/at/${token}/uploads` },
    () => setSent((before) => before + 1),
    () => void tell(token).catch(wrong),
  )
  const input = (ref: typeof camera, extra: object) => (
    <input
      ref={ref}
      type="file"
      hidden
      {...extra}
      onChange={(event) => {
        send(Array.from(event.target.files ?? []))
        event.target.value = ''
      }}
    />
  )
  const accept = place.pictures_only ? { accept: 'image/*' } : {}
  return (
    <>
      <p className={css.place}>
        <strong>{place.title}</strong>
        <span className="m-soft">{t('messenger.drop.to', { name: place.person })}</span>
      </p>
      <div className={css.ways}>
        <Button kind="primary" wide icon={Camera} onClick={() => camera.current?.click()}>
          {t('messenger.drop.shoot')}
        </Button>
        <Button wide icon={place.pictures_only ? Images : FileUp} onClick={() => gallery.current?.click()}>
          {t(place.pictures_only ? 'messenger.drop.choose' : 'messenger.drop.choose-any')}
        </Button>
      </div>
      {input(camera, { accept: 'image/*', capture: 'environment' })}
      {input(gallery, { multiple: true, ...accept })}
      <SendingList sendings={sendings} />
      {sent > 0 ? (
        <p className={css.sent} role="status">
          <CircleCheck size={22} aria-hidden />
          {t('messenger.drop.sent', { count: sent })}
        </p>
      ) : null}
      <p className="m-soft m-caption">{t('messenger.drop.private')}</p>
    </>
  )
}

/** What a phone shows that read a code: shoot or choose, and it is where somebody stands on another screen. */
export default function Drop({ token }: { token: string }) {
  const place = useQuery(placeOf(token))
  useTitle(t('messenger.drop'))
  const over = place.error instanceof Problem && place.error.code === 'messenger.drop-over'
  return (
    <Frame>
      <div className={`m-entry-card ${css.drop}`}>
        <MonitorSmartphone size={40} aria-hidden className={css.sign} />
        <h1>{t('messenger.drop.title')}</h1>
        {place.data ? (
          <Ways token={token} place={place.data} />
        ) : over ? (
          <p role="alert">{explain(place.error)}</p>
        ) : place.error ? (
          <Wrong error={place.error} retry={() => void place.refetch()} />
        ) : (
          <Skeleton rows={3} />
        )}
      </div>
    </Frame>
  )
}
