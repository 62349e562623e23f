import { isSameDay, parseDate, today, type CalendarDate } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import { useContext } from 'react'
import { Button } from 'react-aria-components/Button'
import {
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarStateContext,
  Heading,
} from 'react-aria-components/Calendar'
import { DateInput, DatePicker, DateSegment } from 'react-aria-components/DatePicker'
import { Dialog } from 'react-aria-components/Dialog'
import { FieldError } from 'react-aria-components/FieldError'
import { Group } from 'react-aria-components/Group'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Label } from 'react-aria-components/Label'
import { Popover } from 'react-aria-components/Popover'
import { Text } from 'react-aria-components/Text'
import { onDay, ZONE } from '../dates'
import { localeNow } from '../words'
import { Required, type FieldProps } from './Field'

interface Props extends FieldProps {
  /** ISO date, `2026-11-21`; empty when none. */
  value: string
  onChange: (value: string) => void
  /** First and last date that can be chosen. */
  min?: string
  max?: string
  /** Name of a day that is not ordinary: a holiday. Said in words and marked. */
  dayNote?: (day: string) => string | undefined
}

/** The days of the month that are not ordinary, in words. */
function DayNotes({ of }: { of: Props['dayNote'] }) {
  const range = useContext(CalendarStateContext)?.visibleRange
  if (!of || !range) return null
  const days = Array.from({ length: range.end.compare(range.start) + 1 }, (_, index) =>
    range.start.add({ days: index }),
  )
  const notes = days.flatMap((day) => {
    const note = of(day.toString())
    return note ? [{ day: day.toString(), note }] : []
  })
  if (notes.length === 0) return null
  return (
    <ul className="m-day-notes">
      {notes.map(({ day, note }) => (
        <li key={day}>
          <span className="m-num">{onDay(day)}</span> {note}
        </li>
      ))}
    </ul>
  )
}

const asDate = (iso: string | undefined): CalendarDate | undefined => {
  if (!iso) return undefined
  try {
    return parseDate(iso)
  } catch {
    return undefined
  }
}

const SUNDAY = 0
const SATURDAY = 6

/** A date, typed or picked. */
export function DateField({
  label,
  hint,
  error,
  required,
  hideLabel,
  value,
  onChange,
  min,
  max,
  dayNote,
}: Props) {
  const now = today(ZONE)
  return (
    <I18nProvider locale={localeNow()}>
      <DatePicker
        className="m-field"
        data-invalid={error ? '' : undefined}
        value={asDate(value) ?? null}
        onChange={(date) => onChange(date ? date.toString() : '')}
        minValue={asDate(min)}
        maxValue={asDate(max)}
        isInvalid={Boolean(error)}
        isRequired={required}
        firstDayOfWeek="sun"
      >
        <Label className={hideLabel ? 'm-hidden' : 'm-label'}>
          {label}
          {required ? <Required /> : null}
        </Label>
        <Group className="m-box">
          <DateInput className="m-input m-date">
            {(segment) => <DateSegment segment={segment} className="m-segment" />}
          </DateInput>
          <Button className="m-icon-button">
            <CalendarDays size={20} aria-hidden />
          </Button>
        </Group>
        {error ? <FieldError className="m-error">{error}</FieldError> : null}
        {hint ? (
          <Text slot="description" className="m-hint">
            {hint}
          </Text>
        ) : null}
        <Popover className="m-popover">
          <Dialog className="m-calendar-box" aria-label={label}>
            <Calendar className="m-calendar">
              <header>
                <Button slot="previous" className="m-icon-button">
                  <ChevronLeft size={20} aria-hidden />
                </Button>
                <Heading />
                <Button slot="next" className="m-icon-button">
                  <ChevronRight size={20} aria-hidden />
                </Button>
              </header>
              <CalendarGrid weekdayStyle="short">
                <CalendarGridHeader>
                  {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
                </CalendarGridHeader>
                <CalendarGridBody>
                  {(date) => {
                    const weekday = date.toDate('UTC').getUTCDay()
                    const note = dayNote?.(date.toString())
                    return (
                      <CalendarCell
                        date={date}
                        className="m-day"
                        data-rest={
                          note || weekday === SUNDAY
                            ? 'holiday'
                            : weekday === SATURDAY
                              ? 'saturday'
                              : undefined
                        }
                        data-today={isSameDay(date, now) || undefined}
                      />
                    )
                  }}
                </CalendarGridBody>
              </CalendarGrid>
              <DayNotes of={dayNote} />
            </Calendar>
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  )
}
