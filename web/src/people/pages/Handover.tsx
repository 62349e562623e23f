import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ArrowRightLeft, CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { api, ok } from '../../ground/api'
import { onDay } from '../../ground/dates'
import { faces } from '../../ground/house'
import { useParam } from '../../ground/place'
import { explain } from '../../ground/problem'
import { Page } from '../../ground/shell/Page'
import { Button } from '../../ground/ui/Button'
import { ComboBox, type Choice } from '../../ground/ui/ComboBox'
import { Dialog } from '../../ground/ui/Dialog'
import { Progress } from '../../ground/ui/Progress'
import { Select } from '../../ground/ui/Select'
import { Empty, Shown } from '../../ground/ui/states'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { findParties, owned, person } from '../data'
import { Part } from '../parts/Facts'
import styles from '../parts/people.module.css'
import { PeoplePages } from '../parts/PeoplePages'
import { sumsOf, type Sum } from '../rules'

const WAYS = ['all', 'other', 'stays'] as const

interface Wish {
  way: (typeof WAYS)[number]
  other: Choice | null
}

const USUAL: Wish = { way: 'all', other: null }

/** A kind of thing in words. */
function kindWord(kind: string): string {
  const face = faces().get(kind)
  if (face) return t(face.word)
  return kind === 'people.group' ? t('people.group') : kind === 'people.site' ? t('people.site') : kind
}

const countText = (sum: Sum): string =>
  t('people.handover.count', { kind: kindWord(sum.kind), count: sum.count })

/** The titles of one kind, those that are shown. */
function Titles({ sum }: { sum: Sum }) {
  return (
    <details className={styles.titles}>
      <summary>{t('people.handover.titles', { count: sum.count })}</summary>
      <ul className={styles.bullets}>
        {sum.items.map((one) => (
          <li key={one.id}>{one.title}</li>
        ))}
        {sum.count > sum.items.length ? (
          <li>{t('people.handover.more', { count: sum.count - sum.items.length })}</li>
        ) : null}
      </ul>
    </details>
  )
}

/** Everything somebody answers for by kind, and who takes each. */
function Choosing({ id, fn }: { id: string; fn: string }) {
  const cache = useQueryClient()
  const query = useQuery(owned(id))
  const [heir, setHeir] = useState<Choice | null>(null)
  const [wishes, setWishes] = useState<Record<string, Wish>>({})
  const [asking, setAsking] = useState(false)
  const [moved, setMoved] = useState<{ to: string; what: Sum[] }[] | null>(null)
  const { error, pending, save } = useSaving()
  const sums = query.data ? sumsOf(query.data) : []
  const wishOf = (kind: string) => wishes[kind] ?? USUAL
  const set = (kind: string, change: Partial<Wish>) =>
    setWishes({ ...wishes, [kind]: { ...wishOf(kind), ...change } })
  const takerOf = (kind: string): Choice | null => {
    const wish = wishOf(kind)
    return wish.way === 'stays' ? null : wish.way === 'other' ? wish.other : heir
  }
  const grouped = (list: readonly Sum[]) => {
    const found = new Map<string, { to: string; what: Sum[] }>()
    for (const sum of list) {
      const taker = takerOf(sum.kind)
      if (!taker) continue
      const there = found.get(taker.id) ?? { to: taker.label, what: [] }
      found.set(taker.id, { ...there, what: [...there.what, sum] })
    }
    return [...found.values()]
  }
  const plan = grouped(sums)
  const open = sums.filter((sum) => !takerOf(sum.kind) && wishOf(sum.kind).way !== 'stays')
  const run = async () => {
    const kinds = Object.fromEntries(sums.map((sum) => [sum.kind, takerOf(sum.kind)?.id ?? null]))
    setAsking(false)
    await save(async () => {
      const done = await ok(
        api.POST('/api/handover/{person}', { params: { path: { person: id } }, body: { to: null, kinds } }),
      )
      setMoved(grouped(sumsOf(done)))
      setWishes({})
      setHeir(null)
      await cache.invalidateQueries({ queryKey: ['people.person'] })
    })
  }
  return (
    <>
      {moved ? (
        <div className={styles.result} role="status">
          <p className="m-row">
            <CircleCheck size={24} aria-hidden />
            <strong>{t('people.handover.done')}</strong>
          </p>
          <ul className={styles.bullets}>
            {moved.map((one) => (
              <li key={one.to}>
                {t('people.handover.done.to', { name: one.to })} {one.what.map(countText).join(', ')}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <Shown
        query={query}
        empty={() =>
          sums.length === 0 ? (
            <Empty>{moved ? t('people.handover.nothing-left') : t('people.handover.nothing')}</Empty>
          ) : null
        }
      >
        {() => (
          <>
            <Part title={t('people.handover.heir')}>
              <ComboBox
                label={t('people.handover.all')}
                hint={t('people.handover.all.hint')}
                value={heir}
                onChange={setHeir}
                search={findParties('person')}
              />
            </Part>
            <Part title={t('people.handover.kinds')}>
              <ul className={styles.kinds}>
                {sums.map((sum) => (
                  <li key={sum.kind}>
                    <div>
                      <strong>{countText(sum)}</strong>
                      <Titles sum={sum} />
                    </div>
                    <Select
                      label={t('people.handover.way', { kind: kindWord(sum.kind) })}
                      hideLabel
                      value={wishOf(sum.kind).way}
                      options={WAYS.map((value) => ({ value, label: t(`people.handover.way.${value}`) }))}
                      onChange={(way) => set(sum.kind, { way })}
                    />
                    {wishOf(sum.kind).way === 'other' ? (
                      <ComboBox
                        label={t('people.handover.taker', { kind: kindWord(sum.kind) })}
                        value={wishOf(sum.kind).other}
                        onChange={(other) => set(sum.kind, { other })}
                        search={findParties('person')}
                      />
                    ) : null}
                  </li>
                ))}
              </ul>
            </Part>
            {error ? (
              <p className="m-alert" role="alert">
                {explain(error)}
              </p>
            ) : null}
            {pending ? <Progress label={t('people.handover.running')} /> : null}
            <div className="m-form-foot">
              <Button
                kind="primary"
                icon={ArrowRightLeft}
                pending={pending}
                aria-disabled={plan.length === 0 || open.length > 0}
                onClick={() => (plan.length > 0 && open.length === 0 ? setAsking(true) : undefined)}
              >
                {t('people.handover.do')}
              </Button>
              {plan.length === 0 || open.length > 0 ? (
                <span className="m-soft">
                  {open.length > 0
                    ? t('people.handover.open', { kinds: open.map((sum) => kindWord(sum.kind)).join(', ') })
                    : t('people.handover.none-chosen')}
                </span>
              ) : null}
            </div>
          </>
        )}
      </Shown>
      {asking ? (
        <Dialog
          title={t('people.handover.ask', { name: fn })}
          open
          role="alertdialog"
          size="small"
          onClose={() => setAsking(false)}
          foot={
            <>
              <Button kind="primary" onClick={() => void run()}>
                {t('people.handover.do')}
              </Button>
              <Button onClick={() => setAsking(false)}>{t('ground.cancel')}</Button>
            </>
          }
        >
          <p>{t('people.handover.ask.lead')}</p>
          <ul className={styles.bullets}>
            {plan.map((one) => (
              <li key={one.to}>
                <strong>{one.to}</strong> ← {one.what.map(countText).join(', ')}
              </li>
            ))}
          </ul>
        </Dialog>
      ) : null}
    </>
  )
}

/** Hands over what somebody answers for: to one, or by kind to several. */
export default function Handover() {
  const id = useParam('id')
  const query = useQuery(person(id))
  const title = query.data ? t('people.handover.of', { name: query.data.person.fn }) : t('people.handover')
  return (
    <PeoplePages>
      <Page title={title} reading>
        <Shown query={query} of={`people.person:${id}`}>
          {({ person: row }) => (
            <>
              <p className="m-soft">
                <Link to={`/people/${id}`}>{row.fn}</Link> {row.label}
                {row.left_on ? ` · ${t('people.leaves', { day: onDay(row.left_on) })}` : ''}
              </p>
              <Choosing id={id} fn={row.fn} />
            </>
          )}
        </Shown>
      </Page>
    </PeoplePages>
  )
}
