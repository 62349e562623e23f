import { lazy, Suspense, useState } from 'react'
import { api, ok } from '../../ground/api'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { BOARD, refreshPosts, SORTS, type BoardSort, type BoardView } from '../data'

const LabelField = lazy(() => import('../../ground/labels/LabelField'))
const FORM = 'board'

/** A new board, or the settings of one. */
export default function BoardDialog({
  board,
  onClose,
}: {
  board?: BoardView
  onClose: (made?: BoardView) => void
}) {
  const [sort, setSort] = useState<BoardSort>(board?.sort ?? 'notices')
  const [name, setName] = useState(board?.name ?? '')
  const [lead, setLead] = useState(board?.lead ?? '')
  const [categories, setCategories] = useState((board?.categories ?? []).join(', '))
  const [error, setError] = useState<unknown>()
  const [pending, setPending] = useState(false)
  const save = async () => {
    if (pending) return
    setPending(true)
    setError(undefined)
    const body = {
      name: name.trim(),
      lead: lead.trim(),
      categories: categories
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    }
    try {
      const made = await ok(
        board
          ? api.PATCH('/api/boards/{board}', { params: { path: { board: board.id } }, body })
          : api.POST('/api/boards', { body: { ...body, sort } }),
      )
      await refreshPosts()
      done(t(board ? 'boards.board.saved' : 'boards.board.made', { name: made.name }))
      onClose(made)
    } catch (refusal) {
      setError(refusal)
      setPending(false)
    }
  }
  const labels = {
    name: t('boards.board.name'),
    lead: t('boards.board.lead'),
    categories: t('boards.board.categories'),
  }
  return (
    <Dialog title={t(board ? 'boards.board.settings' : 'boards.board.new')} open onClose={() => onClose()}>
      <Form
        name={FORM}
        labels={labels}
        error={error}
        onSubmit={() => void save()}
        foot={
          <Button type="submit" kind="primary" pending={pending}>
            {t(board ? 'boards.save' : 'boards.board.new.do')}
          </Button>
        }
      >
        {board ? null : (
          <RadioGroup<BoardSort>
            label={t('boards.board.sort')}
            value={sort}
            onChange={setSort}
            options={SORTS.map((one) => ({
              value: one,
              label: t(`boards.sort.${one}`),
              hint: t(`boards.sort.hint.${one}`),
            }))}
          />
        )}
        <TextField
          id={fieldId(FORM, 'name')}
          label={labels.name}
          required
          maxLength={100}
          value={name}
          onChange={setName}
        />
        <TextField
          id={fieldId(FORM, 'lead')}
          label={labels.lead}
          maxLength={500}
          value={lead}
          onChange={setLead}
        />
        <TextField
          id={fieldId(FORM, 'categories')}
          label={labels.categories}
          hint={t('boards.board.categories.hint')}
          value={categories}
          onChange={setCategories}
        />
      </Form>
      {board ? (
        <Suspense>
          <hr />
          <LabelField of={`${BOARD}:${board.id}`} />
        </Suspense>
      ) : null}
    </Dialog>
  )
}
