import { useNavigate } from '@tanstack/react-router'
import {
  Camera,
  ClipboardPaste,
  FileUp,
  FolderInput,
  FolderPlus,
  FolderUp,
  ImageUp,
  Inbox,
  PackageOpen,
  Plus,
  Settings2,
  Share2,
  Smartphone,
  Upload,
} from 'lucide-react'
import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { useActs } from '../../ground/acts'
import { usePhone } from '../../ground/files/phone'
import { useThing } from '../../ground/things/useThing'
import { Button } from '../../ground/ui/Button'
import { Menu, type Item } from '../../ground/ui/Menu'
import { Empty, Shown, Skeleton } from '../../ground/ui/states'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { trash } from '../data/acts'
import { folderName } from '../data/drives'
import { refreshEntries, type Entry, type Listing } from '../data/entries'
import { useListing, type List } from '../data/listing'
import { onLanded } from '../data/transfers'
import { filesOfInput } from '../rules/dropped'
import { known } from '../rules/blocks'
import { useChooser } from './choose'
import { putDown, somethingHeld, useHeld } from './clipboard'
import { Contents } from './Contents'
import { Crumbs } from './Crumbs'
import { useDropTarget } from './dragging'
import { setLook, useLook } from './look'
import { NewFolder } from './NewFolder'
import { upload } from './uploading'
import css from './FolderView.module.css'

const RequestDialog = lazy(() => import('./RequestDialog'))
const BringDialog = lazy(() => import('./BringDialog'))
const PackDialog = lazy(() => import('./PackDialog'))
const MoveDialog = lazy(() => import('./MoveDialog'))
const DriveDialog = lazy(() => import('./DriveDialog'))

/** Milliseconds the keys rest before a long folder is narrowed to what was typed. */
const REST = 150

/** Where nothing is dragged. */
const touched = matchMedia('(pointer: coarse)')

type Window = 'folder' | 'request' | 'bring' | 'pack' | 'move' | 'drive' | null

interface Props {
  /** A folder, or a drive for its root. */
  id: string
  onChosen: (entries: readonly Entry[]) => void
  onListing: (listing: Listing) => void
}

function Inside({
  id,
  first,
  list,
  narrow,
  narrowing,
  onChosen,
}: {
  id: string
  first: Listing
  list: List
  narrow?: (typed: string) => void
  narrowing: boolean
  onChosen: Props['onChosen']
}) {
  const navigate = useNavigate()
  const look = useLook()
  const held = useHeld()
  const [window, setWindow] = useState<Window>(null)
  const { drive, folder, path } = first
  const title = folderName(folder, drive)
  const root = folder.parent === null
  const may = (act: string) => folder.may.includes(act)
  const adds = may('drive.add')
  const into = { folder: id, title }
  const chooser = useChooser(into)
  const code = usePhone(id)
  const common = useThing(folder.ref)
  const { over, handlers } = useDropTarget({ id, title, adds })
  const above = path.at(-2)?.id
  const up = above ? () => void navigate({ to: `/drive/${above}` }) : undefined

  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const target = event.target as HTMLElement
      if (!adds || target.closest('input, textarea, [contenteditable]') || document.querySelector('.m-veil'))
        return
      const files = Array.from(event.clipboardData?.files ?? [])
      if (files.length > 0) upload(filesOfInput(files), { folder: id, title })
      else if (somethingHeld()) void putDown(id, title)
      else return
      event.preventDefault()
    }
    addEventListener('paste', paste)
    return () => removeEventListener('paste', paste)
  }, [id, title, adds])

  const news: Item[] = adds
    ? [
        { id: 'files', label: t('drive.upload.files'), icon: FileUp, run: chooser.files },
        { id: 'directory', label: t('drive.upload.folder'), icon: FolderUp, run: chooser.folder },
        ...(code.open ? [{ id: 'phone', label: t('files.phone'), icon: Smartphone, run: code.open }] : []),
      ]
    : []
  const phone: Item[] = adds
    ? [
        { id: 'camera', label: t('drive.upload.camera'), icon: Camera, run: chooser.camera },
        { id: 'gallery', label: t('drive.upload.gallery'), icon: ImageUp, run: chooser.gallery },
        { id: 'documents', label: t('drive.upload.documents'), icon: FileUp, run: chooser.files },
        { id: 'folder', label: t('drive.folder.new'), icon: FolderPlus, run: () => setWindow('folder') },
      ]
    : []
  const requests: Item[] = may('drive.manage')
    ? [{ id: 'request', label: t('drive.request'), icon: Inbox, run: () => setWindow('request') }]
    : []
  useActs([
    {
      id: 'drive.folder',
      label: t('drive.folder.new'),
      icon: FolderPlus,
      keys: 'shift+n',
      disabled: !adds,
      run: () => setWindow('folder'),
    },
    {
      id: 'drive.upload',
      label: t('drive.upload'),
      icon: Upload,
      keys: 'u',
      disabled: !adds,
      run: chooser.files,
    },
  ])
  const remove = () => {
    void trash([folder]).then((gone) => (gone ? up?.() : undefined))
  }
  const close = () => setWindow(null)
  return (
    <div className={css.folder} data-over={over || undefined} {...handlers}>
      <header className={css.head}>
        <Crumbs drive={drive} path={path} title={title} />
        {adds ? (
          <div className={css.acts}>
            <Button icon={FolderPlus} onClick={() => setWindow('folder')}>
              {t('drive.folder.new')}
            </Button>
            <Menu label={t('drive.upload')} groups={[news]} icon={Upload}>
              <span className={css.primary}>
                <Upload size={20} aria-hidden />
                {t('drive.upload')}
              </span>
            </Menu>
          </div>
        ) : null}
        <Menu
          label={t('ground.more-acts')}
          groups={[
            [
              ...(held && adds
                ? [
                    {
                      id: 'paste',
                      label: t('drive.paste', { count: held.entries.length }),
                      icon: ClipboardPaste,
                      run: () => void putDown(id, title),
                    },
                  ]
                : []),
              ...requests,
              ...(adds
                ? [
                    {
                      id: 'bring',
                      label: t('drive.bring'),
                      icon: PackageOpen,
                      run: () => setWindow('bring'),
                    },
                  ]
                : []),
              { id: 'pack', label: t('drive.pack'), icon: Upload, run: () => setWindow('pack') },
              ...(root && may('drive.manage')
                ? [
                    {
                      id: 'drive',
                      label: t('drive.settings'),
                      icon: Settings2,
                      run: () => setWindow('drive'),
                    },
                  ]
                : []),
            ],
            [
              ...common.more,
              ...(common.acts.share
                ? [{ id: 'share', label: t('ground.act.share'), icon: Share2, run: common.acts.share }]
                : []),
              ...(!root && may('drive.edit')
                ? [
                    {
                      id: 'move',
                      label: t('drive.move'),
                      icon: FolderInput,
                      run: () => setWindow('move'),
                    },
                    { id: 'trash', label: t('ground.act.trash'), danger: true, run: remove },
                  ]
                : []),
            ],
          ]}
        />
      </header>
      <Contents
        label={title}
        items={list.items}
        fill={list.fill}
        narrow={narrow}
        narrowing={narrowing}
        sorts={{ sort: look.sort, order: look.order, set: (sort, order) => setLook({ sort, order }) }}
        onUp={up}
        onChosen={onChosen}
        onSight={list.onSight}
        onSearch={(q) => void navigate({ to: '/search', search: { q, place: id } })}
        empty={
          adds ? (
            <Empty
              action={
                <Button kind="primary" icon={Upload} onClick={chooser.files}>
                  {t('drive.upload.choose')}
                </Button>
              }
            >
              {t(touched.matches ? 'drive.empty.phone' : 'drive.empty')}
            </Empty>
          ) : (
            <Empty>{t('drive.empty.shut')}</Empty>
          )
        }
      />
      {chooser.inputs}
      {code.window}
      {adds ? (
        <span className={css.plus}>
          <Menu label={t('drive.add')} groups={[phone, requests]}>
            <Plus size={26} aria-hidden />
          </Menu>
        </span>
      ) : null}
      {over ? (
        <p className={css.hint} aria-hidden>
          {t('drive.drop', { title })}
        </p>
      ) : null}
      {common.windows}
      {window === 'folder' ? <NewFolder parent={id} onClose={close} onMade={close} /> : null}
      <Suspense>
        {window === 'request' ? <RequestDialog folder={folder} title={title} onClose={close} /> : null}
        {window === 'bring' ? <BringDialog into={id} title={title} onClose={close} /> : null}
        {window === 'pack' ? <PackDialog id={id} title={title} onClose={close} /> : null}
        {window === 'drive' ? <DriveDialog id={folder.id} onClose={close} /> : null}
        {window === 'move' ? <MoveDialog verb="move" entries={[folder]} onClose={close} /> : null}
      </Suspense>
    </div>
  )
}

/** A folder: where it is, what can be put into it, what lies in it. */
export function FolderView({ id, onChosen, onListing }: Props) {
  const look = useLook()
  const { sort, order } = look
  const [typed, setTyped] = useState('')
  const [wanted, setWanted] = useState('')
  const all = useListing({ folder: id, sort, order, typed: '' })
  const some = useListing({ folder: wanted ? id : '', sort, order, typed: wanted })
  const whole = useMemo(() => known(all.items, 0, all.items.length - 1), [all.items])
  useEffect(() => {
    const resting = setTimeout(() => setWanted(typed), REST)
    return () => clearTimeout(resting)
  }, [typed])
  const narrowed = !whole && (typed !== '' || wanted !== '')
  const { first } = all
  useEffect(() => onLanded(() => void refreshEntries().catch(wrong)), [])
  useEffect(() => {
    if (first) onListing(first)
  }, [first, onListing])
  return (
    <Shown query={all.query} of={`drive.folder:${id}`} skeleton={<Skeleton rows={10} />}>
      {() =>
        first ? (
          <Inside
            id={id}
            first={first}
            list={narrowed && wanted ? some : all}
            narrow={whole ? undefined : setTyped}
            narrowing={narrowed && (typed !== wanted || some.query.isPending)}
            onChosen={onChosen}
          />
        ) : null
      }
    </Shown>
  )
}
