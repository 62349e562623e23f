import { UserMinus } from 'lucide-react'
import { useState } from 'react'
import { findParties } from '../../ground/parties'
import { useMe } from '../../ground/session'
import { Avatar } from '../../ground/ui/Avatar'
import { ComboBox } from '../../ground/ui/ComboBox'
import { IconButton } from '../../ground/ui/IconButton'
import { Select } from '../../ground/ui/Select'
import { Tag } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import type { Attendee, Part } from '../data/model'
import { answerWord } from './Chip'
import css from './Attendees.module.css'

const EMAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/

interface Props {
  value: readonly Attendee[]
  onChange: (value: readonly Attendee[]) => void
}

/** Who is to come: people by name or initials, or anybody by an address. */
export function Attendees({ value, onChange }: Props) {
  const me = useMe()
  const [turn, setTurn] = useState(0)
  const search = async (text: string, signal: AbortSignal) => {
    const found = (await findParties(text, 'person', 20, signal))
      .filter((one) => one.id !== me.id && !value.some((guest) => guest.person === one.id))
      .map((one) => ({
        id: one.id,
        label: one.name,
        detail: one.label,
        start: <Avatar id={one.id} fn={one.name} size={28} />,
      }))
    const typed = text.trim()
    return EMAIL.test(typed) && !value.some((guest) => guest.address === `mailto:${typed.toLowerCase()}`)
      ? [{ id: `mailto:${typed.toLowerCase()}`, label: typed, detail: t('calendar.guest.outside') }, ...found]
      : found
  }
  const change = (address: string, part: Part) =>
    onChange(value.map((one) => (one.address === address ? { ...one, part } : one)))
  return (
    <section className="m-stack" aria-label={t('calendar.field.attendees')}>
      <ComboBox
        key={turn}
        label={t('calendar.field.attendees')}
        placeholder={t('calendar.guest.hint')}
        value={null}
        onChange={(choice) => {
          if (!choice) return
          const outside = choice.id.startsWith('mailto:')
          onChange([
            ...value,
            {
              address: outside ? choice.id : `urn:uuid:${choice.id}`,
              person: outside ? null : choice.id,
              name: choice.label,
              part: 'required',
              partstat: 'NEEDS-ACTION',
              link: null,
            },
          ])
          setTurn(turn + 1)
        }}
        search={search}
      />
      {value.length > 0 ? (
        <ul className={css.guests}>
          {value.map((one) => (
            <li key={one.address}>
              <Avatar id={one.person ?? one.address} fn={one.name} size={28} />
              <span className={css.who}>
                <span className="m-cut">{one.name}</span>
                {one.person === null ? <Tag>{t('calendar.guest.outside')}</Tag> : null}
              </span>
              {one.partstat !== 'NEEDS-ACTION' ? (
                <span className="m-soft m-caption">{t(`calendar.partstat.${answerWord(one.partstat)}`)}</span>
              ) : null}
              <span className={css.part}>
                <Select<Part>
                  label={t('calendar.guest.part', { name: one.name })}
                  hideLabel
                  value={one.part}
                  options={[
                    { value: 'required', label: t('calendar.part.required') },
                    { value: 'optional', label: t('calendar.part.optional') },
                  ]}
                  onChange={(part) => change(one.address, part)}
                />
              </span>
              <IconButton
                icon={UserMinus}
                label={t('calendar.guest.remove', { name: one.name })}
                onClick={() => onChange(value.filter((guest) => guest.address !== one.address))}
              />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
