import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMemo, useState } from 'react'
import { onDay } from '../../ground/dates'
import { useHolidays } from '../../ground/days'
import { useParam, useQueryPart } from '../../ground/place'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { IconButton } from '../../ground/ui/IconButton'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { Select } from '../../ground/ui/Select'
import { Shown, Skeleton } from '../../ground/ui/states'
import { ThingHeader } from '../../ground/ui/ThingHeader'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import { bookingOf, changeBooking, chipsOf, dayOfSite, when, type Day } from '../data/bookings'
import { cache } from '../../ground/cache'
import { KINDS, sheetOf, SITE, type Kind, type Sheet } from '../data/sites'
import { BookForm } from '../parts/BookForm'
import { Grid, type GridActs, type Row } from '../parts/Grid'
import { useNarrow } from '../parts/narrow'
import { PlanBoard } from '../parts/PlanBoard'
import { Strips } from '../parts/Strips'
import { useLive } from '../parts/useLive'
import { useNow } from '../parts/useNow'
import { openOn } from '../rules/allowed'
import { detailWords, siteName, timeWords } from '../rules/saying'
import { addDays, DAY, dayOf, wallOf, type Span } from '../rules/time'
import css from './Board.module.css'

/** A day of a site: spaces by time, or on the plan; a press books. */
export default function Board() {
  const site = useParam('site')
  const query = useQuery(sheetOf(site))
  return (
    <Page title={query.data ? siteName(query.data) : t('spaces.menu')} bare>
      <Shown query={query} of={`${SITE}:${site}`} skeleton={<Skeleton rows={10} />}>
        {(sheet) => <Work sheet={sheet} />}
      </Shown>
    </Page>
  )
}

const VIEWS = ['grid', 'plan'] as const

function Work({ sheet }: { sheet: Sheet }) {
  const navigate = useNavigate()
  const narrow = useNarrow()
  const now = useNow()
  const today = dayOf(now)
  const [asked, setDay] = useQueryPart('day')
  const [view, setView] = useQueryPart('view')
  const [kind, setKind] = useQueryPart('kind')
  const [pressed, setPressed] = useState<{ space: string; span: Span } | null>(null)
  const day = /^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : today
  const query = useQuery(dayOfSite(sheet.site, day))
  const holiday = useHolidays(day, day).get(day)
  useLive()
  const opening = openOn(sheet.hours, day)
  const go = (next: string) => setDay(next === today ? '' : next)
  const acts: GridActs = {
    book: (space, span) => setPressed({ space, span }),
    open: (booking) => void navigate({ to: `/spaces/b/${booking}` }),
    stretch: (booking, span) => void stretch(booking, span),
  }
  return (
    <div className={css.board}>
      <ThingHeader
        path={[
          { title: t('spaces.sites'), to: '/spaces' },
          { title: siteName(sheet), to: `/spaces/sites/${sheet.site}` },
        ]}
        title={t('spaces.board.of', { site: siteName(sheet) })}
      />
      <div className={css.tools}>
        <span className={css.days}>
          <IconButton
            icon={ChevronLeft}
            label={t('spaces.board.before')}
            onClick={() => go(addDays(day, -1))}
          />
          <DateField
            label={t('spaces.book.day')}
            hideLabel
            value={day}
            onChange={(next) => (next ? go(next) : undefined)}
          />
          <IconButton
            icon={ChevronRight}
            label={t('spaces.board.after')}
            onClick={() => go(addDays(day, 1))}
          />
          {day === today ? null : <Button onClick={() => go(today)}>{t('spaces.board.today')}</Button>}
        </span>
        <RadioGroup
          label={t('spaces.board.view')}
          hideLabel
          joined
          value={VIEWS.find((one) => one === view) ?? 'grid'}
          options={VIEWS.map((one) => ({ value: one, label: t(`spaces.board.view.${one}`) }))}
          onChange={(next) => setView(next === 'grid' ? '' : next)}
        />
        <Shown query={query} skeleton={<span />}>
          {(data) => (
            <Select
              label={t('spaces.space.kind')}
              hideLabel
              value={kind}
              options={[
                { value: '', label: t('spaces.kind.all') },
                ...KINDS.filter((one) => data.spaces.some((each) => each.kind === one)).map((one) => ({
                  value: one,
                  label: t(`spaces.kind.${one}`),
                })),
              ]}
              onChange={setKind}
            />
          )}
        </Shown>
      </div>
      <p className={css.day} role="status">
        {onDay(day)}
        {holiday ? ` \u00B7 ${holiday}` : ''}
        {opening && !holiday
          ? ` \u00B7 ${t('spaces.board.open', { time: timeWords({ start: opening.from, end: opening.until }) })}`
          : ` \u00B7 ${t('spaces.board.closed')}`}
      </p>
      <Shown query={query} of={`${SITE}:${sheet.site}`} skeleton={<Skeleton rows={10} />}>
        {(data) =>
          view === 'plan' ? (
            <PlanBoard
              site={sheet.site}
              day={day}
              data={data}
              kind={kind}
              hours={opening}
              onBook={acts.book}
              onOpen={acts.open}
            />
          ) : (
            <Rows data={data} day={day} kind={kind} opening={opening} narrow={narrow} acts={acts} now={now} />
          )
        }
      </Shown>
      {pressed ? (
        <BookForm
          site={sheet.site}
          space={pressed.space}
          span={pressed.span}
          onClose={() => setPressed(null)}
        />
      ) : null}
    </div>
  )
}

/** Moves the end of one of my bookings; what the server refuses goes back by itself. */
async function stretch(id: string, span: Span): Promise<void> {
  try {
    const booking = await cache.fetchQuery(bookingOf(id))
    await changeBooking(booking, when(span))
    done(t('spaces.changed', { name: booking.space_name, when: timeWords(span) }))
  } catch (error) {
    wrong(error)
  }
}

interface RowsProps {
  data: Day
  day: string
  kind: string
  opening: { from: number; until: number } | null
  narrow: boolean
  acts: GridActs
  now: number
}

function Rows({ data, day, kind, opening, narrow, acts, now }: RowsProps) {
  const rows = useMemo((): Row[] => {
    const words = [t('spaces.state.mine'), t('spaces.state.taken'), t('spaces.state.let')] as const
    return KINDS.filter((one) => !kind || one === kind).flatMap((one: Kind) =>
      data.spaces
        .filter((space) => space.kind === one)
        .map((space) => ({
          space: space.id,
          name: space.name,
          detail: detailWords({ ...space, kind: '' }),
          group: t(`spaces.kind.${one}`),
          chips: chipsOf(data, space.id, now, ...words),
        })),
    )
  }, [data, kind, now])
  const closed = useMemo(() => shutOf(day, data.open), [day, data.open])
  if (rows.length === 0) return <p className="m-soft">{t('spaces.site.spaces.none')}</p>
  const props = { label: t('spaces.board'), day, rows, opening, closed, acts }
  return narrow ? (
    <Strips {...props} />
  ) : (
    <>
      <p className="m-hint">{t('spaces.grid.how')}</p>
      <div className={css.grid}>
        <Grid {...props} />
      </div>
    </>
  )
}

/** The times of a day at which a site is not open. */
function shutOf(day: string, open: readonly Span[]): (Span & { why: string })[] {
  const found: (Span & { why: string })[] = []
  let at = wallOf(day)
  for (const one of [...open].sort((a, b) => a.start - b.start)) {
    if (one.start > at) found.push({ start: at, end: one.start, why: t('spaces.state.closed') })
    at = Math.max(at, one.end)
  }
  const end = wallOf(day, DAY)
  if (at < end) found.push({ start: at, end, why: t('spaces.state.closed') })
  return found
}
