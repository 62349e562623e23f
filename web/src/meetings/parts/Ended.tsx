import { Link } from '@tanstack/react-router'
import { FileText, Stamp } from 'lucide-react'
import { atTime, clock } from '../../ground/dates'
import { Card } from '../../ground/Card'
import { placeOf } from '../../ground/house'
import { Button } from '../../ground/ui/Button'
import { t } from '../../ground/words'
import { submit, type Read } from '../data/meetings'
import { AgendaList } from './Agenda'
import { Attendance } from './Attendance'
import { Checks } from './EndDialog'
import css from './MeetingView.module.css'
import { Notes } from './Notes'
import { Results } from './Votes'

/** After it ended: its minutes and tasks, what was decided and voted, who was there. */
export function Ended({ of }: { of: Read }) {
  const { state } = of
  const { minutes } = state
  const missing = state.checks.some((one) => !one.filled)
  return (
    <div className={css.columns}>
      <div className={css.main}>
        <p className="m-soft">
          {state.started_at && state.ended_at
            ? t('meetings.ended.when', { from: atTime(state.started_at), to: clock(state.ended_at) })
            : null}
          {state.location ? ` · ${state.location}` : ''}
        </p>
        {minutes ? (
          <section className={css.minutes} aria-label={t('meetings.record')}>
            <FileText size={32} aria-hidden />
            <span className={css.grow}>
              <strong className="m-block">{minutes.title}</strong>
              <span className="m-soft">
                {missing ? t('meetings.ended.missing') : t('meetings.ended.whole')}
              </span>
            </span>
            <Link to={placeOf(minutes.ref)} className="m-button m-button-primary">
              {t('meetings.record.open')}
            </Link>
            {state.offers_approval && state.leads ? (
              <Button icon={Stamp} onClick={() => void submit(state.id)}>
                {t('meetings.submit')}
              </Button>
            ) : null}
          </section>
        ) : (
          <p>{t('meetings.record.none')}</p>
        )}
        {state.tasks.length > 0 ? (
          <section className="m-stack" aria-labelledby="meeting-tasks">
            <h2 id="meeting-tasks" className={css.heading}>
              {t('meetings.tasks')}
            </h2>
            {state.tasks.map((one) => (
              <Card key={one.id} of={one.ref} />
            ))}
          </section>
        ) : null}
        <section className="m-stack" aria-labelledby="meeting-notes">
          <h2 id="meeting-notes" className={css.heading}>
            {t('meetings.notes')}
          </h2>
          {state.notes.length === 0 ? <p className="m-soft">{t('meetings.notes.none')}</p> : null}
          <Notes state={state} notes={state.notes} edits={false} label={t('meetings.notes')} />
          <Results state={state} votes={state.votes} />
        </section>
      </div>
      <div className={css.side}>
        <h2 className={css.heading}>{t('meetings.checks')}</h2>
        <Checks checks={state.checks} />
        <h2 className={css.heading}>{t('meetings.agenda')}</h2>
        <AgendaList of={of} />
        <Attendance state={state} runs={false} />
      </div>
    </div>
  )
}
