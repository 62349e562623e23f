import { ShieldAlert } from 'lucide-react'
import { usePicture } from '../../ground/files/Picture'
import { t } from '../../ground/words'
import type { Entry } from '../data/entries'
import { Face } from './Face'
import css from './Preview.module.css'

/** The contents of a file as the browser can show them. */
export function Preview({ entry }: { entry: Entry }) {
  const { url } = usePicture(
    entry.picture && entry.state === 'clean'
      ? `/api/files/${entry.id}/thumbnail?size=1024&version=${entry.version}`
      : null,
  )
  if (entry.state !== 'clean')
    return (
      <div className={css.held} role="status">
        <ShieldAlert size={40} aria-hidden />
        <p>{t(`files.state.${entry.state as 'held' | 'infected'}`)}</p>
      </div>
    )
  return (
    <div className={css.stage}>
      {url ? (
        <img src={url} alt={entry.name} />
      ) : (
        <div className={css.sign}>
          <Face entry={entry} size="large" />
        </div>
      )}
    </div>
  )
}
