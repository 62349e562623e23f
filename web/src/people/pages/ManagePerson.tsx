import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { KeyRound, PenLine, Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { api, ok } from '../../ground/api'
import { onDay } from '../../ground/dates'
import { useParam } from '../../ground/place'
import { byField } from '../../ground/problem'
import { useMe } from '../../ground/session'
import { Page } from '../../ground/shell/Page'
import { Avatar } from '../../ground/ui/Avatar'
import { Button } from '../../ground/ui/Button'
import { Checkbox } from '../../ground/ui/Checkbox'
import { DateField } from '../../ground/ui/DateField'
import { Dialog } from '../../ground/ui/Dialog'
import { Form } from '../../ground/ui/Form'
import { IconButton } from '../../ground/ui/IconButton'
import { Menu } from '../../ground/ui/Menu'
import { Shown } from '../../ground/ui/states'
import { Tag } from '../../ground/ui/Tag'
import { done, wrong } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { matching, person, type BoardTerm, type Invitation, type PersonView } from '../data'
import { Part } from '../parts/Facts'
import type { Line } from '../parts/LineDialog'
import { ManagePages } from '../parts/ManagePages'
import styles from '../parts/people.module.css'
import { PersonFields, personLabels, type PersonDraft } from '../parts/PersonFields'
import { during, kindText } from '../parts/PersonPage'
import { StatusTag } from '../parts/PersonRow'

const LineDialog = lazy(() => import('../parts/LineDialog'))
const TermDialog = lazy(() => import('../parts/TermDialog'))
const InvitationSheet = lazy(() => import('../parts/InvitationSheet'))

const draftOf = (view: PersonView): PersonDraft => ({
  fn: view.person.fn,
  fn_en: view.person.fn_en,
  number: view.person.number ?? '',
  email: view.person.email ?? '',
  tel: view.person.tel,
  extension: view.person.extension,
  mobile: view.person.mobile,
  duties: view.person.duties,
  org: view.person.org,
  joined_on: view.joined_on ?? '',
})

function Particulars({ view }: { view: PersonView }) {
  const cache = useQueryClient()
  const start = draftOf(view)
  const [draft, setDraft] = useState(start)
  const { error, pending, save } = useSaving()
  const changed = Object.fromEntries(
    (Object.keys(draft) as (keyof PersonDraft)[])
      .filter((name) => draft[name] !== start[name])
      .map((name) => [name, draft[name] || (name === 'joined_on' || name === 'email' ? null : '')]),
  )
  const submit = async () => {
    const worked = await save(async () => {
      await ok(
        api.PATCH('/api/people/{person}', {
          params: { path: { person: view.person.id } },
          headers: matching(view.revision),
          body: changed,
        }),
      )
      await cache.invalidateQueries({ queryKey: ['people.person'] })
    })
    if (worked) done(t('people.saved'))
  }
  return (
    <Form
      name="person"
      labels={personLabels()}
      error={error}
      onSubmit={() => void submit()}
      foot={
        <Button
          kind="primary"
          type="submit"
          pending={pending}
          aria-disabled={Object.keys(changed).length === 0}
        >
          {t('people.save')}
        </Button>
      }
    >
      <PersonFields
        form="person"
        draft={draft}
        errors={byField(error)}
        onChange={(change) => setDraft({ ...draft, ...change })}
        fields={[
          'fn',
          'fn_en',
          ...(view.person.sort === 'staff' ? [] : (['org'] as const)),
          'email',
          'extension',
          'tel',
          'mobile',
          ...(view.person.sort === 'external' ? [] : (['joined_on'] as const)),
          'duties',
        ]}
        required={['fn']}
      />
    </Form>
  )
}

function Lines({ view }: { view: PersonView }) {
  const [open, setOpen] = useState<Line | null>(null)
  const STATUSES = ['leave', 'seconded-out', 'seconded-in', 'suspended', 'relieved'] as const
  const groups: { of: Line['of']; rows: { line: Line; text: string; tag?: string }[] }[] = [
    {
      of: 'assignments',
      rows: view.assignments.map((line) => ({
        line: { of: 'assignments', line },
        text: [view.units[line.id], line.duty || line.rank].filter(Boolean).join(' · '),
        tag: line.main ? t('people.main') : t('people.concurrent'),
      })),
    },
    {
      of: 'employments',
      rows: view.employments.map((line) => ({
        line: { of: 'employments', line },
        text: [kindText(line.kind), line.grade, line.family].filter(Boolean).join(' · '),
        tag: line.extra ? t('people.extra') : undefined,
      })),
    },
    {
      of: 'standings',
      rows: view.standings.map((line) => ({
        line: { of: 'standings', line },
        text: [
          t(`people.status.${STATUSES.find((one) => one === line.status) ?? 'leave'}`),
          line.reason,
          line.counterpart,
        ]
          .filter(Boolean)
          .join(' · '),
      })),
    },
  ]
  return (
    <>
      {groups.map((group) => (
        <Part
          key={group.of}
          title={t(`people.lines.${group.of}`)}
          aside={
            <Button kind="quiet" icon={Plus} onClick={() => setOpen({ of: group.of })}>
              {t(`people.line.add.${group.of}`)}
            </Button>
          }
        >
          {group.rows.length === 0 ? (
            <p className="m-soft">{t(`people.lines.none.${group.of}`)}</p>
          ) : (
            <ul className={styles.lines}>
              {group.rows.map(({ line, text, tag }) => (
                <li key={line.line?.id}>
                  <span>
                    {text}
                    <span className="m-block m-soft m-caption m-num">
                      {during(line.line?.since ?? '', line.line?.until)}
                    </span>
                  </span>
                  {tag ? <Tag tone={tag === t('people.main') ? 'accent' : 'plain'}>{tag}</Tag> : null}
                  <IconButton
                    icon={PenLine}
                    label={t('people.line.edit', { text })}
                    onClick={() => setOpen(line)}
                  />
                </li>
              ))}
            </ul>
          )}
        </Part>
      ))}
      {open ? (
        <Suspense>
          <LineDialog person={view.person.id} line={open} onClose={() => setOpen(null)} />
        </Suspense>
      ) : null}
      <Terms view={view} />
    </>
  )
}

/** Terms on the board: of its members, and of staff who sit on it. */
function Terms({ view }: { view: PersonView }) {
  const [open, setOpen] = useState<{ term?: BoardTerm } | null>(null)
  if (view.person.sort === 'external') return null
  return (
    <Part
      title={t('people.board.terms')}
      aside={
        <Button kind="quiet" icon={Plus} onClick={() => setOpen({})}>
          {t('people.line.add.terms')}
        </Button>
      }
    >
      {view.terms.length === 0 ? (
        <p className="m-soft">{t('people.lines.none.terms')}</p>
      ) : (
        <ul className={styles.lines}>
          {view.terms.map((term) => (
            <li key={term.id}>
              <span>
                {[term.office, term.career].filter(Boolean).join(' · ')}
                <span className="m-block m-soft m-caption m-num">{during(term.since, term.until)}</span>
              </span>
              <IconButton
                icon={PenLine}
                label={t('people.line.edit', { text: term.office })}
                onClick={() => setOpen({ term })}
              />
            </li>
          ))}
        </ul>
      )}
      {open ? (
        <Suspense>
          <TermDialog person={view.person.id} term={open.term} onClose={() => setOpen(null)} />
        </Suspense>
      ) : null}
    </Part>
  )
}

type Act = 'reset' | 'suspend' | 'leave' | null

function Acts({ view }: { view: PersonView }) {
  const navigate = useNavigate()
  const cache = useQueryClient()
  const me = useMe()
  const row = view.person
  const [act, setAct] = useState<Act>(null)
  const [factors, setFactors] = useState(false)
  const [leftOn, setLeftOn] = useState(row.left_on ?? '')
  const [sheet, setSheet] = useState<Invitation | null>(null)
  const { error, pending, save } = useSaving()
  const params = { path: { person: row.id } }
  const again = () => cache.invalidateQueries({ queryKey: ['people.person'] })
  const reset = () =>
    save(async () => {
      setSheet(await ok(api.POST('/api/people/{person}/reset', { params, body: { factors, mail: false } })))
      setAct(null)
    })
  const suspend = () =>
    save(async () => {
      await ok(api.POST('/api/people/{person}/suspend', { params }))
      await again()
      setAct(null)
      done(t('people.suspended', { name: row.fn }))
    })
  const resume = () =>
    void ok(api.POST('/api/people/{person}/resume', { params }))
      .then(again)
      .then(() => done(t('people.resumed', { name: row.fn })))
      .catch(wrong)
  const leave = () =>
    save(async () => {
      await ok(api.POST('/api/people/{person}/leave', { params, body: { left_on: leftOn || null } }))
      await again()
      setAct(null)
      done(t('people.saved'))
    })
  if (me.id === row.id) return null
  return (
    <>
      <Button icon={KeyRound} onClick={() => setAct('reset')}>
        {t('people.reset')}
      </Button>
      <Menu
        label={t('ground.more-acts')}
        groups={[
          [
            { id: 'leave', label: t('people.leave'), run: () => setAct('leave') },
            {
              id: 'handover',
              label: t('people.handover.open-page'),
              run: () => void navigate({ to: `/people/handover/${row.id}` }),
            },
            row.suspended_at
              ? { id: 'resume', label: t('people.resume'), run: resume }
              : { id: 'suspend', label: t('people.suspend'), danger: true, run: () => setAct('suspend') },
          ],
        ]}
      />
      {act === 'reset' ? (
        <Dialog
          title={t('people.reset')}
          open
          size="small"
          onClose={() => setAct(null)}
          foot={
            <>
              <Button kind="primary" pending={pending} onClick={() => void reset()}>
                {t('people.reset.do')}
              </Button>
              <Button onClick={() => setAct(null)}>{t('ground.cancel')}</Button>
            </>
          }
        >
          <Form name="reset" labels={{}} error={error} onSubmit={() => void reset()}>
            <p>{t('people.reset.lead', { name: row.fn })}</p>
            <Checkbox checked={factors} onChange={setFactors} hint={t('people.reset.factors.hint')}>
              {t('people.reset.factors')}
            </Checkbox>
          </Form>
        </Dialog>
      ) : null}
      {act === 'suspend' ? (
        <Dialog
          title={t('people.suspend')}
          open
          role="alertdialog"
          size="small"
          onClose={() => setAct(null)}
          foot={
            <>
              <Button kind="danger" pending={pending} onClick={() => void suspend()}>
                {t('people.suspend.do')}
              </Button>
              <Button onClick={() => setAct(null)}>{t('ground.cancel')}</Button>
            </>
          }
        >
          <Form name="suspend" labels={{}} error={error} onSubmit={() => void suspend()}>
            <p>{t('people.suspend.lead', { name: row.fn })}</p>
          </Form>
        </Dialog>
      ) : null}
      {act === 'leave' ? (
        <Dialog
          title={t('people.leave')}
          open
          size="small"
          onClose={() => setAct(null)}
          foot={
            <>
              <Button kind="primary" pending={pending} onClick={() => void leave()}>
                {t('people.save')}
              </Button>
              <Button onClick={() => setAct(null)}>{t('ground.cancel')}</Button>
            </>
          }
        >
          <Form name="leave" labels={{}} error={error} onSubmit={() => void leave()}>
            <DateField
              label={t('people.left-on')}
              hint={t('people.left-on.hint')}
              value={leftOn}
              onChange={setLeftOn}
            />
          </Form>
        </Dialog>
      ) : null}
      {sheet ? (
        <Suspense>
          <InvitationSheet invitation={sheet} onClose={() => setSheet(null)} />
        </Suspense>
      ) : null}
    </>
  )
}

/** One person as administrators keep them: particulars, dated lines, access. */
export default function ManagePerson() {
  const id = useParam('id')
  const query = useQuery(person(id))
  return (
    <ManagePages>
      <Page title={query.data?.person.fn ?? t('people.person')} bare reading>
        <Shown query={query} of={`people.person:${id}`}>
          {(view) => (
            <>
              <header className={styles.head}>
                <Avatar id={view.person.id} fn={view.person.fn} portrait={view.person.portrait} size={48} />
                <div>
                  <h1>
                    <Link to={`/people/${view.person.id}`}>{view.person.fn}</Link>{' '}
                    <span className="m-soft m-num">{view.person.number}</span>
                  </h1>
                  {view.person.left_on ? (
                    <p className="m-soft">
                      {t('people.leaves', { day: onDay(view.person.left_on) })}{' '}
                      <Link to={`/people/handover/${view.person.id}`}>{t('people.handover.open-page')}</Link>
                    </p>
                  ) : null}
                </div>
                <StatusTag row={view.person} />
                <span className="m-row">
                  <Acts view={view} />
                </span>
              </header>
              <Part title={t('people.particulars')}>
                <Particulars key={view.revision} view={view} />
              </Part>
              <Lines view={view} />
            </>
          )}
        </Shown>
      </Page>
    </ManagePages>
  )
}
