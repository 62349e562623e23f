import { useQuery } from '@tanstack/react-query'
import { ShieldCheck, UserMinus } from 'lucide-react'
import { useMe } from '../../ground/session'
import { Dialog } from '../../ground/ui/Dialog'
import { Menu } from '../../ground/ui/Menu'
import { PersonChip } from '../../ground/ui/PersonChip'
import { Shown } from '../../ground/ui/states'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { entrust, peopleOf, removePerson, type Head, type Marks, type Message } from '../data/rooms'
import css from './People.module.css'

/** What who manages a group may do with somebody in it. */
function PersonActs({ room, one }: { room: string; one: Marks['items'][number] }) {
  const manages = one.role === 'manage'
  return (
    <Menu
      label={t('messenger.person.acts', { name: one.name })}
      groups={[
        [
          {
            id: 'entrust',
            label: t(manages ? 'messenger.entrust.off' : 'messenger.entrust'),
            icon: ShieldCheck,
            run: () => void entrust(room, one.person, !manages).catch(wrong),
          },
        ],
        [
          {
            id: 'remove',
            label: t('messenger.remove'),
            icon: UserMinus,
            danger: true,
            run: () => void removePerson(room, one.person).catch(wrong),
          },
        ],
      ]}
    />
  )
}

interface SomeProps {
  title: string
  people: Marks['items']
  /** The group whose people one may take out. */
  managed?: string
}

function Some({ title, people, managed }: SomeProps) {
  const me = useMe()
  return (
    <section>
      <h3 className="m-list-group">{title}</h3>
      <ul className={css.people}>
        {people.map((one) => (
          <li key={one.person}>
            <PersonChip id={one.person} fn={one.name} />
            {one.role === 'manage' && managed ? (
              <span className="m-caption m-soft">{t('messenger.manager')}</span>
            ) : null}
            {one.external ? <span className={css.guest}>{t('messenger.guest')}</span> : null}
            {managed && one.person !== me.id ? (
              <span className="m-push">
                <PersonActs room={managed} one={one} />
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Props {
  head: Head
  /** With a message: who has read it. */
  message: Message | null
  onClose: () => void
}

/** Who is in a room, or who of them has read a message. */
export default function People({ head, message, onClose }: Props) {
  const people = useQuery(peopleOf(head.id))
  return (
    <Dialog
      title={t(message ? 'messenger.readers' : 'messenger.people.show')}
      open
      onClose={onClose}
      size="small"
    >
      <Shown query={people}>
        {(data) => {
          if (!message)
            return (
              <Some
                title={t('messenger.people', { count: data.people })}
                people={data.items}
                managed={head.leaves && head.may.includes('messenger.manage') ? head.id : undefined}
              />
            )
          const others = data.items.filter((one) => one.person !== message.by)
          const read = others.filter((one) => one.seen >= message.seq)
          const unread = others.filter((one) => one.seen < message.seq)
          return (
            <>
              <Some title={t('messenger.read', { count: read.length })} people={read} />
              <Some title={t('messenger.not-read', { count: unread.length })} people={unread} />
            </>
          )
        }}
      </Shown>
    </Dialog>
  )
}
