import { ArrowRight, CirclePause, CirclePlay, CircleStop, Crown, Vote as VoteIcon } from 'lucide-react'
import { useState } from 'react'
import { useActs } from '../../ground/acts'
import { Button } from '../../ground/ui/Button'
import { Tag } from '../../ground/ui/Tag'
import { TextArea } from '../../ground/ui/TextArea'
import { t } from '../../ground/words'
import { changeItem, step, takeChair, type Item, type Read, type Sort } from '../data/meetings'
import { AgendaList } from './Agenda'
import { Attendance } from './Attendance'
import { Clock } from './Clock'
import { EndDialog } from './EndDialog'
import { EntryCode } from './EntryCode'
import css from './MeetingView.module.css'
import { SORTS } from './marks'
import { Composer, Notes } from './Notes'
import { OpenVote, Results, VoteDialog } from './Votes'

/** Notes of an item, saved when the field is left; the text of somebody who was quicker is shown instead. */
function ItemNotes({ meeting, item }: { meeting: string; item: Item }) {
  const [text, setText] = useState<string | null>(null)
  const save = async () => {
    if (text === null || text === item.notes) return setText(null)
    await changeItem(meeting, item, { notes: text })
    setText(null)
  }
  return (
    <TextArea
      label={t('meetings.item.notes')}
      hint={t('meetings.item.notes.hint')}
      maxLength={20_000}
      value={text ?? item.notes}
      onChange={setText}
      onBlur={() => void save()}
    />
  )
}

/** The screen in front of the room: the item at hand, its clock, what comes next, who is there. */
export function Running({ of }: { of: Read }) {
  const { state } = of
  const [writing, setWriting] = useState<Sort | null>(null)
  const [voting, setVoting] = useState(false)
  const [ending, setEnding] = useState(false)
  const [code, setCode] = useState(true)
  const { leads } = state
  const at = state.items.findIndex((one) => one.id === state.item)
  const item = state.items[at]
  const next = state.items.slice(at + 1).find((one) => !one.begun_at) ?? state.items[at + 1]
  const vote = state.votes.find((one) => !one.closed_at)
  const paused = state.state === 'paused'
  const go = (to: string) => void step(state.id, { step: 'go', item: to })
  const rest = () => void step(state.id, { step: paused ? 'resume' : 'pause' })
  const points = state.notes.filter((one) => one.sort === 'point')
  const here = state.notes.filter((one) => one.sort !== 'point' && one.item === (item?.id ?? null))
  const steering = [
    {
      id: 'meetings.next',
      label: t('meetings.next'),
      icon: ArrowRight,
      keys: 'n',
      disabled: !next,
      run: () => (next ? go(next.id) : undefined),
    },
    {
      id: 'meetings.rest',
      label: paused ? t('meetings.resume') : t('meetings.pause'),
      icon: paused ? CirclePlay : CirclePause,
      keys: 's',
      run: rest,
    },
    {
      id: 'meetings.vote',
      label: t('meetings.vote'),
      icon: VoteIcon,
      keys: 'v',
      disabled: vote !== undefined,
      run: () => setVoting(true),
    },
    { id: 'meetings.end', label: t('meetings.end'), icon: CircleStop, run: () => setEnding(true) },
  ]
  useActs([
    ...SORTS.map((one) => ({
      id: `meetings.write.${one.sort}`,
      label: t(`meetings.sort.${one.sort}`),
      icon: one.icon,
      keys: one.keys,
      run: () => setWriting(one.sort),
    })),
    ...(leads ? steering : []),
  ])
  return (
    <div className={css.columns}>
      <div className={css.main}>
        <section className={css.stage} aria-labelledby="meeting-item" data-paused={paused || undefined}>
          <div className={css.now}>
            <p className={css.step}>
              {item ? t('meetings.item.of', { at: at + 1, of: state.items.length }) : t('meetings.item.none')}
            </p>
            <h2 id="meeting-item" className={css.item}>
              {item?.title ?? state.title}
            </h2>
            {next ? (
              <p className={css.next}>
                <ArrowRight size={20} aria-hidden />
                {t('meetings.item.next', { title: next.title })}
              </p>
            ) : null}
          </div>
          {item ? <Clock of={of} item={item} /> : null}
        </section>
        <div className={css.bar}>
          {leads ? (
            <>
              <Button
                kind="primary"
                icon={ArrowRight}
                aria-disabled={!next}
                aria-keyshortcuts="n"
                onClick={() => (next ? go(next.id) : undefined)}
              >
                {t('meetings.next')}
              </Button>
              <Button icon={paused ? CirclePlay : CirclePause} aria-keyshortcuts="s" onClick={rest}>
                {paused ? t('meetings.resume') : t('meetings.pause')}
              </Button>
            </>
          ) : (
            <Button kind="primary" icon={Crown} onClick={() => void takeChair(state.id)}>
              {t('meetings.take')}
            </Button>
          )}
          <span className={css.gap} />
          {SORTS.map((one) => (
            <Button
              key={one.sort}
              icon={one.icon}
              aria-pressed={writing === one.sort}
              aria-keyshortcuts={one.keys}
              data-tip={`${t(`meetings.sort.${one.sort}`)}\t${one.keys.toUpperCase()}`}
              onClick={() => setWriting(writing === one.sort ? null : one.sort)}
            >
              {t(`meetings.sort.${one.sort}`)}
            </Button>
          ))}
          {leads ? (
            <Button
              icon={VoteIcon}
              aria-disabled={vote !== undefined}
              aria-keyshortcuts="v"
              data-tip={`${t('meetings.vote')}\tV`}
              onClick={() => (vote ? undefined : setVoting(true))}
            >
              {t('meetings.vote')}
            </Button>
          ) : null}
        </div>
        {writing ? (
          <Composer key={writing} state={state} sort={writing} onDone={() => setWriting(null)} />
        ) : null}
        {vote ? <OpenVote state={state} vote={vote} /> : null}
        <Notes state={state} notes={points} edits label={t('meetings.points')} />
        {item ? <ItemNotes key={item.id} meeting={state.id} item={item} /> : null}
        <Notes state={state} notes={here} edits label={t('meetings.notes')} />
        <Results state={state} votes={state.votes.filter((one) => one.item === (item?.id ?? null))} />
      </div>
      <div className={css.side}>
        <p className={css.led}>
          <Tag tone="accent" icon={Crown}>
            {t('meetings.led-by', { name: state.chair_name })}
          </Tag>
        </p>
        <AgendaList of={of} go={leads ? go : undefined} />
        {code ? <EntryCode meeting={state.id} /> : null}
        <Button kind="quiet" onClick={() => setCode(!code)}>
          {code ? t('meetings.code.hide') : t('meetings.code.show')}
        </Button>
        <Attendance state={state} runs asks />
        {leads ? (
          <Button icon={CircleStop} wide onClick={() => setEnding(true)}>
            {t('meetings.end')}
          </Button>
        ) : null}
      </div>
      {voting ? <VoteDialog state={state} onClose={() => setVoting(false)} /> : null}
      {ending ? <EndDialog state={state} onClose={() => setEnding(false)} /> : null}
    </div>
  )
}
