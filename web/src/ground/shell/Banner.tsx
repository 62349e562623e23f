import { useConnection } from '../connection'
import { t } from '../words'

/** One quiet line while the server does not answer; what was on screen stays and stays usable. */
export function Banner() {
  const connection = useConnection()
  return (
    <div role="status">
      {connection === 'fine' ? null : (
        <p className="m-banner">{connection === 'offline' ? t('ground.offline') : t('ground.waiting')}</p>
      )}
    </div>
  )
}
