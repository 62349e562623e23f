import { useQuery } from '@tanstack/react-query'
import { ChevronLeft, ChevronRight, CalendarPlus } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { api, comeByLink, ok } from '../../ground/api'
import { copyText } from '../../ground/things/copying'
import { useTitle } from '../../ground/title'
import { Button } from '../../ground/ui/Button'
import { Form, fieldId } from '../../ground/ui/Form'
import { IconButton } from '../../ground/ui/IconButton'
import { PasswordField } from '../../ground/ui/PasswordField'
import { RadioGroup } from '../../ground/ui/RadioGroup'
import { Shown, Skeleton } from '../../ground/ui/states'
import { t } from '../../ground/words'
import { useWindowItems, windowOf, type WindowView } from '../data/window'
import { Agenda } from '../parts/Agenda'
import type { GridActs } from '../parts/Chip'
import { titleOf } from '../parts/Chip'
import { Days } from '../parts/Days'
import { Floating } from '../parts/Floating'
import { Month } from '../parts/Month'
import { useNarrow } from '../parts/narrow'
import { Dead, Outside } from '../parts/Outside'
import { PhoneDays } from '../parts/PhoneDays'
import { rangeOf, turned, type View } from '../parts/place'
import { periodName } from '../parts/Toolbar'
import type { Item } from '../rules/item'
import { spanWords, today } from '../rules/saying'
import css from './Window.module.css'

const VIEWS = ['month', 'week', 'agenda'] as const
const FORM = 'window'

function Password({ token, onOpen }: { token: string; onOpen: () => void }) {
  const [password, setPassword] = useState('')
  const [error, setError] = useState<unknown>()
  const [pending, setPending] = useState(false)
  useTitle(t('calendar.outside.password'))
  const open = async () => {
    setPending(true)
    setError(undefined)
    await ok(api.POST('/api/links/{token}/open', { params: { path: { token } }, body: { password } })).then(
      onOpen,
      setError,
    )
    setPending(false)
  }
  return (
    <>
      <h1>{t('calendar.outside.password')}</h1>
      <p className="m-soft">{t('calendar.outside.password.hint')}</p>
      <Form
        name={FORM}
        labels={{ password: t('calendar.outside.password.label') }}
        error={error}
        onSubmit={() => void open()}
        foot={
          <Button kind="primary" type="submit" pending={pending}>
            {t('calendar.outside.open')}
          </Button>
        }
      >
        <PasswordField
          id={fieldId(FORM, 'password')}
          label={t('calendar.outside.password.label')}
          value={password}
          onChange={setPassword}
          autoFocus
        />
      </Form>
    </>
  )
}

const nothing = () => undefined

function Calendar({ token, window }: { token: string; window: WindowView }) {
  const narrow = useNarrow()
  const [view, setView] = useState<View>('month')
  const [day, setDay] = useState(today())
  const [open, setOpen] = useState<{ item: Item; anchor: HTMLElement } | null>(null)
  const range = useMemo(() => rangeOf(view, day), [view, day])
  const { query, items } = useWindowItems(window, range.from, range.until)
  useTitle(window.name)
  const acts: GridActs = useMemo(
    () => ({
      open: (item, anchor) => setOpen({ item, anchor }),
      create: nothing,
      move: nothing,
      names: new Map(window.calendar ? [[window.calendar, window.name]] : []),
    }),
    [window],
  )
  const turn = (by: number) => setDay(turned(view, day, by))
  const ics = `${location.origin}/cal/${token}.ics`
  return (
    <>
      <header className={css.head}>
        <div className={css.name}>
          <h1>{window.name}</h1>
          <p className="m-soft m-caption">{t('calendar.outside.read-only')}</p>
        </div>
        <Button icon={CalendarPlus} onClick={() => copyText(ics, t('calendar.outside.copied'))}>
          {t('calendar.outside.subscribe')}
        </Button>
      </header>
      {window.note ? <p>{window.note}</p> : null}
      <div className={css.bar}>
        <h2 className={css.period} aria-live="polite">
          {periodName(view, day)}
        </h2>
        <span className="m-row">
          <IconButton icon={ChevronLeft} label={t('calendar.previous')} onClick={() => turn(-1)} />
          <Button onClick={() => setDay(today())}>{t('calendar.today')}</Button>
          <IconButton icon={ChevronRight} label={t('calendar.next')} onClick={() => turn(1)} />
        </span>
        <RadioGroup<View>
          label={t('calendar.view')}
          hideLabel
          joined
          value={view}
          options={VIEWS.map((one) => ({ value: one, label: t(`calendar.view.${one}`) }))}
          onChange={setView}
        />
      </div>
      <Shown query={query} skeleton={<Skeleton rows={8} />}>
        {() =>
          view === 'agenda' ? (
            <Agenda from={range.from} until={range.until} items={items} acts={acts} onMore={() => turn(1)} />
          ) : narrow ? (
            <PhoneDays
              week={view === 'week'}
              day={day}
              items={items}
              acts={acts}
              onDay={setDay}
              onTurn={turn}
            />
          ) : view === 'month' ? (
            <Month
              day={day}
              items={items}
              acts={acts}
              onDay={setDay}
              onWhole={(next) => {
                setDay(next)
                setView('agenda')
              }}
            />
          ) : (
            <Days
              from={range.from}
              until={range.until}
              day={day}
              items={items}
              acts={acts}
              onDay={setDay}
              onWhole={setDay}
              onList={(next) => {
                setView('agenda')
                setDay(next)
              }}
            />
          )
        }
      </Shown>
      {open ? (
        <Floating title={titleOf(open.item)} anchor={open.anchor} onClose={() => setOpen(null)}>
          <p>{spanWords(open.item)}</p>
          {open.item.place ? <p>{open.item.place}</p> : null}
        </Floating>
      ) : null}
    </>
  )
}

/** A calendar shared by its address: anybody looks, nobody changes anything. */
export default function Window({ token }: { token: string }) {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    comeByLink(token)
    setReady(true)
  }, [token])
  const query = useQuery({ ...windowOf(token), enabled: ready })
  return (
    <Outside wide={query.data?.password === false}>
      {query.isError ? (
        <Dead error={query.error} retry={() => void query.refetch()} />
      ) : query.data?.password ? (
        <Password token={token} onOpen={() => void query.refetch()} />
      ) : query.data ? (
        <Calendar token={token} window={query.data} />
      ) : (
        <Skeleton rows={6} />
      )}
    </Outside>
  )
}
