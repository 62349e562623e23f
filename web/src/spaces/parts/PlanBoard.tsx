import { useQuery } from '@tanstack/react-query'
import { Armchair, CalendarCheck } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useQueryPart } from '../../ground/place'
import { Button } from '../../ground/ui/Button'
import { Select } from '../../ground/ui/Select'
import { Shown, Skeleton } from '../../ground/ui/states'
import { t } from '../../ground/words'
import type { Day } from '../data/bookings'
import { FEATURES, floorOf, plansOf, type Space } from '../data/sites'
import type { Hours } from '../rules/grid'
import type { Live } from '../rules/live'
import { detailWords, featureWord, timeWords } from '../rules/saying'
import { clockOf, stepsOf, wallOf, type Span } from '../rules/time'
import { ApplyForm } from './ApplyForm'
import { firstSpan, livesOf } from './BookForm'
import { Plan, Swatch } from './Plan'
import { liveWords } from './stating'
import { useNow } from './useNow'
import css from './PlanBoard.module.css'

interface Props {
  site: string
  day: string
  data: Day
  kind: string
  hours: Hours | null
  onBook: (space: string, span: Span) => void
  onOpen: (booking: string) => void
}

/** The plan at a time of the day, and the same as a list beside it. */
export function PlanBoard({ site, day, data, kind, hours, onBook, onOpen }: Props) {
  const plans = useQuery(plansOf(site))
  const now = useNow()
  const [chosen, choose] = useQueryPart('space')
  const [floor, setFloor] = useQueryPart('floor')
  const [wanted, want] = useQueryPart('feature')
  const [span, setSpan] = useState<Span | null>(null)
  const looked = span && dayStarts(span, day) ? span : firstSpan(day, hours, now)
  const from = looked.start - wallOf(day)
  const until = looked.end - wallOf(day)
  const open = hours ?? { from: 9 * 60, until: 18 * 60 }
  const lives = useMemo(() => livesOf(data, looked), [data, looked])
  const names = useMemo(() => new Map(data.spaces.map((one) => [one.id, one.name])), [data])
  const fits = (one: Space) =>
    (!kind || one.kind === kind) &&
    (!wanted || (wanted === 'wheelchair' ? one.wheelchair : one.features.includes(wanted)))
  const unfit = new Set(data.spaces.filter((one) => !fits(one)).map((one) => one.id))
  const known = FEATURES.filter((code) => data.spaces.some((one) => one.features.includes(code)))
  return (
    <Shown query={plans} skeleton={<Skeleton rows={8} />}>
      {(found) => {
        const plan =
          found.items.find((one) => one.id === floor) ??
          found.items.find((one) => one.shapes.some((shape) => shape.space === chosen)) ??
          found.items[0]
        const space = data.spaces.find((one) => one.id === chosen)
        return (
          <div className={css.board}>
            <div className={css.tools}>
              <Select
                label={t('spaces.book.from')}
                value={String(from)}
                options={[...new Set([...stepsOf(open.from, open.until - data.unit, data.unit), from])]
                  .sort((a, b) => a - b)
                  .map((minute) => ({ value: String(minute), label: clockOf(minute) }))}
                onChange={(value) => {
                  const start = wallOf(day, Number(value))
                  setSpan({
                    start,
                    end: Math.max(start + data.unit, Math.min(start + until - from, wallOf(day, open.until))),
                  })
                }}
              />
              <Select
                label={t('spaces.book.until')}
                value={String(until)}
                options={[...new Set([...stepsOf(from + data.unit, open.until, data.unit), until])]
                  .sort((a, b) => a - b)
                  .map((minute) => ({ value: String(minute), label: clockOf(minute, true) }))}
                onChange={(value) => setSpan({ start: looked.start, end: wallOf(day, Number(value)) })}
              />
              <Select
                label={t('spaces.space.features')}
                value={wanted}
                options={[
                  { value: '', label: t('spaces.feature.any') },
                  ...(data.spaces.some((one) => one.wheelchair)
                    ? [{ value: 'wheelchair', label: t('spaces.wheelchair') }]
                    : []),
                  ...known.map((code) => ({ value: code, label: featureWord(code) })),
                ]}
                onChange={want}
              />
              {found.items.length > 1 && plan ? (
                <Select
                  label={t('spaces.plan.which')}
                  value={plan.id}
                  options={found.items.map((one) => ({ value: one.id, label: one.name }))}
                  onChange={setFloor}
                />
              ) : null}
            </div>
            <div className={css.work} data-plan={plan ? '' : undefined}>
              {plan ? (
                <Plan
                  label={t('spaces.plan.at', { name: plan.name, time: timeWords(looked) })}
                  floor={floorOf(plan)}
                  names={names}
                  lives={lives}
                  unfit={unfit}
                  chosen={chosen || null}
                  onChoose={choose}
                />
              ) : null}
              <div className={css.side}>
                {space ? (
                  <One
                    space={space}
                    live={lives.get(space.id)}
                    span={looked}
                    mine={
                      data.taken.find(
                        (one) =>
                          one.space === space.id &&
                          one.mine &&
                          one.start < looked.end &&
                          looked.start < one.end,
                      )?.booking ?? null
                    }
                    onBook={onBook}
                    onOpen={onOpen}
                  />
                ) : null}
                <ul className={css.list} aria-label={t('spaces.plan.list', { time: timeWords(looked) })}>
                  {data.spaces
                    .filter((one) => !unfit.has(one.id))
                    .map((one) => {
                      const live = lives.get(one.id) as Live
                      return (
                        <li key={one.id}>
                          <button
                            type="button"
                            className={`m-list-row ${css.row}`}
                            aria-pressed={one.id === chosen}
                            onClick={() => choose(one.id)}
                          >
                            <Swatch state={live.state} />
                            <span className={css.words}>
                              <span className="m-cut">{one.name}</span>
                              <span className="m-cut m-soft m-caption">{liveWords(live)}</span>
                            </span>
                          </button>
                        </li>
                      )
                    })}
                </ul>
              </div>
            </div>
          </div>
        )
      }}
    </Shown>
  )
}

const dayStarts = (span: Span, day: string) => span.start >= wallOf(day) && span.start < wallOf(day, 1440)

interface OneProps {
  space: Space
  live: Live | undefined
  span: Span
  mine: string | null
  onBook: (space: string, span: Span) => void
  onOpen: (booking: string) => void
}

/** The space that was pressed: what it is, and the way to have it. */
function One({ space, live, span, mine, onBook, onOpen }: OneProps) {
  const [applying, setApplying] = useState(false)
  if (!live) return null
  return (
    <section className={css.one} aria-label={space.name} aria-live="polite">
      <h3>{space.name}</h3>
      <p className="m-soft">{[space.storey, detailWords(space)].filter(Boolean).join(' \u00B7 ')}</p>
      {space.note ? <p>{space.note}</p> : null}
      <p className={css.live}>
        <Swatch state={live.state} />
        {liveWords(live)}
      </p>
      {mine ? (
        <Button onClick={() => onOpen(mine)}>{t('spaces.plan.mine')}</Button>
      ) : (
        <Button
          kind={live.state === 'free' ? 'primary' : 'plain'}
          icon={CalendarCheck}
          onClick={() => onBook(space.id, span)}
        >
          {live.state === 'free'
            ? t('spaces.plan.book', { time: timeWords(span) })
            : t('spaces.plan.other-time')}
        </Button>
      )}
      {space.lets ? (
        <Button icon={Armchair} onClick={() => setApplying(true)}>
          {t('spaces.tenancy.apply')}
        </Button>
      ) : null}
      {applying ? <ApplyForm site={space.site} space={space.id} onClose={() => setApplying(false)} /> : null}
    </section>
  )
}
