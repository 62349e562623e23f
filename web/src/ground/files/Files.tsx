import { useInfiniteQuery } from '@tanstack/react-query'
import {
  CircleCheck,
  Download,
  FilePlus2,
  History,
  Pencil,
  ShieldAlert,
  Smartphone,
  Trash2,
  Upload,
} from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useFaces } from '../parties'
import { onEnter } from '../ime'
import { idOf } from '../ids'
import { Button } from '../ui/Button'
import { Menu } from '../ui/Menu'
import { Shown, Skeleton } from '../ui/states'
import { done, wrong } from '../ui/toasts'
import { When } from '../ui/When'
import { t } from '../words'
import {
  contentOf,
  download,
  filesOn,
  refreshFiles,
  renameFile,
  sizeText,
  trashFile,
  type File,
} from './data'
import css from './files.module.css'
import { Thumbnail } from './Picture'
import { usePhone } from './phone'
import { usePhotoInput } from './usePhotoInput'
import { SendingList } from './SendingList'
import { filesIn, useSending } from './sending'

const ViewerDialog = lazy(() => import('../viewer/ViewerDialog'))
const Versions = lazy(() => import('./Versions'))

/** Milliseconds that what has arrived is said above the files: a notice at the foot would cover them. */
const STAY = 8000

function NameField({ file, onClose }: { file: File; onClose: () => void }) {
  const [name, setName] = useState(file.name)
  const field = useRef<HTMLInputElement>(null)
  const save = () => {
    const next = field.current?.value.trim() ?? ''
    onClose()
    if (next && next !== file.name)
      renameFile(file, next).then(() => done(t('files.renamed', { name: next })), wrong)
  }
  return (
    <input
      className={css.rename}
      aria-label={t('files.rename')}
      value={name}
      ref={(input) => {
        field.current = input
        if (!input) return undefined
        if (document.activeElement !== input) {
          input.focus()
          input.setSelectionRange(0, Math.max(input.value.lastIndexOf('.'), 0) || input.value.length)
        }
        return onEnter(input, () => input.blur())
      }}
      onChange={(event) => setName(event.target.value)}
      onBlur={save}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.stopPropagation()
        event.currentTarget.value = file.name
        onClose()
      }}
    />
  )
}

interface RowProps {
  file: File
  by?: string
  onLook: () => void
  onVersions: () => void
}

function Row({ file, by, onLook, onVersions }: RowProps) {
  const [naming, setNaming] = useState(false)
  const replace = useRef<HTMLInputElement>(null)
  const { sendings, send } = useSending({ file: file.id }, () => {
    void refreshFiles()
    done(t('files.replaced', { name: file.name }))
  })
  const may = (act: string) => file.may.includes(act)
  const usable = file.state === 'clean'
  const fetchIt = () => void download(contentOf(file.id), file.name).catch(wrong)
  const remove = () =>
    trashFile(file).then(
      (undo) => done(t('files.removed', { name: file.name }), () => void undo().catch(wrong)),
      wrong,
    )
  const acts = [
    ...(usable ? [{ id: 'download', label: t('files.download'), icon: Download, run: fetchIt }] : []),
    ...(may('files.change')
      ? [
          { id: 'replace', label: t('files.replace'), icon: Upload, run: () => replace.current?.click() },
          { id: 'rename', label: t('files.rename'), icon: Pencil, run: () => setNaming(true) },
        ]
      : []),
    { id: 'versions', label: t('files.versions'), icon: History, run: onVersions },
  ]
  const end = may('files.remove')
    ? [{ id: 'remove', label: t('files.remove'), icon: Trash2, danger: true, run: () => void remove() }]
    : []
  return (
    <li className={css.file}>
      <div className={css.row}>
        <Thumbnail file={file} />
        <div className={css.text}>
          {naming ? (
            <NameField file={file} onClose={() => setNaming(false)} />
          ) : usable ? (
            <button type="button" className={css.name} onClick={onLook} data-tip={t('files.look')}>
              {file.name}
            </button>
          ) : (
            <span className={css.name}>{file.name}</span>
          )}
          {usable ? (
            <span className={`${css.detail} m-soft m-num`}>
              {sizeText(file.size)}
              {file.version > 1 ? ` · ${t('files.version', { n: file.version })}` : ''}
              {by ? ` · ${by}` : ''}
              {' · '}
              <When at={file.changed_at} />
            </span>
          ) : (
            <span className={css.state}>
              <ShieldAlert size={16} aria-hidden />
              {t(`files.state.${file.state as 'held' | 'infected'}`)}
            </span>
          )}
        </div>
        <Menu label={t('files.acts', { name: file.name })} groups={[acts, end]} />
      </div>
      <input
        ref={replace}
        type="file"
        hidden
        onChange={(event) => {
          send(Array.from(event.target.files ?? []).slice(0, 1))
          event.target.value = ''
        }}
      />
      <SendingList sendings={sendings} />
    </li>
  )
}

interface Props {
  /** The thing, `kind:id`. */
  of: string
}

/** The files on a thing: drop, paste, choose or photograph; look, fetch, replace, remove. */
export function Files({ of }: Props) {
  const files = useInfiniteQuery(filesOn(of))
  const [looking, setLooking] = useState<string | null>(null)
  const [versions, setVersions] = useState<File | null>(null)
  const [over, setOver] = useState(false)
  const choose = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  const { sendings, send } = useSending(
    { thing: idOf(of) },
    () => void refreshFiles(),
    (names) => {
      const [name = ''] = names
      setSaid(
        names.length > 1 ? t('files.added.several', { count: names.length }) : t('files.added', { name }),
      )
    },
  )
  useEffect(() => {
    const timer = said ? setTimeout(() => setSaid(''), STAY) : undefined
    return () => clearTimeout(timer)
  }, [said])
  const photos = usePhotoInput(send)
  const phone = usePhone(idOf(of), () => void refreshFiles())
  const pages = files.data?.pages ?? []
  const items = pages.flatMap((page) => page.items)
  const faces = useFaces(items.map((file) => file.changed_by))
  const mayAttach = pages[0]?.may.includes('files.attach') ?? false
  const usable = items.filter((file) => file.state === 'clean')
  return (
    <section
      className={css.files}
      aria-label={t('files.title')}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!mayAttach || !event.dataTransfer.types.includes('Files')) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        if (!mayAttach) return
        event.preventDefault()
        setOver(false)
        send(filesIn(event.dataTransfer))
      }}
      onPaste={(event) => {
        const pasted = mayAttach ? filesIn(event.clipboardData) : []
        if (pasted.length > 0) event.preventDefault()
        send(pasted)
      }}
    >
      <header className={css.head}>
        <h2>
          {t('files.title')}
          {items.length > 0 ? (
            <span className="m-soft m-num">
              {' '}
              {items.length}
              {files.hasNextPage ? '+' : ''}
            </span>
          ) : null}
        </h2>
        {mayAttach ? (
          <div className="m-row m-push">
            <span className={css.camera}>
              <Button kind="quiet" onClick={photos.open}>
                {t('files.photos')}
              </Button>
            </span>
            {phone.open ? (
              <span className={css.desk}>
                <Button kind="quiet" icon={Smartphone} onClick={phone.open}>
                  {t('files.phone')}
                </Button>
              </span>
            ) : null}
            <Button kind="quiet" icon={FilePlus2} onClick={() => choose.current?.click()}>
              {t('files.attach')}
            </Button>
          </div>
        ) : null}
      </header>
      <input
        ref={choose}
        type="file"
        hidden
        multiple
        onChange={(event) => {
          send(Array.from(event.target.files ?? []))
          event.target.value = ''
        }}
      />
      {photos.input}
      {phone.window}
      <SendingList sendings={sendings} />
      <p className={said && sendings.length === 0 ? css.said : 'm-hidden'} role="status">
        {said ? <CircleCheck size={18} aria-hidden /> : null}
        {said}
      </p>
      <Shown query={files} of={of} skeleton={<Skeleton rows={2} />}>
        {() =>
          items.length === 0 ? (
            <p className={`${css.none} m-soft`}>{mayAttach ? t('files.empty') : t('files.none')}</p>
          ) : (
            <ul className={css.list}>
              {items.map((file) => (
                <Row
                  key={file.id}
                  file={file}
                  by={faces.get(file.changed_by)?.name}
                  onLook={() => setLooking(file.id)}
                  onVersions={() => setVersions(file)}
                />
              ))}
            </ul>
          )
        }
      </Shown>
      {files.hasNextPage ? (
        <Button kind="quiet" pending={files.isFetchingNextPage} onClick={() => void files.fetchNextPage()}>
          {t('files.more')}
        </Button>
      ) : null}
      <Suspense>
        {looking ? (
          <ViewerDialog files={usable} at={looking} onMove={setLooking} onClose={() => setLooking(null)} />
        ) : null}
        {versions ? <Versions file={versions} onClose={() => setVersions(null)} /> : null}
      </Suspense>
    </section>
  )
}
