import { Camera, CircleCheck, FileUp, Inbox } from 'lucide-react'
import { useRef, useState } from 'react'
import { Frame } from '../entry/Frame'
import { SendingList } from '../files/SendingList'
import { filesIn, useSending } from '../files/sending'
import { institution, useTitle } from '../title'
import { Button } from '../ui/Button'
import { TextField } from '../ui/TextField'
import { t } from '../words'
import css from './link.module.css'

interface Props {
  /** The thing that takes the files. */
  target: string
  /** What is asked for. */
  note: string
}

/** Where somebody from outside sends what was asked for; nothing of the house is to be seen. */
export default function Request({ target, note }: Props) {
  const [name, setName] = useState('')
  const [sent, setSent] = useState<readonly string[]>([])
  const [over, setOver] = useState(false)
  const [missing, setMissing] = useState(false)
  const files = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)
  const { sendings, send } = useSending({ thing: target, why: name.trim() }, (_, file) =>
    setSent((before) => [...before, file]),
  )
  useTitle(t('share.request'))
  const named = name.trim() !== ''
  const ask = (run: () => void) => {
    setMissing(!named)
    if (named) run()
    else document.getElementById('request-name')?.focus()
  }
  const input = (ref: typeof files, extra: object) => (
    <input
      ref={ref}
      type="file"
      hidden
      {...extra}
      onChange={(event) => {
        send(Array.from(event.target.files ?? []))
        event.target.value = ''
      }}
    />
  )
  return (
    <Frame>
      <div
        className={`m-entry-card ${css.request}`}
        data-over={over || undefined}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes('Files')) return
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          const dropped = filesIn(event.dataTransfer)
          ask(() => send(dropped))
        }}
      >
        <Inbox size={40} aria-hidden className={css.sign} />
        <h1>{t('share.request')}</h1>
        <p className="m-soft">{t('share.request.from', { institution: institution() })}</p>
        {note ? <blockquote className={css.note}>{note}</blockquote> : null}
        <TextField
          id="request-name"
          label={t('share.request.name')}
          hint={t('share.request.name.hint')}
          error={missing && !named ? t('share.request.name.missing') : undefined}
          value={name}
          onChange={setName}
          autoComplete="name"
          required
        />
        <div className={css.ways}>
          <Button kind="primary" wide icon={FileUp} onClick={() => ask(() => files.current?.click())}>
            {t('share.request.choose')}
          </Button>
          <span className={css.camera}>
            <Button wide icon={Camera} onClick={() => ask(() => camera.current?.click())}>
              {t('share.request.camera')}
            </Button>
          </span>
        </div>
        <p className={`${css.drop} m-soft m-caption`}>{t('share.request.drop')}</p>
        {input(files, { multiple: true })}
        {input(camera, { accept: 'image/*', capture: 'environment' })}
        <SendingList sendings={sendings} />
        {sent.length > 0 ? (
          <section aria-label={t('share.request.sent')}>
            <h2 className={css.sent} aria-live="polite">
              <CircleCheck size={22} aria-hidden />
              {t('share.request.sent.count', { count: sent.length })}
            </h2>
            <ul className={css.files}>
              {sent.map((one, index) => (
                <li key={`${index}-${one}`}>{one}</li>
              ))}
            </ul>
          </section>
        ) : null}
        <p className="m-soft m-caption">{t('share.request.private')}</p>
      </div>
    </Frame>
  )
}
