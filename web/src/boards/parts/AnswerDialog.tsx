import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Form } from '../../ground/ui/Form'
import { Select } from '../../ground/ui/Select'
import { TextArea } from '../../ground/ui/TextArea'
import { done } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { refreshPosts, STATES, type PostState, type PostView } from '../data'

/** The official answer to an idea or a question, and where it stands. */
export default function AnswerDialog({ view, onClose }: { view: PostView; onClose: () => void }) {
  const states = STATES[view.board.sort]
  const before = view.post.state ?? 'open'
  const [text, setText] = useState(view.post.answer ?? '')
  const [state, setState] = useState<PostState>(
    before === 'open' ? (view.board.sort === 'magazine' ? 'answered' : 'reviewing') : before,
  )
  const [error, setError] = useState<unknown>()
  const [pending, setPending] = useState(false)
  const save = async () => {
    if (pending) return
    setPending(true)
    setError(undefined)
    try {
      await ok(
        api.PUT('/api/boards/posts/{post_id}/answer', {
          params: { path: { post_id: view.post.id } },
          headers: { 'if-match': `"${view.post.revision}"` },
          body: { text, state },
        }),
      )
      await refreshPosts()
      done(t('boards.answer.saved'))
      onClose()
    } catch (refusal) {
      setError(refusal)
      setPending(false)
    }
  }
  return (
    <Dialog title={t('boards.answer')} open onClose={onClose} size="large">
      <Form
        name="answer"
        labels={{ text: t('boards.answer.text') }}
        error={error}
        onSubmit={() => void save()}
        foot={
          <Button type="submit" kind="primary" pending={pending}>
            {t('boards.answer.send')}
          </Button>
        }
      >
        <Select
          label={t('boards.answer.state')}
          value={state}
          options={states.map((one) => ({ value: one, label: t(`boards.state.${one}`) }))}
          onChange={setState}
        />
        <TextArea
          id="answer-text"
          label={t('boards.answer.text')}
          hint={t('boards.post.body.hint')}
          rows={8}
          value={text}
          onChange={setText}
        />
      </Form>
    </Dialog>
  )
}
