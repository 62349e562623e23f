import { Printer } from 'lucide-react'
import { useMe } from '../../session'
import { institution } from '../../title'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { done, wrong } from '../../ui/toasts'
import { t } from '../../words'
import styles from './account.module.css'

/** Prints the codes alone: the rest of the page is hidden while the printer's window is open. */
function printAlone(of: string) {
  const sheet = document.getElementById(of)?.cloneNode(true) as HTMLElement | undefined
  if (!sheet) return
  sheet.removeAttribute('id')
  sheet.classList.add(styles.printed ?? '')
  document.body.append(sheet)
  document.documentElement.dataset.printing = ''
  window.addEventListener(
    'afterprint',
    () => {
      sheet.remove()
      delete document.documentElement.dataset.printing
    },
    { once: true },
  )
  print()
}

/** The codes themselves; for the screens before and after signing in. */
export function Codes({ codes, who }: { codes: readonly string[]; who: string }) {
  return (
    <div id="recovery-codes">
      <p className="m-soft">
        {institution()} · {who}
      </p>
      <ol className={styles.codes}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
    </div>
  )
}

/** Recovery codes, shown once: copied or printed. */
export function RecoveryCodes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const me = useMe()
  const copy = () =>
    void navigator.clipboard.writeText(codes.join('\n')).then(
      () => done(t('account.copied')),
      () => wrong(t('ground.table.not-copied')),
    )
  return (
    <Dialog
      title={t('account.codes')}
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" icon={Printer} onClick={() => printAlone('recovery-codes')}>
            {t('account.print')}
          </Button>
          <Button onClick={copy}>{t('account.copy')}</Button>
          <Button kind="quiet" onClick={onClose}>
            {t('account.codes.kept')}
          </Button>
        </>
      }
    >
      <p className={styles.note}>{t('account.codes.once')}</p>
      <Codes codes={codes} who={me.fn} />
    </Dialog>
  )
}
