import { Printer } from 'lucide-react'
import { onDay } from '../../ground/dates'
import { institution } from '../../ground/title'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { t } from '../../ground/words'
import type { Invitation } from '../data'
import { Facts } from './Facts'
import styles from './people.module.css'

/** Prints one element alone: the rest of the page is hidden while the window of the printer is open. */
function printOnly(id: string) {
  const sheet = document.getElementById(id)
  if (!sheet) return
  const copy = sheet.cloneNode(true) as HTMLElement
  copy.removeAttribute('id')
  copy.classList.add(styles.alone ?? '')
  document.body.append(copy)
  document.documentElement.dataset.printing = ''
  const after = () => {
    copy.remove()
    delete document.documentElement.dataset.printing
  }
  window.addEventListener('afterprint', after, { once: true })
  print()
}

/** The sheet a person is handed: where to go, login, one-time password. Shown once. */
export default function InvitationSheet({
  invitation,
  onClose,
}: {
  invitation: Invitation
  onClose: () => void
}) {
  return (
    <Dialog
      title={t('people.invitation')}
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" icon={Printer} onClick={() => printOnly('invitation')}>
            {t('people.print.do')}
          </Button>
          <Button onClick={onClose}>{t('ground.close')}</Button>
        </>
      }
    >
      <p className={styles.note}>{t('people.invitation.once')}</p>
      <div className={styles.sheet} id="invitation">
        <div>
          <p className="m-soft">{institution()}</p>
          <h3>{t('people.invitation.to', { name: invitation.fn })}</h3>
        </div>
        <Facts
          rows={[
            [t('people.invitation.address'), location.origin],
            [t('people.invitation.login'), <span className="m-num">{invitation.login}</span>],
            [t('people.invitation.password'), <span className={styles.secret}>{invitation.password}</span>],
            [t('people.invitation.until'), onDay(invitation.expires_at)],
          ]}
        />
        <ol className={styles.bullets}>
          <li>{t('people.invitation.step1')}</li>
          <li>{t('people.invitation.step2')}</li>
          <li>{t('people.invitation.step3')}</li>
        </ol>
      </div>
    </Dialog>
  )
}
