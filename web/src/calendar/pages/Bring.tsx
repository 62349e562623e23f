import { useNavigate } from '@tanstack/react-router'
import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { explain } from '../../ground/problem'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { Select } from '../../ground/ui/Select'
import { TextField } from '../../ground/ui/TextField'
import { wrong } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { subscribe, takeIn, type Report } from '../data/bring'
import { useCalendars } from '../data/calendars'
import { freeColour } from '../parts/CalendarList'
import css from './Settings.module.css'

function FromFile() {
  const { writable } = useCalendars()
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState('')
  const [report, setReport] = useState<Report | null>(null)
  const [pending, setPending] = useState(false)
  const calendar = chosen || (writable[0]?.id ?? '')
  const take = async (file: File | undefined) => {
    if (!file) return
    setPending(true)
    setReport(null)
    await takeIn(calendar, file).then(setReport, wrong)
    setPending(false)
  }
  return (
    <section className={css.part} aria-labelledby="bring-file">
      <h2 id="bring-file">{t('calendar.bring.file')}</h2>
      <p className="m-soft">{t('calendar.bring.file.hint')}</p>
      <Select
        label={t('calendar.bring.into')}
        value={calendar}
        options={writable.map((one) => ({ value: one.id, label: one.label }))}
        onChange={setChosen}
      />
      <input
        ref={input}
        type="file"
        hidden
        accept=".ics,text/calendar"
        onChange={(event) => {
          void take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <div className="m-row">
        <Button
          icon={FileUp}
          pending={pending}
          aria-disabled={!calendar}
          onClick={() => input.current?.click()}
        >
          {t('calendar.bring.choose')}
        </Button>
      </div>
      {report ? (
        <p role="status" className={css.role}>
          {t('calendar.bring.report', {
            added: report.added,
            changed: report.changed,
            same: report.same,
            left: report.left,
          })}
        </p>
      ) : null}
    </section>
  )
}

function FromElsewhere() {
  const navigate = useNavigate()
  const { all } = useCalendars()
  const [name, setName] = useState('')
  const [address, setAddress] = useState('')
  const { error, pending, save } = useSaving()
  const ready = name.trim() !== '' && /^(https?|webcal):\/\/\S+$/.test(address.trim())
  const follow = async () => {
    if (!ready) return
    let made = ''
    const done = await save(async () => {
      made = (await subscribe(name.trim(), address.trim().replace(/^webcal:/, 'https:'), freeColour(all))).id
    })
    if (done) void navigate({ to: `/calendar/c/${made}` })
  }
  return (
    <section className={css.part} aria-labelledby="bring-url">
      <h2 id="bring-url">{t('calendar.bring.subscribe')}</h2>
      <p className="m-soft">{t('calendar.bring.subscribe.hint')}</p>
      <form
        className="m-stack"
        onSubmit={(event) => {
          event.preventDefault()
          void follow()
        }}
      >
        <TextField label={t('calendar.field.name')} value={name} onChange={setName} maxLength={200} />
        <TextField
          label={t('calendar.bring.address')}
          value={address}
          onChange={setAddress}
          inputMode="url"
          placeholder="https://"
          error={error ? explain(error) : undefined}
        />
        <div className="m-row">
          <Button kind="primary" type="submit" pending={pending} aria-disabled={!ready}>
            {t('calendar.bring.subscribe.do')}
          </Button>
        </div>
      </form>
    </section>
  )
}

/** Events from a file, and calendars that are kept elsewhere. */
export default function Bring() {
  return (
    <Page title={t('calendar.bring')} reading>
      <FromFile />
      <FromElsewhere />
    </Page>
  )
}
