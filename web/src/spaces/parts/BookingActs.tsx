import { CalendarClock, CircleX, DoorClosed, DoorOpen, Handshake, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { findParties } from '../../ground/parties'
import { explain } from '../../ground/problem'
import { Avatar } from '../../ground/ui/Avatar'
import { Button } from '../../ground/ui/Button'
import { ComboBox, type Choice } from '../../ground/ui/ComboBox'
import { Dialog } from '../../ground/ui/Dialog'
import type { Item } from '../../ground/ui/Menu'
import { Menu } from '../../ground/ui/Menu'
import { done, wrong } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import {
  arrive,
  cancelBooking,
  cancelSeries,
  changeBooking,
  handOver,
  leave,
  takeBooking,
  when,
  type Booking,
} from '../data/bookings'
import { spanWords, timeWords } from '../rules/saying'
import { STEP, toWall, type Span } from '../rules/time'
import { useNow } from './useNow'
import { ChangeTime } from './ChangeTime'

type Window = 'change' | 'hand-over' | 'cancel' | null

export const spanOf = (booking: Booking): Span => ({
  start: toWall(booking.dtstart),
  end: toWall(booking.dtend),
})

/** What may be done with a booking: at most two buttons, the rest behind the dots. */
export function BookingActs({ booking }: { booking: Booking }) {
  const [window, setWindow] = useState<Window>(null)
  const now = useNow()
  const may = (act: string) => booking.may.includes(act)
  const span = spanOf(booking)
  const said = { name: booking.space_name, when: spanWords(span) }
  const run = (asked: Promise<unknown>, words: string, undo?: () => void) =>
    void asked.then(() => done(words, undo), wrong)
  const begun = now >= span.start
  // Whoever leaves early gives the rest back, from the next half-hour on.
  const items: Item[] = [
    ...(may('change')
      ? [
          {
            id: 'change',
            label: begun ? t('spaces.act.extend') : t('spaces.act.change'),
            icon: CalendarClock,
            run: () => setWindow('change'),
          },
        ]
      : []),
    ...(may('change') && begun && now + STEP < span.end && !may('leave')
      ? [
          {
            id: 'shorten',
            label: t('spaces.act.release'),
            icon: Undo2,
            run: () =>
              run(
                changeBooking(booking, when({ start: span.start, end: Math.ceil(now / STEP) * STEP })),
                t('spaces.act.released', said),
              ),
          },
        ]
      : []),
    ...(may('hand-over')
      ? [
          {
            id: 'hand-over',
            label: t('spaces.act.hand-over'),
            icon: Handshake,
            run: () => setWindow('hand-over'),
          },
        ]
      : []),
    ...(may('cancel')
      ? [
          {
            id: 'cancel',
            label: t('spaces.act.cancel'),
            icon: CircleX,
            danger: true,
            run: () =>
              booking.series
                ? setWindow('cancel')
                : run(cancelBooking(booking.id), t('spaces.act.cancelled', said)),
          },
        ]
      : []),
  ]
  return (
    <>
      {may('take') ? (
        <Button kind="primary" onClick={() => run(takeBooking(booking.id), t('spaces.act.taken', said))}>
          {t('spaces.act.take')}
        </Button>
      ) : null}
      {may('arrive') ? (
        <Button
          kind="primary"
          icon={DoorOpen}
          onClick={() => run(arrive(booking.id), t('spaces.act.arrived', said))}
        >
          {t('spaces.act.arrive')}
        </Button>
      ) : null}
      {may('leave') ? (
        <Button icon={DoorClosed} onClick={() => run(leave(booking.id), t('spaces.act.left', said))}>
          {t('spaces.act.leave')}
        </Button>
      ) : null}
      {items.length > 0 ? (
        <Menu label={t('spaces.act.more', { name: booking.space_name })} groups={[items]} />
      ) : null}
      {window === 'change' ? <ChangeTime booking={booking} onClose={() => setWindow(null)} /> : null}
      {window === 'hand-over' ? <HandOver booking={booking} onClose={() => setWindow(null)} /> : null}
      {window === 'cancel' ? (
        <Dialog
          title={t('spaces.act.cancel')}
          open
          size="small"
          onClose={() => setWindow(null)}
          foot={
            <>
              <Button
                kind="primary"
                onClick={() => {
                  setWindow(null)
                  run(cancelBooking(booking.id), t('spaces.act.cancelled', said))
                }}
              >
                {t('spaces.act.cancel.this')}
              </Button>
              <Button
                onClick={() => {
                  setWindow(null)
                  run(
                    cancelSeries(booking.series as string, booking.dtstart),
                    t('spaces.act.cancelled.series', { name: booking.space_name }),
                  )
                }}
              >
                {t('spaces.act.cancel.following')}
              </Button>
            </>
          }
        >
          <p>{t('spaces.act.cancel.series', { name: booking.space_name, when: timeWords(span) })}</p>
        </Dialog>
      ) : null}
    </>
  )
}

function HandOver({ booking, onClose }: { booking: Booking; onClose: () => void }) {
  const [person, setPerson] = useState<Choice | null>(null)
  const { error, pending, save } = useSaving()
  const search = async (text: string, signal: AbortSignal) =>
    (await findParties(text, 'person', 20, signal))
      .filter((one) => one.id !== booking.person)
      .map((one) => ({
        id: one.id,
        label: one.name,
        detail: one.label,
        start: <Avatar id={one.id} fn={one.name} size={28} />,
      }))
  const give = async () => {
    if (!person || !(await save(() => handOver(booking.id, person.id)))) return
    done(t('spaces.act.handed', { name: booking.space_name, person: person.label }))
    onClose()
  }
  return (
    <Dialog
      title={t('spaces.act.hand-over')}
      open
      size="small"
      onClose={onClose}
      foot={
        <Button kind="primary" pending={pending} aria-disabled={!person} onClick={() => void give()}>
          {t('spaces.act.hand-over')}
        </Button>
      }
    >
      <div className="m-stack">
        <p>
          {t('spaces.act.hand-over.lead', { name: booking.space_name, when: spanWords(spanOf(booking)) })}
        </p>
        <ComboBox
          label={t('spaces.act.hand-over.to')}
          value={person}
          onChange={setPerson}
          search={search}
          error={error ? explain(error) : undefined}
          required
        />
      </div>
    </Dialog>
  )
}
