import { useQuery } from '@tanstack/react-query'
import { Armchair } from 'lucide-react'
import { useState } from 'react'
import { onDay, today } from '../../ground/dates'
import { explain } from '../../ground/problem'
import { useMe } from '../../ground/session'
import { Part } from '../../ground/shell/Sections'
import { Button } from '../../ground/ui/Button'
import { DateField } from '../../ground/ui/DateField'
import { Dialog } from '../../ground/ui/Dialog'
import { Empty, Shown, Skeleton } from '../../ground/ui/states'
import { done, wrong } from '../../ground/ui/toasts'
import { useSaving } from '../../ground/ui/useSaving'
import { t } from '../../ground/words'
import { policyOf } from '../data/sites'
import { askRenewal, endTenancy, myTenancies, withdraw, type Tenancy } from '../data/tenancies'
import { isLive } from '../rules/tenancies'
import { addDays } from '../rules/time'
import { ApplyForm } from './ApplyForm'
import { TenancyLine } from './TenancyLine'
import css from './Requests.module.css'

/** What I applied for and have, with what may be done; a new application begins here too. */
export function MyTenancies() {
  const query = useQuery(myTenancies)
  const [applying, setApplying] = useState(false)
  const apply = (
    <Button icon={Armchair} onClick={() => setApplying(true)}>
      {t('spaces.tenancy.apply')}
    </Button>
  )
  return (
    <>
      <Shown
        query={query}
        skeleton={<Skeleton rows={3} shape="card" />}
        empty={(data) =>
          data.items.length === 0 ? <Empty action={apply}>{t('spaces.tenancy.mine.none')}</Empty> : null
        }
      >
        {(data) => (
          <div className="m-stack">
            <div className={css.acts}>{apply}</div>
            <List items={data.items} />
          </div>
        )}
      </Shown>
      {applying ? <ApplyForm onClose={() => setApplying(false)} /> : null}
    </>
  )
}

/** Beside my bookings: tenancies that wait, come or run, while there are any. */
export function LiveTenancies({ className }: { className: string | undefined }) {
  const items = (useQuery(myTenancies).data?.items ?? []).filter((one) => isLive(one, today()))
  return items.length === 0 ? null : (
    <div className={className}>
      <Part title={t('spaces.tenancies')}>
        <List items={items} />
      </Part>
    </div>
  )
}

function List({ items }: { items: readonly Tenancy[] }) {
  const me = useMe()
  const [asking, setAsking] = useState<{ act: 'renew' | 'end'; tenancy: Tenancy } | null>(null)
  return (
    <>
      <ul className={css.list} aria-label={t('spaces.tenancies')}>
        {items.map((one) => (
          <TenancyLine key={one.id} tenancy={one} who={one.person !== me.id}>
            {one.may.includes('renew') ? (
              <Button onClick={() => setAsking({ act: 'renew', tenancy: one })}>
                {t('spaces.tenancy.renew')}
              </Button>
            ) : null}
            {one.may.includes('end') ? (
              <Button kind="quiet" onClick={() => setAsking({ act: 'end', tenancy: one })}>
                {t('spaces.tenancy.end')}
              </Button>
            ) : null}
            {one.may.includes('withdraw') ? (
              <Button
                kind="quiet"
                onClick={() =>
                  void withdraw(one.id).then(
                    () => done(t('spaces.tenancy.withdrawn', { name: one.space_name })),
                    wrong,
                  )
                }
              >
                {t('spaces.tenancy.withdraw')}
              </Button>
            ) : null}
          </TenancyLine>
        ))}
      </ul>
      {asking ? <LastDay {...asking} onClose={() => setAsking(null)} /> : null}
    </>
  )
}

interface LastDayProps {
  act: 'renew' | 'end'
  tenancy: Tenancy
  onClose: () => void
}

/** Another last day: later, when somebody admits it, or sooner. */
function LastDay({ act, tenancy, onClose }: LastDayProps) {
  const policy = useQuery({ ...policyOf(tenancy.site), enabled: act === 'renew' })
  const most = policy.data?.rules.tenancy_days ?? 92
  const latest = act === 'renew' ? addDays(tenancy.until, most) : tenancy.until
  const [chosen, choose] = useState('')
  const day = chosen || (act === 'renew' ? latest : today())
  const { error, pending, save } = useSaving()
  const go = async () => {
    const worked = await save(() =>
      act === 'renew' ? askRenewal(tenancy.id, day) : endTenancy(tenancy.id, day, ''),
    )
    if (!worked) return
    done(t(`spaces.tenancy.${act}.done`, { name: tenancy.space_name, day: onDay(day) }))
    onClose()
  }
  return (
    <Dialog
      title={t(`spaces.tenancy.${act}`)}
      open
      size="small"
      onClose={onClose}
      foot={
        <>
          <Button kind={act === 'end' ? 'danger' : 'primary'} pending={pending} onClick={() => void go()}>
            {t(`spaces.tenancy.${act}.go`)}
          </Button>
          <Button onClick={onClose}>{t('ground.cancel')}</Button>
        </>
      }
    >
      <div className="m-stack">
        <p>{t(`spaces.tenancy.${act}.lead`, { name: tenancy.space_name, until: onDay(tenancy.until) })}</p>
        <DateField
          label={t('spaces.tenancy.until')}
          value={day}
          min={act === 'renew' ? addDays(tenancy.until, 1) : today()}
          max={latest}
          error={error ? explain(error) : undefined}
          onChange={(next) => (next ? choose(next) : undefined)}
        />
      </div>
    </Dialog>
  )
}
