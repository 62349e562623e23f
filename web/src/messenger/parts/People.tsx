import { useQuery } from '@tanstack/react-query'
import { Dialog } from '../../ground/ui/Dialog'
import { PersonChip } from '../../ground/ui/PersonChip'
import { Shown } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { peopleOf, type Marks, type Message } from '../data/rooms'
import css from './People.module.css'

function Some({ title, people }: { title: string; people: Marks['items'] }) {
  return (
    <section>
      <h3 className="m-list-group">{title}</h3>
      <ul className={css.people}>
        {people.map((one) => (
          <li key={one.person}>
            <PersonChip id={one.person} fn={one.name} />
            {one.external ? <span className={css.guest}>{t('messenger.guest')}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Props {
  room: string
  /** With a message: who has read it. */
  message: Message | null
  onClose: () => void
}

/** Who is in a room, or who of them has read a message. */
export default function People({ room, message, onClose }: Props) {
  const people = useQuery(peopleOf(room))
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
            return <Some title={t('messenger.people', { count: data.people })} people={data.items} />
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
