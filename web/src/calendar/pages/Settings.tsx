import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { Download, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Panes } from '../../ground/shell/Page'
import { Grants } from '../../ground/share/Grants'
import { sharingOf } from '../../ground/share/data'
import { Button } from '../../ground/ui/Button'
import { Shown, Skeleton } from '../../ground/ui/states'
import { TextArea } from '../../ground/ui/TextArea'
import { ThingHeader } from '../../ground/ui/ThingHeader'
import { Switch } from '../../ground/ui/Checkbox'
import { done, wrong } from '../../ground/ui/toasts'
import { t } from '../../ground/words'
import {
  calendarOf,
  changeCalendar,
  labelOf,
  look,
  trashCalendar,
  useCalendars,
  type Calendar,
} from '../data/calendars'
import { CalendarList } from '../parts/CalendarList'
import { ColourField } from '../parts/ColourField'
import { Subscription } from '../parts/Subscription'
import { UrlShare } from '../parts/UrlShare'
import css from './Settings.module.css'

function Sharing({ calendar }: { calendar: Calendar }) {
  const query = useQuery(sharingOf(calendar.ref))
  return (
    <Shown query={query} of={calendar.ref} skeleton={<Skeleton rows={3} />}>
      {(found) => (
        <>
          <section className={css.part} aria-labelledby="share-people">
            <h2 id="share-people">{t('calendar.share.people')}</h2>
            <p className="m-soft">{t('calendar.share.people.hint')}</p>
            <Grants of={calendar.ref} sharing={found} />
          </section>
          {calendar.may.includes('calendar.manage') ? (
            <section className={css.part} aria-labelledby="share-url">
              <h2 id="share-url">{t('calendar.share.url')}</h2>
              <UrlShare calendar={calendar.id} />
            </section>
          ) : null}
        </>
      )}
    </Shown>
  )
}

function Body({ calendar }: { calendar: Calendar }) {
  const navigate = useNavigate()
  const { byId } = useCalendars()
  const [note, setNote] = useState<string | null>(null)
  // One's own look is fresher in the list.
  const shown = byId.get(calendar.id) ?? calendar
  const manages = calendar.may.includes('calendar.manage')
  const rename = (name: string) => void changeCalendar(calendar, { name }).catch(wrong)
  const describe = () => {
    if (note === null || note === calendar.note) return setNote(null)
    void changeCalendar(calendar, { note }).then(() => {
      setNote(null)
      done(t('calendar.note.saved'))
    }, wrong)
  }
  return (
    <div className="m-stack">
      <ThingHeader
        path={[{ title: t('calendar.menu'), to: '/calendar' }]}
        title={labelOf(calendar)}
        onTitle={manages && !calendar.shared ? rename : undefined}
        acts={{ export: () => location.assign(`/api/calendar/calendars/${calendar.id}/file`) }}
      />
      {calendar.shared ? (
        <p className={css.role}>
          {t('calendar.share.mine', {
            owner: calendar.owner.name,
            role: t(`calendar.role.${calendar.role as 'view'}`),
          })}
        </p>
      ) : null}
      <section className={css.part} aria-label={t('calendar.look')}>
        <ColourField value={shown.colour} onChange={(colour) => void look(calendar.id, { colour })} />
        <Switch checked={!shown.hidden} onChange={(on) => void look(calendar.id, { hidden: !on })}>
          {t('calendar.show-in-view')}
        </Switch>
        {manages ? (
          <TextArea
            label={t('calendar.field.description')}
            value={note ?? calendar.note}
            onChange={setNote}
            onBlur={describe}
            maxLength={2000}
          />
        ) : calendar.note ? (
          <p>{calendar.note}</p>
        ) : null}
      </section>
      {calendar.sort === 'subscribed' ? <Subscription calendar={calendar} /> : null}
      {calendar.may.includes('share.see') ? <Sharing calendar={calendar} /> : null}
      <section className={css.part} aria-label={t('calendar.more-acts')}>
        <div className="m-row m-wrap">
          <a
            className="m-button m-button-plain"
            href={`/api/calendar/calendars/${calendar.id}/file`}
            download
          >
            <Download size={20} aria-hidden />
            {t('calendar.export')}
          </a>
          {manages && !calendar.default ? (
            <Button
              icon={Trash2}
              onClick={() =>
                void trashCalendar(calendar).then((gone) =>
                  gone ? void navigate({ to: '/calendar' }) : undefined,
                )
              }
            >
              {t('calendar.trash')}
            </Button>
          ) : null}
        </div>
      </section>
    </div>
  )
}

/** Name, colour and the two ways of sharing a calendar: with people until it is taken back, or by an address. */
export default function Settings() {
  const { calendar = '' }: { calendar?: string } = useParams({ strict: false })
  const navigate = useNavigate()
  const query = useQuery(calendarOf(calendar))
  return (
    <Panes
      title={t('calendar.menu')}
      list={<CalendarList />}
      thingTitle={
        query.data ? t('calendar.settings.of', { name: labelOf(query.data) }) : t('calendar.settings')
      }
      onBack={() => void navigate({ to: '/calendar', search: { list: '1' } })}
      thing={
        <Shown query={query} of={`calendar.calendar:${calendar}`} skeleton={<Skeleton rows={6} />}>
          {(found) => <Body key={found.id} calendar={found} />}
        </Shown>
      }
    />
  )
}
