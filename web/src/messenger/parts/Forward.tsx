import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { matches } from '../../ground/initials'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { Dialog } from '../../ground/ui/Dialog'
import { Shown } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { forward } from '../data/acts'
import { rooms, type Message } from '../data/rooms'
import { titleOf } from './titles'
import css from './Forward.module.css'

const MOST = 10

/** Which rooms get a message. */
export default function Forward({ message, onClose }: { message: Message; onClose: () => void }) {
  const list = useQuery(rooms)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [sending, setSending] = useState(false)
  const send = async () => {
    if (chosen.length === 0 || sending) return
    setSending(true)
    try {
      await forward(message, [...chosen])
      done(t('messenger.forward.done', { count: chosen.length }))
      onClose()
    } catch (error) {
      wrong(error)
      setSending(false)
    }
  }
  const typed = query.trim()
  return (
    <Dialog
      title={t('messenger.forward')}
      open
      onClose={onClose}
      foot={
        <>
          <Button
            kind="primary"
            pending={sending}
            aria-disabled={chosen.length === 0}
            onClick={() => void send()}
          >
            {t('messenger.forward.send')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack">
        <TextField
          type="search"
          label={t('messenger.forward.find')}
          value={query}
          onChange={setQuery}
          hint={t('messenger.forward.most', { most: MOST })}
        />
        <Shown query={list}>
          {(data) => (
            <ul className={css.rooms} aria-label={t('messenger.rooms')}>
              {data.items
                .filter((one) => !typed || chosen.includes(one.id) || matches(titleOf(one), typed))
                .map((one) => (
                  <li key={one.id}>
                    <Checkbox
                      checked={chosen.includes(one.id)}
                      disabled={chosen.length >= MOST && !chosen.includes(one.id)}
                      onChange={(on) =>
                        setChosen(on ? [...chosen, one.id] : chosen.filter((id) => id !== one.id))
                      }
                    >
                      {titleOf(one)}
                    </Checkbox>
                  </li>
                ))}
            </ul>
          )}
        </Shown>
      </div>
    </Dialog>
  )
}
