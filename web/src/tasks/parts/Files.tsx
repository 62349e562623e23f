import { useQuery } from '@tanstack/react-query'
import { FileText, Image, Trash2 } from 'lucide-react'
import { api, ok } from '../../ground/api'
import { cache } from '../../ground/cache'
import { FileDrop } from '../../ground/ui/FileDrop'
import { IconButton } from '../../ground/ui/IconButton'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { TASK } from '../data/tasks'
import css from './Files.module.css'

const KILO = 1000
const sizeWord = (bytes: number): string =>
  bytes < KILO * KILO
    ? `${Math.max(1, Math.round(bytes / KILO))} kB`
    : `${(bytes / KILO / KILO).toFixed(1)} MB`

/** Files and photos that lie on a thing; several photos go in at once, from the gallery or the camera. */
export function Files({ thing }: { thing: string }) {
  const key = [TASK, 'files', thing]
  const path = { params: { path: { id: thing } } }
  const found = useQuery({
    queryKey: key,
    queryFn: () => ok(api.GET('/api/things/{id}/files', path)),
    retry: false,
  })
  const refetch = () => void cache.invalidateQueries({ queryKey: key })
  if (!found.data) return null
  const { items, may } = found.data
  const adds = may.includes('files.attach')
  if (items.length === 0 && !adds) return null
  const remove = (file: string, name: string) =>
    void ok<unknown>(
      api.DELETE('/api/things/{id}/files/{file}', { params: { path: { id: thing, file } } }),
    ).then(() => {
      refetch()
      done(
        t('tasks.files.removed', { name }),
        () =>
          void ok<unknown>(api.POST('/api/things/{id}/restore', { params: { path: { id: file } } })).then(
            refetch,
            wrong,
          ),
      )
    }, wrong)
  return (
    <section aria-label={t('tasks.files')} className={css.files}>
      <h2 className={css.head}>{t('tasks.files')}</h2>
      {items.length > 0 ? (
        <ul className={css.list}>
          {items.map((file) => (
            <li key={file.id} className={css.file}>
              <a
                href={`/api/files/${file.id}/content${file.inline ? '?inline=true' : ''}`}
                target="_blank"
                rel="noreferrer"
              >
                {file.picture ? (
                  <img src={`/api/files/${file.id}/thumbnail?size=256`} alt="" loading="lazy" />
                ) : file.media_type.startsWith('image/') ? (
                  <Image size={28} aria-hidden />
                ) : (
                  <FileText size={28} aria-hidden />
                )}
                <span>
                  <span className="m-cut m-block">{file.name}</span>
                  <span className="m-soft m-caption m-num">{sizeWord(file.size)}</span>
                </span>
              </a>
              {file.may.includes('files.remove') ? (
                <IconButton
                  icon={Trash2}
                  label={t('ground.remove', { name: file.name })}
                  onClick={() => remove(file.id, file.name)}
                />
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {adds ? (
        <FileDrop label={t('tasks.files.add')} metadata={{ thing }} camera onUploaded={refetch} />
      ) : null}
    </section>
  )
}
