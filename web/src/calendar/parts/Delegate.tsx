import { useState } from 'react'
import { findParties } from '../../ground/parties'
import { explain } from '../../ground/problem'
import { Avatar } from '../../ground/ui/Avatar'
import { Button } from '../../ground/ui/Button'
import { ComboBox, type Choice } from '../../ground/ui/ComboBox'
import { Dialog } from '../../ground/ui/Dialog'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { delegate } from '../data/events'

/** Sends somebody else to a meeting, who is asked instead. */
export function Delegate({ id, onClose }: { id: string; onClose: () => void }) {
  const [person, setPerson] = useState<Choice | null>(null)
  const { error, pending, save } = useSaving()
  const search = async (text: string, signal: AbortSignal) =>
    (await findParties(text, 'person', 20, signal)).map((one) => ({
      id: one.id,
      label: one.name,
      detail: one.label,
      start: <Avatar id={one.id} fn={one.name} size={28} />,
    }))
  const send = async () => {
    if (person && (await save(() => delegate(id, person.id, person.label)))) onClose()
  }
  return (
    <Dialog
      title={t('calendar.delegate')}
      size="small"
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" pending={pending} aria-disabled={!person} onClick={() => void send()}>
            {t('calendar.delegate.do')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('ground.cancel')}
          </Button>
        </>
      }
    >
      <p className="m-soft">{t('calendar.delegate.hint')}</p>
      <ComboBox
        label={t('calendar.delegate.who')}
        placeholder={t('calendar.people.hint')}
        value={person}
        onChange={setPerson}
        search={search}
        error={error ? explain(error) : undefined}
      />
    </Dialog>
  )
}
