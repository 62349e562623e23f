import { Check, Vote as VoteIcon } from 'lucide-react'
import { useId, useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { Dialog } from '../../ground/ui/Dialog'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { Select } from '../../ground/ui/Select'
import { Tag, type Tone } from '../../ground/ui/Tag'
import { TextArea } from '../../ground/ui/TextArea'
import { t } from '../../ground/words'
import { callOff, cast, closeVote, openVote, type Needs, type State, type Vote } from '../data/meetings'
import css from './Votes.module.css'

const NEEDS: readonly Needs[] = ['majority', 'two-thirds', 'most']
const TONES: Record<NonNullable<Vote['outcome']>, Tone> = {
  carried: 'success',
  rejected: 'danger',
  chosen: 'success',
  tied: 'warning',
  'no-quorum': 'warning',
}

/** Puts something to the vote: what, open or secret, what is needed, and the choices. */
export function VoteDialog({ state, onClose }: { state: State; onClose: () => void }) {
  const current = state.items.find((one) => one.id === state.item)
  const [question, setQuestion] = useState(current?.title ?? '')
  const [needs, setNeeds] = useState<Needs>('majority')
  const [secret, setSecret] = useState(false)
  const [lines, setLines] = useState('')
  const [sending, setSending] = useState(false)
  const motion = needs !== 'most'
  const choices = motion
    ? [t('meetings.vote.yes'), t('meetings.vote.no'), t('meetings.vote.abstain')]
    : lines
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
  const ready = question.trim() !== '' && choices.length >= 2
  const send = async () => {
    if (!ready || sending) return
    setSending(true)
    if (await openVote(state.id, { question: question.trim(), secret, needs, choices })) onClose()
    else setSending(false)
  }
  return (
    <Dialog
      title={t('meetings.vote.new')}
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" pending={sending} aria-disabled={!ready} onClick={() => void send()}>
            {t('meetings.vote.open')}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack">
        <TextArea
          label={t('meetings.vote.question')}
          autoFocus
          maxLength={500}
          value={question}
          onChange={setQuestion}
        />
        <RadioGroup<'open' | 'secret'>
          label={t('meetings.vote.how')}
          value={secret ? 'secret' : 'open'}
          onChange={(next) => setSecret(next === 'secret')}
          options={[
            { value: 'open', label: t('meetings.vote.public'), hint: t('meetings.vote.public.hint') },
            { value: 'secret', label: t('meetings.vote.secret'), hint: t('meetings.vote.secret.hint') },
          ]}
        />
        <Select<Needs>
          label={t('meetings.vote.needs')}
          value={needs}
          onChange={setNeeds}
          options={NEEDS.map((one) => ({ value: one, label: t(`meetings.needs.${one}`) }))}
        />
        {motion ? (
          <p className="m-soft">{t('meetings.vote.motion', { choices: choices.join(', ') })}</p>
        ) : (
          <TextArea
            label={t('meetings.vote.choices')}
            hint={t('meetings.vote.choices.hint')}
            value={lines}
            onChange={setLines}
          />
        )}
      </div>
    </Dialog>
  )
}

/** The reader's own ballot: large buttons, once. */
function Ballot({ state, vote }: { state: State; vote: Vote }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const me = state.attendees.find((one) => one.id === state.me)
  const [sending, setSending] = useState(false)
  const heading = useId()
  if (!me || me.observes) return null
  if (vote.voted.includes(me.id))
    return (
      <p className={css.voted} role="status">
        <Check size={24} aria-hidden /> {t('meetings.vote.done')}
      </p>
    )
  if (!me.present_at) return <p className="m-soft">{t('meetings.vote.attend-first')}</p>
  const send = async () => {
    if (!chosen || sending) return
    setSending(true)
    await cast(state.id, vote.id, chosen)
    setSending(false)
  }
  return (
    <div className="m-stack" role="group" aria-labelledby={heading}>
      <p id={heading} className="m-soft">
        {t('meetings.vote.yours')}
      </p>
      <div className={css.choices}>
        {vote.choices.map((one) => (
          <button
            key={one.id}
            type="button"
            className={css.choice}
            aria-pressed={chosen === one.id}
            onClick={() => setChosen(one.id)}
          >
            {chosen === one.id ? <Check size={24} aria-hidden /> : null}
            {one.text}
          </button>
        ))}
      </div>
      {chosen ? (
        <Button kind="primary" pending={sending} onClick={() => void send()}>
          {t('meetings.vote.cast', { choice: vote.choices.find((one) => one.id === chosen)?.text ?? '' })}
        </Button>
      ) : null}
    </div>
  )
}

/** In an open vote whoever leads gives the votes of those without an account, as they raise their hands. */
function ForOutsiders({ state, vote }: { state: State; vote: Vote }) {
  const waiting = state.attendees.filter(
    (one) => one.person === null && one.present_at && !one.observes && !vote.voted.includes(one.id),
  )
  if (vote.secret || waiting.length === 0) return null
  return (
    <ul className={css.outsiders}>
      {waiting.map((one) => (
        <li key={one.id} className={css.outsider}>
          <span>{one.name}</span>
          {vote.choices.map((choice) => (
            <Button
              key={choice.id}
              aria-label={t('meetings.vote.for', { name: one.name, choice: choice.text })}
              onClick={() => void cast(state.id, vote.id, choice.id, one.id)}
            >
              {choice.text}
            </Button>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** The vote that is open: the question, how many have voted, one's own ballot. */
export function OpenVote({ state, vote }: { state: State; vote: Vote }) {
  return (
    <section className={css.open} aria-labelledby={`vote-${vote.id}`}>
      <p className={css.kind}>
        <VoteIcon size={20} aria-hidden />
        {t('meetings.vote')} · {vote.secret ? t('meetings.vote.secret') : t('meetings.vote.public')} ·{' '}
        {t(`meetings.needs.${vote.needs}`)}
      </p>
      <h3 id={`vote-${vote.id}`} className={css.question}>
        {vote.question}
      </h3>
      <p className={css.progress} role="status">
        {t('meetings.vote.progress', { voted: vote.voted.length, present: vote.present })}
      </p>
      <Ballot state={state} vote={vote} />
      {state.leads ? (
        <>
          <ForOutsiders state={state} vote={vote} />
          <div className={css.ends}>
            <Button kind="primary" onClick={() => void closeVote(state.id, vote.id)}>
              {t('meetings.vote.close')}
            </Button>
            <Button kind="quiet" onClick={() => void callOff(state.id, vote.id)}>
              {t('meetings.vote.call-off')}
            </Button>
          </div>
        </>
      ) : null}
    </section>
  )
}

/** Votes that are over: counts as bars with their numbers, and what they came to. */
export function Results({ state, votes }: { state: State; votes: readonly Vote[] }) {
  const [named, setNamed] = useState(false)
  const over = votes.filter((one) => one.closed_at)
  if (over.length === 0) return null
  const names = new Map(state.attendees.map((one) => [one.id, one.name]))
  return (
    <div className={css.results}>
      {over.map((vote) => {
        const most = Math.max(1, vote.voted.length)
        return (
          <section key={vote.id} className={css.result} aria-labelledby={`result-${vote.id}`}>
            <header className={css.top}>
              <h3 id={`result-${vote.id}`}>{vote.question}</h3>
              {vote.outcome ? (
                <Tag tone={TONES[vote.outcome]}>{t(`meetings.outcome.${vote.outcome}`)}</Tag>
              ) : null}
            </header>
            <p className="m-soft">
              {vote.secret ? t('meetings.vote.secret') : t('meetings.vote.public')} ·{' '}
              {t(`meetings.needs.${vote.needs}`)} ·{' '}
              {t('meetings.vote.progress', { voted: vote.voted.length, present: vote.present })}
            </p>
            <dl className={css.bars}>
              {vote.choices.map((one) => (
                <div key={one.id} className={css.barline}>
                  <dt>{one.text}</dt>
                  <dd>
                    <meter className={css.bar} min={0} max={most} value={one.count ?? 0} aria-hidden />
                    <span className={css.count}>{t('meetings.vote.count', { count: one.count ?? 0 })}</span>
                    {named && one.voters.length > 0 ? (
                      <span className={css.voters}>
                        {one.voters.map((id) => names.get(id) ?? '').join(', ')}
                      </span>
                    ) : null}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        )
      })}
      {over.some((one) => !one.secret) ? (
        <Checkbox checked={named} onChange={setNamed}>
          {t('meetings.vote.names')}
        </Checkbox>
      ) : null}
    </div>
  )
}
