import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { CalendarPlus, Maximize2 } from 'lucide-react'
import { useState } from 'react'
import { idOf } from '../../ground/ids'
import { Button } from '../../ground/ui/Button'
import { Empty, Shown } from '../../ground/ui/states'
import { wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { meetingsOf } from '../data/lists'
import { plan, stateOf } from '../data/meetings'
import css from './Face.module.css'
import { MeetingView } from './MeetingView'
import { Rows } from './Rows'
import { StateTag } from './marks'

function Now({ meeting }: { meeting: string }) {
  const state = useQuery(stateOf(meeting))
  return (
    <Shown query={state} of={`meetings.meeting:${meeting}`}>
      {(read) => (
        <>
          <header className={css.head}>
            <h2>{read.state.title}</h2>
            <StateTag state={read.state.state} />
            <Link to={`/meetings/${meeting}`} className="m-button m-button-quiet">
              <Maximize2 size={20} aria-hidden />
              <span>{t('meetings.face.large')}</span>
            </Link>
          </header>
          <MeetingView of={read} />
        </>
      )}
    </Shown>
  )
}

/** A page as a meeting: the one that is prepared or runs, and those that were. */
export default function Face({ of }: { of: string }) {
  const about = idOf(of)
  const found = useInfiniteQuery(meetingsOf({ about }))
  const [sending, setSending] = useState(false)
  const prepare = async () => {
    if (sending) return
    setSending(true)
    await plan(about).catch(wrong)
    setSending(false)
  }
  return (
    <Shown query={found}>
      {(data) => {
        const rows = data.pages.flatMap((page) => page.items)
        const open = rows.find((one) => one.state !== 'ended')
        const rest = rows.filter((one) => one !== open)
        const may = data.pages[0]?.may.includes('meetings.plan') ?? false
        const button = may ? (
          <Button kind="primary" icon={CalendarPlus} pending={sending} onClick={() => void prepare()}>
            {t('meetings.plan')}
          </Button>
        ) : null
        return (
          <div className={css.face}>
            {open ? (
              <Now meeting={open.id} />
            ) : rows.length === 0 ? (
              <Empty action={button}>{may ? t('meetings.face.none') : t('meetings.face.none.view')}</Empty>
            ) : (
              button
            )}
            {rest.length > 0 ? (
              <section className="m-stack" aria-labelledby="meetings-past">
                <h2 id="meetings-past">{t('meetings.face.past')}</h2>
                <Rows rows={rest} label={t('meetings.face.past')} />
                {found.hasNextPage ? (
                  <Button onClick={() => void found.fetchNextPage()}>{t('ground.more')}</Button>
                ) : null}
              </section>
            ) : null}
          </div>
        )
      }}
    </Shown>
  )
}
