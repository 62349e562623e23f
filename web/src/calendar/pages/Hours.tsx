import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Page } from '../../ground/shell/Page'
import { useMe } from '../../ground/session'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { Form } from '../../ground/ui/Form'
import { Shown, Skeleton } from '../../ground/ui/states'
import { done } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { hoursOf, saveHours } from '../data/meetings'
import { ClockField } from '../parts/ClockField'
import { addDays } from '../../ground/isoDays'
import { minutesOf, USUAL, type Hours } from '../rules/hours'
import { weekdayName } from '../rules/saying'
import { clockOf } from '../rules/wall'
import css from './Hours.module.css'

/** A Monday. */
const MONDAY = '2026-11-30'
const WEEK = [0, 1, 2, 3, 4, 5, 6]

function Fields({ kept }: { kept: Hours }) {
  const navigate = useNavigate()
  const [hours, setHours] = useState(kept)
  const { error, pending, save } = useSaving()
  const set = (change: Partial<Hours>) => setHours({ ...hours, ...change })
  const submit = async () => {
    const body = { ...hours, days: [...hours.days] }
    if (await save(() => saveHours(body))) {
      done(t('calendar.hours.saved'))
      void navigate({ to: '/calendar' })
    }
  }
  return (
    <Form
      name="hours"
      labels={{}}
      error={error}
      onSubmit={() => void submit()}
      foot={
        <>
          <Button kind="primary" type="submit" pending={pending}>
            {t('calendar.save')}
          </Button>
          <Button kind="quiet" onClick={() => setHours(USUAL)}>
            {t('calendar.hours.usual')}
          </Button>
        </>
      }
    >
      <fieldset className="m-radios">
        <legend className="m-label">{t('calendar.hours.days')}</legend>
        <div className={css.days}>
          {WEEK.map((one) => (
            <Checkbox
              key={one}
              checked={hours.days.includes(one)}
              onChange={(on) =>
                set({ days: on ? [...hours.days, one].sort() : hours.days.filter((day) => day !== one) })
              }
            >
              {weekdayName(addDays(MONDAY, one))}
            </Checkbox>
          ))}
        </div>
      </fieldset>
      <div className={css.clocks}>
        <ClockField
          label={t('calendar.hours.begin')}
          value={minutesOf(hours.begin)}
          onChange={(minute) => set({ begin: clockOf(minute) })}
        />
        <ClockField
          label={t('calendar.hours.end')}
          value={minutesOf(hours.end)}
          onChange={(minute) => set({ end: clockOf(minute) })}
        />
      </div>
      <Checkbox
        checked={hours.lunch_begin !== null}
        onChange={(on) =>
          set(
            on
              ? { lunch_begin: USUAL.lunch_begin, lunch_end: USUAL.lunch_end }
              : { lunch_begin: null, lunch_end: null },
          )
        }
      >
        {t('calendar.hours.lunch')}
      </Checkbox>
      {hours.lunch_begin !== null && hours.lunch_end !== null ? (
        <div className={css.clocks}>
          <ClockField
            label={t('calendar.hours.lunch.begin')}
            value={minutesOf(hours.lunch_begin)}
            onChange={(minute) => set({ lunch_begin: clockOf(minute) })}
          />
          <ClockField
            label={t('calendar.hours.lunch.end')}
            value={minutesOf(hours.lunch_end)}
            onChange={(minute) => set({ lunch_end: clockOf(minute) })}
          />
        </div>
      ) : null}
    </Form>
  )
}

/** When one works: times for meetings are looked for within, and grids show the rest a little darker. */
export default function HoursPage() {
  const me = useMe()
  const query = useQuery(hoursOf([me.id]))
  return (
    <Page title={t('calendar.hours')} reading>
      <p className="m-soft">{t('calendar.hours.lead')}</p>
      <Shown query={query} skeleton={<Skeleton rows={4} />}>
        {(found) => <Fields kept={found.get(me.id) ?? USUAL} />}
      </Shown>
    </Page>
  )
}
