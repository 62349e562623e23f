import {
  CalendarClock,
  Camera,
  ListChecks,
  Paperclip,
  Plus,
  SendHorizontal,
  Smartphone,
  X,
} from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { SendingList } from '../../ground/files/SendingList'
import { filesIn, useSending } from '../../ground/files/sending'
import { usePhotoInput } from '../../ground/files/usePhotoInput'
import { MentionArea, type Written } from '../../ground/talk/MentionArea'
import { kept, typed } from '../../ground/talk/text'
import { IconButton } from '../../ground/ui/IconButton'
import { Menu } from '../../ground/ui/Menu'
import { Tag } from '../../ground/ui/Tag'
import { t } from '../../ground/words'
import { say } from '../data/line'
import { write } from '../data/outbox'
import { keepDraft, type Head, type Message, type Sent } from '../data/rooms'
import { takeFor } from '../data/shared'
import { oneLine } from './lines'
import css from './Compose.module.css'

const NewPoll = lazy(() => import('./NewPoll'))
const PhoneDrop = lazy(() => import('./PhoneDrop'))
const Schedule = lazy(() => import('./Schedule'))

/** Milliseconds of quiet before a draft goes to the other devices. */
const QUIET = 900
/** Milliseconds between two signs that one types. */
const TYPING = 2500

type Given = Blob & { name: string }

/** What is being typed in each room of this page. */
const drafts = new Map<string, Written>()

/** A draft that follows the person: at once on this page, a moment later on the other devices. */
function useDraft(head: Head) {
  const [value, setValue] = useState<Written>(() => drafts.get(head.id) ?? typed(head.draft))
  const server = useRef(head.draft)
  useEffect(() => {
    const text = kept(value.text, value.mentioned).slice(0, 10_000)
    if (text === server.current) {
      // What is kept comes from the server, where other devices may change it.
      drafts.delete(head.id)
      return undefined
    }
    drafts.set(head.id, value)
    const timer = setTimeout(() => {
      server.current = text
      // Lost without complaint: it stays on this page.
      void keepDraft(head.id, text).then(
        () => drafts.delete(head.id),
        () => undefined,
      )
    }, QUIET)
    return () => clearTimeout(timer)
  }, [head.id, value])
  return [value, setValue] as const
}

interface Props {
  head: Head
  reply: Message | null
  onReplied: () => void
  /** Something was written: the end of the talk is to be seen. */
  onWritten: () => void
}

/** Where a message is written: Enter sends, Shift+Enter makes a line, pictures and files go along. */
export function Compose({ head, reply, onReplied, onWritten }: Props) {
  const [value, setValue] = useDraft(head)
  const [files, setFiles] = useState<readonly Sent[]>([])
  const [adding, setAdding] = useState<'phone' | 'poll' | 'later' | null>(null)
  const typedAt = useRef(0)
  const choose = useRef<HTMLInputElement>(null)
  const form = useRef<HTMLFormElement>(null)
  /** What is known of files on their way, by their names. */
  const known = useRef(new Map<string, { media_type: string; size: number }>())
  /** Files that were chosen go out by themselves once all are there; those that were pasted wait for Enter. */
  const direct = useRef<Sent[] | null>(null)
  const uploads = useSending(
    { thing: head.id },
    (id, name) => {
      const file = { id, name, ...(known.current.get(name) ?? { media_type: '', size: 0 }) }
      if (direct.current) direct.current.push(file)
      else setFiles((before) => [...before, file])
    },
    () => {
      const sent = direct.current
      direct.current = null
      if (!sent?.length) return
      write({ room: head.id, text: '', reply: null, files: sent })
      onWritten()
    },
  )
  const upload = (given: readonly Given[], atOnce: boolean) => {
    if (given.length === 0) return
    given.forEach((file) =>
      known.current.set(file.name.normalize('NFC'), { media_type: file.type, size: file.size }),
    )
    if (atOnce) direct.current ??= []
    uploads.send(given)
  }
  const photos = usePhotoInput((given) => upload(given, true))
  const busy = uploads.sendings.some((one) => !one.failure)
  const something = value.text.trim() !== '' || files.length > 0

  useEffect(() => {
    if (reply) form.current?.querySelector('textarea')?.focus()
  }, [reply])

  const receive = useRef(upload)
  useEffect(() => {
    const shared = takeFor(head.id)
    if (!shared) return
    setValue((before) => ({ ...before, text: [before.text, shared.text].filter(Boolean).join('\n') }))
    receive.current(shared.files, false)
    form.current?.querySelector('textarea')?.focus()
  }, [head.id, setValue])

  const send = () => {
    if (!something || (busy && direct.current === null)) return
    write({
      room: head.id,
      text: kept(value.text.trim(), value.mentioned),
      reply: reply
        ? {
            seq: reply.seq,
            by: reply.by,
            name: reply.name,
            text: reply.text,
            files: reply.files?.length ?? 0,
            recalled: false,
          }
        : null,
      files: [...files],
    })
    setValue({ text: '', mentioned: {} })
    setFiles([])
    onReplied()
    onWritten()
  }
  return (
    <form
      ref={form}
      className={css.compose}
      aria-label={t('messenger.write')}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        upload(filesIn(event.dataTransfer), false)
      }}
    >
      {reply ? (
        <p className={css.reply}>
          <span className="m-cut">
            {t('messenger.replying', { name: reply.name })} · {oneLine(reply.text)}
          </span>
          <IconButton icon={X} label={t('messenger.no-reply')} onClick={onReplied} />
        </p>
      ) : null}
      {files.length > 0 ? (
        <div className="m-row m-wrap">
          {files.map((file) => (
            <Tag
              key={file.id}
              icon={Paperclip}
              name={file.name}
              onRemove={() => setFiles(files.filter((one) => one.id !== file.id))}
            >
              {file.name}
            </Tag>
          ))}
        </div>
      ) : null}
      <SendingList sendings={uploads.sendings} />
      <div className={css.line}>
        <IconButton icon={Camera} label={t('files.photos')} onClick={photos.open} />
        <Menu
          label={t('messenger.add')}
          icon={Plus}
          groups={[
            [
              {
                id: 'file',
                label: t('files.attach'),
                icon: Paperclip,
                run: () => choose.current?.click(),
              },
              {
                id: 'phone',
                label: t('files.phone'),
                icon: Smartphone,
                run: () => setAdding('phone'),
              },
              { id: 'poll', label: t('messenger.poll.new'), icon: ListChecks, run: () => setAdding('poll') },
              {
                id: 'later',
                label: t('messenger.schedule'),
                icon: CalendarClock,
                run: () => setAdding('later'),
              },
            ],
          ]}
        />
        {photos.input}
        <input
          ref={choose}
          type="file"
          hidden
          multiple
          onChange={(event) => {
            upload(Array.from(event.target.files ?? []), true)
            event.target.value = ''
          }}
        />
        <div className={css.area}>
          <MentionArea
            label={t('messenger.write')}
            placeholder={t('messenger.write.hint')}
            value={value}
            onChange={(next) => {
              setValue(next)
              if (Date.now() - typedAt.current > TYPING && say({ do: 'typing', room: head.id })) {
                typedAt.current = Date.now()
              }
            }}
            onSend={send}
            onEscape={reply ? onReplied : undefined}
            onPaste={(event) => {
              const pasted = filesIn(event.clipboardData)
              if (pasted.length > 0) event.preventDefault()
              upload(pasted, false)
            }}
          />
        </div>
        <button
          type="submit"
          className={css.send}
          aria-label={t('messenger.send')}
          data-tip={t('messenger.send')}
          aria-disabled={!something}
        >
          <SendHorizontal size={20} aria-hidden />
        </button>
      </div>
      <Suspense>
        {adding === 'phone' ? <PhoneDrop thing={head.id} onClose={() => setAdding(null)} /> : null}
        {adding === 'poll' ? <NewPoll room={head.id} onClose={() => setAdding(null)} /> : null}
        {adding === 'later' ? (
          <Schedule
            room={head.id}
            given={value}
            files={files}
            onDone={() => {
              setAdding(null)
              setValue({ text: '', mentioned: {} })
              setFiles([])
            }}
            onClose={() => setAdding(null)}
          />
        ) : null}
      </Suspense>
    </form>
  )
}
