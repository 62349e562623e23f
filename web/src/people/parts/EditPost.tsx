import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { today } from '../../ground/dates'
import { byField } from '../../ground/problem'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { DateField } from '../../ground/ui/DateField'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { TextField } from '../../ground/ui/TextField'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { matching, type Post } from '../data'
import styles from './people.module.css'

/** A post of a unit: new, renamed, ended, or taken away when it was entered wrongly. */
export default function EditPost({
  unit,
  post,
  onClose,
}: {
  unit: string
  post?: Post
  onClose: () => void
}) {
  const cache = useQueryClient()
  const [draft, setDraft] = useState({
    name: post?.name ?? '',
    heads: post?.heads ?? false,
    since: post?.since ?? today(),
    until: post?.until ?? '',
  })
  const { error, pending, save } = useSaving()
  const fields = byField(error)
  const finish = async (attempt: () => Promise<unknown>, text: string) => {
    const worked = await save(async () => {
      await attempt()
      await cache.invalidateQueries({ queryKey: ['people.unit'] })
      await cache.invalidateQueries({ queryKey: ['people.person'] })
    })
    if (!worked) return
    done(text)
    onClose()
  }
  const body = { ...draft, name: draft.name.trim(), until: draft.until || null }
  const send = () =>
    post
      ? ok(
          api.PATCH('/api/posts/{line}', {
            params: { path: { line: post.id } },
            headers: matching(post.revision ?? 1),
            body,
          }),
        )
      : ok(
          api.POST('/api/units/{unit}/posts', { params: { path: { unit } }, body: { ...body, ordering: 0 } }),
        )
  const remove = () => ok(api.DELETE('/api/posts/{line}', { params: { path: { line: post?.id ?? '' } } }))
  return (
    <Dialog title={post ? t('people.post.edit.title') : t('people.post.add')} open onClose={onClose}>
      <Form
        name="post"
        labels={{ name: t('people.post.name'), until: t('people.until') }}
        error={error}
        onSubmit={() => void finish(send, t('people.saved'))}
        foot={
          <>
            <Button kind="primary" type="submit" pending={pending}>
              {t('people.save')}
            </Button>
            {post ? (
              <Button kind="quiet" onClick={() => void finish(remove, t('people.post.removed'))}>
                {t('people.post.remove')}
              </Button>
            ) : null}
          </>
        }
      >
        <TextField
          id={fieldId('post', 'name')}
          label={t('people.post.name')}
          hint={post ? t('people.post.name.hint') : undefined}
          required
          value={draft.name}
          onChange={(name) => setDraft({ ...draft, name })}
          error={fields.name}
          autoFocus
        />
        <Checkbox checked={draft.heads} onChange={(heads) => setDraft({ ...draft, heads })}>
          {t('people.post.heads')}
        </Checkbox>
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
      </Form>
    </Dialog>
  )
}
