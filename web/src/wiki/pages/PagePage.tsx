import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { FileText, FileUp, LayoutTemplate, Plus, Printer, ShieldAlert, SmilePlus, Users } from 'lucide-react'
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { thingFacesOf } from '../../ground/house'
import { useParam, useQueryPart } from '../../ground/place'
import { onDay } from '../../ground/dates'
import { useMe } from '../../ground/session'
import { pointsAtSide } from '../../ground/shell/side'
import { Comments } from '../../ground/talk/Comments'
import type { About } from '../../ground/talk/Composer'
import { StarButton } from '../../ground/things/StarButton'
import { useThing } from '../../ground/things/useThing'
import { Segments } from '../parts/Segments'
import { Tabs } from '../../ground/ui/Tabs'
import { Shown, Skeleton } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { ThingHeader } from '../../ground/ui/ThingHeader'
import { institution } from '../../ground/title'
import { needWords, t } from '../../ground/words'
import {
  anchor,
  create,
  duplicate,
  makeTask,
  makeTemplate,
  noteReading,
  rename,
  tick,
  trash,
} from '../data/changes'
import { asDoc, documentOf, pageOf, type Full } from '../data/pages'
import type { Standing } from '../data/provider'
import { PAGE, spaceName } from '../data/spaces'
import type { Handles } from '../editor/Editor'
import type { Words } from '../editor/threads'
import type { Here } from '../editor/Live'
import { Frame } from '../parts/Frame'
import { goToBlock, Outline } from '../parts/Outline'
import { Publish } from '../parts/Publish'
import { Reach } from '../parts/Reach'
import { SavedSign } from '../parts/SavedSign'
import { StateTag } from '../parts/StateTag'
import { labelName, usePrinting } from '../parts/usePrinting'
import { useThreads } from '../parts/useThreads'
import { PresentButton } from '../slides/parts/PresentButton'
import { DocView } from '../view/DocView'
import type { DocNode } from '../view/model'
import css from './Page.module.css'

const Live = lazy(() => import('../editor/Live'))
const IconDialog = lazy(() => import('../parts/IconDialog'))
const ExportDialog = lazy(() => import('../parts/ExportDialog'))
const ImportDialog = lazy(() => import('../parts/ImportDialog'))
const MoveDialog = lazy(() => import('../parts/MoveDialog'))

/** A comment that is being written; `words` say where, for who may not mark them in the text. */
type Draft = About & { words?: Words }

type Tab = 'talk' | 'outline' | 'about'

const always = () => true

/** Faces that other slices lend to a page. They are the same for all pages, so their hooks keep their order. */
const useFaces = (of: string) => thingFacesOf(PAGE).filter((one) => (one.useOffered ?? always)(of))

/** A face that another slice lends to pages, with its words. */
const lent = (face: ReturnType<typeof thingFacesOf>[number]) =>
  lazy(async () => {
    const [module] = await Promise.all([face.load(), needWords(face.word.split('.')[0] ?? '')])
    return module
  })

/** The sign of a page before its title, large enough to be seen first. */
function PageSign({ icon, onChange }: { icon: string; onChange?: () => void }) {
  if (!onChange)
    return (
      <span className={css.sign} aria-hidden>
        {icon}
      </span>
    )
  const label = t('wiki.icon.change', { icon })
  return (
    <button type="button" className={css.sign} aria-label={label} data-tip={label} onClick={onChange}>
      {icon}
    </button>
  )
}

interface Props {
  full: Full
  first: ReactNode
  onText: (doc: DocNode) => void
  thread: string | null
  onThread: (thread: string | null) => void
  onDraft: (draft: Draft | null) => void
  onReady: (handles: Handles) => void
  open: ReadonlySet<string>
  onHistory: () => void
}

function Thing({ full, first, onText, thread, onThread, onDraft, onReady, open, onHistory }: Props) {
  const me = useMe()
  const navigate = useNavigate()
  const [face, setFace] = useQueryPart('face')
  const [fresh, setFresh] = useQueryPart('fresh')
  const [here, setHere] = useState<readonly Here[]>([])
  const [standing, setStanding] = useState<Standing | null>(null)
  const [asked, setAsked] = useState<'icon' | 'move' | 'export' | 'import' | null>(null)
  const close = () => setAsked(null)
  const { page, path, space } = full
  const common = useThing(
    page.ref,
    undefined,
    page.may.includes('wiki.manage') ? <Reach page={page} /> : undefined,
  )
  const printing = usePrinting(page)
  const edits = page.may.includes('wiki.edit') && !page.trashed_at
  const faces = useFaces(page.ref)
  const shown = faces.find((one) => one.id === face)
  const Face = useMemo(() => (shown ? lent(shown) : null), [shown])
  const around = useMemo(
    () => ({
      page: page.id,
      makeTask: (block: string, summary: string) => makeTask(page.id, block, summary),
      settle: (block: string, done: boolean) => tick(page.id, block, done),
    }),
    [page.id],
  )
  const write = useCallback(
    (next: string, quote: string, words?: Words) => {
      onThread(next)
      onDraft({ anchor: next, quote, words })
    },
    [onThread, onDraft],
  )
  const below = async () => {
    const made = await create({ parent: page.id })
    if (made) void navigate({ to: `/wiki/${made.id}`, search: { fresh: 'title' } })
  }
  const onTitle = (title: string) => {
    setFresh('')
    void rename(page, { title })
  }
  return (
    <article className={css.page}>
      <p className={`m-print-only ${css.letterhead}`}>
        {[institution(), page.label === 'O' ? '' : t('wiki.label', { label: labelName(page.label) })]
          .filter(Boolean)
          .join(' · ')}
        <span>{onDay(page.edited_at)}</span>
      </p>
      <ThingHeader
        path={[
          ...(space
            ? [{ title: spaceName(space), to: `/wiki/spaces/${space.id}` }]
            : [{ title: t('wiki.menu'), to: '/wiki' }]),
          ...path
            .filter((one) => one.id !== page.id)
            .map((one) => ({ title: one.title, to: `/wiki/${one.id}` })),
        ]}
        title={page.title}
        sign={
          page.icon ? (
            <PageSign icon={page.icon} onChange={edits ? () => setAsked('icon') : undefined} />
          ) : undefined
        }
        onTitle={edits ? onTitle : undefined}
        fresh={fresh !== ''}
        here={here}
        state={
          <>
            <SavedSign standing={standing} edits={edits} />
            <StateTag state={page.state} />
            {page.label === 'O' ? null : (
              <Tag tone="warning" icon={ShieldAlert}>
                {labelName(page.label)}
              </Tag>
            )}
          </>
        }
        actions={
          <>
            <StarButton of={page.ref} />
            <PresentButton page={page.id} />
            {faces.length > 0 ? (
              <Segments
                label={t('wiki.face')}
                value={shown?.id ?? ''}
                options={[
                  { value: '', label: t('wiki.face.document'), icon: FileText },
                  ...faces.map((one) => ({ value: one.id, label: t(one.word), icon: one.icon })),
                ]}
                onChange={setFace}
              />
            ) : null}
          </>
        }
        more={[
          ...common.more,
          ...(edits
            ? [
                {
                  id: 'icon',
                  label: t('wiki.icon.choose'),
                  icon: SmilePlus,
                  run: () => setAsked('icon'),
                },
                { id: 'below', label: t('wiki.new.sub'), icon: Plus, run: () => void below() },
                { id: 'import', label: t('wiki.import.below'), icon: FileUp, run: () => setAsked('import') },
              ]
            : []),
          {
            id: 'template',
            label: t('wiki.template.make'),
            icon: LayoutTemplate,
            run: () => void makeTemplate(page, false),
          },
          ...(edits
            ? [
                {
                  id: 'template-all',
                  label: t('wiki.template.make-shared'),
                  icon: Users,
                  run: () => void makeTemplate(page, true),
                },
              ]
            : []),
          { id: 'print', label: t('wiki.print'), icon: Printer, run: () => void printing.print() },
        ]}
        acts={{
          ...common.acts,
          ...(edits ? { move: () => setAsked('move') } : {}),
          copy: () =>
            void duplicate(page.id).then((made) => (made ? navigate({ to: `/wiki/${made.id}` }) : undefined)),
          export: () => setAsked('export'),
          history: onHistory,
          ...(edits
            ? {
                trash: () =>
                  void trash(page.id, page.title).then((gone) =>
                    gone ? navigate({ to: space ? `/wiki/spaces/${space.id}` : '/wiki' }) : undefined,
                  ),
              }
            : {}),
        }}
      />
      {page.trashed_at ? <p className={css.trashed}>{t('wiki.in-trash')}</p> : null}
      {Face ? (
        <Suspense fallback={<Skeleton rows={6} />}>
          <Face of={page.ref} />
        </Suspense>
      ) : (
        <Suspense fallback={first}>
          <Live
            around={around}
            me={me}
            mayComment={page.may.includes('talk.comment')}
            first={first}
            threads={open}
            active={thread}
            onThread={onThread}
            onComment={write}
            onReady={onReady}
            onHere={setHere}
            onStanding={setStanding}
            onText={onText}
          />
        </Suspense>
      )}
      <Suspense>
        {asked === 'icon' ? (
          <IconDialog icon={page.icon} onIcon={(icon) => void rename(page, { icon })} onClose={close} />
        ) : null}
        {asked === 'move' ? (
          <MoveDialog page={page} to={{ space: page.space, parent: page.parent }} onClose={close} />
        ) : null}
        {asked === 'export' ? <ExportDialog page={page} onClose={close} /> : null}
        {asked === 'import' ? (
          <ImportDialog into={{ parent: page.id }} title={page.title} onClose={close} />
        ) : null}
      </Suspense>
      {common.windows}
      {printing.guard}
    </article>
  )
}

/** One page: its text, written together, its faces, its comments, outline and standing. */
export default function PagePage() {
  const id = useParam('page')
  return <One key={id} id={id} />
}

function One({ id }: { id: string }) {
  const navigate = useNavigate()
  const found = useQuery(pageOf(id))
  const text = useQuery(documentOf(id))
  const [tab, setTab] = useState<Tab>('talk')
  const [sideOpen, setSideOpen] = useState(pointsAtSide)
  const [now, setNow] = useState<DocNode>()
  const [thread, setThread] = useState<string | null>(null)
  const [draft, setDraft] = useState<Draft | null>(null)
  const handles = useRef<Handles | null>(null)
  const threads = useThreads(`${PAGE}:${id}`)
  const open = useMemo(() => (draft ? new Set([...threads, draft.anchor]) : threads), [threads, draft])
  const logged = found.data?.page.logged
  const doc = now ?? (text.data ? asDoc(text.data.document) : undefined)
  useEffect(() => {
    if (logged) void noteReading(id)
  }, [id, logged])
  const ready = useCallback((given: Handles) => {
    handles.current = given
  }, [])
  // An address may name a block of the text.
  const known = doc !== undefined
  useEffect(() => {
    const block = decodeURIComponent(location.hash.slice(1))
    if (known && block) goToBlock(block)
  }, [known])
  const look = useCallback((next: string | null) => {
    setThread(next)
    if (!next) return
    setTab('talk')
    setSideOpen(true)
  }, [])
  const first = (
    <Shown query={text} of={`${PAGE}:${id}`} skeleton={<Skeleton rows={10} shape="text" />}>
      {({ document }) => <DocView doc={asDoc(document)} />}
    </Shown>
  )
  return (
    <Frame
      title={found.data?.page.title}
      page={id}
      sideOpen={sideOpen}
      onSideOpen={setSideOpen}
      side={
        found.data ? (
          <Tabs<Tab>
            label={t('ground.side')}
            value={tab}
            onChange={setTab}
            tabs={[
              {
                id: 'talk',
                label: t('wiki.side.talk'),
                content: (
                  <Comments
                    of={`${PAGE}:${id}`}
                    anchors={{
                      active: thread,
                      draft,
                      onActive: (next) => {
                        setThread(next)
                        return next === null || (handles.current?.goTo(next) ?? false)
                      },
                      onDraftEnd: (kept) => {
                        if (kept && draft?.words) void anchor(id, draft.anchor, draft.words)
                        else if (!kept && draft) handles.current?.unmark(draft.anchor)
                        setDraft(null)
                      },
                    }}
                  />
                ),
              },
              { id: 'outline', label: t('wiki.side.outline'), content: <Outline doc={doc} /> },
              { id: 'about', label: t('wiki.side.about'), content: <Publish page={found.data.page} /> },
            ]}
          />
        ) : undefined
      }
    >
      <Shown query={found} of={`${PAGE}:${id}`} skeleton={<Skeleton rows={10} shape="text" />}>
        {(full) => (
          <Thing
            full={full}
            first={first}
            onText={setNow}
            thread={thread}
            onThread={look}
            onDraft={setDraft}
            onReady={ready}
            open={open}
            onHistory={() => void navigate({ to: `/wiki/${id}/versions` })}
          />
        )}
      </Shown>
    </Frame>
  )
}
