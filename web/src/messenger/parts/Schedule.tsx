import { useState } from 'react'
import { MentionArea, type Written } from '../../ground/talk/MentionArea'
import { kept, typed } from '../../ground/talk/text'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { reschedule, schedule, type Scheduled } from '../data/acts'
import type { Sent } from '../data/rooms'
import { Moment } from './Moment'

interface Props {
  room: string
  /** What was typed already, and the files with it. */
  given: Written
  files: readonly Sent[]
  /** What waits already and is changed. */
  of?: Scheduled
  onDone: () => void
  onClose: () => void
}

/** What is sent later, and when. */
export default function Schedule({ room, given, files, of, onDone, onClose }: Props) {
  const [value, setValue] = useState<Written>(of ? typed(of.text) : given)
  const [at, setAt] = useState<string | undefined>(of?.send_at)
  const [sending, setSending] = useState(false)
  const text = kept(value.text.trim(), value.mentioned)
  const ready = Boolean(at) && (text !== '' || files.length > 0 || Boolean(of?.files))
  const save = async () => {
    if (!ready || !at || sending) return
    setSending(true)
    try {
      if (of) await reschedule(of.id, { text, send_at: at })
      else await schedule(room, { text, files: files.map((one) => one.id), send_at: at })
      done(t('messenger.schedule.done'))
      onDone()
    } catch (error) {
      wrong(error)
      setSending(false)
    }
  }
  return (
    <Dialog
      title={t('messenger.schedule')}
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" pending={sending} aria-disabled={!ready} onClick={() => void save()}>
            {t('messenger.schedule.save')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack">
        <MentionArea
          label={t('messenger.schedule.text')}
          placeholder={t('messenger.write.hint')}
          value={value}
          onChange={setValue}
          onSend={() => undefined}
        />
        {files.length > 0 ? (
          <p className="m-caption m-soft">{files.map((one) => one.name).join(', ')}</p>
        ) : null}
        <Moment value={at} onChange={setAt} />
      </div>
    </Dialog>
  )
}
