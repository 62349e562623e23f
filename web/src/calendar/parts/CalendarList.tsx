import { Link } from '@tanstack/react-router'
import { CalendarPlus, Plus, Settings, Smartphone } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ground/ui/Button'
import { Dialog } from '../../ground/ui/Dialog'
import { Skeleton, Wrong } from '../../ground/ui/states'
import { TextField } from '../../ground/ui/TextField'
import { wrong } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { explain } from '../../ground/problem'
import { t } from '../../ground/words'
import { labelOf, look, makeCalendar, openOf, swap, useCalendars, type Calendar } from '../data/calendars'
import { ColourField } from './ColourField'
import { inkOf, PALETTE } from './colour'
import css from './CalendarList.module.css'

const GROUPS = ['mine', 'shared', 'project', 'place', 'subscribed'] as const
type Group = (typeof GROUPS)[number]

const groupOf = (one: Calendar): Group =>
  one.shared
    ? 'shared'
    : one.sort === 'personal' || one.sort === 'anniversaries'
      ? 'mine'
      : one.sort === 'project'
        ? 'project'
        : one.sort === 'subscribed'
          ? 'subscribed'
          : 'place'

/** The first colour nobody's calendar has. */
export const freeColour = (all: readonly Calendar[]): number =>
  PALETTE.find((index) => !all.some((one) => one.colour === index)) ?? 0

export function NewCalendar({ onClose }: { onClose: () => void }) {
  const { all } = useCalendars()
  const [name, setName] = useState('')
  const [colour, setColour] = useState(() => freeColour(all))
  const { error, pending, save } = useSaving()
  const make = async () => {
    if (name.trim() && (await save(() => makeCalendar(name.trim(), colour)))) onClose()
  }
  return (
    <Dialog
      title={t('calendar.make')}
      size="small"
      open
      onClose={onClose}
      foot={
        <>
          <Button kind="primary" pending={pending} aria-disabled={!name.trim()} onClick={() => void make()}>
            {t('calendar.make.do')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t('ground.cancel')}
          </Button>
        </>
      }
    >
      <form
        className="m-stack"
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <TextField
          label={t('calendar.field.name')}
          value={name}
          onChange={setName}
          maxLength={200}
          autoFocus
          error={error ? explain(error) : undefined}
        />
        <ColourField value={colour} onChange={setColour} />
      </form>
    </Dialog>
  )
}

/** The calendars in reach: shown or hidden, in one's own order, each with its settings. */
export function CalendarList() {
  const { query, all } = useCalendars()
  const [making, setMaking] = useState(false)
  if (query.isPending) return <Skeleton rows={6} />
  if (query.isError && !query.data) return <Wrong error={query.error} retry={() => void query.refetch()} />
  const possible = query.data?.possible ?? []
  return (
    <nav aria-label={t('calendar.calendars')} className={css.nav}>
      {GROUPS.map((group) => {
        const members = all.filter((one) => groupOf(one) === group)
        const openable = possible.filter((one) => (one.sort === 'project' ? 'project' : 'place') === group)
        if (members.length === 0 && openable.length === 0 && group !== 'mine') return null
        return (
          <section key={group} aria-label={t(`calendar.group.${group}`)}>
            <h3 className={css.head}>
              {t(`calendar.group.${group}`)}
              {group === 'mine' ? (
                <button
                  type="button"
                  className={css.small}
                  aria-label={t('calendar.make')}
                  data-tip={t('calendar.make')}
                  onClick={() => setMaking(true)}
                >
                  <Plus size={18} aria-hidden />
                </button>
              ) : null}
            </h3>
            <ul>
              {members.map((one, at) => (
                <li
                  key={one.id}
                  className={css.row}
                  onKeyDown={(event) => {
                    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined
                    if (by === undefined || at + by < 0 || at + by >= members.length) return
                    event.preventDefault()
                    void swap(members, at, by as -1 | 1)
                  }}
                >
                  <label className={css.one} style={{ ['--chip' as string]: inkOf(one.colour) }}>
                    <input
                      type="checkbox"
                      checked={!one.hidden}
                      onChange={(event) => void look(one.id, { hidden: !event.target.checked })}
                    />
                    <span className={css.name}>{labelOf(one)}</span>
                    {one.shared ? <span className={css.whose}>{one.owner.name}</span> : null}
                  </label>
                  <Link
                    to={`/calendar/c/${one.id}`}
                    className={css.small}
                    aria-label={t('calendar.settings.of', { name: labelOf(one) })}
                    data-tip={t('calendar.settings')}
                  >
                    <Settings size={18} aria-hidden />
                  </Link>
                </li>
              ))}
              {openable.map((one) => (
                <li key={one.owner.id}>
                  <button
                    type="button"
                    className={css.possible}
                    onClick={() => void openOf(one.owner.id).catch(wrong)}
                  >
                    <CalendarPlus size={18} aria-hidden />
                    {t('calendar.open-of', { name: one.owner.name })}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      <section className={css.foot} aria-label={t('calendar.more-calendars')}>
        <Link to="/calendar/bring" className="m-list-row">
          <CalendarPlus size={20} aria-hidden />
          <span className="m-cut">{t('calendar.bring')}</span>
        </Link>
        <Link to="/calendar/phone" className="m-list-row">
          <Smartphone size={20} aria-hidden />
          <span className="m-cut">{t('calendar.phone')}</span>
        </Link>
      </section>
      {making ? <NewCalendar onClose={() => setMaking(false)} /> : null}
    </nav>
  )
}
