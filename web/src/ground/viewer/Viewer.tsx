import { useQuery } from '@tanstack/react-query'
import {
  lazy,
  Suspense,
  useState,
  type ComponentType,
  type KeyboardEvent,
  type LazyExoticComponent,
} from 'react'
import { Info } from 'lucide-react'
import { Shown } from '../ui/states'
import { Spinner } from '../ui/Spinner'
import { t } from '../words'
import { Bar, type BarProps } from './Bar'
import { lookAt, type Look } from './data'
import { Nothing } from './Nothing'
import css from './viewer.module.css'

export interface ViewProps extends BarProps {
  /** Puts the bare text in the place of what cannot be drawn. */
  onFailed: () => void
}

const VIEWS: Readonly<Partial<Record<Look['view'], LazyExoticComponent<ComponentType<ViewProps>>>>> = {
  pdf: lazy(() => import('./PdfView')),
  hwp: lazy(() => import('./HwpView')),
  picture: lazy(() => import('./PictureView')),
  video: lazy(() => import('./MediaView')),
  audio: lazy(() => import('./MediaView')),
  text: lazy(() => import('./TextView')),
  markdown: lazy(() => import('./TextView')),
  words: lazy(() => import('./TextView')),
  table: lazy(() => import('./TableView')),
  archive: lazy(() => import('./ArchiveView')),
}

interface Props {
  /** Id of the file. */
  file: string
  /** Its version; the current one without. */
  version?: number
  /** Closes what the viewer stands in; without it there is no such button. */
  onClose?: () => void
  /** The file before and after this one, where it is one of several. */
  onPrevious?: () => void
  onNext?: () => void
  /** The page to begin with. */
  page?: number
  /** Hears which page is in sight. */
  onPage?: (page: number) => void
}

/** One file, whatever it is, in the box it stands in: drawn, as a table, as text, or only its name and the download. */
export default function Viewer({ file, version, onClose, onPrevious, onNext, page = 1, onPage }: Props) {
  const asked = useQuery(lookAt(file, version))
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && onClose && !event.nativeEvent.isComposing) {
      event.stopPropagation()
      onClose()
    }
  }
  return (
    <div className={css.viewer} onKeyDown={keys} data-viewer>
      <Shown query={asked} of={`files.file:${file}`} skeleton={<Waiting />}>
        {(look) => (
          <One
            key={`${look.file}.${look.version}.${look.view}.${look.state}`}
            look={look}
            onClose={onClose}
            onPrevious={onPrevious}
            onNext={onNext}
            page={page}
            onPage={onPage}
          />
        )}
      </Shown>
    </div>
  )
}

function Waiting() {
  return (
    <div className={css.waiting} role="status">
      <Spinner />
      <span>{t('convert.making')}</span>
    </div>
  )
}

function One(props: BarProps) {
  const { look } = props
  const [failed, setFailed] = useState(false)
  const shown: Look = failed
    ? look.words
      ? { ...look, view: 'words', form: 'text', advice: [...look.advice, 'words'] }
      : { ...look, view: 'none', state: 'none', why: look.why ?? 'broken' }
    : look
  if (look.state === 'pending') {
    return (
      <>
        <Bar {...props} />
        <Waiting />
      </>
    )
  }
  const View = VIEWS[shown.view]
  if (!View || shown.state === 'none') {
    return (
      <>
        <Bar {...props} />
        <Nothing look={shown} />
      </>
    )
  }
  return (
    <>
      <Suspense
        fallback={
          <>
            <Bar {...props} />
            <Waiting />
          </>
        }
      >
        <View {...props} look={shown} onFailed={() => setFailed(true)} />
      </Suspense>
      <Advice codes={shown.advice} />
    </>
  )
}

const ADVICE = ['no-office', 'old-hwp', 'letters-read', 'words'] as const

function Advice({ codes }: { codes: readonly string[] }) {
  const said = ADVICE.filter((code) => codes.includes(code))
  if (said.length === 0) return null
  return (
    <div className={`${css.advice} m-screen-only`}>
      <Info size={18} aria-hidden />
      <span>{said.map((code) => t(`convert.advice.${code}`)).join(' ')}</span>
    </div>
  )
}
