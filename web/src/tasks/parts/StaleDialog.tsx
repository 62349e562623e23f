import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { t } from '../../ground/words'
import css from './StaleDialog.module.css'

interface Props {
  field: 'title' | 'body'
  mine: string
  theirs: string
  onMine: () => void
  onTheirs: () => void
}

/** Two people wrote the same: both are shown, and the person chooses. */
export default function StaleDialog({ field, mine, theirs, onMine, onTheirs }: Props) {
  return (
    <Dialog
      title={field === 'title' ? t('tasks.stale.title') : t('tasks.stale.body')}
      open
      onClose={onTheirs}
      role="alertdialog"
      size="large"
      foot={
        <>
          <Button kind="primary" onClick={onMine}>
            {t('tasks.stale.use-mine')}
          </Button>
          <Button onClick={onTheirs}>{t('tasks.stale.use-theirs')}</Button>
        </>
      }
    >
      <p>{t('tasks.stale.lead')}</p>
      <div className={css.both}>
        <section aria-label={t('tasks.stale.mine')}>
          <h3>{t('tasks.stale.mine')}</h3>
          <p>{mine}</p>
        </section>
        <section aria-label={t('tasks.stale.theirs')}>
          <h3>{t('tasks.stale.theirs')}</h3>
          <p>{theirs}</p>
        </section>
      </div>
    </Dialog>
  )
}
