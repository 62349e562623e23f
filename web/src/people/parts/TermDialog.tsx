import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { today } from '../../ground/dates'
import { byField } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { TextArea } from '../../ground/ui/TextArea'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { matching, type BoardTerm } from '../data'
import styles from './people.module.css'

/** A term on the board: the office, its time, and the career it was given for. */
export default function TermDialog({
  person,
  term,
  onClose,
}: {
  person: string
  term?: BoardTerm
  onClose: () => void
}) {
  const cache = useQueryClient()
  const [draft, setDraft] = useState({
    office: term?.office ?? '',
    career: term?.career ?? '',
    since: term?.since ?? today(),
    until: term?.until ?? '',
  })
  const { error, pending, save } = useSaving()
  const fields = byField(error)
  const finish = async (attempt: () => Promise<unknown>, text: string) => {
    const worked = await save(async () => {
      await attempt()
      await cache.invalidateQueries({ queryKey: ['people.person'] })
    })
    if (!worked) return
    done(text)
    onClose()
  }
  const body = {
    ...draft,
    office: draft.office.trim(),
    career: draft.career.trim(),
    until: draft.until || null,
  }
  const send = () =>
    term
      ? ok(
          api.PATCH('/api/terms/{line}', {
            params: { path: { line: term.id } },
            headers: matching(term.revision ?? 1),
            body,
          }),
        )
      : ok(
          api.POST('/api/people/{person}/terms', {
            params: { path: { person } },
            body: { ...body, ordering: 0 },
          }),
        )
  const remove = () => ok(api.DELETE('/api/terms/{line}', { params: { path: { line: term?.id ?? '' } } }))
  return (
    <Dialog title={t('people.line.terms')} open size="large" onClose={onClose}>
      <Form
        name="term"
        labels={{ office: t('people.board.office'), until: t('people.until') }}
        error={error}
        onSubmit={() => void finish(send, t('people.saved'))}
        foot={
          <>
            <Button
              kind="primary"
              type="submit"
              pending={pending}
              aria-disabled={!draft.office.trim() || !draft.since}
            >
              {t('people.save')}
            </Button>
            {term ? (
              <Button kind="quiet" onClick={() => void finish(remove, t('people.line.removed'))}>
                {t('people.line.remove')}
              </Button>
            ) : null}
          </>
        }
      >
        <TextField
          id={fieldId('term', 'office')}
          label={t('people.board.office')}
          hint={t('people.board.office.hint')}
          required
          value={draft.office}
          onChange={(office) => setDraft({ ...draft, office })}
          error={fields.office}
        />
        <div className={styles.fields}>
          <DateField
            label={t('people.since')}
            required
            value={draft.since}
            onChange={(since) => setDraft({ ...draft, since })}
            error={fields.since}
          />
          <DateField
            label={t('people.until')}
            hint={t('people.until.hint')}
            value={draft.until}
            onChange={(until) => setDraft({ ...draft, until })}
            error={fields.until}
          />
        </div>
        <TextArea
          label={t('people.board.career')}
          value={draft.career}
          onChange={(career) => setDraft({ ...draft, career })}
        />
      </Form>
    </Dialog>
  )
}
