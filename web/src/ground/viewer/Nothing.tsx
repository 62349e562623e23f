import { Download, FileX2 } from 'lucide-react'
import { contentOf, download, sizeText } from '../files/data'
import { Button } from '../ui/Button'
import { wrong } from '../ui/toasts'
import { t } from '../words'
import type { Look } from './data'
import css from './viewer.module.css'

const WHY = [
  'encrypted', 'broken', 'too-large', 'too-long', 'no-tool', 'unknown-type', 'held', 'infected', 'none',
] as const // prettier-ignore

/** What cannot be looked at: why, and the file as it is. */
export function Nothing({ look }: { look: Look }) {
  const why = WHY.find((one) => one === look.why) ?? 'none'
  const usable = why !== 'held' && why !== 'infected'
  return (
    <div className={css.nothing} role="status">
      <FileX2 size={48} strokeWidth={1.4} aria-hidden />
      <p className={css.headline}>{t('convert.nothing')}</p>
      <p className="m-soft">
        {t(`convert.why.${why}`)} {usable ? t('convert.nothing.hint') : ''}
      </p>
      {usable ? (
        <Button
          kind="primary"
          icon={Download}
          onClick={() => void download(contentOf(look.file, look.version), look.name).catch(wrong)}
        >
          {`${t('files.download')} (${sizeText(look.size)})`}
        </Button>
      ) : null}
    </div>
  )
}
