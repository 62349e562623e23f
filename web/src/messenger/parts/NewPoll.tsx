import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { Dialog } from '../../ground/ui/Dialog'
import { IconButton } from '../../ground/ui/IconButton'
import { TextField } from '../../ground/ui/TextField'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { putPoll } from '../data/acts'
import { hear } from '../data/talk'
import { Moment } from './Moment'
import css from './Poll.module.css'

const MOST = 20

/** A poll to put to a room. */
export default function NewPoll({ room, onClose }: { room: string; onClose: () => void }) {
  const [client] = useState(() => crypto.randomUUID())
  const [question, setQuestion] = useState('')
  const [options, setOptions] = useState<readonly string[]>(['', ''])
  const [multiple, setMultiple] = useState(false)
  const [anonymous, setAnonymous] = useState(false)
  const [ends, setEnds] = useState(false)
  const [at, setAt] = useState<string>()
  const [sending, setSending] = useState(false)
  const given = options.map((one) => one.trim()).filter(Boolean)
  const ready = question.trim() !== '' && given.length > 1 && (!ends || Boolean(at))
  const put = async () => {
    if (!ready || sending) return
    setSending(true)
    try {
      hear(
        await putPoll(room, client, {
          question: question.trim(),
          options: given,
          multiple,
          anonymous,
          ends_at: ends ? (at ?? null) : null,
        }),
      )
      onClose()
    } catch (error) {
      wrong(error)
      setSending(false)
    }
  }
  return (
    <Dialog
      title={t('messenger.poll.new')}
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" pending={sending} aria-disabled={!ready} onClick={() => void put()}>
            {t('messenger.poll.put')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack">
        <TextField
          label={t('messenger.poll.question')}
          maxLength={500}
          value={question}
          onChange={setQuestion}
          autoFocus
        />
        <ol className={css.wishes} aria-label={t('messenger.poll.options')}>
          {options.map((option, place) => (
            <li key={place} className={css.wish}>
              <TextField
                label={t('messenger.poll.option', { place: place + 1 })}
                hideLabel
                placeholder={t('messenger.poll.option', { place: place + 1 })}
                maxLength={200}
                value={option}
                onChange={(next) => setOptions(options.map((one, index) => (index === place ? next : one)))}
              />
              {options.length > 2 ? (
                <IconButton
                  icon={X}
                  label={t('messenger.poll.option.remove', { place: place + 1 })}
                  onClick={() => setOptions(options.filter((_, index) => index !== place))}
                />
              ) : null}
            </li>
          ))}
        </ol>
        {options.length < MOST ? (
          <Button kind="quiet" icon={Plus} onClick={() => setOptions([...options, ''])}>
            {t('messenger.poll.option.add')}
          </Button>
        ) : null}
        <Checkbox checked={multiple} onChange={setMultiple}>
          {t('messenger.poll.multiple')}
        </Checkbox>
        <Checkbox checked={anonymous} onChange={setAnonymous} hint={t('messenger.poll.anonymous.hint')}>
          {t('messenger.poll.anonymous')}
        </Checkbox>
        <Checkbox checked={ends} onChange={setEnds}>
          {t('messenger.poll.ends')}
        </Checkbox>
        {ends ? <Moment onChange={setAt} /> : null}
      </div>
    </Dialog>
  )
}
