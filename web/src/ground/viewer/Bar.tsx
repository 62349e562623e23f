import { ChevronLeft, ChevronRight, Download, ExternalLink, Printer, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { cameByLink } from '../api'
import { contentOf, download } from '../files/data'
import { IconButton } from '../ui/IconButton'
import { wrong } from '../ui/toasts'
import { t } from '../words'
import { pageOf, type Look } from './data'
import css from './viewer.module.css'

export interface BarProps {
  look: Look
  onClose?: () => void
  onPrevious?: () => void
  onNext?: () => void
  /** The page to begin with. */
  page: number
  onPage?: (page: number) => void
}

interface Props extends BarProps {
  /** What the contents offer: pages, zoom, find. */
  tools?: ReactNode
  onPrint?: () => void
}

/** The bar over a file: its name, what its contents offer, and what every file offers. */
export function Bar({ look, onClose, onPrevious, onNext, page, tools, onPrint }: Props) {
  const usable = look.why !== 'held' && look.why !== 'infected'
  const version = look.version
  return (
    <header className={`${css.bar} m-screen-only`}>
      <h2 className={`${css.name} m-cut`} title={look.name}>
        {look.name}
      </h2>
      <div className={css.tools}>{tools}</div>
      <div className={css.acts}>
        {onPrevious ? (
          <IconButton icon={ChevronLeft} label={t('convert.previous-file')} onClick={onPrevious} />
        ) : null}
        {onNext ? <IconButton icon={ChevronRight} label={t('convert.next-file')} onClick={onNext} /> : null}
        {onPrint ? <IconButton icon={Printer} label={t('convert.print')} onClick={onPrint} /> : null}
        {usable ? (
          <IconButton
            icon={Download}
            label={t('files.download')}
            onClick={() => void download(contentOf(look.file, version), look.name).catch(wrong)}
          />
        ) : null}
        {onClose && !cameByLink() ? (
          <a
            className="m-icon-button m-icon-button-quiet"
            href={pageOf(look.file, { version, page: page > 1 ? page : undefined })}
            target="_blank"
            rel="noreferrer"
            aria-label={t('convert.whole-page')}
            data-tip={t('convert.whole-page')}
          >
            <ExternalLink size={20} aria-hidden />
          </a>
        ) : null}
        {onClose ? <IconButton icon={X} label={t('ground.close')} onClick={onClose} autoFocus /> : null}
      </div>
    </header>
  )
}
