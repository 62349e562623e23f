import { useState } from 'react'
import { t } from '../../ground/words'
import type { Entry } from '../data/entries'
import { NameField } from './NameField'
import css from './Browser.module.css'

/** The name of a file as the heading of its page, changed where it stands. */
export function ThingTitle({ entry, onName }: { entry: Entry; onName?: (name: string) => void }) {
  const [naming, setNaming] = useState(false)
  if (!onName) return <h1 className={css.heading}>{entry.name}</h1>
  if (naming)
    return (
      <NameField
        name={entry.name}
        folder={false}
        onEnd={(name) => {
          setNaming(false)
          if (name) onName(name)
        }}
      />
    )
  return (
    <h1 className={css.heading}>
      <button type="button" className="m-title" data-tip={t('drive.rename')} onClick={() => setNaming(true)}>
        {entry.name}
        <span className="m-hidden"> {t('drive.rename')}</span>
      </button>
    </h1>
  )
}
