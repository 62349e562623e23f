import { useQuery } from '@tanstack/react-query'
import { Dialog } from '../../../ground/ui/Dialog'
import { Shown, Skeleton } from '../../../ground/ui/states'
import { t } from '../../../ground/words'
import { remoteOf } from '../data'
import css from './remote.module.css'

/** The code that makes a phone the remote control. */
export default function RemoteCode({ page, onClose }: { page: string; onClose: () => void }) {
  const code = useQuery(remoteOf(page))
  return (
    <Dialog title={t('wiki.present.remote')} open onClose={onClose}>
      <div className={css.code}>
        <Shown query={code} skeleton={<Skeleton rows={4} />}>
          {({ picture }) => (
            <img src={picture} alt={t('wiki.present.remote.code')} width={260} height={260} />
          )}
        </Shown>
        <p>{t('wiki.present.remote.hint')}</p>
        <p className="m-soft">{`${location.host}/wiki/${page}/remote`}</p>
      </div>
    </Dialog>
  )
}
