import { PackageOpen, ServerCog } from 'lucide-react'
import { useRef, useState } from 'react'
import { SendingList } from '../../ground/files/SendingList'
import { useSending } from '../../ground/files/sending'
import { byField } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { PasswordField } from '../../ground/ui/PasswordField'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { TextField } from '../../ground/ui/TextField'
import { wrong } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { bringIn } from '../data/acts'
import { refreshEntries } from '../data/entries'
import { BringReport } from './BringReport'
import { showPanel } from './standing'

interface Props {
  into: string
  title: string
  onClose: () => void
}

interface SourceProps {
  into: string
  onClose: () => void
  /** Told which act began. */
  onBegun: (act: string) => void
}

/** A ZIP of any computer, or what another Madang exported whole. */
function FromZip({ into, onClose, onBegun }: SourceProps) {
  const input = useRef<HTMLInputElement>(null)
  const { sendings, send } = useSending({ thing: into }, (file) => {
    void refreshEntries()
    bringIn(into, { file }).then((act) => onBegun(act.id), wrong)
  })
  return (
    <>
      <p>{t('drive.bring.lead')}</p>
      <SendingList sendings={sendings} />
      <input
        ref={input}
        type="file"
        hidden
        accept=".zip,application/zip"
        data-choose="archive"
        onChange={(event) => {
          send(Array.from(event.target.files ?? []).slice(0, 1))
          event.target.value = ''
        }}
      />
      <div className="m-form-foot">
        <Button kind="primary" icon={PackageOpen} onClick={() => input.current?.click()}>
          {t('drive.bring.choose')}
        </Button>
        <Button onClick={onClose}>{t('ground.cancel')}</Button>
      </div>
    </>
  )
}

/** A folder of another server, with the name and password it asks for. */
function FromServer({ into, onClose, onBegun }: SourceProps) {
  const [url, setUrl] = useState('')
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const { error, pending, save } = useSaving()
  const errors = byField(error)
  const begin = () =>
    save(async () =>
      onBegun((await bringIn(into, { url: url.trim(), username: username.trim(), password })).id),
    )
  return (
    <Form
      name="bring"
      labels={{
        url: t('drive.bring.url'),
        username: t('drive.bring.username'),
        password: t('ground.password'),
      }}
      error={error}
      onSubmit={() => (url.trim() ? void begin() : undefined)}
      foot={
        <>
          <Button kind="primary" icon={ServerCog} type="submit" pending={pending} aria-disabled={!url.trim()}>
            {t('drive.bring.start')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <p>{t('drive.bring.dav.lead')}</p>
      <TextField
        id={fieldId('bring', 'url')}
        label={t('drive.bring.url')}
        hint={t('drive.bring.url.hint')}
        type="url"
        value={url}
        onChange={setUrl}
        error={errors.url}
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        id={fieldId('bring', 'username')}
        label={t('drive.bring.username')}
        value={username}
        onChange={setUsername}
        error={errors.username}
        autoCapitalize="off"
        autoComplete="off"
        spellCheck={false}
      />
      <PasswordField
        id={fieldId('bring', 'password')}
        label={t('ground.password')}
        value={password}
        onChange={setPassword}
        error={errors.password}
        autoComplete="off"
      />
    </Form>
  )
}

/** Takes in a ZIP or a folder of another server, and says in the end what came. */
export default function BringDialog({ into, title, onClose }: Props) {
  const [from, setFrom] = useState<'zip' | 'dav'>('zip')
  const [act, setAct] = useState<string | null>(null)
  const begun = (id: string) => {
    showPanel()
    setAct(id)
  }
  const Source = from === 'zip' ? FromZip : FromServer
  return (
    <Dialog title={t('drive.bring.into', { title })} size="small" open onClose={onClose}>
      {act === null ? (
        <div className="m-stack">
          <RadioGroup
            label={t('drive.bring.from')}
            value={from}
            options={[
              { value: 'zip', label: t('drive.bring.zip') },
              { value: 'dav', label: t('drive.bring.dav') },
            ]}
            onChange={setFrom}
          />
          <Source into={into} onClose={onClose} onBegun={begun} />
        </div>
      ) : (
        <BringReport act={act} onClose={onClose} />
      )}
    </Dialog>
  )
}
