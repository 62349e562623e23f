import { Paperclip } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { sizeText } from '../../ground/files/data'
import { usePicture } from '../../ground/files/Picture'
import { t } from '../../ground/words'
import type { Sent } from '../data/rooms'
import css from './Enclosed.module.css'

const ViewerDialog = lazy(() => import('../../ground/viewer/ViewerDialog'))

const isPicture = (file: Sent) => /^image\/(?!svg)/.test(file.media_type)

function Photo({ file, onOpen }: { file: Sent; onOpen: () => void }) {
  const { url, failed } = usePicture(`/api/files/${file.id}/thumbnail?size=256`)
  return (
    <button type="button" className={css.photo} aria-label={file.name} onClick={onOpen}>
      {url ? <img src={url} alt="" /> : failed ? <span className="m-cut">{file.name}</span> : null}
    </button>
  )
}

/** The files of a message: pictures together, others by name and size. */
export function Enclosed({ files }: { files: readonly Sent[] }) {
  const [looking, setLooking] = useState<string | null>(null)
  const pictures = files.filter(isPicture)
  const others = files.filter((file) => !isPicture(file))
  return (
    <>
      {pictures.length > 0 ? (
        <div
          className={css.photos}
          data-count={Math.min(pictures.length, 3)}
          role="group"
          aria-label={t('messenger.files', { count: pictures.length })}
        >
          {pictures.map((file) => (
            <Photo key={file.id} file={file} onOpen={() => setLooking(file.id)} />
          ))}
        </div>
      ) : null}
      {others.map((file) => (
        <button key={file.id} type="button" className={css.paper} onClick={() => setLooking(file.id)}>
          <Paperclip size={20} aria-hidden />
          <span className={css.names}>
            <span className="m-cut">{file.name}</span>
            <span className="m-caption m-soft">{sizeText(file.size)}</span>
          </span>
        </button>
      ))}
      {looking ? (
        <Suspense>
          <ViewerDialog files={files} at={looking} onMove={setLooking} onClose={() => setLooking(null)} />
        </Suspense>
      ) : null}
    </>
  )
}
