import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { FileUp } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { explain } from '../../ground/problem'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { Progress } from '../../ground/ui/Progress'
import { Select } from '../../ground/ui/Select'
import { TextField } from '../../ground/ui/TextField'
import { wrong } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t, tMaybe } from '../../ground/words'
import { intakeOf, intakes, runs, stopIntake, subscribe, takeIn } from '../data/bring'
import { useCalendars } from '../data/calendars'
import { refreshViews } from '../data/view'
import { freeColour } from '../parts/CalendarList'
import css from './Settings.module.css'

/** How far a file is, and in the end what did not come and why. */
function Coming({ id }: { id: string }) {
  const { data } = useQuery(intakeOf(id))
  const over = data ? !runs(data) : false
  useEffect(() => {
    if (over) void refreshViews()
  }, [over])
  if (!data) return null
  if (!over)
    return (
      <Progress
        label={t('calendar.bring.coming')}
        value={data.total > 0 ? data.done / data.total : undefined}
        detail={
          data.total > 0 ? t('calendar.bring.progress', { done: data.done, total: data.total }) : undefined
        }
        onCancel={() => void stopIntake(id).catch(wrong)}
      />
    )
  const counts = { added: data.added, changed: data.changed, same: data.same, left: data.excluded }
  return (
    <div role="status" className={css.role}>
      <p>
        {data.state === 'failed'
          ? t('calendar.bring.file.failed', { reason: reasonOf(data.error) })
          : data.state === 'cancelled'
            ? t('calendar.bring.cancelled', { added: data.added, changed: data.changed })
            : t('calendar.bring.report', counts)}
      </p>
      {data.problems.length > 0 ? (
        <ul>
          {data.problems.map((one, index) => (
            <li key={index}>
              {one.title || t('calendar.untitled')}
              {': '}
              {reasonOf(one.code ?? '')}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** Why an event could not be read, in words where the house has them. */
const reasonOf = (code: string): string =>
  tMaybe(`problem.${code}`, {}) ?? tMaybe(`calendar.malformed.${code}`, {}) ?? t('calendar.malformed.other')

function FromFile() {
  const { writable } = useCalendars()
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState('')
  const [begun, setBegun] = useState<string | null>(null)
  const before = useQuery(intakes).data
  const [pending, setPending] = useState(false)
  const calendar = chosen || (writable[0]?.id ?? '')
  const take = async (file: File | undefined) => {
    if (!file) return
    setPending(true)
    await takeIn(calendar, file).then((one) => setBegun(one.id), wrong)
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
      {[...new Set([...(before ?? []).map((one) => one.id), ...(begun ? [begun] : [])])].map((id) => (
        <Coming key={id} id={id} />
      ))}
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
