import { explain } from '../problem'
import { t } from '../words'
import { Button } from '../ui/Button'

/** The first answer did not come: what happened, and another try. */
export const NoServer = ({ failure }: { failure: unknown }) => (
  <section className="m-entry-card" role="alert">
    <h1>{t('ground.no-server')}</h1>
    <p>{explain(failure)}</p>
    <Button kind="primary" onClick={() => location.reload()}>
      {t('ground.retry')}
    </Button>
  </section>
)
