import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { onDay, today } from '../../ground/dates'
import { byField } from '../../ground/problem'
import { Part } from '../../ground/shell/Sections'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { fieldId, Form } from '../../ground/ui/Form'
import { Select } from '../../ground/ui/Select'
import { Shown, Skeleton } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { TextField } from '../../ground/ui/TextField'
import { done, wrong } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t, tMaybe } from '../../ground/words'
import { closedOut, closeSite, closuresOf, reopen, type Closure } from '../data/attending'
import { sheets } from '../data/sites'
import { siteName, spanWords } from '../rules/saying'
import { addDays, dayOf, toIso, toWall, wallOf } from '../rules/time'
import css from './ManageClosures.module.css'

const FORM = 'closure'

/** Closing a site for a time by one act, or all without one: whoever booked there is moved or told; opening it again. */
export function ManageClosures({ site }: { site: string | null }) {
  const query = useQuery(closuresOf(site))
  // Beside the closures of all sites the single ones stand on their own pages.
  const of = (items: Closure[]) => (site ? items : items.filter((one) => one.site === null))
  return (
    <div className={css.closures}>
      <CloseForm site={site} />
      {site && query.data?.may.includes('spaces.close-all') ? (
        <p>
          <Link to="/spaces/closures">{t('spaces.closures.all')}</Link>
        </p>
      ) : null}
      <Shown
        query={query}
        skeleton={<Skeleton rows={3} />}
        empty={(data) =>
          of(data.items).length === 0 ? <p className="m-soft">{t('spaces.closures.none')}</p> : null
        }
      >
        {(data) => (
          <Part title={t('spaces.closures')}>
            <ul className={css.list}>
              {of(data.items).map((one) => (
                <One key={one.id} closure={one} />
              ))}
            </ul>
          </Part>
        )}
      </Shown>
    </div>
  )
}

function CloseForm({ site }: { site: string | null }) {
  const all = useQuery(sheets).data?.items ?? []
  const [draft, setDraft] = useState({ from: today(), until: addDays(today(), 13), reason: '', moves: '' })
  const { error, pending, save } = useSaving()
  const errors = byField(error)
  const labels = { reason: t('spaces.closure.reason') }
  const submit = async () => {
    if (!draft.reason.trim()) return
    const worked = await save(() =>
      closeSite({
        site,
        dtstart: toIso(wallOf(draft.from)),
        dtend: toIso(wallOf(addDays(draft.until, 1))),
        reason: draft.reason.trim(),
        moves_to: draft.moves || null,
      }),
    )
    if (!worked) return
    done(t('spaces.closure.done'))
    setDraft({ ...draft, reason: '' })
  }
  return (
    <Form
      name={FORM}
      labels={labels}
      error={error}
      onSubmit={() => void submit()}
      foot={
        <Button kind="danger" type="submit" pending={pending} aria-disabled={!draft.reason.trim()}>
          {t(site ? 'spaces.closure.go' : 'spaces.closure.all.go')}
        </Button>
      }
    >
      <p>{t(site ? 'spaces.closure.lead' : 'spaces.closure.all.lead')}</p>
      <div className={css.fields}>
        <DateField
          label={t('spaces.closure.from')}
          value={draft.from}
          min={today()}
          onChange={(from) =>
            from ? setDraft({ ...draft, from, until: from > draft.until ? from : draft.until }) : undefined
          }
        />
        <DateField
          label={t('spaces.closure.until')}
          value={draft.until}
          min={draft.from}
          onChange={(until) => (until ? setDraft({ ...draft, until }) : undefined)}
        />
        {site ? (
          <Select
            label={t('spaces.closure.moves')}
            value={draft.moves}
            options={[
              { value: '', label: t('spaces.closure.remote') },
              ...all
                .filter((one) => one.site !== site)
                .map((one) => ({ value: one.site, label: siteName(one) })),
            ]}
            onChange={(moves) => setDraft({ ...draft, moves })}
          />
        ) : null}
      </div>
      <TextField
        id={fieldId(FORM, 'reason')}
        label={labels.reason}
        value={draft.reason}
        error={errors.reason}
        maxLength={300}
        required
        onChange={(reason) => setDraft({ ...draft, reason })}
      />
    </Form>
  )
}

function One({ closure }: { closure: Closure }) {
  const [open, setOpen] = useState(false)
  const people = useQuery({ ...closedOut(closure.id), enabled: open })
  const [first, last] = [dayOf(toWall(closure.dtstart)), dayOf(toWall(closure.dtend) - 1)]
  return (
    <li className={css.closure}>
      <div className="m-row m-wrap">
        <strong>
          {onDay(first)} {'\u2013'} {onDay(last)}
        </strong>
        {closure.reopened_at ? (
          <Tag>{t('spaces.closure.reopened')}</Tag>
        ) : closure.announced_at ? (
          <Tag tone="warning">{t('spaces.closure.announced')}</Tag>
        ) : (
          <Tag tone="info">{t('spaces.closure.on-its-way')}</Tag>
        )}
      </div>
      <p>{closure.reason}</p>
      <p className="m-soft">
        {t('spaces.closure.counts', {
          moved: closure.moved,
          remote: closure.remote,
          reacted: closure.reacted,
        })}
      </p>
      <div className="m-row m-wrap">
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('spaces.closure.people')}
        </Button>
        {closure.reopened_at ? null : (
          <Button
            onClick={() => void reopen(closure.id).then(() => done(t('spaces.closure.reopening')), wrong)}
          >
            {t('spaces.closure.reopen')}
          </Button>
        )}
      </div>
      {open ? (
        <Shown
          query={people}
          skeleton={<Skeleton rows={3} />}
          empty={(data) =>
            data.items.length === 0 ? <p className="m-soft">{t('spaces.closure.nobody')}</p> : null
          }
        >
          {(data) => (
            <ul className={css.people}>
              {data.items.map((one) => (
                <li key={one.booking}>
                  <span className={css.who}>
                    {one.person_fn}{' '}
                    <span className="m-soft">
                      {spanWords({ start: toWall(one.dtstart), end: toWall(one.dtend) })}
                    </span>
                  </span>
                  <span className="m-soft">
                    {one.moved_to_name
                      ? t('spaces.closure.moved-to', { name: one.moved_to_name })
                      : (tMaybe(`spaces.outcome.${one.outcome}`) ?? one.outcome)}
                  </span>
                  <Tag tone={one.reacted_at ? 'success' : 'warning'}>
                    {t(one.reacted_at ? 'spaces.closure.knows' : 'spaces.closure.silent')}
                  </Tag>
                </li>
              ))}
            </ul>
          )}
        </Shown>
      ) : null}
    </li>
  )
}
