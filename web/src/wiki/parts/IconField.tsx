import { useState } from 'react'
import { TextField } from '../../ground/ui/TextField'
import { t } from '../../ground/words'
import { EMOJI, emojiIn } from '../rules/emoji'
import css from './IconField.module.css'

interface Props {
  icon: string
  onIcon: (icon: string) => void
}

/** A sign out of a few, or any other emoji that is typed. */
export function IconField({ icon, onIcon }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <>
      <div role="group" aria-label={t('wiki.icon')} className={css.grid}>
        {EMOJI.map((one) => (
          <button
            key={one}
            type="button"
            className={css.one}
            aria-pressed={one === icon}
            onClick={() => {
              setTyped(null)
              onIcon(one === icon ? '' : one)
            }}
          >
            {one}
          </button>
        ))}
      </div>
      <TextField
        label={t('wiki.icon.other')}
        hint={t('wiki.icon.hint')}
        value={typed ?? icon}
        onChange={(text) => {
          const found = emojiIn(text)
          setTyped(found === null ? text : null)
          if (found !== null) onIcon(found)
        }}
        error={typed === null ? undefined : t('problem.wiki.icon')}
        maxLength={40}
        autoComplete="off"
      />
    </>
  )
}
