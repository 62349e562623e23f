import { Copy, Inbox } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { api, ok } from '../../ground/api'
import { isoDay } from '../../ground/dates'
import { idOf } from '../../ground/ids'
import { endOf, refreshSharing } from '../../ground/share/data'
import { copyText } from '../../ground/things/copying'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { TextArea } from '../../ground/ui/TextArea'
import { TextField } from '../../ground/ui/TextField'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import css from './RequestDialog.module.css'

const DateField = lazy(() =>
  import('../../ground/ui/DateField').then((module) => ({ default: module.DateField })),
)

const DAY = 86_400_000
/** Days a request stays open unless another day is chosen. */
const DAYS = 14

interface Props {
  folder: { ref: string; name: string }
  /** Its name, for people. */
  title?: string
  onClose: () => void
}

/** Asks people outside to send files into a folder: they see what is asked and nothing of what lies there. */
export default function RequestDialog({ folder, title, onClose }: Props) {
  const [note, setNote] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const [password, setPassword] = useState('')
  const [made, setMade] = useState<string | null>(null)
  const { error, pending, save } = useSaving()
  const until = chosen ?? isoDay(new Date(Date.now() + DAYS * DAY))
  const name = title ?? folder.name
  const make = () =>
    save(async () => {
      const link = await ok(
        api.POST('/api/things/{id}/links', {
          params: { path: { id: idOf(folder.ref) } },
          body: {
            role: null,
            adds: true,
            note: note.trim(),
            expires_at: endOf(until),
            ...(password ? { password } : {}),
          },
        }),
      )
      await refreshSharing(folder.ref)
      setMade(location.origin + link.url)
    })
  if (made)
    return (
      <Dialog
        title={t('drive.request.ready')}
        open
        onClose={onClose}
        foot={
          <>
            <Button kind="primary" icon={Copy} onClick={() => copyText(made, t('share.link.copied'))}>
              {t('share.link.copy')}
            </Button>
            <Button onClick={onClose}>{t('ground.close')}</Button>
          </>
        }
      >
        <p>{t('drive.request.ready.lead', { name })}</p>
        <TextField
          label={t('share.link.address')}
          value={made}
          readOnly
          onChange={() => undefined}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Dialog>
    )
  return (
    <Dialog title={t('drive.request')} open onClose={onClose}>
      <div className={css.lead}>
        <Inbox size={28} aria-hidden />
        <p>{t('drive.request.lead', { name })}</p>
      </div>
      <Form
        name="request"
        labels={{
          note: t('drive.request.note'),
          expires_at: t('drive.request.until'),
          password: t('drive.request.password'),
        }}
        error={error}
        onSubmit={() => void make()}
        foot={
          <>
            <Button kind="primary" type="submit" pending={pending}>
              {t('drive.request.make')}
            </Button>
            <Button onClick={onClose}>{t('ground.cancel')}</Button>
          </>
        }
      >
        <TextArea
          id={fieldId('request', 'note')}
          label={t('drive.request.note')}
          hint={t('drive.request.note.hint')}
          value={note}
          onChange={setNote}
        />
        <Suspense>
          <DateField
            label={t('drive.request.until')}
            hint={t('drive.request.until.hint')}
            value={until}
            min={isoDay(new Date())}
            onChange={setChosen}
          />
        </Suspense>
        <TextField
          id={fieldId('request', 'password')}
          label={t('drive.request.password')}
          hint={t('drive.request.password.hint')}
          value={password}
          onChange={setPassword}
          autoComplete="off"
        />
      </Form>
    </Dialog>
  )
}
