import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { isoDay } from '../../ground/dates'
import { Page } from '../../ground/shell/Page'
import { OutOfReach, Shown } from '../../ground/ui/states'
import { done } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { POST, postOf, refreshPosts, type PostView } from '../data'
import { endOf, PostForm, startOf, type Wish } from '../parts/PostForm'

/** What of a wish an author without more rights sends: words only. */
function changes(view: PostView, wish: Wish) {
  const words = { title: wish.title.trim(), body: wish.body, category: wish.category }
  if (!view.board.may.includes('boards.edit')) return words
  return {
    ...words,
    must_read: wish.must_read,
    pinned: wish.pinned,
    targets: wish.targets.map((one) => one.id),
    shown_until: wish.until ? endOf(wish.until) : null,
    ...(view.post.announced_at || !wish.from ? {} : { shown_from: startOf(wish.from) }),
  }
}

function Edit({ view }: { view: PostView }) {
  const navigate = useNavigate()
  const { post } = view
  const [wish, setWish] = useState<Wish>({
    title: post.title,
    body: post.body ?? '',
    category: post.category ?? '',
    must_read: post.must_read ?? false,
    pinned: post.pinned ?? false,
    targets: view.targets.map((one) => ({ id: one.id, name: one.name })),
    from: post.announced_at ? '' : isoDay(post.shown_from),
    until: post.shown_until ? isoDay(post.shown_until) : '',
  })
  const [error, setError] = useState<unknown>()
  const [pending, setPending] = useState(false)
  const back = () => void navigate({ to: `/boards/posts/${post.id}` })
  const save = async () => {
    setPending(true)
    setError(undefined)
    try {
      await ok(
        api.PATCH('/api/boards/posts/{post_id}', {
          params: { path: { post_id: post.id } },
          headers: { 'if-match': `"${post.revision}"` },
          body: changes(view, wish),
        }),
      )
      await refreshPosts()
      done(t('boards.post.saved'))
      back()
    } catch (refusal) {
      setError(refusal)
      setPending(false)
    }
  }
  return (
    <PostForm
      board={view.board}
      value={wish}
      onChange={(change) => setWish({ ...wish, ...change })}
      onSend={() => void save()}
      onCancel={back}
      error={error}
      pending={pending}
      act={t('boards.save')}
      shown={Boolean(post.announced_at)}
    />
  )
}

/** A post, changed. */
export default function EditPost() {
  const { post = '' }: { post?: string } = useParams({ strict: false })
  const found = useQuery(postOf(post))
  return (
    <Page title={t('boards.post.edit')} reading>
      <Shown query={found} of={`${POST}:${post}`}>
        {(view) =>
          view.may.includes('boards.edit') ? (
            <Edit key={view.post.revision} view={view} />
          ) : (
            <OutOfReach of={`${POST}:${post}`} />
          )
        }
      </Shown>
    </Page>
  )
}
