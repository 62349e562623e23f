import { t } from '../../ground/words'
import { hoursOf, placed, type Hours } from '../rules/grid'
import { timeOf } from './Grid'
import { clockOf, dayOf, minuteOf, overlaps, STEP, wallOf, type Span, type Wall } from '../rules/time'
import type { GridActs, Row } from './Grid'
import { useNow } from './useNow'
import css from './Strips.module.css'

interface Props {
  label: string
  day: string
  rows: readonly Row[]
  opening: Hours | null
  closed: readonly (Span & { why: string })[]
  acts: GridActs
}

/** The first free half-hour of a row from a moment on; null when the day has none left. */
function firstFree(row: Row, closed: readonly Span[], from: Wall, until: Wall): Wall | null {
  for (let start = from; start + STEP <= until; start += STEP) {
    const span = { start, end: start + STEP }
    if (![...row.chips, ...closed].some((one) => overlaps(one, span))) return start
  }
  return null
}

/** The grid of a phone: one space a row, its day as a strip below its name. */
export function Strips({ label, day, rows, opening, closed, acts }: Props) {
  const begin = wallOf(day)
  const now = useNow()
  const hours = hoursOf(
    opening,
    rows.flatMap((row) => row.chips.filter((one) => !one.let)),
    begin,
  )
  const from = Math.max(begin + hours.from, dayOf(now) === day ? Math.floor(now / STEP) * STEP : 0)
  const ticks = Array.from(
    { length: (hours.until - hours.from) / 60 + 1 },
    (_, at) => hours.from + at * 60,
  ).filter((minute) => (minute - hours.from) % 180 === 0)
  return (
    <ul className={css.strips} aria-label={label}>
      {rows.map((row, index) => {
        const free = firstFree(row, closed, from, begin + hours.until)
        return (
          <li key={row.space}>
            {row.group && row.group !== rows[index - 1]?.group ? (
              <h3 className={css.group}>{row.group}</h3>
            ) : null}
            <div className={css.head}>
              <span className={css.name}>
                <span className="m-cut">{row.name}</span>
                <span className={`m-cut ${css.detail}`}>{row.detail}</span>
              </span>
              {free === null ? (
                <span className={css.none}>{t('spaces.strip.none')}</span>
              ) : (
                <button
                  type="button"
                  className="m-button m-button-plain"
                  aria-label={t('spaces.strip.book.of', { name: row.name, time: clockOf(free) })}
                  onClick={() =>
                    acts.book(row.space, { start: free, end: Math.min(free + 60, begin + hours.until) })
                  }
                >
                  <span>{t('spaces.strip.book', { time: clockOf(free) })}</span>
                </button>
              )}
            </div>
            <div
              className={css.strip}
              role="group"
              aria-label={t('spaces.grid.row', { name: row.name, count: row.chips.length })}
            >
              {closed.map((one) => {
                const place = placed(one, begin, hours)
                return place ? (
                  <span
                    key={one.start}
                    className={css.closed}
                    style={{ insetInlineStart: `${place.left * 100}%`, inlineSize: `${place.width * 100}%` }}
                  >
                    <span className="m-hidden">{one.why}</span>
                  </span>
                ) : null
              })}
              {row.chips.map((chip) => {
                const place = placed(chip, begin, hours)
                if (!place) return null
                const words = `${chip.title}, ${timeOf(chip)}`
                const style = {
                  insetInlineStart: `${place.left * 100}%`,
                  inlineSize: `${place.width * 100}%`,
                }
                return chip.booking && chip.mine ? (
                  <button
                    key={chip.key}
                    type="button"
                    className={css.chip}
                    data-mine
                    style={style}
                    aria-label={`${t('spaces.state.mine')}, ${words}`}
                    onClick={() => acts.open(chip.booking as string)}
                  />
                ) : (
                  <span key={chip.key} className={css.chip} data-mine={chip.mine || undefined} style={style}>
                    <span className="m-hidden">
                      {chip.mine ? `${t('spaces.state.mine')}, ${words}` : words}
                    </span>
                  </span>
                )
              })}
              {dayOf(now) === day && minuteOf(now) > hours.from && minuteOf(now) < hours.until ? (
                <span
                  className={css.now}
                  aria-hidden
                  style={{
                    insetInlineStart: `${((minuteOf(now) - hours.from) / (hours.until - hours.from)) * 100}%`,
                  }}
                />
              ) : null}
            </div>
            <div className={css.ticks} aria-hidden>
              {ticks.map((minute) => (
                <span
                  key={minute}
                  style={{
                    insetInlineStart: `${((minute - hours.from) / (hours.until - hours.from)) * 100}%`,
                  }}
                >
                  {clockOf(minute, true)}
                </span>
              ))}
            </div>
          </li>
        )
      })}
    </ul>
  )
}
