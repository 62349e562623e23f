import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import {
  ArrowUpRight,
  Copy,
  CopyPlus,
  Download,
  FilePen,
  FolderInput,
  FolderOpen,
  Inbox,
  Link2,
  LockKeyhole,
  LockOpen,
  Pencil,
  PackageOpen,
  Share2,
  Star,
  StarOff,
  Tags as TagsIcon,
  Trash2,
  Upload,
} from 'lucide-react'
import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import { keysText } from '../../ground/acts'
import { ShareDialog } from '../../ground/share/ShareDialog'
import { copyAddress } from '../../ground/things/copying'
import type { Item } from '../../ground/ui/Menu'
import { wrong } from '../../ground/ui/toasts'
import { edits as opensFor, editor, showEditor } from '../../ground/wopi/data'
import { t } from '../../ground/words'
import { bringIn, copy, trash } from '../data/acts'
import { favour, lock, unlock } from '../data/changes'
import { ReasonNeeded, takeOut } from '../data/download'
import { mayAll, type Entry } from '../data/entries'
import { endingOf } from '../rules/kinds'
import { placeOfEntry } from '../rules/place'
import { onSightChanges } from './dragging'
import { NewVersion } from './NewVersion'
import { showPanel } from './standing'

const MoveDialog = lazy(() => import('./MoveDialog'))
const ReasonDialog = lazy(() => import('./ReasonDialog'))
const RequestDialog = lazy(() => import('./RequestDialog'))
const TagsDialog = lazy(() => import('./TagsDialog'))

type Window =
  | { sort: 'move' | 'copy'; entries: readonly Entry[]; to?: string }
  | { sort: 'share' | 'request' | 'version'; entry: Entry }
  | { sort: 'tags'; entries: readonly Entry[] }
  | { sort: 'reason'; entries: readonly Entry[]; label: string }

interface Acts {
  /** Groups for a menu of these entries. */
  groups: (entries: readonly Entry[]) => (readonly Item[])[]
  /** Opens a file in the institution's editor; absent where that is not offered. */
  edit: (entry: Entry) => (() => void) | undefined
  open: (entry: Entry) => void
  fetch: (entries: readonly Entry[]) => void
  share: (entry: Entry) => void
  ask: (window: Window) => void
  /** Windows these acts open; draw it anywhere. */
  windows: ReactNode
}

/** What can be done with entries, the same in menus, bars and keys. `onName` begins to rename one where it stands. */
export function useEntryActs(onName?: (entry: Entry) => void): Acts {
  const navigate = useNavigate()
  const offered = useQuery(editor).data
  const [window, ask] = useState<Window | null>(null)
  useEffect(() => onSightChanges((entries, to) => ask({ sort: 'move', entries, to })), [])

  const open = (entry: Entry) => void navigate({ to: placeOfEntry(entry) })
  const fetch = (entries: readonly Entry[], reason?: string) => {
    if (entries.length > 1 || entries[0]?.kind === 'folder') showPanel()
    takeOut(entries, reason).catch((error: unknown) => {
      if (error instanceof ReasonNeeded) ask({ sort: 'reason', entries, label: error.label })
      else wrong(error)
    })
  }
  const many = (run: () => Promise<unknown>) => {
    showPanel()
    void run()
  }

  const edit: Acts['edit'] = (entry) =>
    entry.kind === 'file' &&
    entry.state === 'clean' &&
    entry.may.includes('files.change') &&
    opensFor(offered, entry.name)
      ? () => showEditor(entry.id)
      : undefined

  const groups: Acts['groups'] = (entries) => {
    const [only] = entries
    if (!only) return []
    const one = entries.length === 1 ? only : null
    const editing = one ? edit(one) : undefined
    const edits = mayAll(entries, 'drive.edit')
    const clean = entries.every((entry) => entry.state === 'clean')
    const starred = entries.every((entry) => entry.favourite)
    const item = (id: string, label: string, icon: Item['icon'], run: () => void, keys?: string): Item => ({
      id,
      label,
      icon,
      run,
      keys: keys ? keysText(keys) : undefined,
    })
    const home = only.parent ?? only.drive
    return [
      [
        ...(one
          ? [
              item(
                'open',
                t('drive.open'),
                one.kind === 'folder' ? FolderOpen : ArrowUpRight,
                () => open(one),
                'enter',
              ),
            ]
          : []),
        ...(editing ? [item('editor', t('wopi.open'), FilePen, editing)] : []),
        ...(clean ? [item('download', t('drive.download'), Download, () => fetch(entries))] : []),
        ...(one
          ? [item('share', t('ground.act.share'), Share2, () => ask({ sort: 'share', entry: one }))]
          : []),
        ...(one ? [item('link', t('drive.copy-address'), Link2, () => copyAddress(one.id))] : []),
        ...(one?.kind === 'folder' && one.may.includes('drive.manage')
          ? [item('request', t('drive.request'), Inbox, () => ask({ sort: 'request', entry: one }))]
          : []),
      ],
      [
        ...(one && edits && onName
          ? [item('rename', t('drive.rename'), Pencil, () => onName(one), 'f2')]
          : []),
        ...(one?.kind === 'file' && one.may.includes('files.change')
          ? [item('version', t('drive.version.new'), Upload, () => ask({ sort: 'version', entry: one }))]
          : []),
        ...(edits ? [item('move', t('drive.move'), FolderInput, () => ask({ sort: 'move', entries }))] : []),
        item('copy-to', t('drive.copy'), Copy, () => ask({ sort: 'copy', entries })),
        ...(edits
          ? [
              item('duplicate', t('drive.duplicate'), CopyPlus, () =>
                many(() => copy(entries, home, t('drive.here'))),
              ),
            ]
          : []),
        ...(one?.kind === 'file' && endingOf(one.name) === 'zip' && edits
          ? [
              item('unpack', t('drive.unpack'), PackageOpen, () =>
                many(() => bringIn(home, { file: one.id }).catch(wrong)),
              ),
            ]
          : []),
      ],
      [
        item(
          'star',
          starred ? t('drive.unstar') : t('drive.star'),
          starred ? StarOff : Star,
          () => void favour(entries, !starred),
        ),
        ...(edits ? [item('tags', t('drive.tags'), TagsIcon, () => ask({ sort: 'tags', entries }))] : []),
        ...(one?.kind === 'file' && one.may.includes('files.change')
          ? one.lock
            ? one.lock.mine || one.may.includes('drive.manage')
              ? [item('unlock', t('drive.unlock'), LockOpen, () => void unlock(one))]
              : []
            : [item('lock', t('drive.lock'), LockKeyhole, () => void lock(one, ''))]
          : []),
      ],
      mayAll(entries, 'drive.edit') || mayAll(entries, 'files.remove')
        ? [
            {
              ...item('trash', t('ground.act.trash'), Trash2, () => many(() => trash(entries)), 'delete'),
              danger: true,
            },
          ]
        : [],
    ]
  }
  const close = () => ask(null)
  return {
    groups,
    edit,
    open,
    fetch,
    ask,
    share: (entry) => ask({ sort: 'share', entry }),
    windows: window ? (
      <Suspense>
        {window.sort === 'share' ? <ShareDialog of={window.entry.ref} onClose={close} /> : null}
        {window.sort === 'request' ? <RequestDialog folder={window.entry} onClose={close} /> : null}
        {window.sort === 'version' ? <NewVersion entry={window.entry} onClose={close} /> : null}
        {window.sort === 'move' || window.sort === 'copy' ? (
          <MoveDialog verb={window.sort} entries={window.entries} to={window.to} onClose={close} />
        ) : null}
        {window.sort === 'tags' ? <TagsDialog entries={window.entries} onClose={close} /> : null}
        {window.sort === 'reason' ? (
          <ReasonDialog
            label={window.label}
            onClose={close}
            onReason={(reason) => {
              close()
              fetch(window.entries, reason)
            }}
          />
        ) : null}
      </Suspense>
    ) : null,
  }
}
