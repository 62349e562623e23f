import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import type { Choice } from '../../ground/ui/ComboBox'
import { Dialog } from '../../ground/ui/Dialog'
import { TextField } from '../../ground/ui/TextField'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { openGroup, type Possible } from '../data/rooms'
import { Choose } from './Choose'
import { Face } from './RoomList'

interface Props {
  possible: readonly Possible[]
  onOpen: (owner: string) => void
  onMade: (room: string) => void
  onClose: () => void
}

/** A new room: with one person, with several, or that of a unit, a site or a project. */
export default function NewRoom({ possible, onOpen, onMade, onClose }: Props) {
  const [people, setPeople] = useState<readonly Choice[]>([])
  const [name, setName] = useState('')
  const [sending, setSending] = useState(false)
  const [first] = people
  const make = async () => {
    if (!first || sending) return
    if (people.length === 1 && !name.trim()) return onOpen(first.id)
    setSending(true)
    try {
      onMade(
        await openGroup(
          name.trim(),
          people.map((one) => one.id),
        ),
      )
    } catch (error) {
      wrong(error)
      setSending(false)
    }
  }
  return (
    <Dialog
      title={t('messenger.new')}
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" pending={sending} aria-disabled={!first} onClick={() => void make()}>
            {t('messenger.new.open')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack">
        <Choose chosen={people} onChange={setPeople} />
        {people.length > 1 ? (
          <TextField
            label={t('messenger.name')}
            hint={t('messenger.name.hint')}
            maxLength={100}
            value={name}
            onChange={setName}
          />
        ) : null}
        {possible.length > 0 && people.length === 0 ? (
          <section>
            <h3 className="m-list-group">{t('messenger.possible')}</h3>
            <ul>
              {possible.map((one) => (
                <li key={one.owner}>
                  <button type="button" className="m-list-row" onClick={() => onOpen(one.owner)}>
                    <Face room={{ sort: one.sort, title: one.name, other: one.owner }} size={36} />
                    <span className="m-cut">{one.sort === 'self' ? t('messenger.self') : one.name}</span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </Dialog>
  )
}
