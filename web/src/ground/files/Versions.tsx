import { useQuery } from '@tanstack/react-query'
import { Download, RotateCcw } from 'lucide-react'
import { useFaces } from '../parties'
import { Dialog } from '../ui/Dialog'
import { IconButton } from '../ui/IconButton'
import { Shown } from '../ui/states'
import { Tag } from '../ui/Tag'
import { done, wrong } from '../ui/toasts'
import { When } from '../ui/When'
import { t } from '../words'
import { contentOf, download, restoreVersion, sizeText, versionsOf, type File } from './data'
import css from './files.module.css'

/** Every version of a file: fetch one, or make it the newest again. */
export default function Versions({ file, onClose }: { file: File; onClose: () => void }) {
  const versions = useQuery(versionsOf(file.id))
  const faces = useFaces((versions.data ?? []).map((one) => one.by))
  const back = (version: number) =>
    restoreVersion(file.id, version).then(() => done(t('files.restored', { n: version })), wrong)
  return (
    <Dialog title={t('files.versions-of', { name: file.name })} open onClose={onClose}>
      <Shown query={versions} of={file.ref}>
        {(all) => (
          <ul className={css.list}>
            {all.map((one) => (
              <li key={one.version} className={css.row}>
                <div className={css.text}>
                  <span className="m-row">
                    <strong>{t('files.version', { n: one.version })}</strong>
                    {one.current ? <Tag tone="success">{t('files.current')}</Tag> : null}
                  </span>
                  <span className="m-soft m-caption m-num">
                    {[sizeText(one.size), faces.get(one.by)?.name, one.why].filter(Boolean).join(' · ')}
                    {' · '}
                    <When at={one.at} />
                  </span>
                </div>
                {one.state === 'clean' ? (
                  <IconButton
                    icon={Download}
                    label={t('files.download')}
                    onClick={() => void download(contentOf(file.id, one.version), file.name).catch(wrong)}
                  />
                ) : null}
                {!one.current && file.may.includes('files.change') ? (
                  <IconButton
                    icon={RotateCcw}
                    label={t('files.restore-version')}
                    onClick={() => void back(one.version)}
                  />
                ) : null}
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </Dialog>
  )
}
