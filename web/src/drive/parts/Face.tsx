import { Folder } from 'lucide-react'
import { usePicture } from '../../ground/files/Picture'
import type { Entry } from '../data/entries'
import { endingOf, familyOf, ICONS } from '../rules/kinds'
import css from './Face.module.css'

/** Kinds whose thumbnail the server may make without the file saying so beforehand. */
const address = (entry: Entry, size: 256 | 1024): string | null =>
  entry.kind === 'file' && entry.picture && entry.state === 'clean'
    ? `/api/files/${entry.id}/thumbnail?size=${size}&version=${entry.version}`
    : null

interface Props {
  entry: Entry
  /** `row` in lists, `tile` in grids, `large` beside the list. */
  size?: 'row' | 'tile' | 'large'
}

/** A small picture of an entry, or the sign of its kind; its name stands beside it. */
export function Face({ entry, size = 'row' }: Props) {
  const { url } = usePicture(address(entry, size === 'large' ? 1024 : 256))
  if (entry.kind === 'folder')
    return (
      <span className={css.face} data-size={size} data-folder>
        <Folder aria-hidden strokeWidth={1.6} />
      </span>
    )
  const family = familyOf(entry.name, entry.media_type)
  const Icon = ICONS[family]
  return (
    <span className={css.face} data-size={size} data-family={family} data-picture={url ? '' : undefined}>
      {url ? (
        <img src={url} alt="" loading="lazy" draggable={false} />
      ) : (
        <>
          <Icon aria-hidden strokeWidth={1.6} />
          {size === 'row' ? null : <span className={css.ending}>{endingOf(entry.name)}</span>}
        </>
      )}
    </span>
  )
}
