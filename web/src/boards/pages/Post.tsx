import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { CalendarClock, MessageSquareReply, Pencil, Pin, ShieldCheck, ThumbsUp, Users } from 'lucide-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { api, ok } from '../../ground/api'
import { Files } from '../../ground/files/Files'
import { Panes } from '../../ground/shell/Page'
import { pointsAtSide } from '../../ground/shell/side'
import { Comments } from '../../ground/talk/Comments'
import { StarButton } from '../../ground/things/StarButton'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { PersonChip } from '../../ground/ui/PersonChip'
import { Shown } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { Prose } from '../../ground/ui/Prose'
import { ThingHeader } from '../../ground/ui/ThingHeader'
import { done, wrong } from '../../ground/ui/toasts'
import { When } from '../../ground/ui/When'
import { t } from '../../ground/words'
import { opened, POST, postOf, refreshPosts, STATES, type PostView } from '../data'
import { StateTag } from '../parts/marks'
import { Nav } from '../parts/Nav'
import css from '../parts/boards.module.css'

const ReadersDialog = lazy(() => import('../parts/ReadersDialog'))
const LabelField = lazy(() => import('../../ground/labels/LabelField'))
const AnswerDialog = lazy(() => import('../parts/AnswerDialog'))

/** How many have read it, as a bar with its numbers. */
function ReadersLine({ view, onOpen }: { view: PostView; onOpen: () => void }) {
  if (!view.readers) return null
  const { read, people } = view.readers
  return (
    <div className={css.readers}>
      <strong>{t('boards.readers.count', { read, people })}</strong>
      <span className={css.bar} aria-hidden>
        <span style={{ inlineSize: `${people > 0 ? (read / people) * 100 : 0}%` }} />
      </span>
      <Button icon={Users} onClick={onOpen}>
        {t('boards.readers.open')}
      </Button>
    </div>
  )
}

function Answer({ view }: { view: PostView }) {
  if (!view.post.answer) return null
  return (
    <section className={css.answer} aria-label={t('boards.answer')}>
      <h2>{t('boards.answer')}</h2>
      <Prose text={view.post.answer} under={2} />
      <p className={css.byline}>
        {view.answerer ? <PersonChip id={view.answerer.id} fn={view.answerer.name} /> : null}
        {view.post.answered_at ? <When at={view.post.answered_at} /> : null}
      </p>
    </section>
  )
}

function Thing({ view }: { view: PostView }) {
  const navigate = useNavigate()
  const { post, board } = view
  const [open, setOpen] = useState<'readers' | 'answer' | 'label' | null>(null)
  const answers = STATES[board.sort].length > 0
  const edits = view.may.includes('boards.edit')
  const manages = board.may.includes('boards.edit')
  useEffect(() => {
    void opened(post.id).catch(() => undefined)
  }, [post.id])
  const support = async () => {
    const path = { params: { path: { post_id: post.id } } }
    await ok<unknown>(
      view.supported
        ? api.DELETE('/api/boards/posts/{post_id}/support', path)
        : api.PUT('/api/boards/posts/{post_id}/support', path),
    ).catch(wrong)
    await refreshPosts()
  }
  const trash = async () => {
    try {
      await ok(api.DELETE('/api/boards/posts/{post_id}', { params: { path: { post_id: post.id } } }))
      await refreshPosts()
      done(t('boards.post.trashed'))
      void navigate({ to: `/boards/${board.id}` })
    } catch (error) {
      wrong(error)
    }
  }
  return (
    <article className={css.article}>
      <ThingHeader
        path={[{ title: board.name, to: `/boards/${board.id}` }]}
        title={post.title}
        state={answers ? <StateTag state={post.state ?? 'open'} /> : undefined}
        actions={
          <>
            <StarButton of={`${POST}:${post.id}`} />
            {answers && manages ? (
              <Button icon={MessageSquareReply} onClick={() => setOpen('answer')}>
                {t(post.answer ? 'boards.answer.edit' : 'boards.answer.do')}
              </Button>
            ) : null}
          </>
        }
        more={
          edits
            ? [
                {
                  id: 'edit',
                  label: t('boards.post.edit'),
                  icon: Pencil,
                  run: () => void navigate({ to: `/boards/posts/${post.id}/edit` }),
                },
                { id: 'label', label: t('labels.label'), icon: ShieldCheck, run: () => setOpen('label') },
              ]
            : []
        }
        acts={edits ? { trash: () => void trash() } : {}}
      />
      <p className={css.byline}>
        <PersonChip id={view.author.id} fn={view.author.name} />
        <When at={post.shown_from} />
        {post.category ? <Tag>{post.category}</Tag> : null}
        {post.must_read ? <Tag tone="danger">{t('boards.must-read')}</Tag> : null}
        {post.pinned ? <Tag icon={Pin}>{t('boards.pinned')}</Tag> : null}
        {post.announced_at ? null : (
          <Tag icon={CalendarClock} tone="warning">
            {t('boards.shown.later')}
          </Tag>
        )}
        {view.targets.length > 0 ? (
          <span>{t('boards.targets.for', { names: view.targets.map((one) => one.name).join(', ') })}</span>
        ) : null}
      </p>
      <ReadersLine view={view} onOpen={() => setOpen('readers')} />
      {post.body ? <Prose text={post.body} under={2} /> : null}
      {answers ? (
        <div className="m-row">
          <Button icon={ThumbsUp} aria-pressed={view.supported} onClick={() => void support()}>
            {t(board.sort === 'magazine' ? 'boards.support.question' : 'boards.support', {
              count: view.supports,
            })}
          </Button>
        </div>
      ) : null}
      <Answer view={view} />
      <Files of={`${POST}:${post.id}`} />
      <Suspense>
        {open === 'readers' ? <ReadersDialog post={post.id} onClose={() => setOpen(null)} /> : null}
        {open === 'answer' ? <AnswerDialog view={view} onClose={() => setOpen(null)} /> : null}
        {open === 'label' ? (
          <Dialog title={t('labels.label')} open onClose={() => setOpen(null)}>
            <LabelField of={`${POST}:${post.id}`} />
          </Dialog>
        ) : null}
      </Suspense>
    </article>
  )
}

/** One post: what it says, who has read it, its answer, files and talk. */
export default function Post() {
  const navigate = useNavigate()
  const { post = '' }: { post?: string } = useParams({ strict: false })
  const found = useQuery(postOf(post))
  const [sideOpen, setSideOpen] = useState(pointsAtSide)
  return (
    <Panes
      title={t('boards.menu')}
      list={<Nav />}
      thingTitle={found.data?.post.title}
      onBack={() => void navigate({ to: found.data ? `/boards/${found.data.board.id}` : '/boards' })}
      side={found.data ? <Comments of={`${POST}:${post}`} /> : undefined}
      sideOpen={sideOpen}
      onSideOpen={setSideOpen}
      thing={
        <Shown query={found} of={`${POST}:${post}`}>
          {(view) => <Thing key={post} view={view} />}
        </Shown>
      }
    />
  )
}
