import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { explain } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import type { Row } from '../data'

interface Props {
  person: Row
  onClose: () => void
  onSeen: (mobile: string) => void
}

/** Shows the whole number once a reason is given; the person sees who looked and why. */
export default function Unmask({ person, onClose, onSeen }: Props) {
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const [pending, setPending] = useState(false)
  const show = async () => {
    if (!reason.trim()) {
      setError(t('people.unmask.missing'))
      return
    }
    setPending(true)
    try {
      const seen = await ok(
        api.POST('/api/people/{person}/unmask', {
          params: { path: { person: person.id } },
          body: { reason: reason.trim() },
        }),
      )
      onSeen(seen.mobile)
      onClose()
    } catch (failure) {
      setError(explain(failure))
    } finally {
      setPending(false)
    }
  }
  return (
    <Dialog
      title={t('people.unmask.title', { name: person.fn })}
      open
      size="small"
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" pending={pending} onClick={() => void show()}>
            {t('people.unmask.do')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void show()
        }}
      >
        <TextField
          label={t('people.unmask.reason')}
          hint={t('people.unmask.hint')}
          value={reason}
          onChange={setReason}
          error={error}
          maxLength={200}
          required
          autoFocus
        />
      </form>
    </Dialog>
  )
}
