import { Check, Crown, Hand, MonitorUp } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Tag } from '../../ground/ui/Tag'
import { TextArea } from '../../ground/ui/TextArea'
import { t } from '../../ground/words'
import { attend, raisePoint, takeChair, type Read, type State } from '../data/meetings'
import { AgendaList } from './Agenda'
import { Attendance, Count } from './Attendance'
import { Clock } from './Clock'
import css from './MeetingView.module.css'
import { Notes } from './Notes'
import { OpenVote, Results } from './Votes'

/** Asks to speak; what one wants to say comes up on the screen in front. */
function Point({ state }: { state: State }) {
  const [open, setOpen] = useState(false)
  const [text, setText] = useState('')
  const send = async () => {
    if (text.trim() && (await raisePoint(state.id, text.trim()))) {
      setText('')
      setOpen(false)
    }
  }
  if (!open)
    return (
      <Button icon={Hand} wide onClick={() => setOpen(true)}>
        {t('meetings.point')}
      </Button>
    )
  return (
    <form
      className="m-stack"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <TextArea
        label={t('meetings.point.text')}
        autoFocus
        maxLength={4000}
        value={text}
        onChange={setText}
        onSend={() => void send()}
      />
      <div className="m-row">
        <Button type="submit" kind="primary">
          {t('meetings.point.send')}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {t('ground.cancel')}
        </Button>
      </div>
    </form>
  )
}

/** A participant's own view: where we are, that one is there, one's vote, a point to raise. */
export function Participant({ of, onBoard }: { of: Read; onBoard?: () => void }) {
  const { state } = of
  const item = state.items.find((one) => one.id === state.item)
  const at = state.items.findIndex((one) => one.id === state.item)
  const vote = state.votes.find((one) => !one.closed_at)
  const me = state.attendees.find((one) => one.id === state.me)
  const there = Boolean(me?.present_at)
  const decided = state.notes.filter((one) => one.sort === 'decision')
  return (
    <div className={css.own}>
      <section className={css.stage} aria-labelledby="meeting-item">
        <div className={css.now}>
          <p className={css.step}>
            {item ? t('meetings.item.of', { at: at + 1, of: state.items.length }) : t('meetings.item.none')}
          </p>
          <h2 id="meeting-item" className={css.item} data-own>
            {item?.title ?? state.title}
          </h2>
        </div>
        {item ? <Clock of={of} item={item} small /> : null}
      </section>
      {vote ? <OpenVote state={state} vote={vote} /> : null}
      {me ? (
        there ? (
          <div className={css.present}>
            <Tag tone="success" icon={Check}>
              {t('meetings.present')}
            </Tag>
            <Button kind="quiet" onClick={() => void attend(state.id, false)}>
              {t('meetings.leave')}
            </Button>
          </div>
        ) : (
          <Button kind="primary" icon={Check} wide onClick={() => void attend(state.id, true)}>
            {t('meetings.attend')}
          </Button>
        )
      ) : null}
      {there ? <Point state={state} /> : null}
      <Notes state={state} notes={decided} edits={false} label={t('meetings.sort.decision')} />
      <Results state={state} votes={state.votes} />
      <section className="m-stack" aria-label={t('meetings.agenda')}>
        <h2 className={css.heading}>{t('meetings.agenda')}</h2>
        <AgendaList of={of} />
      </section>
      <Count state={state} />
      <Tag icon={Crown}>{t('meetings.led-by', { name: state.chair_name })}</Tag>
      {onBoard ? (
        <div className="m-row">
          <Button icon={MonitorUp} onClick={onBoard}>
            {t('meetings.board')}
          </Button>
          {state.leads ? null : (
            <Button icon={Crown} onClick={() => void takeChair(state.id)}>
              {t('meetings.take')}
            </Button>
          )}
        </div>
      ) : (
        <Attendance state={state} runs={false} />
      )}
    </div>
  )
}
