import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { Page } from '../../ground/shell/Page'
import { useDraft } from '../../ground/ui/Form'
import { OutOfReach, Shown } from '../../ground/ui/states'
import { done } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { BOARD, boards, refreshPosts, type BoardView } from '../data'
import { EMPTY, endOf, PostForm, startOf, type Wish } from '../parts/PostForm'

function Write({ board }: { board: BoardView }) {
  const navigate = useNavigate()
  const draft = useDraft<Wish>(`boards.post.${board.id}`, EMPTY)
  const [error, setError] = useState<unknown>()
  const [pending, setPending] = useState(false)
  const { title, body, category, must_read, pinned, targets, from, until } = draft.value
  const send = async () => {
    setPending(true)
    setError(undefined)
    try {
      const made = await ok(
        api.POST('/api/boards/{board}/posts', {
          params: { path: { board: board.id } },
          body: {
            title: title.trim(),
            body,
            category,
            must_read,
            pinned,
            targets: targets.map((one) => one.id),
            shown_from: from ? startOf(from) : null,
            shown_until: until ? endOf(until) : null,
          },
        }),
      )
      draft.clear()
      await refreshPosts()
      done(t('boards.post.made'))
      void navigate({ to: `/boards/posts/${made.id}` })
    } catch (refusal) {
      setError(refusal)
      setPending(false)
    }
  }
  return (
    <PostForm
      board={board}
      value={draft.value}
      onChange={draft.set}
      onSend={() => void send()}
      onCancel={() => void navigate({ to: `/boards/${board.id}` })}
      error={error}
      pending={pending}
      act={t('boards.post.send')}
      hint={draft.restored ? t('boards.post.draft') : undefined}
    />
  )
}

/** A new post on a board. */
export default function WritePost() {
  const { board: id = '' }: { board?: string } = useParams({ strict: false })
  const found = useQuery(boards())
  const board = found.data?.items.find((one) => one.id === id)
  return (
    <Page title={board ? t(`boards.write.${board.sort}`) : t('boards.menu')} reading>
      <Shown query={found}>
        {() =>
          board?.may.includes('boards.post') ? <Write board={board} /> : <OutOfReach of={`${BOARD}:${id}`} />
        }
      </Shown>
    </Page>
  )
}
