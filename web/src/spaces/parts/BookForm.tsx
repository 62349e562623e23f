import { useQuery } from '@tanstack/react-query'
import { BellRing, CircleAlert, CircleCheck } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useHolidays } from '../../ground/days'
import { findParties } from '../../ground/parties'
import { byField, explain, Problem } from '../../ground/problem'
import { Avatar } from '../../ground/ui/Avatar'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { ComboBox, type Choice } from '../../ground/ui/ComboBox'
import { Dialog } from '../../ground/ui/Dialog'
import { fieldId, Form } from '../../ground/ui/Form'
import { Select } from '../../ground/ui/Select'
import { Wrong, Skeleton } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { done, wrong } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { book, bookWeekly, cancelBooking, dayOfSite, waitFor, when, type Day } from '../data/bookings'
import { policyOf, sheetOf, spacesOf, type Rules, type Sheet, type Space } from '../data/sites'
import { isLent, isSeat, openOn, otherTimes, reasonOf, type Reason } from '../rules/allowed'
import { liveOf } from '../rules/live'
import { detailWords, siteName, spanWords, timeWords } from '../rules/saying'
import { addDays, DAY, dayOf, minuteOf, wallOf, type Span } from '../rules/time'
import { Skipped, type Weeks } from './Skipped'
import { useNow } from './useNow'
import { WhenFields } from './WhenFields'
import css from './BookForm.module.css'

const FORM = 'book'
/** Other times and other spaces that are offered at once. */
const OFFERED = 3

interface Props {
  site: string
  /** The space that was pressed, and the time. */
  space: string
  span: Span
  onClose: () => void
}

/** Booking a space: what would be refused is said at once, with what could be had instead. */
export function BookForm({ site, space, span, onClose }: Props) {
  const sheet = useQuery(sheetOf(site))
  const policy = useQuery(policyOf(site))
  const spaces = useQuery(spacesOf(site))
  const failed = [sheet, policy, spaces].find((one) => one.isError && !one.data)
  const first = spaces.data?.items.find((one) => one.id === space) ?? spaces.data?.items[0]
  return sheet.data && policy.data && spaces.data && first ? (
    <Fields
      sheet={sheet.data}
      rules={policy.data.rules}
      spaces={spaces.data.items}
      first={first}
      span={span}
      onClose={onClose}
    />
  ) : (
    <Dialog title={t('spaces.book')} open onClose={onClose}>
      {failed ? <Wrong error={failed.error} retry={() => void failed.refetch()} /> : <Skeleton rows={5} />}
    </Dialog>
  )
}

interface FieldsProps extends Pick<Props, 'span' | 'onClose'> {
  /** The space that was pressed. */
  first: Space
  sheet: Sheet
  rules: Rules
  spaces: readonly Space[]
}

/** What speaks against a wish, and what could be had instead, from what is known of the day. */
function useVerdict(
  wish: Span,
  space: Space,
  people: number,
  { sheet, rules, spaces }: Pick<FieldsProps, 'sheet' | 'rules' | 'spaces'>,
) {
  const day = dayOf(wish.start)
  const grid = useQuery(dayOfSite(sheet.site, day)).data
  const holidays = useHolidays(day, day)
  const now = useNow()
  const holiday = holidays.get(day)
  return useMemo(() => {
    const hours = openOn(sheet.hours, day)
    const none = { hours, reason: null, times: [], beside: [] }
    if (!grid) return none
    const around = (one: Space) => ({
      rules,
      hours: sheet.hours,
      holiday,
      open: grid.open,
      taken: grid.taken.filter((each) => each.space === one.id),
      now,
    })
    const reason: Reason | null = reasonOf(wish, space, people, around(space))
    if (!reason) return none
    const times = otherTimes(wish, around(space).taken, hours, now, 60, rules.unit_minutes)
      .filter((span) => reasonOf(span, space, people, around(space)) === null)
      .slice(0, OFFERED)
    const beside = spaces
      .filter(
        (one) =>
          one.id !== space.id &&
          (one.kind === space.kind || (!isSeat(one.kind) && !isLent(one.kind) && !isSeat(space.kind))) &&
          isLent(one.kind) === isLent(space.kind) &&
          reasonOf(wish, one, people, around(one)) === null,
      )
      .sort((a, b) => a.capacity - b.capacity)
      .slice(0, OFFERED)
    return { hours, reason, times, beside }
  }, [grid, wish, space, people, rules, sheet, spaces, holiday, now, day])
}

function Fields({ sheet, rules, spaces, first, span, onClose }: FieldsProps) {
  const { error, pending, save } = useSaving()
  const now = useNow()
  const [wish, setWish] = useState(span)
  const [id, setId] = useState(first.id)
  const space = spaces.find((one) => one.id === id) ?? first
  const [draft, setDraft] = useState({ summary: '', people: 1, outside: false, count: 1 })
  const [other, setOther] = useState(false)
  const [person, setPerson] = useState<Choice | null>(null)
  const [weeks, setWeeks] = useState<Weeks | null>(null)
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change })
  const room = !isSeat(space.kind) && !isLent(space.kind)
  const people = room ? draft.people : 1
  const { hours, reason, times, beside } = useVerdict(wish, space, people, { sheet, rules, spaces })
  const errors = byField(error)
  const today = dayOf(now)
  const body = {
    space: space.id,
    ...when(wish),
    summary: draft.summary.trim(),
    people,
    outside: room && draft.outside,
    person: other ? (person?.id ?? null) : null,
  }
  const approval =
    space.approval || (room && (people >= rules.approval_people || (draft.outside && rules.approval_outside)))
  const submit = () => {
    if (reason || (other && !person)) return undefined
    return save(async () => {
      if (draft.count > 1) {
        const made = await bookWeekly({ ...body, count: draft.count, every: 1 })
        const missed = made.items.filter((one) => !one.booking)
        done(t('spaces.booked.weekly', { count: made.items.length - missed.length }))
        if (missed.length > 0) setWeeks({ made: made.items, body, space: space.name })
        else onClose()
        return
      }
      const made = await book(body)
      done(
        t(made.status === 'waiting-approval' ? 'spaces.booked.waiting' : 'spaces.booked', {
          name: space.name,
          when: spanWords(wish),
        }),
        () => void cancelBooking(made.id).catch(wrong),
      )
      onClose()
    })
  }
  const wait = () =>
    void waitFor({ space: space.id, ...when(wish), summary: draft.summary.trim(), people }).then(() => {
      done(t('spaces.waits.added', { name: space.name }))
      onClose()
    }, wrong)
  const search = async (text: string, signal: AbortSignal) =>
    (await findParties(text, 'person', 20, signal)).map((one) => ({
      id: one.id,
      label: one.name,
      detail: one.label,
      start: <Avatar id={one.id} fn={one.name} size={28} />,
    }))
  const labels = { summary: t('spaces.book.summary'), people: t('spaces.book.people') }
  if (weeks) return <Skipped weeks={weeks} people={people} onClose={onClose} />
  return (
    <Dialog title={t('spaces.book.of', { site: siteName(sheet) })} open onClose={onClose}>
      <Form
        name={FORM}
        labels={labels}
        error={error}
        onSubmit={() => void submit()}
        foot={
          <>
            <Button
              kind="primary"
              type="submit"
              pending={pending}
              aria-disabled={reason !== null || (other && !person)}
            >
              {draft.count > 1
                ? t('spaces.book.go.weekly', { count: draft.count })
                : approval
                  ? t('spaces.book.go.approval')
                  : t('spaces.book.go')}
            </Button>
            <Button onClick={onClose}>{t('ground.cancel')}</Button>
          </>
        }
      >
        <Select
          label={t('spaces.space')}
          hint={[space.storey, detailWords(space), space.note].filter(Boolean).join(' \u00B7 ')}
          value={space.id}
          options={spaces.map((one) => ({
            value: one.id,
            label: `${one.name} (${t(`spaces.kind.${one.kind}`)})`,
          }))}
          onChange={setId}
        />
        <WhenFields
          span={wish}
          onChange={setWish}
          hours={hours}
          unit={rules.unit_minutes}
          min={today}
          max={addDays(today, isSeat(space.kind) ? rules.seat_days : rules.room_days)}
          overnight={isLent(space.kind)}
        />
        <div className={css.verdict} role="status" data-bad={reason ? '' : undefined}>
          {reason ? (
            <>
              <p className={css.line}>
                <CircleAlert size={20} aria-hidden />
                {explain(new Problem(409, reason.code, reason.code, reason.params))}
              </p>
              {times.length > 0 || beside.length > 0 ? (
                <div className={css.offers}>
                  {beside.map((one) => (
                    <Button key={one.id} onClick={() => setId(one.id)}>
                      {t('spaces.instead.space', { name: one.name, time: timeWords(wish) })}
                    </Button>
                  ))}
                  {times.map((one) => (
                    <Button key={one.start} onClick={() => setWish(one)}>
                      {t('spaces.instead.time', { name: space.name, time: timeWords(one) })}
                    </Button>
                  ))}
                </div>
              ) : null}
              {reason.code === 'spaces.taken' ? (
                <Button kind="quiet" icon={BellRing} onClick={wait}>
                  {t('spaces.waits.add')}
                </Button>
              ) : null}
            </>
          ) : (
            <p className={css.line}>
              <CircleCheck size={20} aria-hidden />
              {approval
                ? t('spaces.verdict.approval', { when: spanWords(wish) })
                : t('spaces.verdict.free', { when: spanWords(wish) })}
            </p>
          )}
        </div>
        <TextField
          id={fieldId(FORM, 'summary')}
          label={labels.summary}
          hint={t('spaces.book.summary.hint')}
          value={draft.summary}
          error={errors.summary}
          maxLength={300}
          onChange={(summary) => set({ summary })}
        />
        {room ? (
          <div className={css.pair}>
            <TextField
              id={fieldId(FORM, 'people')}
              label={labels.people}
              type="number"
              min={1}
              max={space.capacity}
              end={<span className={css.unit}>{t('spaces.of-people', { count: space.capacity })}</span>}
              value={String(draft.people)}
              error={errors.people}
              onChange={(text) => set({ people: Math.max(1, Math.round(Number(text)) || 1) })}
            />
            <Checkbox checked={draft.outside} onChange={(outside) => set({ outside })}>
              {t('spaces.book.outside')}
            </Checkbox>
          </div>
        ) : null}
        {isLent(space.kind) ? null : (
          <Select
            label={t('spaces.book.repeat')}
            hint={draft.count > 1 ? t('spaces.book.repeat.hint') : undefined}
            value={String(draft.count)}
            options={Array.from({ length: Math.max(1, rules.recurring_most) }, (_, at) => ({
              value: String(at + 1),
              label: at === 0 ? t('spaces.book.once') : t('spaces.book.weekly', { count: at + 1 }),
            }))}
            onChange={(value) => set({ count: Number(value) })}
          />
        )}
        <Checkbox checked={other} onChange={setOther}>
          {t('spaces.book.other')}
        </Checkbox>
        {other ? (
          <ComboBox
            label={t('spaces.book.person')}
            value={person}
            onChange={setPerson}
            search={search}
            error={errors.person}
            required
          />
        ) : null}
      </Form>
    </Dialog>
  )
}

/** A time to begin with: the next hour of a day that is still open, or the first of its hours. */
export function firstSpan(day: string, hours: { from: number; until: number } | null, now: number): Span {
  const open = hours ?? { from: 9 * 60, until: 18 * 60 }
  const from = dayOf(now) === day ? Math.max(open.from, Math.ceil(minuteOf(now) / 30) * 30) : open.from
  const start = Math.min(from, Math.max(open.from, open.until - 60))
  return { start: wallOf(day, start), end: wallOf(day, Math.min(DAY, start + 60)) }
}

/** What is free during a span, by space. */
export const livesOf = (day: Day, span: Span) =>
  new Map(
    day.spaces.map((one) => {
      const open =
        isLent(one.kind) || day.open.some((each) => each.start <= span.start && span.end <= each.end)
      const last = day.open.find((each) => each.start <= span.start && span.start < each.end)?.end
      const closed = open ? [] : [span]
      return [one.id, liveOf(one.id, span, day.taken, closed, last ?? span.end)] as const
    }),
  )
