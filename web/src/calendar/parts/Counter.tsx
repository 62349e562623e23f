import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { TextField } from '../../ground/ui/TextField'
import { useSaving } from '../../ground/ui/useSaving'
import { explain } from '../../ground/problem'
import { t } from '../../ground/words'
import { answer, type EventFull } from '../data/events'
import { SpanFields, type Span } from './SpanFields'

/** Proposes another time to whoever called the meeting; nothing moves until they agree. */
export function Counter({ event, onClose }: { event: EventFull; onClose: () => void }) {
  const [span, setSpan] = useState<Span>({ start: event.start, end: event.end, allDay: event.allDay })
  const [note, setNote] = useState('')
  const { error, pending, save } = useSaving()
  const send = async () => {
    if (await save(() => answer(event.id, event.recurrence, 'tentative', { span, note: note.trim() })))
      onClose()
  }
  return (
    <Dialog
      title={t('calendar.counter')}
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" pending={pending} onClick={() => void send()}>
            {t('calendar.counter.do')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('ground.cancel')}
          </Button>
        </>
      }
    >
      <p className="m-soft">{t('calendar.counter.hint')}</p>
      <SpanFields value={span} onChange={setSpan} error={error ? explain(error) : undefined} />
      <TextField label={t('calendar.answer.note')} value={note} onChange={setNote} maxLength={1000} />
    </Dialog>
  )
}
