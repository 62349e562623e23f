import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import type { Choice } from '../../ground/ui/ComboBox'
import { Dialog } from '../../ground/ui/Dialog'
import { TextField } from '../../ground/ui/TextField'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { join, openGroup, openRooms, type Possible } from '../data/rooms'
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
  const [announces, setAnnounces] = useState(false)
  const [open, setOpen] = useState(false)
  const joinable = useQuery(openRooms)
  const [sending, setSending] = useState(false)
  const [first] = people
  const ready = open ? name.trim() !== '' : Boolean(first)
  const make = async () => {
    if (!ready || sending) return
    if (first && people.length === 1 && !name.trim() && !announces) return onOpen(first.id)
    setSending(true)
    try {
      onMade(await openGroup({ name: name.trim(), people: people.map((one) => one.id), announces, open }))
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
          <Button kind="primary" pending={sending} aria-disabled={!ready} onClick={() => void make()}>
            {t('messenger.new.open')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack">
        <Choose chosen={people} onChange={setPeople} />
        <Checkbox checked={open} onChange={setOpen} hint={t('messenger.open.hint')}>
          {t('messenger.open')}
        </Checkbox>
        {people.length > 1 || open ? (
          <Checkbox checked={announces} onChange={setAnnounces} hint={t('messenger.announces.hint')}>
            {t('messenger.announces')}
          </Checkbox>
        ) : null}
        {people.length > 1 || open ? (
          <TextField
            label={t('messenger.name')}
            hint={t(open ? 'messenger.name.needed' : 'messenger.name.hint')}
            maxLength={100}
            value={name}
            onChange={setName}
          />
        ) : null}
        {joinable.data && joinable.data.items.length > 0 && people.length === 0 && !open ? (
          <section>
            <h3 className="m-list-group">{t('messenger.open.rooms')}</h3>
            <ul>
              {joinable.data.items.map((one) => (
                <li key={one.id}>
                  <button
                    type="button"
                    className="m-list-row"
                    onClick={() => void join(one.id).then(onMade, wrong)}
                  >
                    <Face room={{ sort: 'group', title: one.name }} size={36} />
                    <span className="m-cut">{one.name}</span>
                    <span className="m-caption m-soft m-push">
                      {t('messenger.people', { count: one.people })} · {t('messenger.join')}
                    </span>
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        {possible.length > 0 && people.length === 0 && !open ? (
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
