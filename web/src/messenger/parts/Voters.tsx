import { useQuery } from '@tanstack/react-query'
import { Dialog } from '../../ground/ui/Dialog'
import { PersonChip } from '../../ground/ui/PersonChip'
import { Shown } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { votesOf } from '../data/acts'
import type { Message } from '../data/rooms'
import css from './People.module.css'

/** Who chose what. */
export default function Voters({ message, onClose }: { message: Message; onClose: () => void }) {
  const votes = useQuery({ ...votesOf(message), staleTime: 0 })
  return (
    <Dialog title={t('messenger.poll.who')} open onClose={onClose} size="small">
      <Shown query={votes}>
        {(data) => (
          <>
            {(message.poll?.options ?? []).map((option, place) => (
              <section key={place}>
                <h3 className="m-list-group">
                  {option.text} · {t('messenger.people', { count: data.people[place]?.length ?? 0 })}
                </h3>
                <ul className={css.people}>
                  {data.people[place]?.map((one) => (
                    <li key={one.id}>
                      <PersonChip id={one.id} fn={one.name} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </>
        )}
      </Shown>
    </Dialog>
  )
}
