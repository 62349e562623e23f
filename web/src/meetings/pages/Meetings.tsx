import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { CalendarPlus } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { ComboBox, type Choice } from '../../ground/ui/ComboBox'
import { Dialog } from '../../ground/ui/Dialog'
import { Empty, Shown } from '../../ground/ui/states'
import { Tabs } from '../../ground/ui/Tabs'
import { TextField } from '../../ground/ui/TextField'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { meetingsOf, WHENS, type When } from '../data/lists'
import { plan } from '../data/meetings'
import { Rows } from '../parts/Rows'

function All({ when, onNew }: { when: When; onNew: () => void }) {
  const found = useInfiniteQuery(meetingsOf({ when }))
  return (
    <Shown query={found}>
      {(data) => {
        const rows = data.pages.flatMap((page) => page.items)
        if (rows.length === 0)
          return (
            <Empty
              action={
                when === 'past' ? undefined : (
                  <Button icon={CalendarPlus} onClick={onNew}>
                    {t('meetings.new')}
                  </Button>
                )
              }
            >
              {t(`meetings.none.${when}`)}
            </Empty>
          )
        return (
          <div className="m-stack">
            <Rows rows={rows} label={t(`meetings.when.${when}`)} />
            {found.hasNextPage ? (
              <Button onClick={() => void found.fetchNextPage()}>{t('ground.more')}</Button>
            ) : null}
          </div>
        )
      }}
    </Shown>
  )
}

const ABOUT = ['wiki.page', 'tasks.project']

/** Pages and projects a meeting may be about, by their words. */
async function places(text: string, signal: AbortSignal): Promise<readonly Choice[]> {
  if (!text) return []
  const found = await ok(api.GET('/api/search/quick', { params: { query: { q: text } }, signal }))
  return found.items
    .filter((one) => ABOUT.includes(one.kind))
    .map((one) => ({ id: one.id, label: one.title, detail: one.hint }))
}

function NewDialog({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const [about, setAbout] = useState<Choice | null>(null)
  const [title, setTitle] = useState('')
  const [sending, setSending] = useState(false)
  const send = async () => {
    if (!about || sending) return
    setSending(true)
    try {
      const id = await plan(about.id, title.trim())
      void navigate({ to: `/meetings/${id}` })
    } catch (error) {
      wrong(error)
      setSending(false)
    }
  }
  return (
    <Dialog
      title={t('meetings.new')}
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" pending={sending} aria-disabled={!about} onClick={() => void send()}>
            {t('meetings.plan')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack">
        <ComboBox
          label={t('meetings.new.about')}
          hint={t('meetings.new.about.hint')}
          required
          value={about}
          onChange={setAbout}
          search={places}
        />
        <TextField
          label={t('meetings.new.title')}
          hint={t('meetings.new.title.hint')}
          maxLength={300}
          value={title}
          onChange={setTitle}
        />
      </div>
    </Dialog>
  )
}

/** The reader's own meetings: running, to come, past. */
export default function Meetings() {
  const navigate = useNavigate()
  const search: { when?: string } = useSearch({ strict: false })
  const when = WHENS.find((one) => one === search.when) ?? 'running'
  const [making, setMaking] = useState(false)
  return (
    <Page
      title={t('meetings.menu')}
      reading
      actions={
        <Button kind="primary" icon={CalendarPlus} onClick={() => setMaking(true)}>
          {t('meetings.new')}
        </Button>
      }
    >
      <Tabs
        label={t('meetings.menu')}
        value={when}
        onChange={(next) =>
          void navigate({ to: '/meetings', search: next === 'running' ? {} : { when: next } })
        }
        tabs={WHENS.map((id) => ({
          id,
          label: t(`meetings.when.${id}`),
          content: <All when={id} onNew={() => setMaking(true)} />,
        }))}
      />
      {making ? <NewDialog onClose={() => setMaking(false)} /> : null}
    </Page>
  )
}
