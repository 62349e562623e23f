import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, ok, type Got } from '../../ground/api'
import { cache } from '../../ground/cache'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { Dialog } from '../../ground/ui/Dialog'
import { Shown } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { refreshRooms } from '../data/rooms'

const KEY = ['ground.house', 'messenger-policy']
const MOST = 525_600
const MOST_DROP = 120
const MOST_FILES = 500

function Form({ policy, onClose }: { policy: Got<'/api/messenger/policy'>; onClose: () => void }) {
  const [value, setValue] = useState(String(policy.recall_minutes))
  const [minutes, setMinutes] = useState(String(policy.drop_minutes))
  const [files, setFiles] = useState(String(policy.drop_files))
  const [any, setAny] = useState(policy.drop_any)
  const [sending, setSending] = useState(false)
  const number = (typed: string) => (/^\d{1,6}$/.test(typed) ? Number(typed) : NaN)
  const good =
    number(value) <= MOST && number(minutes) <= MOST_DROP && number(files) >= 1 && number(files) <= MOST_FILES
  const save = async () => {
    if (!good || sending) return
    setSending(true)
    try {
      await ok(
        api.PUT('/api/messenger/policy', {
          body: {
            recall_minutes: number(value),
            drop_minutes: number(minutes),
            drop_files: number(files),
            drop_any: any,
          },
        }),
      )
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
      <TextField
        label={t('messenger.policy.drop')}
        hint={t('messenger.policy.drop.hint')}
        inputMode="numeric"
        value={minutes}
        onChange={setMinutes}
      />
      <TextField
        label={t('messenger.policy.drop-files')}
        inputMode="numeric"
        value={files}
        onChange={setFiles}
      />
      <Checkbox checked={any} onChange={setAny}>
        {t('messenger.policy.drop-any')}
      </Checkbox>
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
      <div className="m-stack">
        <Shown query={policy}>{(data) => <Form policy={data} onClose={onClose} />}</Shown>
        <Link to="/messenger/keeping" onClick={onClose}>
          {t('messenger.policy.keeping')}
        </Link>
      </div>
    </Dialog>
  )
}
