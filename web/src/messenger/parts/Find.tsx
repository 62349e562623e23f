import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import { atTime } from '../../ground/dates'
import { IconButton } from '../../ground/ui/IconButton'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { found } from '../data/rooms'
import { oneLine } from './lines'
import css from './Find.module.css'

interface Props {
  room: string
  onPoint: (seq: number) => void
  onClose: () => void
}

/** Messages of this room that hold the words. */
export function Find({ room, onPoint, onClose }: Props) {
  const id = useId()
  const [query, setQuery] = useState('')
  const hits = useQuery(found(query.trim(), room))
  useEffect(() => document.getElementById(id)?.focus(), [id])
  return (
    <search className={css.find}>
      <div className={css.line}>
        <TextField
          id={id}
          type="search"
          label={t('messenger.find.here')}
          hideLabel
          placeholder={t('messenger.find.here')}
          value={query}
          onChange={setQuery}
          onKeyDown={(event) => (event.key === 'Escape' ? onClose() : undefined)}
        />
        <IconButton icon={X} label={t('ground.close')} onClick={onClose} />
      </div>
      {query.trim() && hits.data ? (
        hits.data.items.length > 0 ? (
          <ul className={css.hits} aria-label={t('messenger.find.messages')}>
            {hits.data.items.map((one) => (
              <li key={one.seq}>
                <button type="button" className={css.hit} onClick={() => onPoint(one.seq)}>
                  <span className={css.who}>
                    <strong>{one.name}</strong>
                    <time dateTime={one.at} className="m-caption m-soft">
                      {atTime(one.at)}
                    </time>
                  </span>
                  <span className={css.text}>{oneLine(one.text)}</span>
                </button>
              </li>
            ))}
          </ul>
        ) : (
          <p className={`${css.none} m-soft`} role="status">
            {t('messenger.find.none')}
          </p>
        )
      ) : null}
    </search>
  )
}
