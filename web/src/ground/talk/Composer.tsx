import { Camera, Paperclip, SendHorizontal, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { cameByLink } from '../api'
import { useFaces } from '../parties'
import { idOf } from '../ids'
import { Button } from '../ui/Button'
import { useDraft } from '../ui/Form'
import { IconButton } from '../ui/IconButton'
import { Tag } from '../ui/Tag'
import { done, wrong } from '../ui/toasts'
import { t } from '../words'
import { usePhotoInput } from '../files/usePhotoInput'
import { SendingList } from '../files/SendingList'
import { filesIn, useSending } from '../files/sending'
import { make, refreshComments, type Comment } from './data'
import { MentionArea, type Written } from './MentionArea'
import css from './talk.module.css'
import { kept } from './text'

/** Words in the text of a thing that a thread is about. */
export interface About {
  anchor: string
  quote: string
}

interface Props {
  of: string
  /** The comment being answered. */
  reply: Comment | null
  /** The words in the text of the thing that the comment is about. */
  about?: About | null
  /** The answer or the comment about words was sent, or is not to be written after all. */
  onReplied: (sent: boolean) => void
  onType: () => void
  mayAttach: boolean
  /** Shows the comment at once, before the server has it. */
  onSending: (sending: { text: string } | null) => void
}

interface Draft extends Written {
  files: readonly { id: string; name: string }[]
}

const NOTHING: Draft = { text: '', mentioned: {}, files: [] }

/** Where a comment is written: Enter sends, people by `@`, files and photographs in the same step. */
export function Composer({ of, reply, about = null, onReplied, onType, mayAttach, onSending }: Props) {
  const draft = useDraft<Draft>(`talk.${idOf(of)}`, NOTHING)
  const [sending, setSending] = useState(false)
  const [unreached, setUnreached] = useState<readonly string[]>([])
  const faces = useFaces(unreached)
  const choose = useRef<HTMLInputElement>(null)
  const files = useRef(draft.value.files)
  files.current = draft.value.files
  const uploads = useSending({ thing: idOf(of) }, (id, name) => {
    files.current = [...files.current, { id, name }]
    draft.set({ files: files.current })
  })
  const photos = usePhotoInput(uploads.send)
  const { text, mentioned } = draft.value
  const busy = uploads.sendings.some((one) => !one.failure)
  const something = text.trim() !== '' || draft.value.files.length > 0

  const send = async () => {
    if (sending || busy || !something) return
    const given = draft.value
    const said = kept(given.text.trim(), given.mentioned) || given.files.map((one) => one.name).join(', ')
    setSending(true)
    onSending({ text: said })
    draft.clear()
    try {
      const made = await make(of, {
        text: said,
        reply_to: reply?.id ?? null,
        files: given.files.map((one) => one.id),
        quote: about?.quote ?? '',
        ...(about ? { anchor: about.anchor } : {}),
      })
      setUnreached(made.unreached)
      onReplied(true)
      await refreshComments()
    } catch (error) {
      draft.set(given)
      wrong(error)
    } finally {
      setSending(false)
      onSending(null)
    }
  }
  return (
    <form
      className={css.composer}
      aria-label={t('talk.write')}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onDragOver={(event) => (mayAttach ? event.preventDefault() : undefined)}
      onDrop={(event) => {
        if (!mayAttach) return
        event.preventDefault()
        uploads.send(filesIn(event.dataTransfer))
      }}
    >
      {reply ? (
        <p className={css.answering}>
          <span className="m-cut">
            {t('talk.answering', { name: reply.author.name || t('talk.visitor') })}
          </span>
          <IconButton icon={X} label={t('talk.no-answer')} onClick={() => onReplied(false)} />
        </p>
      ) : about ? (
        <p className={css.answering}>
          <q className="m-cut">{about.quote}</q>
          <IconButton icon={X} label={t('talk.no-comment')} onClick={() => onReplied(false)} />
        </p>
      ) : null}
      {unreached.length > 0 ? (
        <p className={css.unreached} role="status">
          {t('talk.unreached', {
            names: unreached
              .map((id) => faces.get(id)?.name ?? '')
              .filter(Boolean)
              .join(', '),
          })}
        </p>
      ) : null}
      <MentionArea
        key={reply?.id ?? about?.anchor ?? ''}
        label={t('talk.write')}
        placeholder={cameByLink() ? t('talk.hint.visitor') : t('talk.hint')}
        value={{ text, mentioned }}
        autoFocus={reply !== null || about !== null}
        onChange={(value) => {
          draft.set(value)
          onType()
        }}
        onSend={() => void send()}
        onEscape={reply || about ? () => onReplied(false) : undefined}
        onPaste={(event) => {
          const pasted = mayAttach ? filesIn(event.clipboardData) : []
          if (pasted.length > 0) event.preventDefault()
          uploads.send(pasted)
        }}
      />
      {draft.value.files.length > 0 ? (
        <div className="m-row m-wrap">
          {draft.value.files.map((file) => (
            <Tag
              key={file.id}
              icon={Paperclip}
              name={file.name}
              onRemove={() => draft.set({ files: draft.value.files.filter((one) => one.id !== file.id) })}
            >
              {file.name}
            </Tag>
          ))}
        </div>
      ) : null}
      <SendingList sendings={uploads.sendings} />
      <div className="m-row">
        {mayAttach ? (
          <>
            <IconButton icon={Camera} label={t('files.photos')} onClick={photos.open} />
            <IconButton icon={Paperclip} label={t('files.attach')} onClick={() => choose.current?.click()} />
            {photos.input}
            <input
              ref={choose}
              type="file"
              hidden
              multiple
              onChange={(event) => {
                uploads.send(Array.from(event.target.files ?? []))
                event.target.value = ''
              }}
            />
          </>
        ) : null}
        <Button
          kind="primary"
          type="submit"
          icon={SendHorizontal}
          className="m-push"
          pending={sending}
          aria-disabled={busy || !something}
        >
          {t('talk.send')}
        </Button>
      </div>
    </form>
  )
}

/** Says that a comment is gone, with the way back. */
export const removed = (undo: () => void) => done(t('talk.removed'), undo)
