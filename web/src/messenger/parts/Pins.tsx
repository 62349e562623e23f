import { useQuery } from '@tanstack/react-query'
import { ChevronDown, ChevronUp, Pin, PinOff } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../ground/ui/IconButton'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { pinMessage, pinsOf } from '../data/acts'
import type { Head, Message } from '../data/rooms'
import { hear } from '../data/talk'
import { oneLine } from './lines'
import css from './Pins.module.css'

/** What is pinned in a room: the newest, or all of it. */
export function Pins({ head, onPoint }: { head: Head; onPoint: (seq: number) => void }) {
  const pins = useQuery(pinsOf(head.id))
  const [open, setOpen] = useState(false)
  const items = pins.data?.items ?? []
  if (items.length === 0) return null
  const writes = head.may.includes('messenger.write')
  const row = (message: Message) => (
    <li key={message.seq} className={css.row}>
      <button
        type="button"
        className={css.pin}
        onClick={() => {
          setOpen(false)
          onPoint(message.seq)
        }}
      >
        <Pin size={16} aria-hidden />
        <span className="m-cut">
          <strong>{message.name}</strong>{' '}
          {oneLine(message.text) || t('messenger.files', { count: message.files?.length ?? 1 })}
        </span>
      </button>
      {open && writes ? (
        <IconButton
          icon={PinOff}
          label={t('messenger.message.unpin')}
          onClick={() => void pinMessage(message, false).then(hear, wrong)}
        />
      ) : null}
    </li>
  )
  return (
    <section className={css.pins} aria-label={t('messenger.pins')}>
      <ul className={css.rows}>{(open ? items : items.slice(0, 1)).map(row)}</ul>
      {items.length > 1 || writes ? (
        <IconButton
          icon={open ? ChevronUp : ChevronDown}
          label={open ? t('messenger.pins.less') : t('messenger.pins.all', { count: items.length })}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      ) : null}
    </section>
  )
}
