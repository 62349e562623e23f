import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { cache } from '../../ground/cache'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Shown } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { refreshRooms } from '../data/rooms'

const KEY = ['ground.house', 'messenger-policy']
const MOST = 525_600

function Form({ minutes, onClose }: { minutes: number; onClose: () => void }) {
  const [value, setValue] = useState(String(minutes))
  const [sending, setSending] = useState(false)
  const wanted = /^\d{1,6}$/.test(value) ? Number(value) : NaN
  const good = wanted <= MOST
  const save = async () => {
    if (!good || sending) return
    setSending(true)
    try {
      await ok(api.PUT('/api/messenger/policy', { body: { recall_minutes: wanted } }))
      await Promise.all([cache.invalidateQueries({ queryKey: KEY }), refreshRooms()])
      done(t('messenger.policy.saved'))
      onClose()
    } catch (error) {
      wrong(error)
      setSending(false)
    }
  }
  return (
    <form
      className="m-stack"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextField
        label={t('messenger.policy.recall')}
        hint={t('messenger.policy.recall.hint')}
        inputMode="numeric"
        value={value}
        onChange={setValue}
      />
      <div className="m-row">
        <Button kind="primary" type="submit" pending={sending} aria-disabled={!good}>
          {t('messenger.policy.save')}
        </Button>
        <Button onClick={onClose}>{t('ground.cancel')}</Button>
      </div>
    </form>
  )
}

/** What the institution decides about messages. */
export default function Policy({ onClose }: { onClose: () => void }) {
  const policy = useQuery({ queryKey: KEY, queryFn: () => ok(api.GET('/api/messenger/policy')) })
  return (
    <Dialog title={t('messenger.policy')} open onClose={onClose} size="small">
      <Shown query={policy}>{(data) => <Form minutes={data.recall_minutes} onClose={onClose} />}</Shown>
    </Dialog>
  )
}
